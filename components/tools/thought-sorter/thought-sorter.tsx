"use client";
import { useState, type ReactNode } from "react";
import { plainButton, quietButton } from "../../forms/button.ts";
import { Notice, useNotice } from "../../forms/notice.tsx";
import { Unkept } from "../../notebook/unkept.tsx";
import { useNotebook } from "../../notebook/use-notebook.ts";
import { useNamedEntry } from "../named-entry.ts";
import { ClockFace } from "./clock-face.tsx";
import { feedbackQuestions, parkedThoughts, plans } from "./kept-lists.ts";
import { EarlierPlans, KeptPlan, KeptQuestions, ParkedThoughts } from "./kept-things.tsx";
import { noAnswers, type Answers } from "./model.ts";
import { SortThought } from "./sort-thought.tsx";
import { useSitting, useThought } from "./use-sitting.ts";

const THOUGHT = "thought-sorter-thought";
const at = (id: string) => `thought-sorter-${id}`;

/** Fifteen minutes with one thought at a time. @param example stands there until something is on the table */
export function ThoughtSorterLive({ example }: { example: ReactNode }) {
  const { notebook, keeping } = useNotebook();
  const { said, say, box } = useNotice();
  useNamedEntry("thought-sorter", say);
  const sitting = useSitting();
  const [thought, setThought] = useThought();
  const [answers, setAnswers] = useState<Answers>(noAnswers);
  const [ended, setEnded] = useState<{ plan: string | undefined }>();

  const { feedbackQuestions: questions, parkedThoughts: parked } = notebook;
  const plan = notebook.plans.find(({ id }) => id === (ended ? ended.plan : sitting.plan));
  const earlier = notebook.plans.filter(({ id, from }) => from === "thought-sorter" && id !== plan?.id);
  const empty = !plan && questions.length + parked.length === 0;
  const untouched = !sitting.begun && !thought;
  // Decided once: an example that vanished with the first letter would pull the field away from under the typing.
  const [began] = useState(untouched);

  /** Clears the table after a thought became something. Undoing lays the thought back, answers and all. */
  function became(words: string, takeBack: () => void) {
    const before = { thought, answers };
    setThought("");
    setAnswers(noAnswers);
    say({
      words,
      focus: THOUGHT,
      undo() {
        takeBack();
        setThought(before.thought);
        setAnswers(before.answers);
        say({ words: "The thought is back on the table.", focus: THOUGHT });
      },
    });
  }

  const keep = {
    plan(trigger: string, action: string) {
      const other = plan;
      const index = notebook.plans.findIndex(({ id }) => id === other?.id);
      if (other) plans.remove(other.id);
      const id = plans.add({ trigger, action, from: "thought-sorter", made: new Date().toISOString() });
      sitting.setPlan(id);
      became(other ? "Your plan is kept, in place of the other." : "Your plan is kept. One is enough.", () => {
        plans.remove(id);
        if (other) plans.putBack(other, index);
        sitting.setPlan(other?.id);
      });
    },
    question(question: string) {
      const id = feedbackQuestions.add({ question, made: new Date().toISOString() });
      became("Your question is kept for the feedback email.", () => feedbackQuestions.remove(id));
    },
    parked(words: string, until: string | undefined) {
      const id = parkedThoughts.add({ thought: words, parked: new Date().toISOString(), ...(until ? { until } : {}) });
      became("Parked.", () => parkedThoughts.remove(id));
    },
  };

  /** Takes something off a list, with the way back. */
  function takeOff<Item extends { id: string }>(from: { remove: (id: string) => void; putBack: (item: Item, index: number) => void }, items: readonly Item[], item: Item, words: string) {
    const index = items.findIndex(({ id }) => id === item.id);
    from.remove(item.id);
    say({ words, undo() { from.putBack(item, index); say({ words: "It is back.", focus: at(item.id) }); } });
  }

  function takeOut(item: (typeof parked)[number]) {
    if (thought.trim()) return say({ words: "There is a thought on the table already. Sort that one first.", focus: THOUGHT });
    const index = parked.findIndex(({ id }) => id === item.id);
    parkedThoughts.remove(item.id);
    setEnded(undefined);
    setThought(item.thought);
    say({ words: "The thought is on the table.", focus: THOUGHT, undo() { setThought(""); parkedThoughts.putBack(item, index); say({ words: "It is parked again.", focus: at(item.id) }); } });
  }

  function reset() {
    const before = { thought, answers };
    const undo = sitting.end("");
    setThought("");
    setAnswers(noAnswers);
    say({ words: "Fifteen minutes again, and an empty table.", undo() { undo(); setThought(before.thought); setAnswers(before.answers); say({ words: "It is as it was." }); } });
  }

  function end() {
    setEnded({ plan: plan?.id });
    sitting.end(thought);
    setAnswers(noAnswers);
    say({ words: "", focus: "thought-sorter-end" });
  }

  const notices = (
    <>
      <Notice said={said} box={box} />
      <Unkept keeping={keeping} what="what you sort here stays" />
    </>
  );
  const lists = (
    <>
      {questions.length > 0 ? <KeptQuestions questions={questions} onRemove={(item) => takeOff(feedbackQuestions, questions, item, "The question is gone.")} /> : null}
      {parked.length > 0 ? <ParkedThoughts parked={parked} now={sitting.now} onTakeOut={takeOut} onRemove={(item) => takeOff(parkedThoughts, parked, item, "You let it go.")} /> : null}
      {earlier.length > 0 ? <EarlierPlans plans={earlier} onRemove={(item) => takeOff(plans, notebook.plans, item, "The plan is gone.")} /> : null}
    </>
  );

  if (ended) {
    return (
      <>
        <div id="thought-sorter-end" tabIndex={-1}>
          {plan ? <KeptPlan plan={plan} /> : <p className="text-xl">No plan today. That is a result too: some things hold no lesson.</p>}
          <p className="mt-4">That is enough for today. What is not sorted can wait, and the evening is yours.</p>
          <button type="button" className={`${quietButton} mt-3`} onClick={() => { setEnded(undefined); say({ words: "", focus: THOUGHT }); }}>Another fifteen minutes</button>
        </div>
        {notices}
        {lists}
      </>
    );
  }
  return (
    <>
      {began && empty ? <div className="mb-6">{example}</div> : null}
      <ClockFace remaining={sitting.remaining} going={sitting.going} begun={sitting.begun} onStart={sitting.start} onPause={sitting.pause} onEnd={end} onReset={untouched ? undefined : reset} />
      {notices}
      <SortThought thought={thought} onThought={setThought} answers={answers} onAnswers={setAnswers} hasPlan={Boolean(plan)} keep={keep} />
      {plan ? (
        <KeptPlan plan={plan} onRemove={() => takeOff(plans, notebook.plans, plan, "The plan is gone.")} />
      ) : null}
      {lists}
      {empty && untouched ? null : <p className="mt-3"><button type="button" className={`${plainButton} min-h-11`} onClick={end}>That is enough for today</button></p>}
    </>
  );
}
