"use client";
import { useMemo } from "react";
import { dayOf } from "../days/today.ts";
import { plainButton, quietButton } from "../forms/button.ts";
import { useHydrated } from "../forms/use-hydrated.ts";
import { Fold } from "../site/fold.tsx";
import { composeLetters } from "./compose.ts";
import type { Details } from "./details.ts";
import { letterOptions } from "./form-values.ts";
import { mainKinds, moreKinds, type letterKinds } from "./kinds.ts";
import { LetterCard } from "./letter-card.tsx";
import type { LettersProps } from "./letters.tsx";
import { adviseTiming } from "./timing.ts";

const moreAnchors = moreKinds.map(({ id }) => id);

/** The letters below each other: the two that most people need, and three more folded away. */
export function WrittenLetters({ id: application, edits, sent, values, details, change, findings }: LettersProps & { details: Details }) {
  const ready = useHydrated();
  const options = useMemo(() => letterOptions(values), [values]);
  const letters = useMemo(() => composeLetters(details, options), [details, options]);
  // The server does not know the reader's date, and what it does not know it does not say.
  const timing = ready ? adviseTiming(values.heardOn, dayOf(new Date())) : undefined;
  const next = String(options.wording + 1);

  const card = ({ kind, id, name, step }: (typeof letterKinds)[number]) => (
    <LetterCard
      key={`${application} ${id}`}
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
  );

  return (
    <>
      {mainKinds.map(card)}
      <p className="no-print flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="submit" form="letter-form" name="nextWording" value={next} className={quietButton} onClick={(event) => { event.preventDefault(); change({ values: { wording: next } }); }}>
          Try another wording
        </button>
        {options.wording === 0 ? null : (
          <button type="button" className={`${plainButton} needs-script min-h-11 text-base`} onClick={() => change({ values: { wording: "0" } })}>
            Back to the first
          </button>
        )}
      </p>
      <Fold summary="Three more messages" className="text-lg" anchors={moreAnchors}>
        <div className="mt-4 space-y-8">{moreKinds.map(card)}</div>
      </Fold>
    </>
  );
}
