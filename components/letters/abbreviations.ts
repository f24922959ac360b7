/*
 * Short forms whose full stop ends no sentence, as alternatives of a regular expression that does not look at case. Who
 * reads for it adds what only that text holds.
 */

/** With these something begins: “Dr. Chen”, “vs. the rest”. */
export const LEADING = "dr|mr|mrs|ms|prof|st|vs|no|approx";
/** With these something may end: “Acme Inc.”, “tests, etc.” */
export const CLOSING = "etc|inc|co|ltd|jr|sr";
