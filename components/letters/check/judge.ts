import { LEARNED } from "./learned.ts";
import { kindsOf } from "./kinds-of-words.ts";
import { matchPhrases } from "./grammar.ts";
import { BUCKETS, STEPS, traitReader, unpack } from "../traits.ts";
import { remembering } from "./remember.ts";
import type { LetterText, Match, Token } from "./text.ts";
import { matchApologies, matchGushing } from "./tone.ts";

/** The faults that show in how a sentence is said. What a letter has too much or too little of is counted elsewhere. */
export const SAID = ["argues", "asks-why", "begs", "blames", "threatens", "self-put-down", "over-apologizes", "gushes"] as const;
export type Said = (typeof SAID)[number];

/** How much a known phrase speaks for its fault, as a sum of weights: enough in most sentences, not where all other words speak against it. */
export const KNOWN = 3;
/**
 * From which sum on a sentence has a fault. Chosen on letters that nothing was learned from (held-out-*.txt): a false alarm
 * costs more trust than a fault that goes unheard, most of all where it says that somebody argues or threatens.
 */
const ENOUGH = 0.3;
const ENOUGH_OF: Partial<Record<Said, number>> = { argues: 1, threatens: 1, begs: -0.25 };
/** The traits of a sentence, from its words as `readLetter` gives them. */
export const traitsOf = traitReader(kindsOf);

let learned: Int8Array | undefined;

/** What every bucket says for each fault, side by side; unpacked when it is first asked for. */
export function readWeights(): Int8Array {
  if (learned) return learned;
  const weights = new Int8Array(BUCKETS * SAID.length);
  SAID.forEach((rule, at) => unpack(LEARNED[rule], (bucket, weight) => (weights[bucket * SAID.length + at] = weight)));
  return (learned = weights);
}

const weightsOf = (bucket: number) => readWeights().subarray(bucket * SAID.length, (bucket + 1) * SAID.length);

/** What all traits of a sentence say together for each fault. */
const sumsOf = remembering((text) => {
  const sums = SAID.map(() => 0);
  for (const { bucket } of traitsOf(text.split(" "))) weightsOf(bucket).forEach((weight, at) => (sums[at] = (sums[at] ?? 0) + weight));
  return sums;
});

/** Of a row of weights the stretch that weighs most; a word that adds nothing costs a little. */
function heaviest(weights: readonly number[]): [first: number, last: number] {
  let best = -Infinity;
  let [first, last, from, sum] = [0, 0, 0, 0];
  weights.forEach((weight, at) => {
    if (sum <= 0) [sum, from] = [0, at];
    sum += weight - 1;
    if (sum > best) [best, first, last] = [sum, from, at];
  });
  return [first, last];
}

const isMark = (token: Token | undefined) => !/[\p{L}\d]/u.test(token?.text ?? "");

/** The words that speak most for a fault. */
function spokenFor(fault: number, words: readonly Token[]): { start: number; end: number } {
  const shares = words.map(() => 0);
  for (const { bucket, first, last } of traitsOf(words.map(({ text }) => text))) {
    for (let at = first; at <= last; at += 1) shares[at] = (shares[at] ?? 0) + (weightsOf(bucket)[fault] ?? 0) / (last - first + 1);
  }
  let [first, last] = heaviest(shares);
  while (first < last && isMark(words[first])) first += 1;
  while (last > first && isMark(words[last])) last -= 1;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

function judge(words: readonly Token[], known: readonly Match[]): Match[] {
  if (words.length === 0) return [];
  const sums = sumsOf(words.map(({ text }) => text).join(" "));
  return SAID.flatMap((rule, fault) => {
    const phrase = known.find((match) => match.rule === rule);
    const sum = (sums[fault] ?? 0) + (phrase ? KNOWN * STEPS : 0);
    if (sum <= (ENOUGH_OF[rule] ?? ENOUGH) * STEPS) return [];
    return [phrase ?? { rule, ...spokenFor(fault, words) }];
  });
}

/** The phrases of a letter that are known to carry a fault. */
export const knownPhrases = (letter: LetterText): Match[] => [...matchPhrases(letter), ...matchApologies(letter), ...matchGushing(letter)];

/**
 * Hears faults in the sentences of a letter, each by itself: a sum of weights, learned from labeled letters (`npm run learn`), and of the known phrases in it.
 * @param letter read by `readLetter`, names covered
 * @returns at most one match for a rule and sentence: the known phrase, or else the words that speak for it most
 */
export function judgeSentences(letter: LetterText): Match[] {
  const known = knownPhrases(letter);
  return letter.words.flatMap((words, index) => {
    const { start = 0, end = 0 } = letter.sentences[index] ?? {};
    return judge(words, known.filter((match) => match.start >= start && match.start < end));
  });
}
