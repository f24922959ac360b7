// How weights are learned from labeled sentences, for the check before sending and for the reader of rejections.
//
// Logistic regression over the traits of a sentence, followed by its regularized leader (FTRL-Proximal, McMahan et al. 2013):
// few weights are left, and the same sentences always give the same weights.
import { writeFileSync } from "node:fs";
import { load } from "./load.mjs";

/** @template T @param {string} path below components/letters @returns {Promise<T>} */
export const loadLetters = (path) => load(`components/letters/${path}`);

/** @type {typeof import("../components/letters/traits.ts")} */
const { BUCKETS, STEPS, pack } = await loadLetters("traits.ts");

/**
 * A text of one or more sentences, each as its traits; what is said in it; and what nobody knows of it.
 * Where `whole`, the labels are of the text, and most of its sentences say something else; `hints` are those that likely say it.
 * @typedef {{ rows: number[][], says: readonly string[], whole: boolean, unknown?: readonly string[], hints?: Record<string, number[]> }} Text
 */

/** @param {import("../components/letters/traits.ts").Trait[]} traits of a sentence @returns {number[]} what the learning sees of it */
export const rowOf = (traits) => traits.map(({ bucket }) => bucket);

/** @param {ArrayLike<number>} weights @param {readonly number[]} row */
export const weighRow = (weights, row) => row.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0);

/** A small generator of numbers from 0 to 1 that always gives the same ones (Numerical Recipes). */
const numbers = (seed = 7) => () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;

const [ALPHA, BETA, L1, L2, EPOCHS] = [0.3, 1, 3, 1, 8];
/** Traits seen less often are not learned, and weights of fewer steps are not kept: half of the size for one fault in a hundred. */
const [RARE, LIGHT] = [3, 4];

/** @param {{ row: number[], is: boolean }[]} rows @returns {Float64Array} a weight for each bucket */
function learn(rows) {
  const seen = new Uint32Array(BUCKETS);
  for (const { row } of rows) for (const bucket of row) seen[bucket] = (seen[bucket] ?? 0) + 1;
  const kept = rows.map(({ row, is }) => ({ is, row: row.filter((bucket) => (seen[bucket] ?? 0) >= RARE) }));
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
    for (const { row, is } of kept) {
      const weights = row.map(weight);
      const chance = 1 / (1 + Math.exp(-weights.reduce((sum, one) => sum + one, 0)));
      const step = chance - (is ? 1 : 0);
      row.forEach((bucket, index) => {
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

/**
 * Learns one label. Of a text labeled as a whole, the sentence that sounds most like it is taken for it.
 * @param {readonly Text[]} texts @param {string} label
 * @returns {Float64Array} a weight for each bucket; a sentence says it when they sum to more than nought
 */
export function learnLabel(texts, label) {
  /** @type {Float64Array | undefined} */
  let weights;
  for (let round = 0; round < 2; round += 1) {
    const known = weights;
    const rows = texts.filter(({ unknown }) => !unknown?.includes(label)).flatMap(({ rows, says, whole, hints }) => {
      if (!says.includes(label)) return rows.map((row) => ({ row, is: false }));
      if (!whole && rows.length < 2) return rows.map((row) => ({ row, is: true }));
      if (!known && whole) return hints?.[label]?.map((index) => ({ row: rows[index] ?? [], is: true })) ?? [];
      if (!known) return rows.map((row) => ({ row, is: true }));
      const scores = rows.map((row) => weighRow(known, row));
      const most = Math.max(...scores);
      return rows.flatMap((row, index) => (scores[index] === most ? [{ row, is: true }] : (scores[index] ?? 0) < -1 ? [{ row, is: false }] : []));
    });
    weights = learn(rows);
  }
  return weights ?? new Float64Array(BUCKETS);
}

/**
 * Prints how well a label was heard in texts that were left out while learning.
 * @param {string} name @param {readonly { is: boolean, score: number }[]} judged
 */
export function printJudged(name, judged) {
  const heard = judged.filter(({ score }) => score > 0);
  const right = heard.filter(({ is }) => is).length;
  const percent = (/** @type {number} */ whole) => (whole ? `${Math.round((100 * right) / whole)} %` : "–");
  console.log(`${name.padEnd(24)} ${percent(judged.filter(({ is }) => is).length)} found, ${percent(heard.length)} of the findings right`);
}

/**
 * Writes the weights of all labels to a module.
 * @param {string} path below components/letters @param {string} header its imports and the start of the constant
 * @param {readonly Text[]} texts @param {readonly string[]} labels
 */
export function writeWeights(path, header, texts, labels) {
  const lines = labels.map((label) => {
    /** @type {Map<number, number>} */
    const kept = new Map();
    learnLabel(texts, label).forEach((weight, bucket) => {
      if (weight !== 0) kept.set(bucket, Math.round(weight * STEPS));
    });
    console.log(`${label}: ${kept.size} weights`);
    return `  ${JSON.stringify(label)}: ${JSON.stringify(pack(kept))},`;
  });
  writeFileSync(`components/letters/${path}`, `${header} = {\n${lines.join("\n")}\n};\n`);
}
