"use client";
import { Suspense, type ReactNode } from "react";
import { plainButton } from "../forms/button.ts";
import { Field } from "../forms/field.tsx";
import { LONGEST_TEXT } from "../notebook/limits.ts";
import type { Review } from "../notebook/schema.ts";
import { later } from "../site/later.tsx";
import { planSentence } from "../words/plan-sentence.ts";
import { isBlank, isFinished, isWhole, onePage, stageName, type Note } from "./model.ts";

/** Loaded once there is something to take along. */
const WaysOut = later(async () => (await import("./ways-out.tsx")).WaysOut, "The buttons to print, copy and save");

type Props = {
  review: Review;
  onPlan: (part: Partial<Review["plan"]>) => void;
  /** The button that marks the step as done. */
  children: ReactNode;
};

/** The end of a review: what to keep, the one thing to change first, what was never in the person’s hands. */
export function OnePage({ review, onPlan, children }: Props) {
  const page = onePage(review);
  return (
    <>
      <section aria-labelledby="one-page" className="mt-6 rounded-[1.1rem] bg-card p-5 sm:p-6">
        <h2 id="one-page" tabIndex={-1} className="scroll-mt-24 text-2xl font-bold">On one page</h2>
        <h3 className="mt-5 text-xl font-bold">What to keep</h3>
        <Notes notes={page.keep} none="What you did well will stand here." />
        <h3 className="mt-6 text-xl font-bold">The one thing to change first</h3>
        <Change review={review} notes={[...page.change, ...page.unsorted]} onPlan={onPlan} />
        <h3 className="mt-6 text-xl font-bold">What was never in my hands</h3>
        <Notes notes={page.notMine} none="Nothing sorted there yet. What nobody could have changed is not a lesson." />
        {isBlank(review) ? null : <Suspense><WaysOut review={review} /></Suspense>}
      </section>
      <div className="mt-8">
        {isFinished(review) ? <p className="mb-3">That is the whole look back: one page, and one plan. You may call it done.</p> : null}
        {children}
      </div>
    </>
  );
}

const Notes = ({ notes, none }: { notes: readonly Note[]; none: string }) =>
  notes.length > 0 ? (
    <ul className="mt-2 list-disc space-y-1 pl-5">
      {notes.map((note) => <li key={note.id}><NoteText note={note} /></li>)}
    </ul>
  ) : (
    <p className="mt-1 text-base text-soft">{none}</p>
  );

const NoteText = ({ note: { text, stage } }: { note: Note }) => (
  <>
    <span className="whitespace-pre-line">{text}</span> <span className="text-base text-soft">({stageName(stage)})</span>
  </>
);

function Change({ review: { plan }, notes, onPlan }: { review: Review; notes: readonly Note[]; onPlan: Props["onPlan"] }) {
  const blank = !plan.trigger.trim() && !plan.action.trim();
  const field = { autoCapitalize: "none", autoComplete: "off", maxLength: LONGEST_TEXT, rows: 2, className: "field-sizing-content min-h-12 supports-[field-sizing:content]:resize-none" } as const;

  async function start({ text, stage: { key, name, own } }: Note) {
    const given = await import("../../content/review-again.ts").then(({ stageAgain }) => stageAgain[key], () => undefined);
    onPlan({ trigger: own && name ? `${name} comes up again` : (given ?? ""), action: text });
    document.getElementById("review-trigger")?.focus();
  }

  return (
    <>
      {notes.length > 0 ? (
        <>
          <p className="mt-1 text-base text-soft">{blank ? "Begin with one of these, and put it in words that say when." : "One is enough. The others can wait."}</p>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {notes.map((note) => (
              <li key={note.id}>
                <NoteText note={note} />
                {blank ? <button type="button" aria-label={`Begin with this: ${note.text}`} className={`${plainButton} ml-2 text-base`} onClick={() => start(note)}>Begin with this</button> : null}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="mt-1 text-base text-soft">What you would do differently will stand here, to choose from.</p>
      )}
      <div className="mt-4 space-y-4">
        <Field {...field} multiline name="review-trigger" label="If …" placeholder="they ask what I want to earn" value={plan.trigger} onChange={({ target }) => onPlan({ trigger: target.value })} />
        <Field {...field} multiline name="review-action" label="… then I …" placeholder="name the range that I looked up" value={plan.action} onChange={({ target }) => onPlan({ action: target.value })} />
      </div>
      {isWhole(plan) ? (
        <>
          <p className="mt-4 border-l-4 border-up pl-4 text-xl">{planSentence(plan.trigger, plan.action)}</p>
          <p className="mt-2 text-base text-soft">It stands with your other plans, too.</p>
        </>
      ) : null}
    </>
  );
}
