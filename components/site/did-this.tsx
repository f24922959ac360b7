"use client";
import { useState } from "react";
import type { StepSlug } from "../../content/steps.ts";
import { quietButton } from "../forms/button.ts";
import { update } from "../notebook/store.ts";
import { useNotebook } from "../notebook/use-notebook.ts";
import { StepStroke } from "../strokes/step-stroke.tsx";

/** The button that stands a step's stroke up, and lets it lie down again. Kept in the browser. */
export function DidThis({ slug, number, describedBy }: { slug: StepSlug; number: number; describedBy?: string }) {
  const done = slug in useNotebook().notebook.steps;
  const [unkept, setUnkept] = useState(false);

  function toggle() {
    const when = new Date().toISOString();
    const keeping = update((notebook) => {
      const { [slug]: was, ...others } = notebook.steps;
      return { ...notebook, steps: was ? others : { ...others, [slug]: when } };
    });
    setUnkept(keeping === "refused");
  }

  return (
    <div className="needs-script no-print" data-step={number}>
      {/* The first script presses it before React comes, where the step is done. */}
      <button suppressHydrationWarning type="button" aria-pressed={done} aria-describedby={describedBy} onClick={toggle} className={`${quietButton} aria-pressed:border-ink aria-pressed:bg-card`}>
        <StepStroke />
        I did this
      </button>
      <p role="status" className="text-base text-soft">
        {unkept ? "This browser keeps nothing, so the stroke stands only until you leave the page." : ""}
      </p>
    </div>
  );
}
