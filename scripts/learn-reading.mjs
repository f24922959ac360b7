// `npm run learn`: learns from the labeled emails which words of a sentence say no, and what else it says, writes the weights to
// components/letters/reading/learned.ts and prints how well emails are read that were left out while learning.
import { readFileSync, readdirSync } from "node:fs";
import { learnLabel, loadLetters, printJudged, rowOf, weighRow, writeWeights } from "./learning.mjs";

/** @typedef {import("../components/letters/corpus/emails.ts").Labeled} Labeled */
/** @type {typeof import("../components/letters/reading/heard.ts")} */
const { LABELS, traitsOf } = await loadLetters("reading/heard.ts");
/** @type {typeof import("../components/letters/reading/sentences.ts")} */
const { plain } = await loadLetters("reading/sentences.ts");
/** @type {typeof import("../components/letters/reading/letter.ts")} */
const { letterIn } = await loadLetters("reading/letter.ts");
/** @type {typeof import("../components/letters/reading/phrases.ts")} */
const phrases = await loadLetters("reading/phrases.ts");
/** @type {typeof import("../components/letters/corpus/score.ts")} */
const { FLAGS } = await loadLetters("corpus/score.ts");

const CORPUS = "components/letters/corpus";
/** What is labeled in a file of its own, where nothing else is. @type {Record<string, string>} */
const ALONE = { "goes-on.txt": "goesOn", "agency.txt": "agency" };
const STAGES = ["screen", "task", "interview", "final"];

/** @type {Record<string, RegExp>} */
const patterns = { isRejection: phrases.NO, goesOn: new RegExp([phrases.GOOD, phrases.HOPEFUL, phrases.WAIT, phrases.RECEIPT].map(({ source }) => source).join("|")), ...phrases.FLAGS, ...phrases.STAGES };

/** What an email says, and what its labels leave open: an interview may have followed a call or a task. @param {Labeled} labeled */
const labelsOf = ({ not, stage, flags = "" }) => {
  const said = new Set(flags.split(" "));
  const says = [not ? "goesOn" : "isRejection", ...Object.entries(FLAGS).flatMap(([short, flag]) => (said.has(short) ? [flag] : [])), ...(stage ? [stage] : [])];
  const reached = STAGES.indexOf(stage ?? "");
  const unknown = not ? [...Object.values(FLAGS).filter((flag) => flag !== "agency"), ...STAGES] : reached < 0 ? (stage === "application" ? [] : STAGES) : STAGES.slice(0, reached);
  return { says, unknown };
};

/** @type {{ name: string, whole: boolean, rows: number[][], says: string[], unknown: string[], hints?: Record<string, number[]> }[]} */
const texts = [];
/** @type {typeof import("../components/letters/corpus/emails.ts")} */
const { emailFiles } = await loadLetters("corpus/emails.ts");
for (const [name, emails] of Object.entries(emailFiles)) {
  for (const labeled of emails) {
    const sentences = letterIn(labeled.email).letter?.sentences.map((sentence) => sentence.plain) ?? [];
    const hints = Object.fromEntries(Object.entries(patterns).map(([label, pattern]) => [label, sentences.flatMap((sentence, index) => (pattern.test(sentence) ? [index] : []))]));
    texts.push({ name, whole: true, rows: sentences.map((sentence) => rowOf(traitsOf(sentence))), ...labelsOf(labeled), hints });
  }
}
/** @param {string} name @param {string} sentence @param {string[]} says @param {readonly string[]} unknown */
const add = (name, sentence, says, unknown) => texts.push({ name, whole: false, rows: [rowOf(traitsOf(plain(sentence)))], says, unknown: unknown.filter((label) => !says.includes(label)) });
/** @type {typeof import("../components/letters/corpus/sentences/refusals.ts")} */
const { refusals, others } = await loadLetters("corpus/sentences/refusals.ts");
for (const sentence of refusals) add("sentences", sentence, ["isRejection"], LABELS);
for (const sentence of others) add("sentences", sentence, [], LABELS.filter((label) => label !== "isRejection"));
/** @type {typeof import("../components/letters/corpus/sentences/flags.ts")} */
const { flagSentences } = await loadLetters("corpus/sentences/flags.ts");
for (const [flag, { yes, no }] of Object.entries(flagSentences)) {
  for (const sentence of yes) add("flags", sentence, [flag], LABELS);
  for (const sentence of no) add("flags", sentence, [], LABELS.filter((label) => label !== flag));
}
for (const file of readdirSync(`${CORPUS}/said`)) {
  for (const line of readFileSync(`${CORPUS}/said/${file}`, "utf8").split("\n").filter(Boolean)) {
    const tags = /^\[([\w,]+)\] /.exec(line);
    const unknown = LABELS.filter((label) => (ALONE[file] ? label !== ALONE[file] : Object.values(ALONE).includes(label)));
    add(file, line.slice(tags?.[0].length ?? 0), tags?.[1]?.replace("refusal", "isRejection").split(",") ?? [], unknown);
  }
}

const folds = Number(process.env.FOLDS ?? 4);
for (const label of folds ? LABELS : []) {
  /** @type {{ is: boolean, score: number, name: string }[]} */
  const judged = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const isLeft = (/** @type {unknown} */ _, /** @type {number} */ index) => index % folds === fold;
    const weights = learnLabel(texts.filter((text, index) => !isLeft(text, index)), label);
    for (const { rows, says, name } of texts.filter(isLeft).filter(({ whole, unknown }) => whole && !unknown.includes(label))) {
      judged.push({ name, is: says.includes(label), score: Math.max(...rows.map((row) => weighRow(weights, row))) });
    }
  }
  printJudged(label, judged);
}
writeWeights("reading/learned.ts", `import type { Label } from "./heard.ts";

/** Written by \`npm run learn\`, not by hand: how much each trait of a sentence speaks for what it says (\`pack\` in traits.ts). */
export const LEARNED: Record<Label, string>`, texts, LABELS);
