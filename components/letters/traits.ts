// What sentences are weighed by: shared by the check before sending and the reader of rejections.
// Weights are learned from labeled sentences (`npm run learn`).

/** A trait of a sentence: a word, words that follow one another, or a piece of a word; and the words it spans. */
export type Trait = { bucket: number; first: number; last: number };

/** As many buckets as 18 bits can name: few traits share one. */
export const BUCKETS = 1 << 18;
/** Weights are kept as whole numbers, this many to one. */
export const STEPS = 24;

/** A number for a text: FNV-1a over its UTF-16 units. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** A number for two that stand so far apart: a multiplication and a shift between them, as in MurmurHash3, keep the order. */
function together(one: number, apart: number, other: number): number {
  const hash = Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) + Math.imul(apart, 0x297a2d39);
  return Math.imul(hash ^ (hash >>> 12), 0x9e3779b1) ^ other;
}

function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) % BUCKETS;
}

const stem = (word: string) => (word.length <= 4 ? word : word.replace(/(?:ings?|edly|ed|ies|es|s|ly|e|y|ment|ness|tion|er)$/u, ""));
const PIECE = 5;
/** So many words are remembered: more than a language uses in such texts. */
const REMEMBERED = 20_000;

/** A word as numbers: what stands for it beside others (its root, its kinds), and what counts of it alone. */
type Numbers = { names: readonly number[]; alone: readonly number[] };

function numbersOf(word: string, kindsOf: (word: string) => readonly string[]): Numbers {
  const root = stem(word);
  const names = [root, ...kindsOf(word).map((kind) => `@${kind}`)].map(numberOf);
  const alone = word === root ? [] : [numberOf(`=${word}`)];
  const bounded = `<${word}>`;
  for (let from = 0; from + PIECE <= bounded.length; from += 1) alone.push(numberOf(`#${bounded.slice(from, from + PIECE)}`));
  return { names, alone };
}

/**
 * What sentences are made of: their words without endings and the kinds these belong to, pairs of both up to three words apart, three words in a row, and pieces of five letters, so that misspelled and unknown words count too.
 * @param kindsOf the kinds that a word in lower case belongs to
 * @returns a function that takes the words of a sentence (in lower case, contractions spelled out) and returns every trait once, with the words (by index) in which it first stands
 */
export function traitReader(kindsOf: (word: string) => readonly string[]): (words: readonly string[]) => Trait[] {
  const known = new Map<string, Numbers>();
  const read = (word: string) => {
    const numbers = known.get(word) ?? numbersOf(word, kindsOf);
    if (known.size < REMEMBERED) known.set(word, numbers);
    return numbers;
  };
  return (words) => {
    const spelled = ["^", ...words.map((word) => word.slice(0, 40)), "$"].map(read);
    const found = new Map<number, Trait>();
    const add = (hash: number, from: number, to: number) => {
      const bucket = bucketOf(hash);
      if (!found.has(bucket)) found.set(bucket, { bucket, first: Math.max(0, from - 1), last: Math.min(words.length, to) - 1 });
    };
    spelled.forEach(({ names, alone }, at) => {
      for (const number of [...names, ...alone]) add(number, at, at);
      for (let apart = 1; apart <= 3; apart += 1) {
        for (const other of spelled[at + apart]?.names ?? []) for (const one of names) add(together(one, apart, other), at, at + apart);
      }
      const [root, next, third] = [at, at + 1, at + 2].map((index) => spelled[index]?.names[0]);
      if (root !== undefined && next !== undefined && third !== undefined) add(together(together(root, 1, next), 4, third), at, at + 2);
    });
    return [...found.values()];
  };
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

/** @param packed what `pack` made @param take is called with every weight that is not nought */
export function unpack(packed: string, take: (bucket: number, weight: number) => void): void {
  const bytes = atob(packed);
  let bucket = 0;
  for (let at = 0; at < bytes.length; ) {
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(at++);
      bucket += (byte & 127) << shift;
      if (byte < 128) break;
    }
    take(bucket, (bytes.charCodeAt(at++) << 24) >> 24);
  }
}
