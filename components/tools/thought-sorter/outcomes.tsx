"use client";
import { useState, type SubmitEvent } from "react";
import { momentOf } from "../../days/moments.ts";
import { mainButton } from "../../forms/button.ts";
import { Field } from "../../forms/field.tsx";
import { planSentence } from "../../words/plan-sentence.ts";
import { draftQuestion, tomorrowEvening } from "./model.ts";

const LONGEST = 500;

type FormProps = { button: string; onSubmit: () => void; children: React.ReactNode };

function Outcome({ button, onSubmit, children }: FormProps) {
  function submit(event: SubmitEvent) {
    event.preventDefault();
    onSubmit();
  }
  return (
    <form noValidate onSubmit={submit} className="mt-3 space-y-4">
      {children}
      <button type="submit" className={mainButton}>{button}</button>
    </form>
  );
}

const focus = (id: string) => document.getElementById(id)?.focus();

/** A thought becomes an if–then plan. @param replaces whether this sitting has a plan already: one is enough */
export function MakePlan({ replaces, onKeep }: { replaces: boolean; onKeep: (trigger: string, action: string) => void }) {
  const [trigger, setTrigger] = useState("");
  const [action, setAction] = useState("");
  const [checked, setChecked] = useState(false);

  function keep() {
    setChecked(true);
    if (!trigger.trim()) focus("thought-sorter-trigger");
    else if (!action.trim()) focus("thought-sorter-action");
    else onKeep(trigger.trim(), action.trim());
  }

  const field = { autoCapitalize: "none", autoComplete: "off", maxLength: LONGEST } as const;
  return (
    <Outcome button={replaces ? "Keep this plan instead of the other" : "Keep this plan"} onSubmit={keep}>
      <Field
        {...field}
        name="thought-sorter-trigger"
        label="If …"
        placeholder="they ask about the gap"
        error={checked && !trigger.trim() ? "Write when it is to happen" : undefined}
        value={trigger}
        onChange={({ target }) => setTrigger(target.value)}
      />
      <Field
        {...field}
        name="thought-sorter-action"
        label="… then I …"
        placeholder="say it in two sentences and go on"
        error={checked && !action.trim() ? "Write what you will do" : undefined}
        value={action}
        onChange={({ target }) => setAction(target.value)}
      />
      {trigger.trim() && action.trim() ? <p className="border-l-4 border-up pl-4">{planSentence(trigger, action)}</p> : null}
    </Outcome>
  );
}

/** A thought becomes a question for the feedback email. */
export function MakeQuestion({ thought, onKeep }: { thought: string; onKeep: (question: string) => void }) {
  const [question, setQuestion] = useState(() => draftQuestion(thought));
  const [checked, setChecked] = useState(false);

  function keep() {
    setChecked(true);
    if (question.trim()) onKeep(question.trim());
    else focus("thought-sorter-question");
  }

  return (
    <Outcome button="Keep this question" onSubmit={keep}>
      <Field
        multiline
        rows={2}
        name="thought-sorter-question"
        label="Your question to them"
        hint="What could be better next time is easier to answer than why it was you."
        placeholder="Would a certificate make me a stronger candidate next time?"
        maxLength={LONGEST}
        error={checked && !question.trim() ? "Write the question" : undefined}
        value={question}
        onChange={({ target }) => setQuestion(target.value)}
      />
    </Outcome>
  );
}

/** A thought is parked until a time that the person chooses, or until they open it again. */
export function Park({ onPark }: { onPark: (until: string | undefined) => void }) {
  const [until, setUntil] = useState(() => tomorrowEvening(new Date()));
  const [past, setPast] = useState(false);

  function park() {
    const moment = momentOf(until);
    const isPast = until !== "" && (moment === undefined || Date.parse(moment) <= Date.now());
    setPast(isPast);
    if (isPast) focus("thought-sorter-until");
    else onPark(moment);
  }

  return (
    <Outcome button="Park it" onSubmit={park}>
      <div className="max-w-80">
        <Field
          type="datetime-local"
          name="thought-sorter-until"
          label="Until when?"
          hint="It may wait until then. Emptied, it waits until you open it."
          error={past ? "Choose a time that is still to come" : undefined}
          value={until}
          onChange={({ target }) => setUntil(target.value)}
        />
      </div>
    </Outcome>
  );
}
