import { NICKNAMES } from "../nicknames.ts";

/** “N. Hathersage” */
const INITIAL = /^(\p{Lu})\.?\s(\S+)$/u;
/** Whether the name is that of a family behind one letter. */
export const isInitial = (name: string): boolean => INITIAL.test(name);

/**
 * Whether a first name, or a name with an initial, is that of the one who is named whole below it: “Gem” above “Gemma
 * Hurst”, “Becky” above “Rebecca Aldous”; with a title below it “Gaz” above “Gareth Pym” too.
 * @param short what stands first
 * @param whole the whole name, without what people put before and behind it
 */
export const isShortFor = (short: string, whole: string, titled: boolean): boolean => {
  const [first = "", ...others] = (/\p{Ll}/u.test(whole) ? whole : whole.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())).split(" ");
  if (!others.length) return false;
  const initial = INITIAL.exec(short);
  if (initial) return first.length > 2 && first.startsWith(initial[1] ?? "") && others.at(-1) === initial[2];
  return first === short || others.at(-1) === short || short.length > 3 && first.length > short.length && first.endsWith(short.toLowerCase()) || short.length > 2 && first.startsWith(short) && /^\p{Ll}/u.test(first.slice(short.length)) || (NICKNAMES.get(short.toLowerCase())?.includes(first.toLowerCase()) ?? false) || titled && whole.slice(0, 2) === short.slice(0, 2);
};
