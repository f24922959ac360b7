import type { Source } from "../../content/sources.ts";
import { citationsIn, lineAt, type Text } from "./citations.ts";

const LIST = "content/sources.ts";

const NUMBER = "(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred|a thousand)";

/** What counts as a figure in digits: a percentage, a sample, a decimal, or a number of three digits and more that is no year. */
const inDigits = /\d ?%|\bn ?= ?\d|\d?\.\d|\d,\d{3}|\b(?!19\d\d\b|20\d\d\b)\d{3,}\b/i;

/** And in words: “percent,” “three times,” “twice,” “tripled,” “half of,” “a third of,” “nine out of ten.” A quarter of an hour is none. */
const inWords = new RegExp(
  [
    "\\bpercent",
    `(?:\\d|\\b(?:three|four|five|six|seven|eight|nine|ten|hundred)) times\\b`,
    "\\b(?:twice|thrice|(?:doubl|tripl|quadrupl)(?:ed|es|ing)|halv(?:ed|ing)|(?:double|triple) the|(?:two|three|four|five|ten)fold)\\b",
    "\\bhalf (?:of|as|the)\\b",
    "\\b(?:third|quarter|fifth|tenth)s? of (?!an hour)",
    `\\b${NUMBER} (?:in|of|out of|of every|in every) ${NUMBER.replace("|an?", "")}\\b(?! (?:minutes?|hours?|days?|weeks?|months?|years?)\\b)`,
  ].join("|"),
  "i",
);

const isFigure = (words: string) => inDigits.test(words) || inWords.test(words);

const says = (file: string, words: string, position: number, trouble: string) => `${file}:${lineAt(words, position)}: ${trouble}`;

function unknown(texts: readonly Text[], known: ReadonlySet<string>): string[] {
  // The keys in typed data are the compiler’s to check.
  return citationsIn(texts.filter(({ file }) => !file.endsWith(".ts")))
    .filter(({ key }) => !known.has(key))
    .map(({ file, line, key }) => `${file}:${line}: it cites “${key}”, and ${LIST} has no such source.`);
}

function uncited(texts: readonly Text[], known: ReadonlySet<string>): string[] {
  const cited = new Set(citationsIn(texts).map(({ key }) => key));
  const words = texts.find(({ file }) => file === LIST)?.words ?? "";
  return [...known].filter((key) => !cited.has(key)).map((key) => says(LIST, words, words.indexOf(`key: "${key}"`), `nothing cites “${key}”.`));
}

/** Links are what stands after `](`, `href="` and `link: "`; and no address of the old kind may stand anywhere. */
function unsafe({ file, words }: Text): string[] {
  const links = [...words.matchAll(/(?:\]\(|\bhref="|\blink: ")([^")\s]*)|(http:\/\/[^")\s]+)/g)];
  return links
    .filter(([, link, old]) => old ?? !/^(?:https:\/\/|\/(?!\/)|#|tel:|sms:)/.test(link ?? ""))
    .map((match) => says(file, words, match.index, `the link ${match[1] ?? match[2]} is not https.`));
}

/** Paragraphs with a figure and no citation. */
function bare({ file, words }: Text): string[] {
  return [...words.matchAll(/(?:[^\n]+\n?)+/g)]
    .filter(([paragraph]) => !/<Cite\s/.test(paragraph) && isFigure(paragraph.replace(/<[^>]*>/g, "")))
    .map(({ index, 0: paragraph }) => says(file, words, index, `a figure stands here without a source: “${paragraph.trim().slice(0, 60)}…”`));
}

/**
 * What is wrong between the texts and the list of sources: a citation without a source, a source that nothing cites,
 * a link that is not https, a figure without a citation.
 * @returns one sentence each, beginning with file and line; none if all is well
 */
export function troublesWith(texts: readonly Text[], list: readonly Source[]): string[] {
  const known = new Set(list.map(({ key }) => key));
  const ofContent = texts.filter(({ file }) => file.startsWith("content/"));
  return [
    ...unknown(texts, known),
    ...uncited(texts, known),
    ...ofContent.flatMap(unsafe),
    ...ofContent.filter(({ file }) => file.endsWith(".mdx")).flatMap(bare),
  ];
}
