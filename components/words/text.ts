/** Typed text on one line: line breaks, other control characters and halves of characters become spaces, runs of spaces one. */
export const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Cs}\s]+/gu, " ").trim();

/** Half characters become U+FFFD: what toWellFormed does, which older browsers lack (Firefox 115 is still kept up). */
export const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "\uFFFD");

/** “Acme”, “Acme and Birch”, “Acme, Birch, and Cedar”. */
export const listed = (parts: readonly string[]) => new Intl.ListFormat("en-US").format(parts);
