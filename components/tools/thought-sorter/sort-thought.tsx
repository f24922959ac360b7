"use client";
import { useState } from "react";
import { Choices } from "../../forms/choices.tsx";
import { Field } from "../../forms/field.tsx";
import { QUESTIONS, sort, type Answer, type Answers, type Question } from "./model.ts";
import { MakePlan, MakeQuestion, Park } from "./outcomes.tsx";

const YES_OR_NO = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
] as const satisfies readonly { value: Answer; label: string }[];

type Props = {
  thought: string;
  onThought: (thought: string) => void;
  answers: Answers;
  onAnswers: (answers: Answers) => void;
  /** Whether this sitting has its one plan already. */
  hasPlan: boolean;
  keep: {
    plan: (trigger: string, action: string) => void;
    question: (question: string) => void;
    parked: (thought: string, until: string | undefined) => void;
  };
};

/** One thought, three short questions, and what becomes of it. */
export function SortThought({ thought, onThought, answers, onAnswers, hasPlan, keep }: Props) {
  const sorted = sort(thought, answers);
  return (
    <div className="mt-3 space-y-5">
      <Field
        multiline
        rows={2}
        name="thought-sorter-thought"
        label="One thought, as it comes"
        hint="If several come, take the loudest. The others get their turn."
        maxLength={1000}
        value={thought}
        onChange={({ target }) => onThought(target.value)}
      />
      {thought.trim() ? (
        <div className="grid items-end gap-5 sm:grid-cols-3">
          {(Object.keys(QUESTIONS) as Question[]).map((question) => (
            <Choices
              key={question}
              name={`thought-sorter-${question}`}
              legend={QUESTIONS[question]}
              options={YES_OR_NO}
              value={answers[question]}
              onChange={(answer) => onAnswers({ ...answers, [question]: answer })}
            />
          ))}
        </div>
      ) : null}
      <p role="status">{sorted?.why}</p>
      {sorted?.reword ? <Reword /> : null}
      {sorted?.outcome === "plan" ? <MakePlan replaces={hasPlan} onKeep={keep.plan} /> : null}
      {sorted?.outcome === "question" ? <MakeQuestion thought={thought} onKeep={keep.question} /> : null}
      {sorted?.outcome === "parked" ? <Park onPark={(until) => keep.parked(thought.trim(), until)} /> : null}
    </div>
  );
}

/** What one would not say to a friend is worded anew; the new words are for the person’s own eyes and are not kept. */
function Reword() {
  const [gentle, setGentle] = useState("");
  return (
    <Field
      multiline
      rows={2}
      name="thought-sorter-gentle"
      label="And how would you say it to a friend?"
      hint="Say it that way here. Then go on with those words."
      maxLength={1000}
      value={gentle}
      onChange={({ target }) => setGentle(target.value)}
    />
  );
}
