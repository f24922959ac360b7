import { ADVICE, type Level, type Rule } from "./check/advice.ts";
import { cover, coverNames, coverQuotes } from "./check/cover.ts";
import { hasDetail } from "./check/detail.ts";
import { judgeSentences } from "./check/judge.ts";
import { matchWrongNames } from "./check/names.ts";
import { matchPlaceholders } from "./check/placeholder.ts";
import { surplusQuestions } from "./check/questions.ts";
import { matchLength, matchShouting, matchStorms } from "./check/shape.ts";
import { plainMarks, readLetter, type LetterText, type Match } from "./check/text.ts";
import type { Details } from "./details.ts";
import type { MainKind } from "./kinds.ts";

/** One remark of the check before sending. Offsets are UTF-16, into the message. */
export type Finding = { rule: string; level: Level; start: number; end: number; advice: string };

export { prepareCheck } from "./check/prepare.ts";

const sentenceOf = ({ sentences }: LetterText, at: number) => sentences.findIndex(({ end }) => at < end);

/** How much of a letter is read, in characters: four times what is far too long, and soon done whatever stands there. */
const LONGEST = 6000;

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
 * @returns findings in the order of the text: "stop" for what should not be sent, "consider" for what could be better; the rules are those of `ADVICE`
 */
export function checkLetter(message: string, { kind, details }: { kind: MainKind; details: Details }): Finding[] {
  const plain = plainMarks(message.slice(0, LONGEST));
  if (plain.trim() === "") return [];
  const letter = readLetter(coverQuotes(coverNames(plain, details)));
  const covered = [details.stayedWithMe, details.improve].reduce(cover, coverNames(plain, details));
  const placeholders = matchPlaceholders(covered);
  const surplus = surplusQuestions(letter);
  const inSlot = (match: Match) => placeholders.some(({ start, end }) => match.start < end && start < match.end);
  // “What stayed with me is why you chose Rust over Go”: what the person remembers asks nobody why.
  const isRemembered = ({ rule, start, end }: Match) => rule === "asks-why" && /^m+$/.test(covered.slice(start, end));
  const matches: Match[] = [
    ...placeholders,
    ...judgeSentences(letter).filter((match) => !isRemembered(match)),
    ...matchStorms(letter),
    ...(surplus ? [{ rule: "several-questions", ...surplus }] : []),
    ...matchLength(plain),
    ...(hasDetail(plain, kind, details) ? [] : [{ rule: "no-detail", start: 0, end: message.length }]),
    ...matchShouting(plain, details).filter((match) => !inSlot(match)),
    ...matchWrongNames(plain, details).filter((match) => !inSlot(match)),
  ];
  return oneASentence(matches, letter).map(({ rule, start, end }) => ({ rule, start, end, ...ADVICE[rule as Rule] }));
}
