import type { Step } from "../../content/steps.ts";
import { DoneWord, StepStroke } from "../strokes/step-stroke.tsx";

/** A step in a list: its stroke, its short name, and “done” in words. */
export const StepName = ({ step }: { step: Step }) => (
  <>
    <StepStroke />
    <span>
      {step.name}
      <DoneWord />
    </span>
  </>
);
