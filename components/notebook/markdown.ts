import { STEP_SLUGS, stepBySlug } from "../../content/steps.ts";
import { handsPhrases, howWords, kindWords } from "../../content/review.ts";
import { dayWords } from "../days/days.ts";
import { momentWords } from "../days/moments.ts";
import { stageOptions } from "../letters/choices.ts";
import { isToldOf, stageName, stagesOf, written } from "../review/model.ts";
import { GET_UP_WORDS, tally } from "../tools/knocks/model.ts";
import { PROOF_LABELS } from "../tools/proof-box/model.ts";
import { markdownText } from "../words/markdown-text.ts";
import { planSentence } from "../words/plan-sentence.ts";
import type { KeptLetter } from "./letters-of.ts";
import { companyName, nameOf } from "./names.ts";
import type { Application, Notebook, Review } from "./schema.ts";
import { LIST_NAMES, listWords, typedInto, type ListName } from "./words.ts";

/** One entry of a list; the lines after the first belong to it. */
const entry = (first: string, ...more: string[]) => [`- ${first}`, ...more.map((one) => `  - ${one}`)].join("\n");
const inList = (text: string) => markdownText(text, "  ");
const labeled = (label: string, text: string) => (text.trim() ? [`${label}: ${markdownText(text, "    ")}`] : []);
const quoted = (text: string) => markdownText(text, "> ").replace(/^/, "> ");

function letterBlock({ name, subject, message, sent }: KeptLetter): string {
  const head = `#### ${name}${sent ? `, sent ${momentWords(sent)}` : ""}`;
  return [head, ...(subject ? [`Subject: ${markdownText(subject)}`] : []), quoted(message)].join("\n\n");
}

function reviewBlock(review: Review): string {
  const { made, plan } = review;
  const head = `### ${markdownText(nameOf(review))}, ${momentWords(made)}`;
  const lines = stagesOf(review).filter(isToldOf).map((stage) => {
    const { how } = stage.said;
    return entry(
      `**${inList(stageName(stage))}**${how ? `: ${howWords[how - 1]?.toLowerCase()}` : ""}`,
      ...written(stage).map(({ kind, text, hands }) => `${kindWords[kind]}: ${markdownText(text, "    ")}${hands ? ` (${handsPhrases[hands]})` : ""}`),
    );
  });
  const first = plan.trigger.trim() || plan.action.trim() ? [`The one thing to change first: ${markdownText(planSentence(plan.trigger, plan.action))}`] : [];
  return [head, lines.join("\n"), ...first].filter(Boolean).join("\n\n");
}

type Letters = (application: Application) => readonly KeptLetter[];

/** How an entry of each list is written. */
const sections = (letters: Letters): { [Name in ListName]: (item: Notebook[Name][number]) => string } => ({
  applications: (application) =>
    [
      `### ${markdownText(nameOf(application.form))}`,
      typedInto(application).map(({ label, text }) => entry(`${label}: ${inList(text)}`)).join("\n"),
      ...letters(application).map(letterBlock),
    ].filter(Boolean).join("\n\n"),
  knocks: ({ where, on, getUps }) => entry(`**${inList(where)}**, ${dayWords(on)}`, ...getUps.map((getUp) => `${GET_UP_WORDS[getUp.what].button}, ${dayWords(getUp.on)}`)),
  plans: ({ trigger, action }) => entry(inList(planSentence(trigger, action))),
  feedbackQuestions: ({ question }) => entry(inList(question)),
  parkedThoughts: ({ thought, until }) => entry(`${inList(thought)}${until ? ` (parked until ${momentWords(until)})` : ""}`),
  achievements: ({ hard, did, changed, tags, added }) =>
    entry(
      `Written down ${momentWords(added)}`,
      ...labeled(PROOF_LABELS.hard, hard),
      ...labeled(PROOF_LABELS.did, did),
      ...labeled(PROOF_LABELS.changed, changed),
      ...labeled(PROOF_LABELS.tags, tags.join(", ")),
    ),
  kindSentences: ({ text, on }) => entry(`${inList(text)} (${dayWords(on)})`),
  contactPlans: ({ company, heard, stage }) =>
    entry(`**${inList(companyName(company))}**, heard ${dayWords(heard)}, ${inList(stageOptions.find(({ value }) => value === stage)?.label ?? stage)}`),
  reviews: reviewBlock,
});

function section<Name extends ListName>(notebook: Notebook, name: Name, write: (item: Notebook[Name][number]) => string): string[] {
  const items: readonly Notebook[Name][number][] = notebook[name];
  if (items.length === 0) return [];
  const written = items.map(write).join(name === "applications" || name === "reviews" ? "\n\n" : "\n");
  const count = name === "knocks" ? `${tally(notebook.knocks).sentence}\n\n` : "";
  return [`## ${listWords[name].title}\n\n${count}${written}`];
}

/**
 * The notebook for reading, as Markdown. It cannot be imported again.
 * @param letters the letters of an application, composed
 */
export function toMarkdown(notebook: Notebook, letters: Letters): string {
  const write = sections(letters);
  const done = STEP_SLUGS.filter((slug) => notebook.steps[slug]);
  const steps = done.map((slug) => entry(`${stepBySlug(slug).name}, ${momentWords(notebook.steps[slug] ?? "")}`)).join("\n");
  const thought = notebook.sitting?.thought.trim() ? [`## On the table\n\n${markdownText(notebook.sitting.thought)}`] : [];
  return [
    "# My notebook",
    "A copy for reading. The JSON file is the one that can be imported.",
    ...(steps ? [`## Steps done\n\n${steps}`] : []),
    ...LIST_NAMES.flatMap((name) => section(notebook, name, write[name] as (item: unknown) => string)),
    ...thought,
  ].join("\n\n").concat("\n");
}
