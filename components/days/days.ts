/** A calendar day without a time or a zone, as YYYY-MM-DD. Arithmetic runs in UTC, where every day has 24 hours. */
export type Day = string;

const MS_A_DAY = 86_400_000;

/** The day as milliseconds of its midnight in UTC; NaN if it is no day from 1900 to 2999. */
function midnight(day: Day): number {
  if (!/^(?:19|2\d)\d{2}-\d{2}-\d{2}$/.test(day)) return NaN;
  const ms = Date.parse(`${day}T00:00:00Z`);
  // Some engines roll 31 February over into March instead of refusing it.
  return Number.isNaN(ms) || toDay(ms) !== day ? NaN : ms;
}

const toDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** Whether the text is a real day from 1900 to 2999, written YYYY-MM-DD. */
export const isDay = (text: string): boolean => !Number.isNaN(midnight(text));

function requireDay(day: Day): number {
  const ms = midnight(day);
  if (Number.isNaN(ms)) throw new RangeError(`“${day}” is not a day from 1900 to 2999, written YYYY-MM-DD.`);
  return ms;
}

/** @throws RangeError if `day` is no day */
export const addDays = (day: Day, count: number): Day => toDay(requireDay(day) + count * MS_A_DAY);

/**
 * The same day of a later month, or that month’s last day if it is shorter: 30 November + 3 months is 28 February.
 * @throws RangeError if `day` is no day
 */
export function addMonths(day: Day, count: number): Day {
  const from = new Date(requireDay(day));
  const date = from.getUTCDate();
  from.setUTCDate(1);
  from.setUTCMonth(from.getUTCMonth() + count);
  const lastDate = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 0)).getUTCDate();
  from.setUTCDate(Math.min(date, lastDate));
  return toDay(from.getTime());
}

/** @throws RangeError if `day` is no day */
export const isWeekend = (day: Day): boolean => new Date(requireDay(day)).getUTCDay() % 6 === 0;

/** The day itself, or the Monday after it if it falls on a weekend. */
export function onWeekday(day: Day): Day {
  return isWeekend(day) ? onWeekday(addDays(day, 1)) : day;
}

/** So many weekdays later, counting none of the Saturdays and Sundays between. @param count 0 or more */
export function addWeekdays(day: Day, count: number): Day {
  return count === 0 ? onWeekday(day) : addWeekdays(nextWeekday(day), count - 1);
}

const nextWeekday = (day: Day) => onWeekday(addDays(day, 1));

const written = (day: Day, parts: Intl.DateTimeFormatOptions) =>
  new Date(requireDay(day)).toLocaleDateString("en-US", { ...parts, timeZone: "UTC" });

/** The day in words, in US English: “Thursday, November 19, 2026”. @throws RangeError if `day` is no day */
export const inWords = (day: Day): string => written(day, { weekday: "long", month: "long", day: "numeric", year: "numeric" });

/** The day in few letters, in US English: “Thu, Nov 19, 2026”. @throws RangeError if `day` is no day */
export const inShort = (day: Day): string => written(day, { weekday: "short", month: "short", day: "numeric", year: "numeric" });

/** “Nov 22, 2026” for 2026-11-22; what cannot be read stands as it is. */
export const dayWords = (day: Day): string => (isDay(day) ? written(day, { month: "short", day: "numeric", year: "numeric" }) : day);

/** “Nov 2026” for 2026-11; what cannot be read stands as it is. */
export const monthWords = (month: string): string => (isDay(`${month}-01`) ? written(`${month}-01`, { month: "short", year: "numeric" }) : month);

/**
 * What is wrong with a typed day, in words for the field, or nothing.
 * @param today the reader’s own day; a day after it has not happened yet
 * @param since the day of the knock, where it is about what came after
 */
export function dayError(day: string, today: Day, since?: Day): string | undefined {
  if (day === "") return "Choose a day";
  if (!isDay(day)) return "Check the year";
  if (since && day < since) return "That is before the knock";
  return day > today ? "That day is still to come" : undefined;
}
