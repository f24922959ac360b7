import { advice, reasons, type Reason } from "../../content/reasons.ts";
import { sentencesOf, type LetterOptions } from "./compose.ts";
import type { Details } from "./details.ts";
import type { LetterKind } from "./kinds.ts";
import type { Sentence } from "./wording.ts";

/** A sentence of a letter, the person’s own words in it, and why it is there. */
export type ExplainedSentence = Pick<Sentence, "text" | "own"> & { reason: string; source?: { name: string; link: string } };

/**
 * Why each line of a letter is there, in the order of the letter.
 * @param message the letter as it is sent: what a short channel left out is not explained
 */
export function explainLetter(kind: LetterKind, details: Details, options: LetterOptions, message: string): ExplainedSentence[] {
  return sentencesOf(kind, details, options, message)
    .filter(({ text }) => message.includes(text))
    .map(({ text, own, reason: key }) => {
      const { reason, source }: Reason = reasons[key];
      return { text, own, reason, ...(source ? { source: advice[source] } : {}) };
    });
}
