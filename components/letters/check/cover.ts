import type { Details } from "../details.ts";
import { fitName, fitRole, roleInSentence } from "../fit.ts";
import { plainMarks } from "./text.ts";

/** What a covered name looks like: a word that no rule knows. */
const MASK = "m";

/**
 * Covers a value wherever it stands as whole words.
 * @param text with plain marks
 * @param value as somebody typed it; one letter is too little to cover
 * @returns text of the same length
 */
export function cover(text: string, value: string): string {
  const wanted = plainMarks(value).trim();
  if (wanted.length < 2) return text;
  let covered = text;
  for (let at = covered.indexOf(wanted); at >= 0; at = covered.indexOf(wanted, at + wanted.length)) {
    const inWord = /[\p{L}\d]/u;
    if (inWord.test(covered[at - 1] ?? "") || inWord.test(covered[at + wanted.length] ?? "")) continue;
    // The dot of “Glassdoor, Inc.” ends a sentence too.
    covered = covered.slice(0, at) + MASK.repeat(wanted.length).replace(/.$/u, wanted.endsWith(".") ? "." : MASK) + covered.slice(at + wanted.length);
  }
  return covered;
}

/** The same text with company, role and names covered: they are nobody's choice of words. */
export function coverNames(text: string, { company, role, yourName, recipients }: Details): string {
  const people = `${yourName} ${recipients}`.split(/[\s,]+/u).filter((word) => /^\p{Lu}/u.test(word));
  // "Beg & Borrow Theatre" is "Beg & Borrow" too.
  const shorter = /^\S+ \S+ \S/u.test(company) ? company.trim().replace(/ \S+$/u, "") : "";
  const fitted = fitRole(role);
  return [company, fitName(company), shorter, role, fitted, fitted && roleInSentence(fitted), ...people].reduce(cover, text);
}

/** The same text with what the writer quotes covered: it is not the writer's own. */
export const coverQuotes = (text: string): string =>
  text.replace(/"([^"\n]{1,160})"/gu, (quote, inside: string) => (inside.trim().includes(" ") ? `"${MASK.repeat(quote.length - 2)}"` : quote));
