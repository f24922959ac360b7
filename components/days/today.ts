import type { Day } from "./days.ts";

const padded = (part: number, digits = 2) => String(part).padStart(digits, "0");

/** The day of a moment where the reader is. */
export const dayOf = (moment: Date): Day => [padded(moment.getFullYear(), 4), padded(moment.getMonth() + 1), padded(moment.getDate())].join("-");

/** Today where the reader is. */
export const today = (): Day => dayOf(new Date());
