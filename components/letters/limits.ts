/** Longest LinkedIn message that people still read, in characters. */
export const MESSAGE_LIMIT = 599;
/** The hard limit of a note that goes with a LinkedIn invitation, in characters. */
export const NOTE_LIMIT = 200;
