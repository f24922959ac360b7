"use client";
import { useRef, useState } from "react";
import { calendarFile, googleCalendarLink } from "../../days/calendar-day.ts";
import { inWords, isDay } from "../../days/days.ts";
import { today } from "../../days/today.ts";
import { mainButton, plainButton, smallButton } from "../../forms/button.ts";
import { useNotice } from "../../forms/notice.tsx";
import { Unkept } from "../../notebook/unkept.tsx";
import { saveFile } from "../../site/save-file.ts";
import { useNamedEntry } from "../named-entry.ts";
import { calendarEntries } from "./entries.ts";
import { applyChanges, planSteps, type StepKind } from "./model.ts";
import type { Plan } from "./plan.ts";
import { PlanForm } from "./plan-form.tsx";
import { focusOn, PlanStep } from "./plan-step.tsx";
import { usePlans } from "./use-plans.ts";
import { noteFor, stepWords } from "./words.ts";

/** The day of the worked example: a Thursday. */
const EXAMPLE_DAY = "2026-11-19";

/** The plan: an example until a day is chosen, then the reader’s own, kept in the notebook. */
export function KeepInTouchLive() {
  const { say } = useNotice();
  const plans = usePlans(useNamedEntry("keep-in-touch", say).replace("keep-in-touch-", ""));
  const { plan, id = "new" } = plans;
  return (
    <>
      <PlanForm key={plans.laid} plan={plan} onChange={plans.change} />
      {/* The example stands where the plan will: above the form, its going would push the form away under the reader’s fingers. */}
      {isDay(plan.heard) ? <OwnPlan key={id} id={id} plan={plan} onChange={plans.change} /> : <Example plan={plan} />}
      <Keeping plans={plans} />
    </>
  );
}

function Example({ plan: { stage, said } }: { plan: Plan }) {
  return (
    <div className="mt-6 border-t border-line pt-5">
      <p className="mb-4"><b>An example.</b> Say you heard on {inWords(EXAMPLE_DAY)}.</p>
      <ol>
        {planSteps(EXAMPLE_DAY, stage, said).map((step) => <PlanStep key={step.kind} step={step} note={noteFor(step.kind, stage, said)} />)}
      </ol>
    </div>
  );
}

type OwnProps = { id: string; plan: Plan; onChange: (changes: Partial<Plan>) => void };

function OwnPlan({ id, plan, onChange }: OwnProps) {
  const { heard, stage, said, moved, dropped } = plan;
  const [lastDropped, setLastDropped] = useState<StepKind>();
  const [outcome, setOutcome] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const steps = applyChanges(planSteps(heard, stage, said), plan);
  const entries = calendarEntries(steps, { ...plan, planId: id, origin: location.origin });
  const now = today();

  async function save() {
    const worked = await calendarFile(entries).then((file) => saveFile(file, "keep-in-touch.ics")).then(() => true, () => false);
    setOutcome(worked ? "Saved as keep-in-touch.ics. Open the file, and your calendar takes it in." : "The calendar file could not be made here. The Google Calendar links above still work.");
  }

  function drop(kind: StepKind) {
    setLastDropped(kind);
    setOutcome("");
    onChange({ dropped: [...dropped, kind] });
  }

  function bringBack(kinds: readonly StepKind[]) {
    setLastDropped(undefined);
    onChange({ dropped: dropped.filter((kind) => !kinds.includes(kind)) });
    list.current?.focus();
  }

  return (
    <div id={`keep-in-touch-${id}`} tabIndex={-1} className="mt-6 border-t border-line pt-5">
      <ol ref={list} tabIndex={-1} aria-label="Your steps">
        {steps.map((step, index) => (
          <PlanStep
            key={step.kind}
            step={step}
            note={noteFor(step.kind, stage, said)}
            googleLink={entries[index] && googleCalendarLink(entries[index])}
            passed={step.on < now}
            onMove={(on) => onChange({ moved: { ...moved, [step.kind]: on } })}
            onDrop={() => drop(step.kind)}
          />
        ))}
      </ol>
      <p role="status" className="flex flex-wrap items-center gap-x-3 text-base">
        {lastDropped ? (
          <>
            Dropped: {stepWords[lastDropped].title}.
            <button key={lastDropped} ref={focusOn} type="button" className={`${plainButton} min-h-11`} onClick={() => bringBack([lastDropped])}>Undo</button>
          </>
        ) : null}
      </p>
      {dropped.length > 0 && !lastDropped ? (
        <button type="button" className={smallButton} onClick={() => bringBack(dropped)}>Bring back what you dropped</button>
      ) : null}
      {steps.length > 0 ? <button type="button" className={`${mainButton} mt-3`} onClick={save}>Put {steps.length === 1 ? "it" : `all ${steps.length}`} in my calendar</button> : null}
      <p role="status" className="mt-2 text-base">{outcome}</p>
    </div>
  );
}

function Keeping({ plans: { kept, id, keeping, removed, show, remove, undoRemove } }: { plans: ReturnType<typeof usePlans> }) {
  const others = kept.filter((other) => other.id !== id);
  return (
    <div className="needs-script mt-2 text-base">
      <Unkept keeping={keeping} what="the plan stays" />
      {others.length > 0 ? (
        <p className="flex flex-wrap items-center gap-x-4">
          Your other plans:
          {others.map((other) => (
            <button key={other.id} type="button" className={`${plainButton} min-h-11`} onClick={() => show(other.id)}>
              {other.plan.company.trim() || inWords(other.plan.heard)}
            </button>
          ))}
        </p>
      ) : null}
      <p className="flex flex-wrap items-center gap-x-5">
        {id ? <button type="button" className={`${plainButton} min-h-11`} onClick={() => show("")}>Plan for another “no”</button> : null}
        <button type="button" className={`${plainButton} min-h-11`} onClick={remove}>Reset</button>
        <span role="status">
          {removed ? <>The plan is gone. <button type="button" className={`${plainButton} min-h-11`} onClick={undoRemove}>Undo</button></> : null}
        </span>
      </p>
    </div>
  );
}
