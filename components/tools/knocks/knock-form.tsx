"use client";
import { useRef, useState, type SubmitEvent } from "react";
import { dayError, type Day } from "../../days/days.ts";
import { today } from "../../days/today.ts";
import { mainButton, plainButton, quietButton } from "../../forms/button.ts";
import { Field } from "../../forms/field.tsx";
import { useHydrated } from "../../forms/use-hydrated.ts";

export type WhereAndWhen = { where: string; on: Day };

type Props = {
  /** Begins the names of its fields. */
  name: string;
  /** The knock to change; absent for a new one. */
  knock?: WhereAndWhen;
  onSubmit: (knock: WhereAndWhen) => void;
  onCancel?: () => void;
};

/** Where and when: logs a knock, or changes one. */
export function KnockForm({ name, knock, onSubmit, onCancel }: Props) {
  const [where, setWhere] = useState(knock?.where ?? "");
  const [chosen, setOn] = useState(knock?.on);
  // The server does not know the reader’s date.
  const latest = useHydrated() ? today() : "";
  const on = chosen ?? latest;
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const errors = checked ? { where: where.trim() ? undefined : "Write where; a name is enough", on: dayError(on, today()) } : {};

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const wrong = where.trim() ? dayError(on, today()) && "on" : "where";
    setChecked(Boolean(wrong));
    if (wrong) return form.current?.querySelector<HTMLElement>(`#${name}-${wrong}`)?.focus();
    onSubmit({ where: where.trim(), on });
    setWhere("");
    setOn(undefined);
  }

  return (
    <form ref={form} noValidate onSubmit={submit} className="mt-5 grid items-start gap-x-5 gap-y-4 sm:grid-cols-[1fr_auto]">
      <Field
        name={`${name}-where`}
        label="Where?"
        value={where}
        error={errors.where}
        maxLength={200}
        autoComplete="off"
        placeholder={knock ? undefined : "Northwind, second interview"}
        onChange={(event) => setWhere(event.target.value)}
      />
      <Field name={`${name}-on`} label="When?" type="date" max={latest || undefined} value={on} error={errors.on} onChange={(event) => setOn(event.target.value)} />
      <div className="flex flex-wrap gap-x-5 gap-y-2 sm:col-span-2">
        <button type="submit" className={knock ? quietButton : mainButton}>{knock ? "Keep the change" : "Log this knock"}</button>
        {onCancel ? <button type="button" className={`${plainButton} min-h-11`} onClick={onCancel}>Leave it as it was</button> : null}
      </div>
    </form>
  );
}
