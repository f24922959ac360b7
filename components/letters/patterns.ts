/**
 * What stands in a class for all letters and their marks. A range, and a pattern without the flag for them, is compiled
 * several times as fast as the class of all letters, and a slow phone compiles a thousand of these.
 */
export const LETTERS = "a-zA-Z\\u00aa-\\u1fff\\u3040-\\ud7ff";

/**
 * A pattern that does not look at case, its classes of letters spelled as {@link LETTERS}.
 * @param source in which every \\p{…} is one of letters or marks
 */
export const looking = (source: string, flags = ""): RegExp =>
  new RegExp(source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}/g, (part) => (part.startsWith("[") ? part.replace(/(?:\\p\{\w+\})+/g, LETTERS) : `[${LETTERS}]`)), `i${flags}`);

/** A text as it stands in a pattern. */
export const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
