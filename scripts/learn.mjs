// `npm run learn`: learns from the labeled letters which words speak for which fault, writes the weights to
// components/letters/check/learned.ts and prints how well letters are judged that were left out while learning.
//
// Logistic regression over the traits of a sentence, followed by its regularized leader (FTRL-Proximal, McMahan et al. 2013):
// few weights are left, and the same letters always give the same weights.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";

/** @template T @param {string} path @returns {Promise<T>} */
const load = async (path) => /** @type {T} */ ((await runnerImport(`./components/letters/${path}`, { configFile: false, logLevel: "error" })).module);
/** @typedef {import("../components/letters/check/judge.ts").Said} Said */
/** A text with the faults that somebody found in it, and those for which it holds a known phrase. @typedef {{ sentences: string[][], faults: string[], whole: boolean, known?: string[] }} Labeled */

/** @type {typeof import("../components/letters/check/judge.ts")} */
const { SAID, BUCKETS, STEPS, KNOWN, traitsOf, knownPhrases, pack } = await load("check/judge.ts");
/** @type {typeof import("../components/letters/check/text.ts")} */
const { readLetter, plainMarks } = await load("check/text.ts");
/** @type {typeof import("../components/letters/check/cover.ts")} */
const { coverNames, coverQuotes } = await load("check/cover.ts");
/** @type {typeof import("../components/letters/details.ts")} */
const { PARTS, STAGES, TONES } = await load("details.ts");
/** @type {typeof import("../components/letters/compose.ts")} */
const { composeLetters } = await load("compose.ts");

const CORPUS = "components/letters/corpus";
const blank = { company: "", role: "", yourName: "", recipients: "", part: /** @type {const} */ ("unknown"), stage: /** @type {const} */ ("interview"), stayedWithMe: "", improve: "", wouldWorkThere: true, tone: /** @type {const} */ ("warm") };

/** @param {string} message @param {Partial<import("../components/letters/details.ts").Details>} [details] */
const sentencesOf = (message, details = {}) => readLetter(coverQuotes(coverNames(plainMarks(message), { ...blank, ...details }))).words.map((words) => words.map(({ text }) => text)).filter((words) => words.length > 0);

/** Lines of a tagged file: "[blames] It took you weeks to answer." */
const TAG = /^\[([a-z, -]+)\]\s*/;
/** @param {string} line @returns {Labeled} */
const tagged = (line) => {
  const text = line.replace(TAG, "");
  return { sentences: sentencesOf(text), faults: TAG.exec(line)?.[1]?.split(",").map((tag) => tag.trim()) ?? [], whole: false, known: knownPhrases(readLetter(text)).map(({ rule }) => rule) };
};

/** Groups that belong together are left out together. @type {{ name: string, isLetter: boolean, parts: Labeled[] }[]} */
const groups = [];
for (const file of readdirSync(`${CORPUS}/tagged`).filter((name) => name.endsWith(".txt") && !name.startsWith("held-out"))) {
  const text = readFileSync(`${CORPUS}/tagged/${file}`, "utf8");
  const isLetters = text.startsWith("###");
  for (const piece of isLetters ? text.split(/^### .*$/m).slice(1) : text.split("\n")) {
    const parts = piece.split("\n").filter((line) => line.trim()).map(tagged);
    if (parts.length) groups.push({ name: file, isLetter: isLetters, parts });
  }
}
/** @type {typeof import("../components/letters/corpus/letters-sentences.ts")} */
const { faultySentences, faultlessSentences } = await load("corpus/letters-sentences.ts");
for (const [rule, list] of [...Object.entries(faultySentences), ["", faultlessSentences]]) {
  for (const sentence of /** @type {string[]} */ (list)) groups.push({ name: "sentences", isLetter: false, parts: [{ sentences: sentencesOf(sentence), faults: rule ? [/** @type {string} */ (rule)] : [], whole: false }] });
}
for (const file of readdirSync(CORPUS).filter((name) => /^letters.*\.ts$/.test(name) && name !== "letters-sentences.ts")) {
  /** @type {Record<string, unknown>} */
  const lists = await load(`corpus/${file}`);
  for (const { message, details, faults } of /** @type {import("../components/letters/corpus/letters.ts").LetterCase[]} */ (Object.values(lists).flatMap((list) => (Array.isArray(list) ? list : Object.values(/** @type {object} */ (list)).flat())))) {
    groups.push({ name: file, isLetter: true, parts: [{ sentences: sentencesOf(message, details), faults, whole: true }] });
  }
}
// Our own letters have no fault, whatever the choices.
/** @type {Set<string>} */
const own = new Set();
const jobs = [["Northwind Energy", "Data Analyst", "Ines Calder"], ["Glassdoor, Inc.", "Social Media Manager", "Tasha Reed"]];
const remembered = ["", "how the team rebuilt the outage forecast in a weekend", "why you chose the old pumps over new ones, and what you would do differently", "The tour of the warehouse with Sean.", "Your honesty about the night shifts.", "what went wrong in the first winter, and who put it right", "I loved how you draw every plan by hand first."];
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

/** @param {readonly string[]} words */
const bucketsOf = (words) => traitsOf(words).map(({ bucket }) => bucket);
const read = groups.map((group, index) => ({ ...group, fold: index % 4, parts: group.parts.map((part) => ({ ...part, rows: part.sentences.map((words) => ({ buckets: bucketsOf(words) })) })) }));

/** A small generator of numbers from 0 to 1 that always gives the same ones (Numerical Recipes). */
const numbers = (seed = 7) => () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;

const [ALPHA, BETA, L1, L2, EPOCHS] = [0.3, 1, 3, 1, 8];
/** Traits seen less often are not learned, and weights of fewer steps are not kept: half of the size for one fault in a hundred. */
const [RARE, LIGHT] = [3, 4];

/** @param {{ buckets: number[], fault: boolean }[]} rows @returns {Float64Array} a weight for each bucket */
function learn(rows) {
  const seen = new Uint32Array(BUCKETS);
  for (const { buckets } of rows) for (const bucket of buckets) seen[bucket] = (seen[bucket] ?? 0) + 1;
  const kept = rows.map(({ buckets, fault }) => ({ fault, buckets: buckets.filter((bucket) => (seen[bucket] ?? 0) >= RARE) }));
  const z = new Float64Array(BUCKETS);
  const n = new Float64Array(BUCKETS);
  const weight = (/** @type {number} */ bucket) => {
    const pull = z[bucket] ?? 0;
    return Math.abs(pull) <= L1 ? 0 : -(pull - Math.sign(pull) * L1) / ((BETA + Math.sqrt(n[bucket] ?? 0)) / ALPHA + L2);
  };
  const next = numbers();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = kept.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [kept[at], kept[other]] = [/** @type {typeof kept[number]} */ (kept[other]), /** @type {typeof kept[number]} */ (kept[at])];
    }
    for (const { buckets, fault } of kept) {
      const weights = buckets.map(weight);
      const chance = 1 / (1 + Math.exp(-weights.reduce((sum, one) => sum + one, 0)));
      const step = chance - (fault ? 1 : 0);
      buckets.forEach((bucket, index) => {
        const before = n[bucket] ?? 0;
        const after = before + step * step;
        z[bucket] = (z[bucket] ?? 0) + step - ((Math.sqrt(after) - Math.sqrt(before)) / ALPHA) * (weights[index] ?? 0);
        n[bucket] = after;
      });
    }
  }
  return Float64Array.from({ length: BUCKETS }, (_, bucket) => {
    const steps = Math.round(weight(bucket) * STEPS);
    return Math.abs(steps) < LIGHT ? 0 : Math.max(-127, Math.min(127, steps)) / STEPS;
  });
}

/** @param {ArrayLike<number>} weights @param {readonly number[]} buckets */
const weigh = (weights, buckets) => buckets.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0);

/**
 * Learns one fault. Of a letter that is only labeled as a whole, the sentence that sounds most like its fault is taken for it.
 * @param {typeof read} from @param {Said} rule
 */
function learnRule(from, rule) {
  /** @type {Float64Array | undefined} */
  let weights;
  for (let round = 0; round < 2; round += 1) {
    const known = weights;
    const rows = from.flatMap(({ parts }) => parts.flatMap(({ rows, faults, whole }) => {
      if (!faults.includes(rule)) return rows.map(({ buckets }) => ({ buckets, fault: false }));
      if (!whole && rows.length < 2) return rows.map(({ buckets }) => ({ buckets, fault: true }));
      if (!known) return whole ? [] : rows.map(({ buckets }) => ({ buckets, fault: true }));
      const scores = rows.map(({ buckets }) => weigh(known, buckets));
      const most = Math.max(...scores);
      return rows.flatMap(({ buckets }, index) => (scores[index] === most ? [{ buckets, fault: true }] : (scores[index] ?? 0) < -1 ? [{ buckets, fault: false }] : []));
    }));
    weights = learn(rows);
  }
  return weights ?? new Float64Array(BUCKETS);
}

/**
 * For each letter that no phrase was written for, and each rule: whether it has the fault, and the sum of the sentence that sounds most like it.
 * @type {{ rule: Said, fault: boolean, score: number, name: string }[]} */
const judged = [];
for (let fold = 0; fold < 4; fold += 1) {
  for (const rule of SAID) {
    const weights = learnRule(read.filter((group) => group.fold !== fold), rule);
    for (const { parts, name } of read.filter((group) => group.isLetter && group.name.endsWith(".txt") && group.fold === fold)) {
      judged.push({ rule, name, fault: parts.some(({ faults }) => faults.includes(rule)), score: Math.max(...parts.flatMap(({ rows, known }) => rows.map(({ buckets }) => weigh(weights, buckets) + (known?.includes(rule) ? KNOWN : 0)))) });
    }
  }
}
/** @param {string} name @param {typeof judged} letters */
const print = (name, letters) => {
  const heard = letters.filter(({ score }) => score > 0);
  const right = heard.filter(({ fault }) => fault).length;
  const percent = (/** @type {number} */ whole) => (whole ? `${Math.round((100 * right) / whole)} %` : "–");
  console.log(`${name.padEnd(24)} ${percent(letters.filter(({ fault }) => fault).length)} of the faults found, ${percent(heard.length)} of the findings right`);
};
for (const rule of SAID) print(rule, judged.filter((one) => one.rule === rule));
for (const file of new Set(judged.map(({ name }) => name))) print(file, judged.filter(({ name }) => name === file));
print("all letters", judged);

/** @type {string[]} */
const lines = [];
for (const rule of SAID) {
  const weights = learnRule(read, rule);
  /** @type {Map<number, number>} */
  const kept = new Map();
  weights.forEach((weight, bucket) => {
    if (weight !== 0) kept.set(bucket, Math.round(weight * STEPS));
  });
  console.log(`${rule}: ${kept.size} weights`);
  lines.push(`  ${JSON.stringify(rule)}: ${JSON.stringify(pack(kept))},`);
}
writeFileSync("components/letters/check/learned.ts", `import type { Said } from "./judge.ts";

/** Written by \`npm run learn\`, not by hand: how much each trait speaks for a fault (\`pack\` in judge.ts). */
export const LEARNED: Record<Said, string> = {
${lines.join("\n")}
};
`);
