import type { Stage } from "../../letters/details.ts";
import type { Said, StepKind } from "./model.ts";

type Words = {
  /** What to do, in the imperative, for a list and for a calendar. */
  title: string;
  /** How long after the day of the rejection, for a plan on paper. */
  when: string;
  note: string;
  /** Words of the link into the letter writer. */
  link: string;
  href: `/write#${"thank-you-note" | "feedback-email" | "check-in"}`;
};

/** What each step says, on the page and in the calendar. */
export const stepWords: Record<StepKind, Words> = {
  "thank-you": {
    title: "Send a thank-you note",
    when: "the next weekday",
    note: "Short is fine. Name one thing from your talks that stayed with you.",
    link: "Write the note",
    href: "/write#thank-you-note",
  },
  question: {
    title: "Ask one question",
    when: "the weekday after that",
    note: "Ask for advice on one thing to get better at. They are free not to answer.",
    link: "Write the question",
    href: "/write#feedback-email",
  },
  connect: {
    title: "Connect with one person you met",
    when: "after a week",
    note: "Choose the person you talked with most, and say where you met.",
    link: "Write a line, as a LinkedIn note",
    href: "/write#thank-you-note",
  },
  watch: {
    title: "Look at their openings",
    when: "after a month",
    note: "If something fits, apply, and tell the person you know there.",
    link: "Tell them",
    href: "/write#check-in",
  },
  "check-in-3": {
    title: "Check in",
    when: "after three months",
    note: "Two or three sentences: the role, what you have done since, that you are still interested.",
    link: "Write the check-in",
    href: "/write#check-in",
  },
  "check-in-6": {
    title: "Check in once more",
    when: "after six months",
    note: "Once more, if you would still like to work there. After this, let it rest.",
    link: "Write the check-in",
    href: "/write#check-in",
  },
};

/** The note at a step: the usual one, unless the stage or what they said calls for another. */
export function noteFor(kind: StepKind, stage: Stage, said: readonly Said[]): string {
  if (kind === "thank-you" && stage === "application") return "Two lines, and only if a person wrote to you. A form letter needs no answer.";
  if (kind === "question" && said.includes("offers-feedback")) return "They offered, so say yes: ask for advice on one thing.";
  if (kind === "watch" && said.includes("internal-candidate")) return "Somebody inside has moved, and may have left a post behind.";
  if (kind === "watch" && said.includes("position-closed")) return "A closed position can come back, sometimes under another name.";
  return stepWords[kind].note;
}

export const saidOptions: readonly { value: Said; label: string }[] = [
  { value: "invites-reapply", label: "They invited me to apply again" },
  { value: "keeps-on-file", label: "They keep my details on file" },
  { value: "offers-feedback", label: "They offered feedback" },
  { value: "refuses-feedback", label: "They give no feedback" },
  { value: "internal-candidate", label: "They chose someone from inside" },
  { value: "position-closed", label: "The position was closed" },
];
