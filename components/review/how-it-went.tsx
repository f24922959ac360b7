"use client";
import { howWords } from "../../content/review.ts";
import type { ReviewedStage } from "../notebook/schema.ts";
import { Lean } from "./lean.tsx";

type Judgment = Pick<ReviewedStage, "lived" | "how">;
type Props = { name: string; said: Judgment; /** Whether it may be left out. */ mayNever: boolean; onChange: (to: Partial<Judgment>) => void };

/** Five steps from badly to well, each a stroke a little more upright, and whether it happened at all. */
export function HowItWent({ name, said: { lived, how }, mayNever, onChange }: Props) {
  return (
    <fieldset>
      <legend className="font-semibold">How did it go?</legend>
      <div className="mt-1.5 grid grid-cols-3 gap-1.5 min-[24rem]:grid-cols-5 sm:gap-2">
        {howWords.map((word, index) => (
          <label key={word} className="chip flex-col justify-between gap-1 px-0.5 pt-2.5 pb-2 text-center text-base leading-tight">
            <span>
              <Lean how={index + 1} className="mx-auto mb-1 size-8" />
              {word}
            </span>
            <input type="radio" name={name} checked={lived && how === index + 1} onChange={() => onChange({ lived: true, how: index + 1 })} />
          </label>
        ))}
      </div>
      {mayNever ? (
        <label className="mt-1 inline-flex min-h-11 cursor-pointer items-center gap-2 text-base has-checked:font-semibold">
          <input type="radio" name={name} checked={!lived} onChange={() => onChange({ lived: false })} />
          It never happened
        </label>
      ) : null}
    </fieldset>
  );
}
