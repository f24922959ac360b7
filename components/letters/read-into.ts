import { fillFromRejection, sayWhatItIs, type Found } from "./fill-from-rejection.ts";
import type { FormValues } from "./form-values.ts";
import { readEmail } from "./read-rejection.ts";

/** What reading the email gave, in words and as a list. */
export type Reading = {
  said: string;
  filled: readonly Found[];
  waiting: readonly Found[];
  /** People whom the person has met there, by name. */
  others: readonly string[];
  /** The address takes no replies. */
  noReply: boolean;
};

/**
 * Reads a pasted rejection into the form.
 * @param values the form as it stands
 * @param email as pasted; any text at all
 */
export function readInto(values: FormValues, email: string): { values: FormValues; reading: Reading } {
  if (!email.trim()) {
    return { values, reading: { said: "There is no email yet. Paste it into the field, then press the button.", filled: [], waiting: [], others: [], noReply: false } };
  }
  const read = readEmail(email);
  const { rejection } = read;
  const { values: next, filled, waiting } = fillFromRejection(values, read);
  return {
    values: next,
    reading: { said: sayWhatItIs(rejection, filled.length, email), filled, waiting, others: rejection.interviewers, noReply: rejection.noReply && rejection.isRejection },
  };
}
