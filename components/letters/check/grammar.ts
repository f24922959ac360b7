import { LETTERS } from "../patterns.ts";
import { CLASSES, DENIALS, PHRASES } from "./phrases.ts";
import { remembering } from "./remember.ts";
import { join, matchesOf, widen, type LetterText, type Match } from "./text.ts";

type Phrase = { rule: string; line: string; evenIfDenied: boolean; pattern?: RegExp };

const WORD = `(?:(?!(?:not|no|never|nor|without) )[${LETTERS}\\d][^ ]* )`;

/**
 * Turns a line of the small language into a regular expression over words joined by single blanks.
 * Repetition is always bounded, so that the work grows no faster than the letter.
 */
export function compile(line: string): RegExp {
  return new RegExp(`(?<= )(?:${expand(line)})(?= )`, "g");
}

function expand(line: string): string {
  let source = line;
  for (let depth = 0; depth < 3; depth += 1) {
    source = source.replace(/\b[A-Z]{2,}\b/g, (name) => CLASSES[name] ?? name);
  }
  return source
    .replace(/(?<=^|[ (!=]|\)\?)(\.\.?|\*) ?(?=[^?]|$)/g, (_, gap: string) => (gap === "*" ? "(?:[^ |]+ ){0,9}" : `${WORD}{0,${gap === "." ? 2 : 6}}`))
    .replace(/\((?!\?)/g, "(?:")
    .replace(/~/g, "[^ ]*")
    .replaceAll("\\p{L}", `[${LETTERS}]`);
}

const phrases: readonly Phrase[] = Object.entries(PHRASES).flatMap(([rule, lines]) =>
  lines.trim().split("\n").map((line) => ({ rule, line: line.replace(/^! /, ""), evenIfDenied: line.startsWith("! ") })),
);

/** Compiled when it is first searched for, not when the module loads. */
const patternOf = (phrase: Phrase): RegExp => (phrase.pattern ??= compile(phrase.line));

/** One by one, so that a browser can get them ready in steps (`prepare.ts`). */
export function* phrasePatterns(): Generator<RegExp> {
  for (const phrase of phrases) yield patternOf(phrase);
}

const FILLERS = new Set(
  "really clearly honestly simply just truly very quite frankly actually definitely absolutely genuinely obviously perhaps maybe certainly surely somewhat rather basically literally personally sincerely totally completely entirely highly extremely respectfully humbly politely still even also sir madam".split(" "),
);

const CLAUSE_START = / (?:[|;:!?]|but|however|yet|though|although|because|so|then)(?= )| ,(?= (?:i|you|we|it|this|that|your|please|there|they|the|my) )/gu;
const DENIED = new RegExp(` (?:${DENIALS.map((line) => expand(line)).join("|")})$`);

/** Whether the words before `index`, in the same clause, say that what follows is not meant. */
function isDenied(text: string, index: number): boolean {
  const from = Math.max(0, index - 160);
  let start = from;
  for (const mark of text.slice(from, index + 8).matchAll(CLAUSE_START)) {
    const end = from + mark.index + mark[0].length;
    if (end <= index) start = end;
  }
  return DENIED.test(` ${text.slice(start, index).trimStart()}`);
}

type Found = { rule: string; from: number; to: number };

const readSentence = remembering((text): readonly Found[] => {
  const found: Found[] = [];
  for (const phrase of phrases) {
    const { rule, evenIfDenied } = phrase;
    if (found.some((match) => match.rule === rule)) continue;
    const match = matchesOf(patternOf(phrase), text).find(({ index }) => evenIfDenied || !isDenied(text, index));
    if (match) found.push({ rule, from: match.index, to: match.index + match[0].length - 1 });
  }
  return found;
});

/**
 * Finds the phrasings of the data file in a letter: at most one match for a rule and sentence.
 * @param letter read by `readLetter`, names masked
 */
export function matchPhrases(letter: LetterText): Match[] {
  const found: Match[] = [];
  for (const sentence of letter.words) {
    const kept = sentence.filter((token) => !FILLERS.has(token.text));
    const start = kept[0]?.start ?? 0;
    const end = kept.at(-1)?.end ?? 0;
    const { text, tokenAt } = join([{ text: "|", start, end: start }, ...kept, { text: "|", start: end, end }]);
    for (const { rule, from, to } of readSentence(widen(text))) found.push({ rule, start: tokenAt(from).start, end: tokenAt(to).end });
  }
  return found;
}
