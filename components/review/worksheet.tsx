import { reviewStages } from "../../content/review.ts";
import { Lines } from "../tools/tool-card.tsx";
import { PrintButton } from "../site/print-button.tsx";

/** The look back on paper: each stage with its questions and lines to write on, and one page at the end. */
export function Worksheet() {
  return (
    <>
      <div className="mt-6"><PrintButton>Print the worksheet</PrintButton></div>
      {reviewStages.map((stage) => (
        <section key={stage.key} aria-labelledby={`stage-${stage.key}`} className="mt-10 break-inside-avoid rounded-[1.1rem] bg-card p-5 sm:p-6">
          <h2 id={`stage-${stage.key}`} className="text-2xl font-bold">{stage.name}</h2>
          <ul className="mt-3 list-disc space-y-1 pl-5">
            {stage.questions.map((question) => <li key={question}>{question}</li>)}
          </ul>
          <Lines label="What I did well" />
          <Lines label="What I would do differently" />
          <Lines label="Whose hands was it in: mine, partly mine, not mine?" count={1} />
        </section>
      ))}
      <section aria-labelledby="one-page" className="mt-10 break-inside-avoid rounded-[1.1rem] bg-card p-5 sm:p-6">
        <h2 id="one-page" className="text-2xl font-bold">On one page</h2>
        <Lines label="What to keep" />
        <Lines label="The one thing to change first: if this comes up again, then I will …" />
        <Lines label="What was never in my hands" />
      </section>
    </>
  );
}
