"use client";
import { useState } from "react";
import { dayWords, type Day } from "../../days/days.ts";
import { smallButton } from "../../forms/button.ts";
import type { GetUp, Knock } from "../../notebook/schema.ts";
import { GetUps } from "./get-ups.tsx";
import { KnockForm, type WhereAndWhen } from "./knock-form.tsx";
import { GET_UP_WORDS, type GetUpKind } from "./model.ts";
import { StrokeRow } from "./stroke-row.tsx";

type Props = {
  knock: Knock;
  /** Whether it asks what was done next. */
  open: boolean;
  onToggle: () => void;
  onChange: (changed: WhereAndWhen) => void;
  onRemove: () => void;
  onGetUp: (what: GetUpKind, on: Day) => void;
  onRemoveGetUp: (id: string) => void;
  /** Takes the focus to an element once it is there. */
  onFocus: (id: string) => void;
};

const words = (getUp: GetUp) => `${GET_UP_WORDS[getUp.what].button}, ${dayWords(getUp.on)}`;

/** The id of a logged knock on the page. */
export const knockId = (id: string) => `knocks-${id}`;

/** One knock of the log, what was done after it, and what can be done with it. */
export function KnockItem({ knock, open, onToggle, onChange, onRemove, onGetUp, onRemoveGetUp, onFocus }: Props) {
  const [changing, setChanging] = useState(false);
  const id = knockId(knock.id);

  function change(begin: boolean) {
    setChanging(begin);
    onFocus(begin ? `${id}-where` : id);
  }

  return (
    <li id={id} tabIndex={-1} className="border-b border-line py-3">
      <p className="flex items-center gap-2">
        <StrokeRow strokes={[false]} className="h-7" />
        <span className="min-w-0"><b>{knock.where}</b>, {dayWords(knock.on)}</span>
      </p>
      {knock.getUps.length > 0 ? (
        <ul>
          {knock.getUps.map((getUp) => (
            <li key={getUp.id} className="flex items-center gap-2">
              <StrokeRow strokes={[true]} className="h-7" />
              <span className="min-w-0 grow">{words(getUp)}</span>
              <button type="button" aria-label={`Remove ${words(getUp)}`} className={smallButton} onClick={() => onRemoveGetUp(getUp.id)}>Remove</button>
            </li>
          ))}
        </ul>
      ) : null}
      {changing ? (
        <KnockForm name={id} knock={knock} onSubmit={(changed) => { change(false); onChange(changed); }} onCancel={() => change(false)} />
      ) : (
        <p className="flex flex-wrap gap-x-5">
          <button
            type="button"
            aria-label={`What I did next: ${knock.where}`}
            aria-expanded={open}
            aria-controls={open ? `${id}-next` : undefined}
            className={smallButton}
            onClick={onToggle}
          >
            What I did next
          </button>
          <button type="button" aria-label={`Change ${knock.where}`} className={smallButton} onClick={() => change(true)}>Change</button>
          <button type="button" aria-label={`Remove ${knock.where}`} className={smallButton} onClick={onRemove}>Remove</button>
        </p>
      )}
      {open && !changing ? <GetUps id={`${id}-next`} since={knock.on} onAdd={onGetUp} /> : null}
    </li>
  );
}
