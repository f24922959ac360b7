import { composeLetters, type Letter } from "../letters/compose.ts";
import { checkForm, letterOptions, restoreForm } from "../letters/form-values.ts";
import { letterKinds } from "../letters/kinds.ts";
import type { Application } from "./schema.ts";

export type KeptLetter = Letter & { kind: string; name: string; sent?: string };

/**
 * The letters of an application as they stand: composed from the form, with what was changed by hand. The thank-you note
 * and the feedback email always, the others if they were changed or sent; while the form is not filled in, only what was
 * written by hand.
 */
export function lettersOf({ form, edits, sent }: Application): KeptLetter[] {
  const values = restoreForm(form);
  const { details } = checkForm(values);
  const composed = details ? composeLetters(details, letterOptions(values)) : undefined;
  return letterKinds.flatMap(({ kind, name, step }) => {
    const edit = edits[kind];
    if (!edit && !sent[kind] && !(composed && step)) return [];
    const letter = { subject: "", message: "", ...composed?.[kind], ...edit };
    return letter.message ? [{ ...letter, kind, name, sent: sent[kind] }] : [];
  });
}
