// What sentences are weighed by: shared by the check before sending and the reader of rejections.
// Weights are learned from labeled sentences (`npm run learn`).

/** A trait of a sentence: a word, words that follow one another, or a piece of a word; and the words it spans. */
export type Trait = { bucket: number; first: number; last: number };

/** As many buckets as 18 bits can name: few traits share one. */
export const BUCKETS = 1 << 18;
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
export function traitsOf(words: readonly string[], kindsOf: (word: string) => readonly string[] = () => []): Trait[] {
  const spelled = ["^", ...words.map((word) => word.slice(0, 40)), "$"];
  const stems = spelled.map(stem);
  const found = new Map<number, Trait>();
  const add = (trait: string, from: number, to: number) => {
    const bucket = bucketOf(trait);
    if (!found.has(bucket)) found.set(bucket, { bucket, first: Math.max(0, from - 1), last: Math.min(words.length, to) - 1 });
  };
  const kinds = spelled.map((word) => kindsOf(word).map((kind) => `@${kind}`));
  spelled.forEach((word, at) => {
    const root = stems[at] ?? "";
    for (const kind of kinds[at] ?? []) {
      add(kind, at, at);
      for (let gap = 1; gap <= 3 && at + gap < stems.length; gap += 1) for (const next of [stems[at + gap] ?? "", ...kinds[at + gap] ?? []]) add(`${kind} ${next}`, at, at + gap);
    }
    for (let gap = 1; gap <= 3 && at + gap < stems.length; gap += 1) for (const next of kinds[at + gap] ?? []) add(`${root} ${next}`, at, at + gap);
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

/** @param packed what `pack` made @returns a weight for each bucket, nought where there is none */
export function unpack(packed: string): Int8Array {
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

/** How much the traits of a sentence weigh together, in steps. */
export const weigh = (traits: readonly Trait[], weights: Int8Array): number => traits.reduce((sum, { bucket }) => sum + (weights[bucket] ?? 0), 0);
