import type { ReactNode } from "react";
import { stepBySlug, type StepSlug } from "../../content/steps.ts";
import { DidThis } from "../site/did-this.tsx";
import { Share } from "../site/share.tsx";
import { DoneWord, StepStroke } from "../strokes/step-stroke.tsx";

/** One step inside the article: anchor, heading, sharing, its words, and the button that stands its stroke up. */
export function Step({ slug, children }: { slug: StepSlug; children: ReactNode }) {
  const step = stepBySlug(slug);
  const headingId = `${slug}-heading`;
  return (
    <section id={slug} aria-labelledby={headingId} data-step={step.number} data-step-section="" className="step">
      <div className="not-prose flex items-start gap-3">
        <span className="mt-1.5"><StepStroke className="size-7" /></span>
        <div>
          <h2 id={headingId} className="font-display text-3xl font-bold">
            {step.heading}
            <DoneWord />
          </h2>
          <Share path={step.number <= 6 ? step.address : `/#${slug}`} title={step.name} />
        </div>
      </div>
      {children}
      <div className="not-prose mt-8"><DidThis slug={slug} number={step.number} describedBy={headingId} /></div>
    </section>
  );
}
