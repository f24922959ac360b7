import type { ReactNode } from "react";
import { describedBy, HintAndError } from "./field.tsx";

type Props<Value extends string> = {
  name: string;
  legend: string;
  options: readonly { value: Value; label: string }[];
  hint?: ReactNode;
  error?: string;
  /** The chosen value, when script is in charge. */
  value?: Value | "";
  /** The value chosen at first, when it is not. */
  defaultValue?: Value | "";
  onChange?: (value: Value) => void;
};

/** A group of radio buttons drawn as chips; the checked one is ink, never color alone: it also carries a dot. */
export function Choices<Value extends string>({ name, legend, options, hint, error, value, defaultValue, onChange }: Props<Value>) {
  return (
    <fieldset aria-describedby={describedBy(name, hint, error)} id={name} tabIndex={-1}>
      <legend className="font-semibold">{legend}</legend>
      <HintAndError id={name} hint={hint} error={error} />
      <div className="mt-1.5 flex flex-wrap gap-2">
        {options.map((option) => (
          <label key={option.value} className="chip">
            <input
              type="radio"
              name={name}
              value={option.value}
              {...(value === undefined
                ? { defaultChecked: defaultValue === option.value }
                : { checked: value === option.value })}
              onChange={onChange ? () => onChange(option.value) : undefined}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
