import { steps, type Step } from "../../content/steps.ts";
import { StepStroke } from "../strokes/step-stroke.tsx";
import { StepName } from "./step-name.tsx";

type Props = {
  /** In the article the rail leads to anchors; elsewhere to the steps' own pages. */
  inArticle?: boolean;
  /** The step whose page this is. */
  current?: Step;
};

function StepList({ inArticle, current }: Props) {
  return (
    <ol className="space-y-0.5">
      {steps.map((step) => (
        <li key={step.slug} data-step={step.number}>
          <a
            href={inArticle ? `#${step.slug}` : step.address}
            aria-current={current === step ? "page" : undefined}
            className="flex min-h-11 items-center gap-2.5 rounded-lg px-2 py-1 text-base leading-snug text-soft no-underline hover:text-ink aria-[current]:bg-card aria-[current]:font-semibold aria-[current]:text-ink"
          >
            <StepName step={step} />
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The nine strokes as navigation: a rail that stays in view on wide screens, a slim bar that opens on phones. */
export function Rail(props: Props) {
  return (
    <>
      <nav aria-label="Nine ways up" className="no-print sticky top-4 z-10 -mx-3 mb-8 lg:hidden">
        <details className="slim-bar rounded-xl border border-line bg-paper" name="steps">
          <summary className="flex min-h-11 cursor-pointer items-center gap-3 px-3 text-base font-semibold">
            <span className="flex" aria-hidden="true">
              {steps.map((step) => (
                <span key={step.slug} data-step={step.number}><StepStroke className="size-5" /></span>
              ))}
            </span>
            Nine ways up
          </summary>
          <div className="max-h-[70vh] overflow-y-auto p-2"><StepList {...props} /></div>
        </details>
      </nav>
      <nav aria-label="Nine ways up" className="no-print sticky top-6 hidden self-start lg:block" data-rail="">
        <p className="px-2 pb-2 text-base font-semibold text-soft">Nine ways up</p>
        <StepList {...props} />
      </nav>
    </>
  );
}
