import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"input">, "type"> & {
  label: string;
  /** The value as shown beside the label and read out, with its unit. */
  shown: string;
};

/** A labeled range input with its value beside the label; the fill is drawn by CSS from `--fill`. */
export function Slider({ label, shown, id, className = "", ...rest }: Props) {
  return (
    <div>
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="font-semibold">{label}</label>
        <output htmlFor={id} className="font-semibold tabular-nums text-accent">{shown}</output>
      </div>
      <input type="range" id={id} aria-valuetext={shown} className={`slider mt-1 w-full ${className}`} {...rest} />
    </div>
  );
}
