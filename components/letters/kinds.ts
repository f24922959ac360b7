import type { StepSlug } from "../../content/steps.ts";
import type { LetterKind } from "./case.ts";

/** The five messages, in the order of the page: the two letters first, the others folded away below them. */
export const letterKinds = [
  { kind: "thankYou", id: "thank-you-note", name: "Thank-you note", what: "thanks, one detail, one wish.", step: "send-a-thank-you-note" },
  { kind: "feedback", id: "feedback-email", name: "Feedback email", what: "one question that they can answer.", step: "ask-for-feedback" },
  { kind: "both", id: "both-in-one", name: "Both in one", what: "the thanks, then the question.", step: undefined },
  { kind: "replyToFeedback", id: "reply-to-their-feedback", name: "Reply to their feedback", what: "a thank-you, whatever they said.", step: undefined },
  { kind: "checkIn", id: "check-in", name: "Check in", what: "a few lines to send after three to six months.", step: undefined },
] as const satisfies readonly { kind: LetterKind; id: string; name: string; what: string; step: StepSlug | undefined }[];

export type { LetterKind };

/** The kinds of letter that are checked before sending, and as what. The short ones have nothing to go wrong at length. */
export const checkedAs: Partial<Record<LetterKind, "thankYou" | "feedback">> = { thankYou: "thankYou", feedback: "feedback", both: "feedback" };
