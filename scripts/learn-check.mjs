// `npm run learn`: learns from the labeled letters which words speak for which fault, writes the weights to
// components/letters/check/learned.ts and prints how well letters are judged that were left out while learning.
import { basename } from "node:path";
import { learnLabel, loadLetters, printJudged, rowOf, weighRow, writeWeights } from "./learning.mjs";

/** @typedef {import("../components/letters/check/judge.ts").Said} Said */
/** A text with the faults that somebody found in it, and those for which it holds a known phrase. @typedef {{ sentences: string[][], faults: string[], whole: boolean, known?: string[] }} Labeled */

/** @type {typeof import("../components/letters/check/judge.ts")} */
const { SAID, KNOWN, knownPhrases, traitsOf } = await loadLetters("check/judge.ts");
/** @type {typeof import("../components/letters/check/text.ts")} */
const { readLetter, plainMarks } = await loadLetters("check/text.ts");
/** @type {typeof import("../components/letters/check/cover.ts")} */
const { coverNames, coverQuotes } = await loadLetters("check/cover.ts");
/** @type {typeof import("../components/letters/details.ts")} */
const { PARTS, STAGES, TONES } = await loadLetters("details.ts");
/** @type {typeof import("../components/letters/compose.ts")} */
const { composeLetters } = await loadLetters("compose.ts");
/** @type {typeof import("../components/letters/corpus/letters.ts")} */
const { blank, letterFiles } = await loadLetters("corpus/letters.ts");
/** @type {typeof import("../components/letters/corpus/tagged.ts")} */
const { learnedFrom } = await loadLetters("corpus/tagged.ts");

/** @param {string} message @param {Partial<import("../components/letters/details.ts").Details>} [details] */
const sentencesOf = (message, details = {}) => readLetter(coverQuotes(coverNames(plainMarks(message), { ...blank, ...details }))).words.map((words) => words.map(({ text }) => text)).filter((words) => words.length > 0);

/** @param {import("../components/letters/corpus/tagged.ts").TaggedLine} line @returns {Labeled} */
const tagged = ({ text, faults }) => ({ sentences: sentencesOf(text), faults, whole: false, known: knownPhrases(readLetter(text)).map(({ rule }) => rule) });

/** Groups that belong together are left out together. @type {{ name: string, isLetter: boolean, parts: Labeled[] }[]} */
const groups = [];
for (const [path, texts] of Object.entries(learnedFrom)) {
  for (const { kind, lines } of texts) groups.push({ name: basename(path), isLetter: kind !== undefined, parts: lines.filter(({ text }) => text.trim()).map(tagged) });
}
/** @type {typeof import("../components/letters/corpus/sentences/faults.ts")} */
const { faultySentences, faultlessSentences } = await loadLetters("corpus/sentences/faults.ts");
for (const [rule, list] of [...Object.entries(faultySentences), ["", faultlessSentences]]) {
  for (const sentence of /** @type {string[]} */ (list)) groups.push({ name: "sentences", isLetter: false, parts: [{ sentences: sentencesOf(sentence), faults: rule ? [/** @type {string} */ (rule)] : [], whole: false }] });
}
for (const [name, letters] of Object.entries(letterFiles)) {
  for (const { message, details, faults } of letters) {
    groups.push({ name, isLetter: true, parts: [{ sentences: sentencesOf(message, details), faults, whole: true }] });
  }
}
// Our own letters have no fault, whatever the choices.
/** @type {Set<string>} */
const own = new Set();
const jobs = [["Northwind Energy", "Data Analyst", "Ines Calder"], ["Glassdoor, Inc.", "Social Media Manager", "Tasha Reed"]];
const remembered = ["", "how the team rebuilt the outage forecast in a weekend", "why you chose the old pumps over new ones, and what you would do differently", "The tour of the warehouse with Sean.", "Your honesty about the night shifts.", "what went wrong in the first winter, and who put it right", "why you left out the second motor, and what it would cost to put it back", "why you write your tests by hand", "how you chose steel over timber, and why", "I loved how you draw every plan by hand first."];
for (let turn = 0; turn < 4000; turn += 1) {
  const at = (/** @type {number} */ bit) => (turn >> bit) % 2 === 1;
  const [company = "", role = "", yourName = ""] = jobs[turn % 2] ?? [];
  const details = {
    ...blank, company, role, yourName, recipients: ["", "Priya Rao", "Ana Ruiz, Ben Okafor"][turn % 3] ?? "", part: PARTS[turn % PARTS.length] ?? "unknown", stage: STAGES[turn % STAGES.length] ?? "interview", tone: TONES[turn % TONES.length] ?? "warm", wouldWorkThere: turn % 5 > 0,
    stayedWithMe: remembered[turn % remembered.length] ?? "", improve: turn % 4 ? "explaining trade-offs to people outside the team" : "",
    invitesReapply: at(1), offersFeedback: at(2), alreadyThanked: at(3), internalCandidate: at(4), positionClosed: at(5), refusesFeedback: at(6), keepsOnFile: at(7),
  };
  const channel = /** @type {const} */ (["email", "email", "linkedin-message", "linkedin-note", "card"])[turn % 5];
  for (const { message } of Object.values(composeLetters(details, { wording: turn, channel }))) for (const words of sentencesOf(message, details)) own.add(words.join(" "));
}
groups.push({ name: "own", isLetter: false, parts: [...own].map((words) => ({ sentences: [words.split(" ")], faults: [], whole: false })) });

const read = groups.map((group, index) => ({ ...group, fold: index % 4, parts: group.parts.map((part) => ({ ...part, says: part.faults, rows: part.sentences.map((words) => rowOf(traitsOf(words))) })) }));
const textsOf = (/** @type {typeof read} */ from) => from.flatMap(({ parts }) => parts);

/**
 * For each letter and rule: whether it has the fault, and the sum of the sentence that sounds most like it.
 * @type {{ rule: string, is: boolean, score: number, name: string }[]} */
const judged = [];
const folds = Number(process.env.FOLDS ?? 4);
for (let fold = 0; fold < folds; fold += 1) {
  for (const rule of SAID) {
    const weights = learnLabel(textsOf(read.filter((group) => group.fold !== fold)), rule);
    for (const { parts, name } of read.filter((group) => group.isLetter && group.name.endsWith(".txt") && group.fold === fold)) {
      judged.push({ rule, name, is: parts.some(({ faults }) => faults.includes(rule)), score: Math.max(...parts.flatMap(({ rows, known }) => rows.map((row) => weighRow(weights, row) + (known?.includes(rule) ? KNOWN : 0)))) });
    }
  }
}
for (const rule of SAID) printJudged(rule, judged.filter((one) => one.rule === rule));
for (const file of new Set(judged.map(({ name }) => name))) printJudged(file, judged.filter(({ name }) => name === file));
printJudged("all letters", judged);

writeWeights("check/learned.ts", `import type { Said } from "./judge.ts";

/** Written by \`npm run learn\`, not by hand: how much each trait speaks for a fault (\`pack\` in traits.ts). */
export const LEARNED: Record<Said, string>`, textsOf(read), SAID);
