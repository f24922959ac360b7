import { steps, type Step } from "../../content/steps.ts";
import { StepName } from "./step-name.tsx";

function Neighbor({ step, way }: { step: Step; way: "Previous" | "Next" }) {
  return (
    <a href={step.address} rel={way === "Next" ? "next" : "prev"} data-step={step.number} className={`flex flex-1 flex-col gap-1 rounded-2xl border border-line p-5 no-underline hover:border-ink ${way === "Next" ? "sm:items-end sm:text-right" : ""}`}>
      <span className="text-base text-soft">{way}</span>
      <span className="flex items-center gap-2.5 font-semibold"><StepName step={step} /></span>
    </a>
  );
}

/** Links to the step before and the step after, where there is one. */
export function PreviousAndNext({ step }: { step: Step }) {
  const previous = steps[step.number - 2];
  const next = steps[step.number];
  return (
    <nav aria-label="Previous and next step" className="no-print mt-14 flex flex-col gap-4 sm:flex-row">
      {previous ? <Neighbor step={previous} way="Previous" /> : null}
      {next ? <Neighbor step={next} way="Next" /> : null}
    </nav>
  );
}
