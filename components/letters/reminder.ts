import { calendarFile, googleCalendarLink, type CalendarDay } from "../days/calendar-day.ts";
import { addDays, addMonths, onWeekday, type Day } from "../days/days.ts";
import { dayOf } from "../days/today.ts";
import type { Details } from "./details.ts";
import { fitName, fitRole, roleInSentence } from "./fit.ts";

/** The day of the check-in: three months after the letter went out, moved to the Monday after a weekend. @param sent the moment it went out */
export const checkInDay = (sent: Date): Day => onWeekday(addMonths(dayOf(sent), 3));

/**
 * The entry that reminds of the check-in.
 * @param on the day of it
 * @param origin of the site, for the link back to the letter writer
 */
export function checkInEntry(on: Day, details: Details, origin: string): CalendarDay {
  const company = fitName(details.company);
  const role = fitRole(details.role, company);
  return {
    uid: `check-in-${on}-${encodeURIComponent(`${company} ${role}`).toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60)}@get-up-nine`,
    on,
    title: `Say hello to ${company}`,
    notes: `Three months ago you wrote to them about ${role ? `the ${roleInSentence(role)}` : "a role"}. A short check-in is enough, and none is owed.`,
    link: `${origin}/write#check-in`,
  };
}

/** A link that puts the reminder into Google Calendar. */
export const checkInGoogleLink = (on: Day, details: Details, origin: string) => googleCalendarLink(checkInEntry(on, details, origin));

/** The reminder of the check-in as a calendar file. */
export const checkInFile = (on: Day, details: Details, origin: string) => calendarFile([checkInEntry(on, details, origin)]);

/** A calendar file that reminds of a letter on the day after `today`. */
export const tomorrowFile = (today: Day, details: Details, origin: string) =>
  calendarFile([
    {
      ...checkInEntry(addDays(today, 1), details, origin),
      uid: `send-${addDays(today, 1)}@get-up-nine`,
      title: `Read the letter to ${fitName(details.company)} again, then send it`,
      notes: "You wrote it yesterday and gave it a night. Take out what you would not say across a table.",
      link: `${origin}/write`,
    },
  ]);
