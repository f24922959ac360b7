// What a proofreader would mark, and no question of taste: a word twice, “a” for “an,” straight quotes.
import retextEnglish from "retext-english";
import retextIndefiniteArticle from "retext-indefinite-article";
import retextQuotes from "retext-quotes";
import retextRepeatedWords from "retext-repeated-words";
import retextStringify from "retext-stringify";
import { unified } from "unified";

const reader = unified().use(retextEnglish).use(retextRepeatedWords).use(retextIndefiniteArticle).use(retextQuotes, { preferred: "smart" }).use(retextStringify);

/**
 * The slips in a paragraph.
 * @param {string} paragraph
 * @returns {string[]} one sentence each, with the place
 */
export function slipsIn(paragraph) {
  return reader.processSync(paragraph).messages.map(({ reason, column = 1 }) => `${reason}: …${paragraph.slice(Math.max(0, column - 30), column + 30)}…`);
}
