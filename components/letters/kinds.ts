import type { StepSlug } from "../../content/steps.ts";

type Kind = { kind: string; id: string; name: string; what: string; step: StepSlug | undefined };

/** The two letters that most people need, in the order of the page. */
export const mainKinds = [
  { kind: "thankYou", id: "thank-you-note", name: "Thank-you note", what: "thanks, one detail, one wish.", step: "send-a-thank-you-note" },
  { kind: "feedback", id: "feedback-email", name: "Feedback email", what: "one question that they can answer.", step: "ask-for-feedback" },
] as const satisfies readonly Kind[];

/** The others, folded away below them. */
export const moreKinds = [
  { kind: "both", id: "both-in-one", name: "Both in one", what: "the thanks, then the question.", step: undefined },
  { kind: "replyToFeedback", id: "reply-to-their-feedback", name: "Reply to their feedback", what: "a thank-you, whatever they said.", step: undefined },
  { kind: "checkIn", id: "check-in", name: "Check in", what: "a few lines to send after three to six months.", step: undefined },
] as const satisfies readonly Kind[];

/** The five messages that are written from the same details. */
export const letterKinds = [...mainKinds, ...moreKinds] as const;

export type MainKind = (typeof mainKinds)[number]["kind"];
export type LetterKind = (typeof letterKinds)[number]["kind"];

/** The kinds of letter that are checked before sending, and as what. The short ones have nothing to go wrong at length. */
export const checkedAs: Partial<Record<LetterKind, MainKind>> = { thankYou: "thankYou", feedback: "feedback", both: "feedback" };
