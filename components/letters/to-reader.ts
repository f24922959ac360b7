import { adjectives, finiteVerbs } from "../../content/letters.en.words.ts";
import type { Details } from "./details.ts";
import { escape } from "./patterns.ts";
import type { Recipient } from "./recipients.ts";

/** What the reader is called besides the name, by the part in it. */
const CALLED: Partial<Record<Details["part"], string>> = {
  recruiter: "(?:[Tt]he|[Mm]y) recruiter",
  interviewer: "(?:[Tt]he|[Mm]y) interviewer",
  "hiring-manager": "(?:[Tt]he|[Mm]y) (?:hiring )?manager",
};
const AGREES: Readonly<Record<string, string>> = { was: "were", is: "are", has: "have", does: "do" };
/** Pasts, which are the same for “you”: “showed”, “gave”. */
const isPast = (verb: string) => /\p{L}{2}ed$/u.test(verb) || (finiteVerbs.has(verb) && !/s$|n[’']t$/u.test(verb)) || /^(?:made|told|said|let|got|held|brought|left|put|set|found|stood|led|sent|spent|thought|paid|read|did|had)$/u.test(verb);

/**
 * Tells what people remember of somebody to that very person: “David’s honesty” is “your honesty” in a letter to David, and
 * “how the recruiter explained it” is “how you explained it” to the recruiter.
 * @param text as typed
 * @param recipients whom the letter goes to; with more than one of them it stays as it is
 */
export function toReader(text: string, recipients: readonly Recipient[], part: Details["part"]): string {
  const [reader] = recipients;
  // “Ana telling how she began” would be half of each.
  if (!reader || recipients.length > 1 || reader.isGroup || /\b(?:s?he|hers?|him|his|(?:her|him)self)\b/iu.test(text)) return text;
  const name = `(?<![\\p{L}\\p{M}’'-])(?:${[...new Set([reader.full, reader.given])].map(escape).concat(CALLED[part] ?? []).join("|")})`;
  // Most memories name nobody: one pattern says so, instead of four.
  if (!new RegExp(name, "u").test(text)) return text;
  const small = (you: string, at: number) => (at === 0 ? you.charAt(0).toUpperCase() + you.slice(1) : you);
  return text
    .replace(new RegExp(`${name}[’']s (?=(\\p{Ll}+)(\\s|$)?)`, "gu"), (all, word: string, _: string, at: number) => (/^(?:so|very|really|a|an|the|not|been|going)$|ing$/u.test(word) || adjectives.has(word) ? all : small("your ", at)))
    .replace(new RegExp(`${name} (?=\\p{Ll}+ing\\b)`, "gu"), (_, at: number) => small("you ", at))
    .replace(new RegExp(`${name} ((?:really |also |even |just |never |always )?)(\\p{Ll}+)(?![\\p{L}’'])`, "gu"), (all, how: string, verb: string, at: number) => (AGREES[verb] ?? (isPast(verb) ? verb : "") ? `${small("you ", at)}${how}${AGREES[verb] ?? verb}` : all))
    .replace(new RegExp(`(?<=\\b(?:with|to|from|by|for|about|at|watching|meeting|hearing|seeing) )${name}(?![\\p{L}’'])(?! \\p{Lu})`, "gu"), "you");
}
