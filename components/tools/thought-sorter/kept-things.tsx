"use client";
import { plainButton, smallButton } from "../../forms/button.ts";
import type { Notebook } from "../../notebook/schema.ts";
import { planSentence } from "../../words/plan-sentence.ts";
import { isDue } from "./model.ts";

type Plan = Notebook["plans"][number];
type Question = Notebook["feedbackQuestions"][number];
type Parked = Notebook["parkedThoughts"][number];

const when = (moment: string) =>
  new Date(moment).toLocaleString("en-US", { weekday: "long", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" });

/** The one plan of this sitting. */
export const KeptPlan = ({ plan, onRemove }: { plan: Plan; onRemove?: () => void }) => (
  <div id={`thought-sorter-${plan.id}`} tabIndex={-1} className="mt-5">
    <p className="font-semibold">Your plan</p>
    <p className="border-l-4 border-up pl-4 text-xl">{planSentence(plan.trigger, plan.action)}</p>
    {onRemove ? <button type="button" className={smallButton} onClick={onRemove}>Remove<span className="sr-only"> the plan</span></button> : null}
  </div>
);

/** The plans of earlier sittings, newest first, folded away. */
export const EarlierPlans = ({ plans, onRemove }: { plans: readonly Plan[]; onRemove: (plan: Plan) => void }) => (
  <details className="mt-4">
    <summary className={`${plainButton} min-h-11`}>Earlier plans: {plans.length}</summary>
    <ul>
      {plans.toReversed().map((plan) => (
        <li key={plan.id} id={`thought-sorter-${plan.id}`} tabIndex={-1} className="flex flex-wrap items-center gap-x-5 border-b border-line py-2">
          <span className="min-w-0 grow">{planSentence(plan.trigger, plan.action)}</span>
          <button type="button" aria-label={`Remove ${planSentence(plan.trigger, plan.action)}`} className={smallButton} onClick={() => onRemove(plan)}>Remove</button>
        </li>
      ))}
    </ul>
  </details>
);

/** What is to be asked, and the way to the email that asks it. */
export const KeptQuestions = ({ questions, onRemove }: { questions: readonly Question[]; onRemove: (question: Question) => void }) => (
  <div className="mt-5">
    <p className="font-semibold">For the feedback email</p>
    <ul>
      {questions.map((kept) => (
        <li key={kept.id} id={`thought-sorter-${kept.id}`} tabIndex={-1} className="flex flex-wrap items-center gap-x-5">
          <span className="min-w-0 grow">{kept.question}</span>
          <button type="button" aria-label={`Remove ${kept.question}`} className={smallButton} onClick={() => onRemove(kept)}>Remove</button>
        </li>
      ))}
    </ul>
    <a href="/write#feedback-email" className={smallButton}>Write the feedback email</a>
  </div>
);

type ParkedProps = { parked: readonly Parked[]; now: number; onTakeOut: (thought: Parked) => void; onRemove: (thought: Parked) => void };

/** Parked thoughts, folded away. */
export function ParkedThoughts({ parked, now, onTakeOut, onRemove }: ParkedProps) {
  const due = parked.filter((thought) => thought.until && isDue(thought, now)).length;
  return (
    <details className="mt-4">
      <summary className={`${plainButton} min-h-11`}>
        Parked: {parked.length}{due > 0 ? `, and for ${due} of them it is time` : ""}
      </summary>
      <ul>
        {parked.map((thought) => (
          <li key={thought.id} id={`thought-sorter-${thought.id}`} tabIndex={-1} className="border-b border-line py-2">
            <p className="whitespace-pre-line">{thought.thought}</p>
            <p className="flex flex-wrap items-center gap-x-5 text-base text-soft">
              <span>{thought.until ? (isDue(thought, now) ? "Its time has come" : `Until ${when(thought.until)}`) : "Until you open it"}</span>
              <button type="button" aria-label={`Sort it again: ${thought.thought}`} className={smallButton} onClick={() => onTakeOut(thought)}>Sort it again</button>
              <button type="button" aria-label={`Let it go: ${thought.thought}`} className={smallButton} onClick={() => onRemove(thought)}>Let it go</button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
