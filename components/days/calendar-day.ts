import { oneLine } from "../words/text.ts";
import { addDays, type Day } from "./days.ts";

/** One all-day entry for a calendar. */
export type CalendarDay = {
  /** Unique in the world, and the same whenever this entry is made again. */
  uid: string;
  on: Day;
  title: string;
  notes: string;
  /** Absolute address of the page where the step is done. */
  link: string;
};

/** The entry with everything taken out that could not stand in a calendar, or could break out of its line. */
export const fitEntry = (entry: CalendarDay): CalendarDay => ({
  ...entry,
  uid: entry.uid.replace(/[^\w@.-]/g, ""),
  title: oneLine(entry.title),
  notes: entry.notes.split("\n").map(oneLine).join("\n"),
});

const compact = (day: Day) => day.replaceAll("-", "");

/**
 * A link that opens Google Calendar with this entry filled in. As in a calendar file, the end is the day after.
 * @throws RangeError if the entry is on no day of the calendar
 */
export function googleCalendarLink(entry: CalendarDay): string {
  const { on, title, notes, link } = fitEntry(entry);
  const fields = { text: title, dates: `${compact(on)}/${compact(addDays(on, 1))}`, details: `${notes}\n\n${link}` };
  // Not URLSearchParams: it writes “+” for a space.
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `https://calendar.google.com/calendar/render?action=TEMPLATE&${query.join("&")}`;
}

/** The entries as a calendar file. The library that writes it is loaded now, not before. @throws RangeError if one is on no day of the calendar */
export async function calendarFile(entries: readonly CalendarDay[]): Promise<Blob> {
  const { calendarText } = await import("./calendar-text.ts");
  return new Blob([calendarText(entries, new Date())], { type: "text/calendar;charset=utf-8" });
}
