import { steps } from "../../content/steps.ts";
import { momentWords } from "../days/moments.ts";
import { smallButton } from "../forms/button.ts";
import type { Said } from "../forms/notice.tsx";
import { StepStroke } from "../strokes/step-stroke.tsx";
import { undoStep } from "./lists.ts";
import type { Notebook } from "./schema.ts";

/** The steps done, and when. */
export function StepsSection({ done, say }: { done: Notebook["steps"]; say: (said: Said) => void }) {
  const shown = steps.filter(({ slug }) => done[slug] !== undefined);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="steps" className="mt-12">
      <h2 id="steps" tabIndex={-1} className="text-2xl font-bold">Steps done</h2>
      <ul className="mt-3 border-t border-line">
        {shown.map(({ slug, name, number, address }) => (
          <li key={slug} id={`step-${slug}`} tabIndex={-1} data-step={number} className="break-inside-avoid border-b border-line py-2">
            <div className="items-center gap-x-8 sm:flex sm:justify-between">
              <p className="flex min-h-11 flex-wrap items-center gap-x-2.5">
                <StepStroke />
                {name}
                <span className="text-base text-soft">{momentWords(done[slug] ?? "")}</span>
              </p>
              <p className="no-print flex flex-none gap-x-5">
                <a href={address} aria-label={`Open ${name}`} className={smallButton}>Open</a>
                <button type="button" aria-label={`Not done: ${name}`} className={smallButton} onClick={() => undoStep(slug, name, say)}>Not done</button>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
