import { STEPS, traitReader, unpack, weigh } from "../traits.ts";
import { kindsOf } from "./kinds-of-words.ts";
import { LEARNED } from "./learned.ts";

/** What is learned of a sentence: that it says no, that the matter goes on, what else it says, and which stage it proves. */
export const LABELS = ["isRejection", "goesOn", "invitesReapply", "keepsOnFile", "offersFeedback", "refusesFeedback", "positionClosed", "internalCandidate", "screen", "task", "interview", "final"] as const;
export type Label = (typeof LABELS)[number];
export type Heard = Record<Label, number>;

/** Most words of a sentence that are weighed. */
const MOST = 60;

const readTraits = traitReader(kindsOf);

/** The traits of a sentence, from its words as `plain` gives them. */
export const traitsOf = (plain: string) => readTraits(plain.split(" ").filter(Boolean).slice(0, MOST));

let learned: Record<Label, Int8Array> | undefined;

/**
 * How much the words of a sentence speak for what it may say: over nought rather for it than against it, about 3 is hardly ever wrong.
 * @param plain a sentence as `plain` gives it
 */
export const heard = (plain: string): Heard => {
  learned ??= Object.fromEntries(LABELS.map((label) => [label, unpack(LEARNED[label])])) as Record<Label, Int8Array>;
  const weights = learned;
  const traits = traitsOf(plain);
  return Object.fromEntries(LABELS.map((label) => [label, weigh(traits, weights[label]) / STEPS])) as Heard;
};
