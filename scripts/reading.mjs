// How hard a text is to read.
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

const sentencesOf = new Intl.Segmenter("en-US", { granularity: "sentence" });
const wordsOf = new Intl.Segmenter("en-US", { granularity: "word" });

/**
 * The sentences of an MDX text, without headings, elements, links and emphasis.
 * @param {string} mdx
 * @returns {string[]} paragraphs
 */
export function paragraphsOf(mdx) {
  return mdx
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, "")
    .replace(/^import .*$/gm, "")
    .replace(/^export const \w+ = "(.*)";$/gm, "$1")
    .replace(/^#+ .*$/gm, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_]/g, "")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}

/**
 * The paragraphs that typed data hold: every text in them that ends as a sentence does.
 * @param {unknown} data
 * @returns {string[]}
 */
export function paragraphsIn(data) {
  if (typeof data === "string") return /[.?!]”?$/.test(data) ? [data] : [];
  return data !== null && typeof data === "object" ? Object.values(data).flatMap(paragraphsIn) : [];
}

/** @param {string} sentence @returns {string[]} */
const words = (sentence) => [...wordsOf.segment(sentence)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/** @param {readonly string[]} paragraphs @returns {string[]} */
const sentences = (paragraphs) => paragraphs.flatMap((paragraph) => [...sentencesOf.segment(paragraph)].map(({ segment }) => segment.trim())).filter((sentence) => words(sentence).length > 0);

/**
 * The school grade that a text asks of its reader, after Flesch and Kincaid (1975).
 * @param {readonly string[]} paragraphs
 * @returns {number} a US grade; add five or six for the age
 */
export function gradeOf(paragraphs) {
  const all = sentences(paragraphs).map(words);
  const flat = all.flat();
  return fleschKincaid({ sentence: all.length, word: flat.length, syllable: flat.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0) });
}

/**
 * Sentences of more than `most` words.
 * @param {readonly string[]} paragraphs @param {number} most
 * @returns {string[]}
 */
export const longSentences = (paragraphs, most) => sentences(paragraphs).filter((sentence) => words(sentence).length > most);
