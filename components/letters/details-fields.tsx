import { memo } from "react";
import { Choices } from "../forms/choices.tsx";
import { Field } from "../forms/field.tsx";
import { channelOptions, partOptions, saidOptions, stageOptions, toneOptions, workThereOptions } from "./choices.ts";
import type { Found } from "./fill-from-rejection.ts";
import type { FormErrors, FormValues } from "./form-values.ts";
import { KeptQuestions } from "./kept-questions.tsx";

const hints: Partial<Record<keyof FormValues, string>> = {
  recipients: "One name, or several separated by commas. Leave it empty if you don’t know.",
  stayedWithMe: "Finishes the sentence “What stayed with me is …”. One real detail makes the note worth reading.",
  improve: "One skill or one kind of question. It makes theirs easier to answer.",
  threadSubject: "Your letters answer in its thread. Empty it to start a new one.",
};

type Props = {
  values: FormValues;
  errors: FormErrors;
  /** What was taken from the pasted email and not changed since, so that each field can say so. */
  filled: readonly Found[];
  onUseQuestion: (question: string) => void;
};

/**
 * The fields of the letter form. Nothing here is controlled: what is typed before the script comes stays, and a key
 * need not draw them anew.
 */
export const DetailsFields = memo(function DetailsFields({ values, errors, filled, onUseQuestion }: Props) {
  const wrong = Object.fromEntries(errors);
  const fromEmail = (name: keyof FormValues) => filled.some(({ field }) => field === name);
  const hint = (name: keyof FormValues, words?: string) =>
    fromEmail(name) ? <>{words} <span className="font-semibold text-ink">Filled in from the email.</span></> : words;
  const text = (name: "company" | "role" | "yourName" | "recipients" | "theirEmail" | "heardOn" | "threadSubject" | "stayedWithMe" | "improve") => ({
    name,
    defaultValue: values[name],
    error: wrong[name],
    hint: hint(name, hints[name]),
    autoComplete: "off",
  });
  const choice = (name: "part" | "stage" | "wouldWorkThere" | "tone" | "channel") => ({ name, defaultValue: values[name], error: wrong[name], hint: hint(name) });
  return (
    <div className="space-y-6">
      <div className="grid gap-6 sm:grid-cols-2">
        <Field {...text("company")} label="Company" required />
        <Field {...text("role")} label="Role" required />
        <Field {...text("yourName")} label="Your name" required autoComplete="name" />
        <Field {...text("theirEmail")} label="Their email" type="email" inputMode="email" autoCapitalize="none" spellCheck={false} />
      </div>
      <Field {...text("recipients")} label="Who are you writing to?" />
      <Choices {...choice("part")} legend="Their part in it" options={partOptions} />
      <Choices {...choice("stage")} legend="How far did you get?" options={stageOptions} />
      <Field
        {...text("stayedWithMe")}
        label="What stayed with me"
        multiline
        placeholder="how the team rebuilt the outage forecast in a weekend"
      />
      <Field
        {...text("improve")}
        label="What I most want to get better at"
        multiline
        rows={2}
        placeholder="explaining trade-offs to people outside the team"
      />
      <KeptQuestions onUse={onUseQuestion} />
      <fieldset>
        <legend className="font-semibold">What they said</legend>
        <div className="mt-1.5 flex flex-wrap gap-2">
          {saidOptions.map(({ name, label }) => (
            <label key={name} className="chip">
              <input type="checkbox" name={name} defaultChecked={values[name]} />
              <span>{label}{fromEmail(name) ? <span className="text-soft"> (from the email)</span> : null}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Choices {...choice("wouldWorkThere")} legend="Would you work there one day?" options={workThereOptions} />
      <Choices {...choice("tone")} legend="Tone" options={toneOptions} />
      <Choices {...choice("channel")} legend="How will it go?" options={channelOptions} />
      <div className="max-w-60"><Field {...text("heardOn")} label="When did you hear?" type="date" /></div>
      {values.threadSubject ? <Field {...text("threadSubject")} label="Subject of their email" /> : null}
    </div>
  );
});
