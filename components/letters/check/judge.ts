import { LEARNED } from "./learned.ts";
import { matchPhrases } from "./grammar.ts";
import type { LetterText, Match, Token } from "./text.ts";
import { matchApologies, matchGushing } from "./tone.ts";

/** The faults that show in how a sentence is said. What a letter has too much or too little of is counted elsewhere. */
export const SAID = ["argues", "asks-why", "begs", "blames", "threatens", "self-put-down", "over-apologizes", "gushes"] as const;
export type Said = (typeof SAID)[number];

/** A trait of a sentence: a word, words that follow one another, or a piece of a word; and the words it spans. */
export type Trait = { bucket: number; first: number; last: number };

/** As many buckets as 18 bits can name: few traits share one. */
export const BUCKETS = 1 << 18;
/** How much a known phrase speaks for its fault, as a sum of weights: enough in most sentences, not where all other words speak against it. */
export const KNOWN = 3;
/** Weights are kept as whole numbers, this many to one. */
export const STEPS = 24;

/** The bucket of a trait: FNV-1a over its UTF-16 units, mixed once more. */
function bucketOf(trait: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < trait.length; at += 1) hash = Math.imul(hash ^ trait.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % BUCKETS;
}

const stem = (word: string) => (word.length <= 4 ? word : word.replace(/(?:ings?|edly|ed|ies|es|s|ly|e|y|ment|ness|tion|er)$/u, ""));
const PIECE = 5;

/**
 * What a sentence is made of: its words without endings, pairs of them up to three apart, three in a row, and pieces of five letters, so that misspelled and unknown words count too.
 * @param words in lower case, contractions spelled out, as `readLetter` gives them
 * @returns every trait once, with the words (by index) in which it first stands
 */
export function traitsOf(words: readonly string[]): Trait[] {
  const spelled = ["^", ...words.map((word) => word.slice(0, 40)), "$"];
  const stems = spelled.map(stem);
  const found = new Map<number, Trait>();
  const add = (trait: string, from: number, to: number) => {
    const bucket = bucketOf(trait);
    if (!found.has(bucket)) found.set(bucket, { bucket, first: Math.max(0, from - 1), last: Math.min(words.length, to) - 1 });
  };
  spelled.forEach((word, at) => {
    const root = stems[at] ?? "";
    add(root, at, at);
    if (word !== root) add(`=${word}`, at, at);
    for (let gap = 1; gap <= 3 && at + gap < stems.length; gap += 1) add(`${root}${gap === 1 ? " " : `.${gap}`}${stems[at + gap]}`, at, at + gap);
    if (at + 2 < stems.length) add(`${root} ${stems[at + 1]} ${stems[at + 2]}`, at, at + 2);
    const bounded = `<${word}>`;
    for (let from = 0; from + PIECE <= bounded.length; from += 1) add(`#${bounded.slice(from, from + PIECE)}`, at, at);
  });
  return [...found.values()];
}

/**
 * Turns weights into text, and `unpack` turns them back.
 * @param weights whole numbers from -127 to 127, by bucket
 * @returns base64 of pairs: how far to the next bucket (seven bits a byte), and its weight
 */
export function pack(weights: ReadonlyMap<number, number>): string {
  const bytes: number[] = [];
  let before = 0;
  for (const [bucket, weight] of [...weights].sort(([one], [other]) => one - other)) {
    let step = bucket - before;
    for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128);
    bytes.push(step, weight & 255);
    before = bucket;
  }
  return btoa(String.fromCharCode(...bytes));
}

function unpack(packed: string): Int8Array {
  const weights = new Int8Array(BUCKETS);
  const bytes = atob(packed);
  let bucket = 0;
  for (let at = 0; at < bytes.length; ) {
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(at++);
      bucket += (byte & 127) << shift;
      if (byte < 128) break;
    }
    weights[bucket] = bytes.charCodeAt(at++);
  }
  return weights;
}

let learned: { rule: Said; weights: Int8Array }[] | undefined;

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

function judge(words: readonly Token[], known: readonly Match[]): Match[] {
  learned ??= SAID.map((rule) => ({ rule, weights: unpack(LEARNED[rule]) }));
  if (words.length === 0) return [];
  const traits = traitsOf(words.map(({ text }) => text));
  return learned.flatMap(({ rule, weights }) => {
    const phrase = known.find((match) => match.rule === rule);
    const sum = traits.reduce((total, { bucket }) => total + (weights[bucket] ?? 0), phrase ? KNOWN * STEPS : 0);
    // A sum over nought: rather a fault than none.
    if (sum <= 0) return [];
    if (phrase) return [phrase];
    const shares = words.map(() => 0);
    for (const { bucket, first, last } of traits) {
      for (let at = first; at <= last; at += 1) shares[at] = (shares[at] ?? 0) + (weights[bucket] ?? 0) / (last - first + 1);
    }
    let [first, last] = heaviest(shares);
    while (first < last && isMark(words[first])) first += 1;
    while (last > first && isMark(words[last])) last -= 1;
    return [{ rule, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }];
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
