"use client";
import { useState, type SubmitEvent } from "react";
import { dayError } from "../days/days.ts";
import { fieldMoment, momentOf } from "../days/moments.ts";
import { today } from "../days/today.ts";
import { plainButton, quietButton } from "../forms/button.ts";
import { Choices } from "../forms/choices.tsx";
import { Field } from "../forms/field.tsx";
import { readTags } from "../tools/proof-box/model.ts";
import { grouped } from "../words/numbers.ts";
import type { EntryField } from "./kinds.tsx";
import { LONGEST_TEXT } from "./limits.ts";

type Values = Record<string, string>;
type Props<Kept> = {
  /** Begins the ids of its fields. */
  name: string;
  item: Kept;
  fields: readonly EntryField<Kept>[];
  onKeep: (changed: Kept) => void;
  onCancel: () => void;
};

const textOf = (value: unknown, kind?: string) => (kind === "moment" ? fieldMoment(new Date(String(value))) : Array.isArray(value) ? value.join(", ") : String(value));

/** What the notebook keeps of what stands in a field. */
function kept(text: string, kind?: string) {
  if (kind === "moment") return momentOf(text);
  return kind === "tags" ? readTags(text) : text.trim();
}

/** What is wrong, by field; a text may be empty as long as another is not. */
function errorsIn<Kept>(fields: readonly EntryField<Kept>[], values: Values): Values {
  const texts = fields.filter(({ kind }) => kind === undefined || kind === "line");
  const blank = texts.every(({ key }) => !values[key]?.trim());
  const errors = fields.map(({ key, kind, since }): [string, string | undefined] => {
    const value = values[key] ?? "";
    if (kind === "day") return [key, dayError(value, today(), since)];
    if (blank && key === texts[0]?.key) return [key, "Write something, or delete the entry"];
    return [key, value.length > LONGEST_TEXT ? `Use at most ${grouped(LONGEST_TEXT)} characters. There are ${grouped(value.length)} now; nothing was cut` : undefined];
  });
  return Object.fromEntries(errors.filter((one): one is [string, string] => one[1] !== undefined));
}

/** Changes an entry where it stands. */
export function EntryForm<Kept extends object>({ name, item, fields, onKeep, onCancel }: Props<Kept>) {
  const [values, setValues] = useState<Values>(() => Object.fromEntries(fields.map(({ key, kind }) => [key, textOf(item[key], kind)])));
  const [checked, setChecked] = useState(false);
  const errors = checked ? errorsIn(fields, values) : {};

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const [wrong] = Object.keys(errorsIn(fields, values));
    setChecked(true);
    if (wrong) return document.getElementById(`${name}-${wrong}`)?.focus();
    const changed = fields.map(({ key, kind }) => [key, kept(values[key] ?? "", kind)]);
    onKeep({ ...item, ...Object.fromEntries(changed) });
  }

  return (
    <form noValidate onSubmit={submit} className="no-print mt-3 space-y-4">
      {fields.map(({ key, label, hint, kind, options, since }) => {
        const set = (value: string) => setValues({ ...values, [key]: value });
        if (options) return <Choices key={key} name={`${name}-${key}`} legend={label} options={options} value={values[key] ?? ""} onChange={set} />;
        const common = { name: `${name}-${key}`, label, hint, value: values[key], error: errors[key], autoComplete: "off", onChange: ({ target }: { target: { value: string } }) => set(target.value) };
        if (kind === "day") return <Field key={key} {...common} type="date" min={since} max={today()} />;
        if (kind === "moment") return <Field key={key} {...common} type="datetime-local" />;
        return kind === undefined ? <Field key={key} {...common} multiline rows={2} /> : <Field key={key} {...common} />;
      })}
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        <button type="submit" className={quietButton}>Keep the change</button>
        <button type="button" className={`${plainButton} min-h-11`} onClick={onCancel}>Leave it as it was</button>
      </div>
    </form>
  );
}
