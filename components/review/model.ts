import { reviewStages } from "../../content/review.ts";
import { momentWords } from "../days/moments.ts";
import { nameOf } from "../notebook/names.ts";
import type { Notebook, Review, ReviewedStage, ReviewItem } from "../notebook/schema.ts";
import { oneLine } from "../words/text.ts";

/** A stage as the review shows it: a given one or one that the person added, with what was said about it. */
export type Stage = {
  key: string;
  /** Empty while an added stage has no name yet. */
  name: string;
  own: boolean;
  said: ReviewedStage;
};

/** The questions of the stages, by key, and those for a stage of one’s own. They come with the page, not with its script. */
export type Questions = { given: Readonly<Record<string, readonly string[]>>; own: readonly string[] };

/** The questions that help with a stage. */
export const questionsOf = ({ given, own }: Questions, { key }: Pick<Stage, "key">): readonly string[] => given[key] ?? own;

/** One thing from a review, with the stage that it belongs to. */
export type Note = Pick<ReviewItem, "id" | "text"> & { stage: Stage };

/** A review in which nothing has been said. @param now ISO 8601 */
export const blankReview = (id: string, now: string): Review => ({
  id, company: "", role: "", stages: [], plan: { trigger: "", action: "" }, made: now, changed: now,
});

const untouched = (key: string): ReviewedStage => ({ key, lived: true, items: [] });
const given = new Set(reviewStages.map(({ key }) => key));

/** Every stage of a review in order: the given ones, whether or not something was said, then those that were added. */
export function stagesOf({ stages }: Pick<Review, "stages">): Stage[] {
  return [
    ...reviewStages.map((stage) => ({ ...stage, own: false, said: stages.find(({ key }) => key === stage.key) ?? untouched(stage.key) })),
    ...stages.filter(({ key }) => !given.has(key)).map(ownStage),
  ];
}

/** A stage that the person added. */
export const ownStage = (said: ReviewedStage): Stage => ({ key: said.key, name: oneLine(said.name ?? ""), own: true, said });

/** The name of a stage; one that has none yet is called what it is. */
export const stageName = ({ name }: Pick<Stage, "name">) => name || "A stage of your own";

/** What was written down at a stage, without lines that are still empty. */
export const written = ({ said }: Pick<Stage, "said">, kind?: ReviewItem["kind"]) =>
  said.items.filter((item) => item.text.trim() !== "" && (kind === undefined || item.kind === kind));

/** The review with one stage changed, which need not have been touched before. */
export function changeStage(review: Review, key: string, change: (stage: ReviewedStage) => ReviewedStage): Review {
  const known = review.stages.some((stage) => stage.key === key);
  const stages = known ? review.stages : [...review.stages, untouched(key)];
  return { ...review, stages: stages.map((stage) => (stage.key === key ? change(stage) : stage)) };
}

/** Whether something was said about a stage that happened. */
export const isToldOf = (stage: Stage) => stage.said.lived && (stage.said.how !== undefined || written(stage).length > 0);

const isTouched = (stage: Stage) => !stage.said.lived || stage.said.how !== undefined || written(stage).length > 0 || (stage.own && stage.name !== "");

/** Whether nothing was typed or chosen in a review, its name included. */
export const isBlank = (review: Review) =>
  [review.company, review.role, review.plan.trigger, review.plan.action].every((text) => text.trim() === "") && !stagesOf(review).some(isTouched);

/** Whether both halves of the plan are there. */
export const isWhole = ({ trigger, action }: Review["plan"]) => trigger.trim() !== "" && action.trim() !== "";

/** Whether a review has come to its end: something was said about a stage, and there is a plan. */
export const isFinished = (review: Review) => isWhole(review.plan) && stagesOf(review).some(isToldOf);

/**
 * The one page: what to keep, what to change, what nobody has sorted yet, and what was never in the person’s hands.
 * What went well but was not in their hands is luck, and stands with what was not. Every line of a lived stage is in
 * exactly one of the four lists.
 */
export function onePage(review: Pick<Review, "stages">) {
  const page: Record<"keep" | "change" | "unsorted" | "notMine", Note[]> = { keep: [], change: [], unsorted: [], notMine: [] };
  for (const stage of stagesOf(review).filter(({ said }) => said.lived)) {
    for (const { id, text, kind, hands } of written(stage)) {
      const list = hands === "not" ? "notMine" : kind === "well" ? "keep" : hands ? "change" : "unsorted";
      page[list].push({ id, text: text.trim(), stage });
    }
  }
  return page;
}

/** What a review is called in full: its company and role, else the day on which it was begun. */
export const reviewName = (review: Pick<Review, "company" | "role" | "made">) => nameOf(review, `Review of ${momentWords(review.made)}`);

/** What a review is called where there is little room. */
export const shortName = ({ company, role, made }: Pick<Review, "company" | "role" | "made">) => oneLine(company) || oneLine(role) || momentWords(made);

/** The plan of a review as it stands: changed in the list of plans, it is the changed one. */
export function planOf(review: Review, plans: Notebook["plans"]): Review["plan"] {
  const kept = plans.find(({ id }) => id === review.id);
  const { trigger, action } = review.plan;
  return !kept || (kept.trigger === trigger.trim() && kept.action === action.trim()) ? review.plan : { trigger: kept.trigger, action: kept.action };
}

/** The list of plans with the one plan of this review in it, once both its halves are there. @param now ISO 8601 */
export function withPlan(plans: Notebook["plans"], { id, plan }: Pick<Review, "id" | "plan">, now: string): Notebook["plans"] {
  const text = { trigger: plan.trigger.trim(), action: plan.action.trim() };
  if (!isWhole(plan)) return plans.filter((other) => other.id !== id);
  if (plans.some((other) => other.id === id)) return plans.map((other) => (other.id === id ? { ...other, ...text } : other));
  return [...plans, { id, ...text, from: "look-back", made: now }];
}

/** The review that was worked on last. */
export const newest = (reviews: readonly Review[]): Review | undefined =>
  reviews.reduce<Review | undefined>((last, review) => (!last || Date.parse(review.changed) >= Date.parse(last.changed) ? review : last), undefined);
