import type { ReactNode } from "react";
import { stepBySlug, STEP_SLUGS } from "../../content/steps.ts";
import { dayWords } from "../days/days.ts";
import { momentWords } from "../days/moments.ts";
import { applicationLink } from "../letters/application-link.ts";
import { letterKinds } from "../letters/kinds.ts";
import { GET_UP_KINDS, GET_UP_WORDS } from "../tools/knocks/model.ts";
import { StrokeRow } from "../tools/knocks/stroke-row.tsx";
import { FIELD_LABELS } from "../tools/proof-box/model.ts";
import { ProofLines } from "../tools/proof-box/proof-lines.tsx";
import { entryHash } from "../tools/named-entry.ts";
import { planSentence } from "../words/plan-sentence.ts";
import { companyName, nameOf } from "./names.ts";
import type { GetUp, Knock, Notebook } from "./schema.ts";
import { counted, type ListName } from "./words.ts";

/** A field of an entry that is changed in place. */
export type EntryField<Kept> = {
  key: keyof Kept & string;
  label: string;
  hint?: string;
  kind?: "line" | "day" | "moment" | "tags" | "choice";
  /** What can be chosen. */
  options?: readonly { value: string; label: string }[];
  /** The day of the knock, where the field is about what came after. */
  since?: string;
};

export type Kind<Kept> = {
  /** What the entry is called: in a row, and in the names of its buttons. */
  name: (item: Kept) => string;
  /** Whether the newest stands last where it is kept: here it comes first. */
  newestLast?: true;
  /** How that is set. */
  look?: "title" | "plan";
  /** What stands under it, in small. */
  note?: (item: Kept) => string;
  /** The entry where its name does not say all of it. */
  whole?: (item: Kept) => ReactNode;
  /** The place where it was made. */
  href: (item: Kept) => string;
  /** The fields that are changed in place; without any, it is changed where it was made. */
  fields?: readonly EntryField<Kept>[];
};

type Item<Name extends ListName> = Notebook[Name][number];
type Slug = (typeof STEP_SLUGS)[number];

/** An entry in the tool on the page of its step. @param name how the ids of such entries begin there */
const inTool = (slug: Slug, name: string) => ({ id }: { id: string }) => `${stepBySlug(slug).address}${entryHash(name, id)}`;

function lettersNote({ sent, changed }: Item<"applications">): string {
  const gone = letterKinds.flatMap(({ kind, name }) => (sent[kind] ? [`${name} sent ${momentWords(sent[kind])}`] : []));
  return [...gone, `Last worked on ${momentWords(changed)}`].join(" · ");
}

/** How the entries of each list are shown, changed, and where they are opened. */
export const kinds: { [Name in ListName]: Kind<Item<Name>> } = {
  applications: { name: ({ form }) => nameOf(form), look: "title", note: lettersNote, href: ({ id }) => `/write${applicationLink(id)}` },
  knocks: {
    newestLast: true,
    name: ({ where }) => where,
    look: "title",
    note: ({ on }) => dayWords(on),
    href: inTool("keep-your-confidence", "knocks"),
    fields: [{ key: "where", label: "Where?", kind: "line" }, { key: "on", label: "When?", kind: "day" }],
  },
  plans: {
    newestLast: true,
    name: ({ trigger, action }) => planSentence(trigger, action),
    look: "plan",
    note: ({ made, from }) => `Made ${momentWords(made)}${from === "look-back" ? ", looking back" : ""}`,
    href: ({ from, id }) => (from === "look-back" ? `/look-back#review-${encodeURIComponent(id)}` : inTool("analyze-dont-wallow", "thought-sorter")({ id })),
    fields: [{ key: "trigger", label: "If …" }, { key: "action", label: "then I …" }],
  },
  feedbackQuestions: {
    newestLast: true,
    name: ({ question }) => question,
    note: ({ made }) => momentWords(made),
    href: inTool("analyze-dont-wallow", "thought-sorter"),
    fields: [{ key: "question", label: "Your question" }],
  },
  parkedThoughts: {
    newestLast: true,
    name: ({ thought }) => thought,
    note: ({ until }) => (until ? `Parked until ${momentWords(until)}` : "Parked until you open it"),
    href: inTool("analyze-dont-wallow", "thought-sorter"),
    fields: [{ key: "thought", label: "The thought" }, { key: "until", label: "Until when?", hint: "Without a time it waits until you open it.", kind: "moment" }],
  },
  achievements: {
    name: ({ hard, did, changed }) => [did, hard, changed].find((line) => line.trim()) ?? "Nothing written",
    note: ({ added }) => `Written down ${momentWords(added)}`,
    whole: (proof) => <ProofLines proof={proof} />,
    href: inTool("remember-your-achievements", "proof-box"),
    fields: [
      { key: "hard", label: FIELD_LABELS.hard },
      { key: "did", label: FIELD_LABELS.did },
      { key: "changed", label: FIELD_LABELS.changed },
      { key: "tags", label: FIELD_LABELS.tags, kind: "tags" },
    ],
  },
  kindSentences: {
    name: ({ text }) => text,
    note: ({ on }) => dayWords(on),
    href: inTool("keep-your-confidence", "knocks-kind"),
    fields: [{ key: "text", label: "Your sentence" }],
  },
  contactPlans: {
    newestLast: true,
    name: ({ company }) => companyName(company),
    look: "title",
    note: ({ heard }) => `You heard on ${dayWords(heard)}`,
    href: inTool("leave-the-door-open", "keep-in-touch"),
    fields: [{ key: "company", label: "Company", kind: "line" }],
  },
  reviews: {
    newestLast: true,
    name: (review) => nameOf(review),
    look: "title",
    note: ({ made, stages }) => [momentWords(made), ...(stages.length > 0 ? [counted(stages.length, "stage", "stages")] : [])].join(" · "),
    href: ({ id }) => `/look-back#review-${encodeURIComponent(id)}`,
  },
};

const getUpWords = ({ what, on }: GetUp) => `${GET_UP_WORDS[what].button}, ${dayWords(on)}`;

/** How what was done after a knock is shown and changed. */
export const getUpKind = (knock: Knock): Kind<GetUp> => ({
  name: getUpWords,
  whole: (getUp) => <p className="flex items-center gap-2"><StrokeRow strokes={[true]} className="h-7" />{getUpWords(getUp)}</p>,
  href: () => kinds.knocks.href(knock),
  fields: [
    { key: "what", label: "What did you do next?", kind: "choice", options: GET_UP_KINDS.map((value) => ({ value, label: GET_UP_WORDS[value].button })) },
    { key: "on", label: "On", kind: "day", since: knock.on },
  ],
});
