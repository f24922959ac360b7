import { isUntouched, type FormValues } from "./form-values.ts";

type Props = { id: string; name: string; message: string; values: FormValues };

/** What stands where a letter will: how one reads, and what is still needed for yours. */
export function ExampleLetter({ id, name, message, values }: Props) {
  return (
    <section aria-labelledby={`${id}-name`} id={id} tabIndex={-1} className="no-print rounded-[1.1rem] bg-card p-5 sm:p-7">
      <h2 id={`${id}-name`} className="text-2xl font-bold">{name}</h2>
      <p className="mt-1 text-base text-soft">
        {isUntouched(values) ? "An example with invented names. " : "Still an example. "}
        Yours takes its place as soon as company, role and your name stand in{" "}
        <a href="#letter-form" className="underline underline-offset-4">the form</a>.
      </p>
      <p className="mt-5 whitespace-pre-wrap">{message}</p>
    </section>
  );
}
