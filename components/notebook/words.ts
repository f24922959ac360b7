import { wellFormed } from "../words/text.ts";
import type { Notebook } from "./schema.ts";
import { same } from "./values.ts";

/** The lists of the notebook, in the order in which they are shown. */
export const LIST_NAMES = ["applications", "knocks", "plans", "feedbackQuestions", "parkedThoughts", "achievements", "kindSentences", "contactPlans", "reviews"] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** What the lists are called, whole and one by one. */
export const listWords: Record<ListName, { title: string; one: string; many: string }> = {
  applications: { title: "Letters, by application", one: "application", many: "applications" },
  knocks: { title: "Knocks and get-ups", one: "knock", many: "knocks" },
  plans: { title: "Plans", one: "plan", many: "plans" },
  feedbackQuestions: { title: "Questions for a feedback email", one: "feedback question", many: "feedback questions" },
  parkedThoughts: { title: "Parked thoughts", one: "parked thought", many: "parked thoughts" },
  achievements: { title: "Achievements", one: "achievement", many: "achievements" },
  kindSentences: { title: "Kind sentences", one: "kind sentence", many: "kind sentences" },
  contactPlans: { title: "Plans to keep in touch", one: "plan to keep in touch", many: "plans to keep in touch" },
  reviews: { title: "Reviews", one: "review", many: "reviews" },
};

/** “1 knock”, “2 knocks”. */
export const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The beginning of a long text, for names and messages. @param limit in characters */
export const shorten = (text: string, limit = 80) => (text.length > limit ? `${wellFormed(text.slice(0, limit))} …` : text);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What a notebook holds, kind by kind, for a list; empty where it holds nothing. */
export function contents(notebook: Notebook): string[] {
  const getUps = sum(notebook.knocks.map((knock) => knock.getUps.length));
  const done = Object.keys(notebook.steps).length;
  return [
    ...(done > 0 ? [`${counted(done, "step", "steps")} done`] : []),
    ...LIST_NAMES.filter((name) => notebook[name].length > 0).map((name) => {
      const { one, many } = listWords[name];
      const words = counted(notebook[name].length, one, many);
      return name === "knocks" && getUps > 0 ? `${words} and ${counted(getUps, "get-up", "get-ups")}` : words;
    }),
    ...(notebook.sitting?.thought.trim() ? ["the thought that you were sorting"] : []),
  ];
}

type Form = Notebook["applications"][number]["form"];
const typed = (form: Form, name: string) => {
  const value = form[name];
  return typeof value === "string" ? value.trim() : "";
};

/** Words that were typed into the letter form, under the labels of its fields. */
const FORM_WORDS = {
  recipients: "To",
  theirEmail: "Their email",
  yourName: "Your name",
  stayedWithMe: "What stayed with me",
  improve: "What I most want to get better at",
} as const;

/** What was typed about an application beside its name, label and words. */
export const typedInto = ({ form }: { form: Form }) =>
  Object.entries(FORM_WORDS).flatMap(([name, label]) => (typed(form, name) ? [{ label, text: typed(form, name) }] : []));

const COUNTS = ["None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "All"] as const;

/** What the strokes at the top say, in words. @param count steps done, from 0 to 9 */
export function countStanding(count: number): string {
  if (count === 0) return "Nine strokes lie here. Each stands up with a step.";
  if (count === 9) return "All nine stand. So do you.";
  return `${COUNTS[count]} of nine ${count === 1 ? "stands" : "stand"}.`;
}

/** What the second notebook holds and the first does not, kind by kind; entries brought up to date are counted too. */
export function newIn(before: Notebook, after: Notebook): string[] {
  const fresh = LIST_NAMES.flatMap((name) => {
    const known = new Map(before[name].map((item) => [item.id, item] as const));
    const count = after[name].filter((item) => !same(known.get(item.id), item)).length;
    return count > 0 ? [counted(count, listWords[name].one, listWords[name].many)] : [];
  });
  const done = Object.keys(after.steps).filter((slug) => before.steps[slug] !== after.steps[slug]).length;
  const thought = same(before.sitting, after.sitting) ? [] : ["the thought that you were sorting"];
  return [...(done > 0 ? [counted(done, "step", "steps")] : []), ...fresh, ...thought];
}
