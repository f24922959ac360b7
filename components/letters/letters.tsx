"use client";
import { lazy, memo, Suspense, useEffect } from "react";
import type { Details } from "./details.ts";
import { ExampleLetter } from "./example-letter.tsx";
import type { Examples } from "./examples.ts";
import { isUntouched, type FormValues } from "./form-values.ts";
import { moreKinds } from "./kinds.ts";
import type { Desk, DeskChange } from "./use-desk.ts";
import type { Answer } from "./write-letters.ts";

export type LettersProps = Pick<Desk, "edits" | "sent"> & {
  /** The application’s id. */
  id: string;
  /** The form that the letters are made from. */
  values: FormValues;
  change: (patch: DeskChange) => void;
  /** What the server found in the letters, for readers without script. */
  findings: Answer["findings"];
};

const load = () => import("./written-letters.tsx");
// What writes is loaded once there is something to write; on the server, and where letters already stand, at once.
const written = typeof document === "undefined" || document.querySelector("[data-letters] [data-word-count]") ? await load() : undefined;
const Later = lazy(async () => ({ default: (await load()).WrittenLetters }));

type Props = LettersProps & {
  /** Absent as long as something required is missing or too long. */
  details: Details | undefined;
  examples: Examples;
};

/** The letters, or what they will read like. They are drawn anew when something about them changed, not with every key in the form. */
export const Letters = memo(function Letters({ details, examples, ...props }: Props) {
  const begun = !isUntouched(props.values);
  useEffect(() => {
    // On the first words, so that the letters need not be waited for; if it fails, the first letter tries again.
    if (begun) load().catch(() => undefined);
  }, [begun]);
  const instead = (
    <>
      <ExampleLetter id="thank-you-note" name="Thank-you note" message={examples.thankYou} values={props.values} />
      <ExampleLetter id="feedback-email" name="Feedback email" message={examples.feedback} values={props.values} />
      <section aria-labelledby="more-messages" className="no-print">
        <h2 id="more-messages" className="text-2xl font-bold">Three more, from the same form</h2>
        <ul className="mt-2 space-y-1">
          {moreKinds.map(({ id, name, what }) => <li key={id} id={id} tabIndex={-1} className="scroll-mt-24"><b>{name}</b>: {what}</li>)}
        </ul>
      </section>
    </>
  );
  return (
    <div className="min-w-0 space-y-8" data-letters="">
      {details && written ? <written.WrittenLetters {...props} details={details} /> : null}
      {details && !written ? <Suspense fallback={instead}><Later {...props} details={details} /></Suspense> : null}
      {details ? null : instead}
    </div>
  );
});
