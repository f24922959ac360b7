"use server";
import { checkLetter, type Finding } from "./check-letter.ts";
import { composeLetters } from "./compose.ts";
import { checkForm, letterOptions, readForm, type FormErrors, type FormValues } from "./form-values.ts";
import { checkedAs, letterKinds, type LetterKind } from "./kinds.ts";
import { readInto, type Reading } from "./read-into.ts";

/** What the server answers to a posted form: the form as it was typed, what is to be mended, and what was found. It keeps nothing. */
export type Answer = {
  values: FormValues;
  errors: FormErrors;
  /** The rejection as pasted. */
  email: string;
  reading?: Reading;
  findings: Partial<Record<LetterKind, readonly Finding[]>>;
};

function findIn(values: FormValues): Answer["findings"] {
  const { details } = checkForm(values);
  if (!details) return {};
  const letters = composeLetters(details, letterOptions(values));
  return Object.fromEntries(
    letterKinds.flatMap(({ kind }) => {
      const as = checkedAs[kind];
      return as ? [[kind, checkLetter(letters[kind].message, { kind: as, details })]] : [];
    }),
  );
}

/**
 * Answers a form that was posted without script. The letters themselves are composed where they are shown.
 * @param _ the answer before
 * @param form as posted; unknown fields are ignored
 */
export async function writeLetters(_: Answer, form: FormData): Promise<Answer> {
  const posted = form.get("rejection");
  const email = typeof posted === "string" ? posted.replace(/\r\n?/g, "\n") : "";
  const typed = readForm(form);
  if (form.get("fill") !== null) {
    const { values, reading } = readInto(typed, email);
    return { values, errors: [], email, reading, findings: findIn(values) };
  }
  return { values: typed, errors: checkForm(typed).errors, email, findings: findIn(typed) };
}
