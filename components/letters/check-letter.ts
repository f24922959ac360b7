import { ADVICE, type Level, type Rule } from "./check/advice.ts";
import { hasDetail } from "./check/detail.ts";
import { matchPhrases, type Match } from "./check/grammar.ts";
import { matchWrongNames } from "./check/names.ts";
import { matchPlaceholders } from "./check/placeholder.ts";
import { surplusQuestions } from "./check/questions.ts";
import { matchLength, matchShouting } from "./check/shape.ts";
import { plainMarks, readLetter, type LetterText } from "./check/text.ts";
import { matchApologies, matchGushing } from "./check/tone.ts";
import type { Details } from "./details.ts";
import { fitRole, fitName } from "./fit.ts";

/** One remark of the check before sending. Offsets are UTF-16, into the message. */
export type Finding = { rule: string; level: Level; start: number; end: number; advice: string };

/** What a masked name looks like: a word that no rule knows. */
const MASK = "m";

function cover(text: string, value: string): string {
  const wanted = plainMarks(value).trim();
  if (wanted.length < 2) return text;
  let masked = text;
  for (let at = masked.indexOf(wanted); at >= 0; at = masked.indexOf(wanted, at + wanted.length)) {
    const inWord = /[\p{L}\d]/u;
    if (inWord.test(masked[at - 1] ?? "") || inWord.test(masked[at + wanted.length] ?? "")) continue;
    // The dot of “Glassdoor, Inc.” ends a sentence too.
    masked = masked.slice(0, at) + MASK.repeat(wanted.length).replace(/.$/u, wanted.endsWith(".") ? "." : MASK) + masked.slice(at + wanted.length);
  }
  return masked;
}

/** The same text with company, role and names covered: they are nobody's choice of words. */
function coverNames(text: string, { company, role, yourName, recipients }: Details): string {
  const people = `${yourName} ${recipients}`.split(/[\s,]+/u).filter((word) => /^\p{Lu}/u.test(word));
  // "Beg & Borrow Theatre" is "Beg & Borrow" too.
  const shorter = /^\S+ \S+ \S/u.test(company) ? company.trim().replace(/ \S+$/u, "") : "";
  return [company, fitName(company), shorter, role, fitRole(role), ...people].reduce(cover, text);
}

/** Words that the writer quotes are not the writer's own: they are covered too. */
const coverQuotes = (text: string) =>
  text.replace(/"([^"\n]{1,160})"/gu, (quote, inside: string) => (inside.trim().includes(" ") ? `"${MASK.repeat(quote.length - 2)}"` : quote));

const sentenceOf = ({ sentences }: LetterText, at: number) => sentences.findIndex(({ end }) => at < end);

/** How much of a letter is read, in characters: four times what is far too long, and soon done whatever stands there. */
const LONGEST = 6000;

/** How far behind a threat its grievance may stand and still be part of it: "tell everybody how you treat people". */
const NEAR = 12;

/** A grievance inside a threat, and a put-down inside an apology, are one remark, not two. */
function alone(matches: readonly Match[]): Match[] {
  const inside = (match: Match, rule: string) => matches.some((other) => other.rule === rule && match.start < other.end + NEAR && other.start < match.end);
  return matches.filter((match) => !((match.rule === "blames" || match.rule === "argues") && inside(match, "threatens")) && !(match.rule === "self-put-down" && inside(match, "over-apologizes")));
}

/** Keeps one match for a rule and sentence, in the order of the text. */
function oneASentence(matches: readonly Match[], letter: LetterText): Match[] {
  const seen = new Set<string>();
  return [...matches]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ rule, start }) => {
      const place = `${rule} ${sentenceOf(letter, start)}`;
      return !seen.has(place) && seen.add(place);
    });
}

/**
 * Reads a letter before it is sent and says what may hurt the person who sends it.
 * @param message the letter as edited, any text; its first 6,000 characters are read
 * @param context which of the two letters it is, and the details it was composed from
 * @returns findings in the order of the text: "stop" for what should not be sent, "consider" for what could be better; the rules are those of letters.md
 */
export function checkLetter(message: string, { kind, details }: { kind: "thankYou" | "feedback"; details: Details }): Finding[] {
  const plain = plainMarks(message.slice(0, LONGEST));
  if (plain.trim() === "") return [];
  const letter = readLetter(coverQuotes(coverNames(plain, details)));
  const covered = [details.stayedWithMe, details.improve].reduce(cover, coverNames(plain, details));
  const placeholders = matchPlaceholders(covered);
  const surplus = surplusQuestions(letter);
  const inSlot = (match: Match) => placeholders.some(({ start, end }) => match.start < end && start < match.end);
  const matches: Match[] = [
    ...placeholders,
    ...matchPhrases(letter),
    ...matchApologies(letter),
    ...matchGushing(letter),
    ...(surplus ? [{ rule: "several-questions", ...surplus }] : []),
    ...matchLength(plain),
    ...(hasDetail(plain, kind, details) ? [] : [{ rule: "no-detail", start: 0, end: message.length }]),
    ...matchShouting(plain, details).filter((match) => !inSlot(match)),
    ...matchWrongNames(plain, details).filter((match) => !inSlot(match)),
  ];
  return oneASentence(alone(matches), letter).map(({ rule, start, end }) => ({ rule, start, end, ...ADVICE[rule as Rule] }));
}
