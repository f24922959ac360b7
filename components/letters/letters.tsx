"use client";
import { useMemo } from "react";
import { plainButton, quietButton } from "../forms/button.ts";
import { useHydrated } from "../notebook/use-notebook.ts";
import { Fold } from "../site/fold.tsx";
import { composeLetters } from "./compose.ts";
import type { Details } from "./details.ts";
import { ExampleLetter } from "./example-letter.tsx";
import { letterOptions, type FormValues } from "./form-values.ts";
import { letterKinds } from "./kinds.ts";
import { LetterCard } from "./letter-card.tsx";
import { adviseTiming, dayOf } from "./timing.ts";
import type { Desk } from "./use-desk.ts";
import type { Answer } from "./write-letters.ts";

const moreAnchors = letterKinds.slice(2).map(({ id }) => id);

type Props = {
  desk: Desk;
  /** The form that the letters are made from. */
  values: FormValues;
  /** Absent as long as something required is missing or too long. */
  details: Details | undefined;
  change: (patch: Partial<Desk>) => void;
  /** What the server found in the letters, for readers without script. */
  findings: Answer["findings"];
};

/** The letters below each other: the two that most people need, and three more folded away. */
export function Letters({ desk, values, details, change, findings }: Props) {
  const { edits, sent } = desk;
  const ready = useHydrated();
  const options = useMemo(() => letterOptions(values), [values]);
  const letters = useMemo(() => (details ? composeLetters(details, options) : undefined), [details, options]);
  // The server does not know the reader's date, and what it does not know it does not say.
  const timing = ready ? adviseTiming(values.heardOn, dayOf(new Date())) : undefined;
  const next = String(options.wording + 1);

  const card = ({ kind, id, name, step }: (typeof letterKinds)[number]) =>
    letters && details ? (
      <LetterCard
        key={`${desk.id} ${id}`}
        kind={kind}
        id={id}
        name={name}
        step={step}
        fresh={letters[kind]}
        details={details}
        options={options}
        edit={edits[kind] ?? {}}
        onEdit={(edit) => change({ edits: { ...edits, [kind]: edit } })}
        sentOn={sent[kind]}
        onSent={(moment) => change({ sent: { ...sent, [kind]: moment } })}
        firstFindings={findings[kind]}
        heardOn={values.heardOn}
        timing={kind === "thankYou" || kind === "feedback" ? timing?.[kind] : undefined}
      />
    ) : (
      <ExampleLetter key={id} kind={kind} id={id} name={name} values={values} />
    );

  return (
    <div className="min-w-0 space-y-8" data-letters="">
      {letterKinds.slice(0, 2).map(card)}
      {letters ? (
        <>
          <p className="no-print flex flex-wrap items-center gap-x-5 gap-y-2">
            <button type="submit" form="letter-form" name="nextWording" value={next} className={quietButton} onClick={(event) => { event.preventDefault(); change({ values: { ...desk.values, wording: next } }); }}>
              Try another wording
            </button>
            {options.wording === 0 ? null : (
              <button type="button" className={`${plainButton} needs-script min-h-11 text-base`} onClick={() => change({ values: { ...desk.values, wording: "0" } })}>
                Back to the first
              </button>
            )}
          </p>
          <Fold summary="Three more messages" className="text-lg" anchors={moreAnchors}>
            <div className="mt-4 space-y-8">{letterKinds.slice(2).map(card)}</div>
          </Fold>
        </>
      ) : (
        // Links to these messages lead here until there are letters.
        letterKinds.slice(2).map(({ id }) => <span key={id} id={id} />)
      )}
    </div>
  );
}
