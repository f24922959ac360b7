import type { ComponentProps, ReactNode } from "react";

type Common = {
  /** Also the `name` of the control and the target of the error summary. */
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
};
type InputProps = Common & { multiline?: false } & Omit<ComponentProps<"input">, keyof Common>;
type AreaProps = Common & { multiline: true } & Omit<ComponentProps<"textarea">, keyof Common>;

const box =
  "block w-full rounded-xl border bg-paper px-3.5 py-2.5 text-ink placeholder:text-soft";

/** The ids of hint and error that exist, for `aria-describedby`. */
export const describedBy = (id: string, hint: unknown, error: unknown) =>
  [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;

/** What stands under a label: the hint, then the error with a word in front of it. */
export function HintAndError({ id, hint, error }: { id: string; hint?: ReactNode; error?: string }) {
  return (
    <>
      {hint ? <p id={`${id}-hint`} className="mt-0.5 text-base text-soft">{hint}</p> : null}
      {error ? (
        <p id={`${id}-error`} className="mt-1 font-semibold text-error">
          <span aria-hidden="true">▲ </span>
          <span className="sr-only">Error: </span>
          {error}
        </p>
      ) : null}
    </>
  );
}

/** A labeled input or textarea; hint and error are wired to it once, here. The id is the name unless given. */
export function Field(props: InputProps | AreaProps) {
  const { label, hint, error, required, className = "", ...rest } = props;
  const id = rest.id ?? rest.name;
  const wiring = {
    id,
    "aria-describedby": describedBy(id, hint, error),
    "aria-invalid": error ? true : undefined,
    "aria-required": required || undefined,
    className: `mt-1.5 ${box} ${error ? "border-error border-2" : "border-edge"} ${className}`,
  } as const;
  return (
    <div>
      <label htmlFor={id} className="font-semibold">{label}</label>
      {required ? <span className="text-soft" aria-hidden="true"> (required)</span> : null}
      <HintAndError id={id} hint={hint} error={error} />
      {rest.multiline ? <AreaBox {...rest} {...wiring} /> : <InputBox {...rest} {...wiring} />}
    </div>
  );
}

function AreaBox({ multiline: _, ...rest }: { multiline: true } & ComponentProps<"textarea">) {
  return <textarea rows={3} {...rest} />;
}

function InputBox({ multiline: _, ...rest }: { multiline?: false } & ComponentProps<"input">) {
  return <input type="text" {...rest} />;
}
