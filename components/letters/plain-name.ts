import * as words from "./name-words.ts";

/** In none of the lists, but no name either. */
const NO_NAMES = "nil nothing no one some someone any anyone every everyone all both name names etc al co more other others who whom first last full your insert recipient test foo bar idk dunno unknown unsure not anonymous unnamed nobody somebody anybody everybody whoever sorry null undefined automated auto system bot robot none forgot forgotten don can never maybe perhaps probably well honestly um hmm he she they it there that to for be et and or guy guys called named zusammen tous toutes todos tutti allemaal equipo".split(" ");
/** Every word of every list: a name without any of them is a name. */
const SPECIAL = new Set([...Object.values(words).filter((list) => typeof list === "string").join(" ").toLowerCase().split(/[^\p{L}]+/u), ...words.IN_JOBS, ...NO_NAMES]);
const PLAIN_NAME = /^\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,}){0,2}$/u;
const isPlainName = (typed: string, company: string) =>
  PLAIN_NAME.test(typed) && !typed.toLowerCase().split(" ").some((word) => SPECIAL.has(word) || SPECIAL.has(word.replace(/s$/u, "")) || /(?:team|abteilung|management|leitung)$/u.test(word)) && !company.toLowerCase().includes(typed.toLowerCase());

function givenName(full: string): string {
  const [first = full, ...rest] = full.split(" ");
  return rest.length === 0 || words.mayBeFamily(first, rest) ? full : first;
}

/**
 * Reads “Daniel Okafor”, as most people type it: no pattern has anything to find there, so none need be compiled for it,
 * which takes a slow phone a quarter of a second.
 * @param typed one line
 * @param company as fitted; nobody is called so
 * @returns the name, and by which part of it one is greeted; nothing if it may be anything but a name
 */
export const readPlainName = (typed: string, company: string) => (isPlainName(typed, company) ? { full: typed, given: givenName(typed) } : undefined);
