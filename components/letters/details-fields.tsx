import { Choices } from "../forms/choices.tsx";
import { Field } from "../forms/field.tsx";
import { channelOptions, partOptions, saidOptions, stageOptions, toneOptions, workThereOptions } from "./choices.ts";
import type { FormErrors, FormValues } from "./form-values.ts";

/** The fields of the letter form. Nothing here is controlled: what is typed before the script comes stays. */
export function DetailsFields({ values, errors }: { values: FormValues; errors: FormErrors }) {
  const wrong = Object.fromEntries(errors);
  const text = (name: "company" | "role" | "yourName" | "recipients" | "theirEmail" | "heardOn" | "stayedWithMe" | "improve") => ({
    name,
    defaultValue: values[name],
    error: wrong[name],
    autoComplete: "off",
  });
  const choice = (name: "part" | "stage" | "wouldWorkThere" | "tone" | "channel") => ({ name, defaultValue: values[name], error: wrong[name] });
  return (
    <div className="space-y-6">
      <div className="grid gap-6 sm:grid-cols-2">
        <Field {...text("company")} label="Company" required autoComplete="organization" />
        <Field {...text("role")} label="Role" required />
        <Field {...text("yourName")} label="Your name" required autoComplete="name" />
        <Field {...text("theirEmail")} label="Their email" type="email" inputMode="email" autoCapitalize="none" spellCheck={false} />
      </div>
      <Field {...text("recipients")} label="Who are you writing to?" hint="One name, or several separated by commas. Leave it empty if you don’t know." />
      <Choices {...choice("part")} legend="Their part in it" options={partOptions} />
      <Choices {...choice("stage")} legend="How far did you get?" options={stageOptions} />
      <Field
        {...text("stayedWithMe")}
        label="What stayed with me"
        multiline
        hint={<>Finishes the sentence “What stayed with me is …”. One real detail makes the note worth reading.</>}
        placeholder="how the team rebuilt the outage forecast in a weekend"
      />
      <Field
        {...text("improve")}
        label="What I most want to get better at"
        multiline
        rows={2}
        hint="One skill or one kind of question. It makes theirs easier to answer."
        placeholder="explaining trade-offs to people outside the team"
      />
      <fieldset>
        <legend className="font-semibold">What they said</legend>
        <div className="mt-1.5 flex flex-wrap gap-2">
          {saidOptions.map(({ name, label }) => (
            <label key={name} className="chip">
              <input type="checkbox" name={name} defaultChecked={values[name]} />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Choices {...choice("wouldWorkThere")} legend="Would you work there one day?" options={workThereOptions} />
      <Choices {...choice("tone")} legend="Tone" options={toneOptions} />
      <Choices {...choice("channel")} legend="How will it go?" options={channelOptions} />
      <div className="max-w-60"><Field {...text("heardOn")} label="When did you hear?" type="date" /></div>
    </div>
  );
}
