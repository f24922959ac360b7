"use client";
import { useRef, useState } from "react";
import { isDay } from "../../days/days.ts";
import { today } from "../../days/today.ts";
import { Choices } from "../../forms/choices.tsx";
import { Field } from "../../forms/field.tsx";
import { plainButton } from "../../forms/button.ts";
import { stageOptions } from "../../letters/choices.ts";
import type { Plan } from "./plan.ts";
import { saidOptions } from "./words.ts";

type Props = { plan: Plan; onChange: (changes: Partial<Plan>) => void };

/** The day, the stage and what they said: all that a plan depends on. */
export function PlanForm({ plan, onChange }: Props) {
  const [error, setError] = useState("");
  const dayField = useRef<HTMLInputElement>(null);

  function hear(day: string) {
    // While a year is being typed, the field passes through days of the first centuries.
    setError(day === "" || isDay(day) ? "" : "Choose a day from 1900 on.");
    if (isDay(day)) onChange({ heard: day });
  }

  function hearToday() {
    if (dayField.current) dayField.current.value = today();
    hear(today());
  }

  return (
    <div className="needs-script grid gap-x-6 gap-y-4 sm:grid-cols-2">
      <div>
        <Field
          ref={dayField}
          name="keep-in-touch-heard"
          label="The day you heard"
          type="date"
          max="2999-12-31"
          defaultValue={plan.heard}
          error={error}
          onChange={(event) => hear(event.target.value)}
        />
        <button type="button" className={`${plainButton} min-h-11`} onClick={hearToday}>I heard today</button>
      </div>
      <Field name="keep-in-touch-company" label="Company (optional)" maxLength={120} value={plan.company} onChange={(event) => onChange({ company: event.target.value })} autoComplete="off" />
      <div className="sm:col-span-2">
        <Choices name="keep-in-touch-stage" legend="How far you got" options={stageOptions} value={plan.stage} onChange={(stage) => onChange({ stage })} />
      </div>
      <WhatTheySaid said={plan.said} onChange={(said) => onChange({ said })} />
    </div>
  );
}

function WhatTheySaid({ said, onChange }: { said: Plan["said"]; onChange: (said: Plan["said"]) => void }) {
  return (
    <details className="sm:col-span-2">
      <summary className={`${plainButton} min-h-11`}>What they said, if anything{said.length > 0 ? `: ${said.length} chosen` : null}</summary>
      <fieldset className="mt-1">
        <legend className="sr-only">What they said</legend>
        <div className="flex flex-wrap gap-2">
          {saidOptions.map(({ value, label }) => (
            <label key={value} className="chip">
              <input
                type="checkbox"
                name="keep-in-touch-said"
                value={value}
                checked={said.includes(value)}
                onChange={({ target }) => onChange(target.checked ? [...said, value] : said.filter((thing) => thing !== value))}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
