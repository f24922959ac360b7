import type { Ref } from "react";

type Props = {
  /** Field id → what to do, in the order of the form. */
  errors: readonly (readonly [id: string, message: string])[];
  ref?: Ref<HTMLDivElement>;
};

/** The list of what is missing or wrong, at the top of a form, each entry a link to its field. */
export function ErrorSummary({ errors, ref }: Props) {
  if (errors.length === 0) return null;
  return (
    <div ref={ref} role="alert" tabIndex={-1} className="rounded-2xl border-2 border-error p-5" data-error-summary="">
      <h2 className="font-display text-xl font-bold">
        {errors.length === 1 ? "One thing to mend before your letters" : `${errors.length} things to mend before your letters`}
      </h2>
      <ul className="mt-2 list-disc pl-5">
        {errors.map(([id, message]) => (
          <li key={id}>
            <a href={`#${id}`} className="font-semibold text-error underline underline-offset-4">{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
