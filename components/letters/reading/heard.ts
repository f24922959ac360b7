import { BUCKETS, STEPS, traitReader, unpack } from "../traits.ts";
import { kindsOf } from "./kinds-of-words.ts";
import { LEARNED } from "./learned.ts";

/** What is learned of a sentence: that it says no, that the matter goes on, what else it says, and which stage it proves. */
export const LABELS = ["isRejection", "goesOn", "invitesReapply", "keepsOnFile", "offersFeedback", "refusesFeedback", "positionClosed", "internalCandidate", "agency", "screen", "task", "interview", "final"] as const;
export type Label = (typeof LABELS)[number];
export type Heard = Record<Label, number>;

/** Most words of a sentence that are weighed. */
const MOST = 60;

const readTraits = traitReader(kindsOf);

/** The traits of a sentence, from its words as `plain` gives them. */
export const traitsOf = (plain: string) => readTraits(plain.split(" ").filter(Boolean).slice(0, MOST));

/** The weights of all labels side by side, so that a trait is looked up once. */
let side: Int8Array | undefined;

function bySide(): Int8Array {
  const weights = new Int8Array(BUCKETS * LABELS.length);
  LABELS.forEach((label, index) => unpack(LEARNED[label], (bucket, weight) => (weights[bucket * LABELS.length + index] = weight)));
  return weights;
}

/**
 * How much the words of a sentence speak for what it may say: over nought rather for it than against it, about 3 is hardly ever wrong.
 * @param plain a sentence as `plain` gives it
 */
export function heard(plain: string): Heard {
  side ??= bySide();
  const sums = LABELS.map(() => 0);
  for (const { bucket } of traitsOf(plain)) {
    for (let index = 0; index < LABELS.length; index += 1) sums[index] = (sums[index] ?? 0) + (side[bucket * LABELS.length + index] ?? 0) / STEPS;
  }
  return Object.fromEntries(LABELS.map((label, index) => [label, sums[index]])) as Heard;
}
