"use client";
import { useState, type SubmitEvent } from "react";
import { plainButton, quietButton } from "../../forms/button.ts";
import { Field } from "../../forms/field.tsx";
import { FIELD_LABELS, isBlank, readTags, type Proof } from "./model.ts";

type Props = {
  /** Begins the names of its fields. */
  name: string;
  /** The achievement to change; absent for a new one. */
  proof?: Proof;
  submitClass?: string;
  onSubmit: (proof: Proof & { tags: string[] }) => void;
  onCancel?: () => void;
};

const empty = { hard: "", did: "", changed: "", tags: "" };
const LONGEST = 1000;

/** Three short lines and the skills that they show: puts an achievement in, or changes one. */
export function ProofForm({ name, proof, submitClass = quietButton, onSubmit, onCancel }: Props) {
  const [values, setValues] = useState(() => (proof ? { ...proof, tags: proof.tags.join(", ") } : empty));
  const [blank, setBlank] = useState(false);
  const field = (key: keyof typeof empty) => ({
    name: `${name}-${key}`,
    label: FIELD_LABELS[key],
    value: values[key],
    maxLength: LONGEST,
    autoComplete: "off",
    onChange: ({ target }: { target: { value: string } }) => setValues({ ...values, [key]: target.value }),
  });

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const [hard, did, changed] = [values.hard.trim(), values.did.trim(), values.changed.trim()];
    setBlank(isBlank({ hard, did, changed }));
    if (isBlank({ hard, did, changed })) return document.getElementById(`${name}-hard`)?.focus();
    onSubmit({ hard, did, changed, tags: readTags(values.tags) });
    setValues(empty);
  }

  return (
    <form noValidate onSubmit={submit} className="mt-4 space-y-4">
      <Field {...field("hard")} multiline rows={2} error={blank && isBlank(values) ? "Write one of the three lines; one is enough" : undefined} />
      <Field {...field("did")} multiline rows={2} />
      <Field {...field("changed")} multiline rows={2} hint="A number, a name, or what stopped going wrong." />
      <Field {...field("tags")} hint="A few words, with commas between them. Leave it empty if you like." />
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        <button type="submit" className={submitClass}>{proof ? "Keep the change" : "Put it in the box"}</button>
        {onCancel ? <button type="button" className={`${plainButton} min-h-11`} onClick={onCancel}>Leave it as it was</button> : null}
      </div>
    </form>
  );
}
