import { dayOf } from "./today.ts";

/** A moment in the reader’s own time, as a date-and-time field holds it; empty if it is none. */
export const fieldMoment = (date: Date): string => (Number.isNaN(date.getTime()) ? "" : `${dayOf(date)}T${date.toTimeString().slice(0, 5)}`);

/**
 * The moment that a date-and-time field holds, as ISO 8601 in UTC.
 * @param local as the field gives it, in the reader’s own time
 * @returns nothing if it is no moment between the years 1 and 9999
 */
export function momentOf(local: string): string | undefined {
  const date = new Date(local);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString() : undefined;
}

/** “Nov 22, 2026” where the reader is; what cannot be read stands as it is. @param moment ISO 8601 @param month how its month is written */
export function momentWords(moment: string, month: "short" | "long" = "short"): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : date.toLocaleDateString("en-US", { month, day: "numeric", year: "numeric" });
}
