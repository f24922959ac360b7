import { isDay, type Day } from "../../days/days.ts";
import type { GetUp } from "../../notebook/schema.ts";
import { times } from "../../words/numbers.ts";

/** What somebody can do after a knock. */
export type GetUpKind = GetUp["what"];

/** The words for each get-up: as a button says it, and as the log says it. */
export const GET_UP_WORDS: Record<GetUpKind, { button: string; done: string }> = {
  thanked: { button: "Sent thanks", done: "sent thanks" },
  asked: { button: "Asked a question", done: "asked a question" },
  "applied-again": { button: "Applied again", done: "applied again" },
  rested: { button: "Rested", done: "rested" },
  learned: { button: "Learned something", done: "learned something" },
};

export const GET_UP_KINDS = Object.keys(GET_UP_WORDS) as GetUpKind[];

/** As much of a knock as counting needs. */
export type Counted = { on: Day; getUps: readonly { on: Day }[] };

export type Tally = {
  down: number;
  up: number;
  /** “Knocked down 8, got up 9.” */
  sentence: string;
};

/** Counts the knocks and all that was done after them. More get-ups than knocks is the point. */
export function tally(knocks: readonly Counted[]): Tally {
  const down = knocks.length;
  const up = knocks.reduce((sum, { getUps }) => sum + getUps.length, 0);
  return { down, up, sentence: `Knocked down ${down}, got up ${up}.` };
}

/** What was done after the knocks, most frequent first: “sent thanks twice, rested once”; empty if nothing was. */
export function getUpWords(knocks: readonly { getUps: readonly { what: GetUpKind }[] }[]): string {
  const done = knocks.flatMap(({ getUps }) => getUps.map(({ what }) => what));
  return GET_UP_KINDS.map((kind) => ({ kind, often: done.filter((what) => what === kind).length }))
    .filter(({ often }) => often > 0)
    .sort((a, b) => b.often - a.often)
    .map(({ kind, often }) => `${GET_UP_WORDS[kind].done} ${times(often)}`)
    .join(", ");
}

type Event = { on: Day; up: boolean };

const events = (knocks: readonly Counted[]): Event[] =>
  knocks
    .flatMap(({ on, getUps }) => [{ on, up: false }, ...getUps.map((getUp) => ({ on: getUp.on, up: true }))])
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** The log as strokes in the order in which things happened: false lies, true stands. On one day the knock comes first. */
export const strokes = (knocks: readonly Counted[]): boolean[] => events(knocks).map(({ up }) => up);

/** One month of the log. `month` is YYYY-MM; `strokes` as in `strokes()`. */
export type Month = { month: string; down: number; up: number; strokes: boolean[] };
type Rhythm = {
  /** Newest first and without gaps: a month in which nothing happened is a row too. */
  months: Month[];
  /** What lies before the oldest row. */
  earlier: { down: number; up: number };
};

/** Months shown at most. */
export const MONTHS_SHOWN = 12;

const monthOf = (day: Day) => day.slice(0, 7);
const previousMonth = (month: string) => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number > 1 ? `${year}-${String(number - 1).padStart(2, "0")}` : `${String(year - 1).padStart(4, "0")}-12`;
};
const count = (list: readonly Event[]) => {
  const up = list.filter((event) => event.up).length;
  return { down: list.length - up, up };
};

/**
 * The log month by month, from the newest month that holds something back to the oldest, `MONTHS_SHOWN` rows at most.
 * Days that are none (a damaged import) are left out here; `tally` still counts them.
 */
export function rhythm(knocks: readonly Counted[]): Rhythm {
  const dated = events(knocks).filter(({ on }) => isDay(on));
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return { months: [], earlier: { down: 0, up: 0 } };
  const months: Month[] = [];
  for (let month = monthOf(last.on); month >= monthOf(first.on) && months.length < MONTHS_SHOWN; month = previousMonth(month)) {
    const inMonth = dated.filter(({ on }) => monthOf(on) === month);
    months.push({ month, ...count(inMonth), strokes: inMonth.map(({ up }) => up) });
  }
  const oldest = months.at(-1)?.month ?? "";
  return { months, earlier: count(dated.filter(({ on }) => monthOf(on) < oldest)) };
}
