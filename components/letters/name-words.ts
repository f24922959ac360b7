/*
 * Words that stand with a name, in small letters. Who reads for them adds what only that text holds: a greeting that was
 * typed into the form has more titles than a signature.
 */

/** Titles before a name. */
export const TITLES = ["dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady", "rev", "herr", "frau", "ing"] as const;
/** Small words inside a name: “van der Berg”, “de la Cruz”, “bin Said”. */
export const PARTICLES = ["van", "von", "der", "den", "de", "da", "di", "la", "bin", "ibn", "al", "el", "y"] as const;
