"use client";
import { useState } from "react";
import { dayError, type Day } from "../../days/days.ts";
import { today } from "../../days/today.ts";
import { quietButton } from "../../forms/button.ts";
import { Field } from "../../forms/field.tsx";
import { GET_UP_KINDS, GET_UP_WORDS, type GetUpKind } from "./model.ts";

type Props = {
  id: string;
  /** The day of the knock: what came after it cannot lie before it. */
  since: Day;
  onAdd: (what: GetUpKind, on: Day) => void;
};

/** What was done after a knock: one tap each, today unless another day is chosen. */
export function GetUps({ id, since, onAdd }: Props) {
  const [on, setOn] = useState(() => today());
  const [checked, setChecked] = useState(false);
  const error = dayError(on, today(), since);

  function add(what: GetUpKind) {
    setChecked(true);
    if (error) document.getElementById(`${id}-on`)?.focus();
    else onAdd(what, on);
  }

  return (
    <div id={id} role="group" aria-labelledby={`${id}-label`} className="mt-1 mb-2">
      <p id={`${id}-label`} className="font-semibold">What did you do next?</p>
      <p className="text-base text-soft">Resting counts. So does reading this far.</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {GET_UP_KINDS.map((what) => (
          <button key={what} type="button" className={quietButton} onClick={() => add(what)}>{GET_UP_WORDS[what].button}</button>
        ))}
      </div>
      <div className="mt-3 max-w-80">
        <Field name={`${id}-on`} label="On" hint="Another day? Choose it before you tap." type="date" max={today()} value={on} error={checked ? error : undefined} onChange={(event) => setOn(event.target.value)} />
      </div>
    </div>
  );
}
