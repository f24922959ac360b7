/** Words that change no topic. “Not”, “less” and their like are none of them. */
const SMALL = new Set(
  ("a an the and or but of to in on at for with about by from as into i me my we us our you your he she they them their it its this that these those " +
    "is was were be been being am are did do does done doing have has had having will would could should can may might must " +
    "again also very really just so some any more much too if than then there when while how what which who")
    .split(" "),
);
const DENIALS = new Set(["not", "no", "never", "without"]);

/** What a line is about: its words without endings and small words, in order, and whether it denies something. */
export type Gist = { words: readonly string[]; denies: boolean };

/** Takes English endings off, so that “prepared” and “preparing” meet. Short and foreign words stay as they are. */
function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const singular = word.replace(/(?:ies|ied)$/, "y").replace(/([^sui])s$/, "$1");
  const [, base = singular] = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(singular) ?? [];
  return (base.length > 2 ? base : singular).replace(/([^aeiou])\1$/, "$1").replace(/(.{3})e$/, "$1");
}

/**
 * Reads what a line is about. Capitals, accents, punctuation and endings do not matter.
 * @param text as typed
 * @returns no words if there is nothing to read
 */
export function gist(text: string): Gist {
  const plain = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/\bcannot\b/g, "can not").replace(/n['’]t\b/g, " not");
  const all = plain.replace(/['’](?=\p{L})/gu, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? plain.match(/\S+/g) ?? [];
  const told = all.filter((word) => !DENIALS.has(word));
  const topical = told.filter((word) => !SMALL.has(word));
  return { words: (topical.length > 0 ? topical : told.length > 0 ? told : all).map(stem), denies: told.length < all.length };
}

const inOrder = (words: readonly string[]) => [...words].sort().join(" ");

/** The same for two lines exactly if they are about the same words, in whatever order. */
export const gistKey = ({ words, denies }: Gist) => `${denies ? "not " : ""}${inOrder(words)}`;

/** Longest topic that is looked for among other words, in words; a longer one has to be the whole line. */
const LONGEST_TOPIC = 8;

/**
 * The keys of every topic that a line is about: of the line itself, and of any two to eight of its words that stand next
 * to each other. A single word is a topic only where it is the whole line: “time” is in too many.
 */
export function topicsIn(line: Gist): string[] {
  if (line.words.length === 0) return [];
  const runs = line.words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_TOPIC, line.words.length - from) - 1 }, (__, more) => line.words.slice(from, from + more + 2)),
  );
  return [...new Set([line.words, ...runs].map((words) => gistKey({ ...line, words })))];
}
