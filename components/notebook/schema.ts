import * as v from "valibot";
import { LONGEST_TAG, LONGEST_TEXT } from "./limits.ts";

/** The version that this code writes. A change of shape raises it and adds a step to `migrate.ts`. */
export const NOTEBOOK_VERSION = 1;

/** Never half a character: ids stand in addresses. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.regex(/^\P{Surrogate}*$/u));
const words = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
/** A calendar date in the reader's own time zone, as YYYY-MM-DD. */
const day = v.pipe(v.string(), v.isoDate());
/** A moment, as ISO 8601 in UTC. */
const moment = v.pipe(v.string(), v.isoTimestamp());

export const GET_UPS = ["thanked", "asked", "applied-again", "rested", "learned"] as const;

const getUp = v.object({ id, what: v.picklist(GET_UPS), on: day });
const knock = v.object({ id, where: words, on: day, getUps: v.array(getUp) });
const kindSentence = v.object({ id, text: words, on: day });
const plan = v.object({ id, trigger: words, action: words, from: v.picklist(["thought-sorter", "look-back"]), made: moment });
const parkedThought = v.object({ id, thought: words, until: v.optional(moment), parked: moment });
/** The fifteen minutes of the thought sorter, while they last: kept so that a tab which was put to sleep can go on. */
const sitting = v.object({
  /** Milliseconds run before the present stretch. */
  ran: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** When the present stretch began, in milliseconds since 1970; absent while paused. */
  since: v.optional(v.pipe(v.number(), v.finite())),
  /** The thought as typed so far. */
  thought: words,
  /** The one plan of this sitting. */
  plan: v.optional(id),
});
const feedbackQuestion = v.object({ id, question: words, made: moment });
const achievement = v.object({
  id,
  hard: words,
  did: words,
  changed: words,
  tags: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TAG))),
  added: moment,
});
const contactPlan = v.object({
  id,
  company: words,
  heard: day,
  stage: v.string(),
  said: v.array(v.string()),
  /** Steps on another day than the plan’s own, and steps left out. Their names are in tools/keep-in-touch/model.ts. */
  moved: v.optional(v.record(v.string(), day), {}),
  dropped: v.optional(v.array(v.string()), []),
  changed: moment,
});
const edit = v.object({ subject: v.optional(words), message: v.optional(words) });
const application = v.object({
  id,
  /** The letter form as it stands, half-finished or not, by field name. Its own rules are in letters/details.ts. */
  form: v.record(v.string(), v.union([words, v.boolean()])),
  /** Letters changed by hand, by kind. */
  edits: v.optional(v.record(v.string(), edit), {}),
  /** Letters sent, by kind. */
  sent: v.optional(v.record(v.string(), moment), {}),
  changed: moment,
});

export const REVIEW_HANDS = ["mine", "partly", "not"] as const;

const reviewItem = v.object({
  id,
  text: words,
  kind: v.picklist(["well", "differently"]),
  /** In whose hands it was; absent until sorted. */
  hands: v.optional(v.picklist(REVIEW_HANDS)),
});
const reviewStage = v.object({
  /** The key of a given stage in content/review.ts, or an id of a stage that the person added. */
  key: id,
  /** The name of an added stage. */
  name: v.optional(words),
  /** False for a stage that never happened. What was written there before stays. */
  lived: v.boolean(),
  /** How it went, from 1 (badly) to 5 (very well); absent until said. */
  how: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  items: v.array(reviewItem),
});
const review = v.object({
  id,
  /** What the review is named by; either may be empty. */
  company: words,
  role: words,
  /** Only stages about which something was said; a given stage that is not here is lived and blank. */
  stages: v.array(reviewStage),
  /** The one plan, half-written or not. Once whole it also stands in `plans`, under the id of the review. */
  plan: v.object({ trigger: words, action: words }),
  made: moment,
  changed: moment,
});

/** All that this browser keeps for its reader: one schema, one entry in local storage. */
export const NotebookSchema = v.object({
  version: v.literal(NOTEBOOK_VERSION),
  /** Steps done: slug → when. */
  steps: v.optional(v.record(v.string(), moment), {}),
  knocks: v.optional(v.array(knock), []),
  kindSentences: v.optional(v.array(kindSentence), []),
  plans: v.optional(v.array(plan), []),
  parkedThoughts: v.optional(v.array(parkedThought), []),
  sitting: v.optional(sitting),
  feedbackQuestions: v.optional(v.array(feedbackQuestion), []),
  /** Which achievement was drawn last, so that it does not come twice in a row. */
  lastDrawn: v.optional(id),
  achievements: v.optional(v.array(achievement), []),
  contactPlans: v.optional(v.array(contactPlan), []),
  applications: v.optional(v.array(application), []),
  reviews: v.optional(v.array(review), []),
});

export type Notebook = v.InferOutput<typeof NotebookSchema>;
export type Knock = Notebook["knocks"][number];
export type GetUp = Knock["getUps"][number];
export type Achievement = Notebook["achievements"][number];
export type ContactPlan = Notebook["contactPlans"][number];
export type Application = Notebook["applications"][number];
export type Review = Notebook["reviews"][number];
export type ReviewedStage = Review["stages"][number];
export type ReviewItem = ReviewedStage["items"][number];

/** A notebook with nothing in it; also what the server renders. */
export const emptyNotebook: Notebook = v.parse(NotebookSchema, { version: NOTEBOOK_VERSION });
