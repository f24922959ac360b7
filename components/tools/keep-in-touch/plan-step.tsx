"use client";
import { useRef, useState, type FormEvent } from "react";
import { inShort, isDay, isWeekend, type Day } from "../../days/days.ts";
import { plainButton, quietButton, smallButton } from "../../forms/button.ts";
import { Field } from "../../forms/field.tsx";
import type { PlannedStep } from "./model.ts";
import { stepWords } from "./words.ts";

/** A `ref` that brings the focus along when its element appears. */
export const focusOn = (element: HTMLElement | null) => element?.focus();

type Props = {
  step: PlannedStep;
  note: string;
  /** Opens Google Calendar with this step; absent in the example. */
  googleLink?: string;
  passed?: boolean;
  onMove?: (day: Day) => void;
  onDrop?: () => void;
};

/** One dated step, with the way to its letter, into a calendar, to another day, and out of the plan. */
export function PlanStep({ step: { kind, on }, note, googleLink, passed, onMove, onDrop }: Props) {
  const [moving, setMoving] = useState(false);
  const moveButton = useRef<HTMLButtonElement>(null);
  const { title, link, href } = stepWords[kind];

  function finish(day?: Day) {
    setMoving(false);
    if (day) onMove?.(day);
    moveButton.current?.focus();
  }

  return (
    <li className="gap-x-5 border-t border-line py-3 first:border-0 first:pt-0 sm:grid sm:grid-cols-[10.5rem_1fr]">
      <p>
        <time dateTime={on} className="font-semibold tabular-nums text-accent">{inShort(on)}</time>
        {isWeekend(on) ? <span className="block text-base text-soft">a weekend</span> : null}
      </p>
      <div>
        <p className="font-bold">{title}</p>
        <p className="text-base text-soft">{note}{passed ? " This day has passed; today will do, or let it go." : null}</p>
        <div className="flex flex-wrap gap-x-5">
          <a href={href} className={smallButton}>{link}</a>
          {googleLink ? <a href={googleLink} target="_blank" rel="noreferrer" aria-label={`Google Calendar: ${title}`} className={smallButton}>Google Calendar</a> : null}
          {onMove ? (
            <button ref={moveButton} type="button" aria-expanded={moving} aria-label={`Move: ${title}`} className={smallButton} onClick={() => setMoving(!moving)}>Move</button>
          ) : null}
          {onDrop ? <button type="button" aria-label={`Drop: ${title}`} className={smallButton} onClick={onDrop}>Drop</button> : null}
        </div>
        {moving ? <MoveForm kind={kind} on={on} onDone={finish} /> : null}
      </div>
    </li>
  );
}

function MoveForm({ kind, on, onDone }: PlannedStep & { onDone: (day?: Day) => void }) {
  const [error, setError] = useState("");

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const day = String(new FormData(event.currentTarget).get("day"));
    if (isDay(day)) onDone(day);
    else setError("Choose a day from 1900 on.");
  }

  return (
    <form noValidate onSubmit={submit} className="mt-1 mb-2 flex flex-wrap items-end gap-3">
      <Field id={`keep-in-touch-move-${kind}`} name="day" label="To which day?" type="date" max="2999-12-31" defaultValue={on} error={error} ref={focusOn} />
      <button type="submit" className={quietButton}>Move it</button>
      <button type="button" className={`${plainButton} min-h-11`} onClick={() => onDone()}>Leave it</button>
    </form>
  );
}
