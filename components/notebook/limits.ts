/** Longest text that the notebook keeps in one place, in characters. */
export const LONGEST_TEXT = 20_000;

/** Longest tag, in characters. */
export const LONGEST_TAG = 60;
