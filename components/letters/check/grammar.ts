import { CLASSES, DENIALS, PHRASES } from "./phrases.ts";
import { join, type LetterText, type Match } from "./text.ts";

type Phrase = { rule: string; pattern: RegExp; evenIfDenied: boolean };

const WORD = "(?:(?!(?:not|no|never|nor|without) )[\\p{L}\\d][^ ]* )";

/**
 * Turns a line of the small language into a regular expression over words joined by single blanks.
 * Repetition is always bounded, so that the work grows no faster than the letter.
 */
export function compile(line: string): RegExp {
  return new RegExp(`(?<= )(?:${expand(line)})(?= )`, "gu");
}

function expand(line: string): string {
  let source = line;
  for (let depth = 0; depth < 3; depth += 1) {
    source = source.replace(/\b[A-Z]{2,}\b/g, (name) => CLASSES[name] ?? name);
  }
  return source
    .replace(/(?<=^|[ (!=]|\)\?)(\.\.?|\*) ?(?=[^?]|$)/g, (_, gap: string) => (gap === "*" ? "(?:[^ |]+ ){0,9}" : `${WORD}{0,${gap === "." ? 2 : 6}}`))
    .replace(/\((?!\?)/g, "(?:")
    .replace(/~/g, "[^ ]*");
}

let phrases: Phrase[] | undefined;

/** Compiled on the first letter, not when the module loads. */
function allPhrases(): Phrase[] {
  phrases ??= Object.entries(PHRASES).flatMap(([rule, lines]) =>
    lines.trim().split("\n").map((line) => {
      const evenIfDenied = line.startsWith("! ");
      return { rule, pattern: compile(evenIfDenied ? line.slice(2) : line), evenIfDenied };
    }),
  );
  return phrases;
}

/** So many phrases take some ten milliseconds, four times as long on a slow phone. */
const AT_A_TIME = 6;

/**
 * Lets the browser compile the phrases a few at a time, before the first letter is read: all at once would hold the page
 * for more than a second. A pattern is translated when it first runs and compiled when it runs again, so each runs twice;
 * and anew for texts with a mark like “’”, which nearly every letter has.
 */
export async function preparePhrases(): Promise<void> {
  const all = allPhrases();
  for (let at = 0; at < all.length; at += AT_A_TIME) {
    for (const { pattern } of all.slice(at, at + AT_A_TIME)) {
      " ’ ".search(pattern);
      " ’ ".search(pattern);
    }
    await new Promise((done) => setTimeout(done));
  }
}

const FILLERS = new Set(
  "really clearly honestly simply just truly very quite frankly actually definitely absolutely genuinely obviously perhaps maybe certainly surely somewhat rather basically literally personally sincerely totally completely entirely highly extremely respectfully humbly politely still even also sir madam".split(" "),
);

const CLAUSE_START = / (?:[|;:!?]|but|however|yet|though|although|because|so|then)(?= )| ,(?= (?:i|you|we|it|this|that|your|please|there|they|the|my) )/gu;
const DENIED = new RegExp(` (?:${DENIALS.map((line) => expand(line)).join("|")})$`, "u");

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

/** Sentences read before: while a letter is edited, most of them stay as they are. */
const read = new Map<string, Found[]>();
const MOST_READ = 1000;

function readSentence(text: string): Found[] {
  const before = read.get(text);
  if (before) return before;
  const found: Found[] = [];
  for (const { rule, pattern, evenIfDenied } of allPhrases()) {
    if (found.some((match) => match.rule === rule)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (!evenIfDenied && isDenied(text, match.index)) continue;
      found.push({ rule, from: match.index, to: match.index + match[0].length - 1 });
      break;
    }
  }
  if (read.size >= MOST_READ) read.clear();
  read.set(text, found);
  return found;
}

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
    for (const { rule, from, to } of readSentence(text)) found.push({ rule, start: tokenAt(from).start, end: tokenAt(to).end });
  }
  return found;
}
