"use client";
import { howWords } from "../../content/review.ts";
import { plainButton, quietButton, smallButton } from "../forms/button.ts";
import { Field } from "../forms/field.tsx";
import { Notice, useNotice } from "../forms/notice.tsx";
import { putBack, withChanged, without } from "../notebook/items.ts";
import { LONGEST_TEXT } from "../notebook/limits.ts";
import type { ReviewedStage, ReviewItem } from "../notebook/schema.ts";
import { HowItWent } from "./how-it-went.tsx";
import { Items, itemId } from "./items.tsx";
import { Lean } from "./lean.tsx";
import { stageName, written, type Stage } from "./model.ts";
import { useQuestions } from "./questions.ts";

/** The fold of a stage and the line that opens it, for the focus. */
export const stageId = (key: string) => `stage-${key}`;
export const summaryId = (key: string) => `stage-${key}-name`;

type Props = {
  stage: Stage;
  open: boolean;
  /** What comes after it: its name and the id of what takes the focus. */
  next: { name: string; id: string };
  onChange: (change: (said: ReviewedStage) => ReviewedStage) => void;
  /** For a stage that the person added. */
  onRemove: () => void;
};

/** One stage, folded: how it went, what went well, what to do differently, and questions that help. */
export function StagePart({ stage, open, next, onChange, onRemove }: Props) {
  const { key, own, said } = stage;
  const { said: notice, say, box } = useNotice();
  const id = stageId(key);

  const setItems = (to: (items: readonly ReviewItem[]) => ReviewItem[]) => onChange((before) => ({ ...before, items: to(before.items) }));

  function change(item: ReviewItem) {
    setItems((items) => (items.some((one) => one.id === item.id) ? withChanged(items, item.id, () => item) : [...items, item]));
  }

  function remove(item: ReviewItem) {
    const index = said.items.findIndex((one) => one.id === item.id);
    setItems((items) => without(items, item.id));
    say({
      words: "One line removed.",
      undo() {
        setItems((items) => putBack(items, item, index));
        say({ words: "It is back.", focus: itemId(item.id) });
      },
    });
  }

  function goOn() {
    const here = document.getElementById(id);
    const there = document.getElementById(next.id);
    const fold = there?.closest("details");
    if (here instanceof HTMLDetailsElement) here.open = false;
    if (fold) fold.open = true;
    there?.focus({ preventScroll: true });
    (fold ?? there)?.scrollIntoView({ block: "start" });
  }

  const questions = useQuestions(stage);
  return (
    <details id={id} open={open} className="scroll-mt-24 border-b border-line">
      <Summary stage={stage} />
      <div className="pb-6">
        {own ? (
          <div className="mb-5">
            <Field name={`${id}-own`} label="What this stage was called" maxLength={LONGEST_TEXT} autoComplete="off" value={said.name ?? ""} onChange={({ target }) => onChange((before) => ({ ...before, name: target.value }))} />
            <button type="button" className={smallButton} onClick={onRemove}>Remove this stage</button>
          </div>
        ) : null}
        <HowItWent name={`${id}-how`} said={said} mayNever={!own} onChange={(to) => onChange((before) => ({ ...before, ...to }))} />
        {said.lived ? (
          <>
            <BlankPage questions={questions} />
            <Items kind="well" items={said.items} onChange={change} onRemove={remove} />
            <Items kind="differently" items={said.items} onChange={change} onRemove={remove} />
          </>
        ) : (
          <p className="mt-3 text-base text-soft">Left out of this review.{said.items.length > 0 ? " What you wrote here is kept, should you want it back." : ""}</p>
        )}
        <Notice said={notice} box={box} />
        <button type="button" className={`${quietButton} mt-6`} onClick={goOn}>Next: {next.name}</button>
      </div>
    </details>
  );
}

function Summary({ stage }: { stage: Stage }) {
  const { lived, how } = stage.said;
  const count = written(stage).length;
  const notes = count === 0 ? "" : count === 1 ? "1 note" : `${count} notes`;
  const status = lived ? [how ? (howWords[how - 1] ?? "") : "", notes].filter(Boolean).join(", ") : "It never happened";
  return (
    <summary id={summaryId(stage.key)} className="fold py-3">
      <h3 className="min-w-0 grow">
        <span className={`block text-xl font-bold ${lived ? "" : "text-soft"}`}>{stageName(stage)}</span>
        {status ? <span className="mt-1 block font-sans text-base leading-normal font-normal tracking-normal text-soft">{status}</span> : null}
      </h3>
      {lived && how ? <Lean how={how} /> : null}
    </summary>
  );
}

const BlankPage = ({ questions }: { questions: readonly string[] }) => (
  <details className="mt-3 text-base">
    <summary className={`${plainButton} min-h-11`}>Blank page? {questions.length} questions</summary>
    <ul className="mb-2 list-disc space-y-1 pl-6">{questions.map((question) => <li key={question}>{question}</li>)}</ul>
  </details>
);
