import { fieldMoment } from "../../days/moments.ts";

/** The three questions, in the order in which they are asked. */
export const QUESTIONS = {
  doable: "Is there something to do about it?",
  mine: "Is it in my hands?",
  kind: "Would I say it to a friend?",
} as const;

export type Question = keyof typeof QUESTIONS;
export type Answer = "yes" | "no";
export type Answers = Record<Question, Answer | "">;

export const noAnswers: Answers = { doable: "", mine: "", kind: "" };

export type Outcome = "plan" | "question" | "parked";
type Sorted = {
  outcome: Outcome;
  /** Whether to say it first as one would to a friend. */
  reword: boolean;
  /** Why it became this, in words. */
  why: string;
};

const WHY: Record<Outcome, string> = {
  plan: "There is something to do, and it is in your hands. Make one plan of it.",
  question: "There is something in it that others know and you don’t. Make a question of it.",
  parked: "There is nothing to do about it now. Park it, and choose when you look at it again.",
};

/**
 * What becomes of a thought. Something to do and in your hands: a plan. Something to do, in the hands of others:
 * a question for them. Nothing to do: parked. What nobody would say to a friend is worded anew before anything is made of it.
 * @returns nothing while the thought is empty or a question is open
 */
export function sort(thought: string, { doable, mine, kind }: Answers): Sorted | undefined {
  if (!thought.trim() || !doable || !mine || !kind) return undefined;
  const outcome = doable === "no" ? "parked" : mine === "yes" ? "plan" : "question";
  return { outcome, reword: kind === "no" && outcome !== "parked", why: WHY[outcome] };
}

/** A first draft of the question for the feedback email: the thought itself if it asks one, else nothing. */
export const draftQuestion = (thought: string): string => (/\?["”’)]*$/.test(thought.trim()) ? thought.trim() : "");

/** Tomorrow at six in the evening where the reader is, as a date-and-time field holds it. */
export const tomorrowEvening = (now: Date): string => fieldMoment(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 18));

/** Whether a parked thought may be looked at again: its time has come, or it has none. */
export const isDue = ({ until }: { until?: string | undefined }, now: number): boolean => until === undefined || !(Date.parse(until) > now);
