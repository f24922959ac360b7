/** How many words a text has: runs of characters between blanks that hold a letter or a digit. */
export const countWords = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
