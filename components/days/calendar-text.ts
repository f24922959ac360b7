import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { addDays, type Day } from "./days.ts";
import { fitEntry, type CalendarDay } from "./calendar-day.ts";

const utc = (day: Day) => new Date(`${day}T00:00:00Z`);

/**
 * The text of a calendar file (RFC 5545) with one all-day entry for each of the days.
 *
 * The entries are dates without a time or a zone, so that they stand on the same day wherever they are opened; the
 * end is the day after, which the format does not count in.
 * @param days what to enter; `uid` stays the same for the same entry, so that a second import replaces the first
 * @param madeAt the moment of making, for the stamp that every entry must carry
 * @throws RangeError if an entry is on no day of the calendar
 */
export function calendarText(days: readonly CalendarDay[], madeAt: Date): string {
  const calendar = ical({ name: "Get Up Nine", prodId: { company: "Get Up Nine", product: "Keep-in-touch plan", language: "EN" }, method: ICalCalendarMethod.PUBLISH });
  for (const { uid, on, title, notes, link } of days.map(fitEntry)) {
    calendar.createEvent({
      id: uid,
      stamp: madeAt,
      allDay: true,
      start: utc(on),
      end: utc(addDays(on, 1)),
      summary: title,
      description: `${notes}\n\n${link}`,
      url: link,
      // Nobody is busy all day with a two-line note.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
