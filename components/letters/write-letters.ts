"use server";
import { checkForm, readForm, type FormErrors, type FormValues } from "./form-values.ts";

/** What the server answers to a posted form: the form as it was typed, and what is to be mended. It keeps nothing. */
export type Answer = { values: FormValues; errors: FormErrors; posted: boolean };

/**
 * Answers a form that was posted without script. The letters themselves are composed where they are shown.
 * @param _ the answer before
 * @param form as posted; unknown fields are ignored
 */
export async function writeLetters(_: Answer, form: FormData): Promise<Answer> {
  const values = readForm(form);
  return { values, errors: checkForm(values).errors, posted: true };
}
