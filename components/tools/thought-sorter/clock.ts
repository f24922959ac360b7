/** How long a sitting lasts, in milliseconds. */
export const SITTING = 15 * 60_000;
/** How long after its end a clock that was left running is taken for forgotten, in milliseconds. */
const FORGOTTEN = 60 * 60_000;

/**
 * A clock that counts by the time of day and not by ticks, so that neither a tab that sleeps nor one that the browser
 * threw away and opened again loses time or gains any. All times in milliseconds since 1970.
 */
export type Clock = {
  /** Milliseconds run before the present stretch. */
  ran: number;
  /** When the present stretch began; absent while the clock stands. */
  since?: number;
};

const ranFor = ({ ran, since }: Clock, now: number) => ran + (since === undefined ? 0 : Math.max(0, now - since));

/** Milliseconds left: from `SITTING` down to 0, never below. A system clock set back stops it and never adds time. */
export const left = (clock: Clock, now: number): number => Math.max(0, SITTING - ranFor(clock, now));

/** The clock set going; one that goes already is left as it is. */
export const start = (clock: Clock, now: number): Clock => (clock.since === undefined ? { ran: clock.ran, since: now } : clock);

/** The clock stopped where it is. */
export const pause = (clock: Clock, now: number): Clock => ({ ran: SITTING - left(clock, now) });

/** Whether the clock was left running and ran out more than an hour ago: then the next sitting is a new one. */
export const isForgotten = (clock: Clock, now: number): boolean => clock.since !== undefined && ranFor(clock, now) > SITTING + FORGOTTEN;

/** “14:59”: minutes and seconds, a begun second counting whole, so that 0:00 means over. @param ms 0 or more */
export function clockWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** What is said aloud, seldom enough to disturb nobody: nothing before the last five minutes. @param ms as given by `left` */
export function spokenTime(ms: number): string {
  if (ms === 0) return "The fifteen minutes are over. Finish the sentence that you are in.";
  return ms <= SITTING / 3 ? "Five minutes left." : "";
}
