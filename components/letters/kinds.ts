import type { StepSlug } from "../../content/steps.ts";
import type { LetterKind } from "./case.ts";

/** The five messages, in the order of the page: the two letters first, the others folded away below them. */
export const letterKinds = [
  { kind: "thankYou", id: "thank-you-note", name: "Thank-you note", step: "send-a-thank-you-note" },
  { kind: "feedback", id: "feedback-email", name: "Feedback email", step: "ask-for-feedback" },
  { kind: "both", id: "both-in-one", name: "Both in one", step: undefined },
  { kind: "replyToFeedback", id: "reply-to-their-feedback", name: "Reply to their feedback", step: undefined },
  { kind: "checkIn", id: "check-in", name: "Check in", step: undefined },
] as const satisfies readonly { kind: LetterKind; id: string; name: string; step: StepSlug | undefined }[];

export type { LetterKind };

/** The kinds of letter that are checked before sending, and as what. The short ones have nothing to go wrong at length. */
export const checkedAs: Partial<Record<LetterKind, "thankYou" | "feedback">> = { thankYou: "thankYou", feedback: "feedback", both: "feedback" };
