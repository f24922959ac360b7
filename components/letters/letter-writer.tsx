"use client";
import { useActionState, useEffect, useMemo, useRef, useState, type FormEvent } from "react";
import { mainButton } from "../forms/button.ts";
import { ErrorSummary } from "../forms/error-summary.tsx";
import { useHydrated } from "../notebook/use-notebook.ts";
import { composeLetters } from "./compose.ts";
import { DetailsFields } from "./details-fields.tsx";
import { ExampleLetter } from "./example-letter.tsx";
import { checkForm, emptyForm, isUntouched, readForm, type FormErrors } from "./form-values.ts";
import { LetterCard, type Edit } from "./letter-card.tsx";
import { writeLetters, type Answer } from "./write-letters.ts";

const unanswered: Answer = { values: emptyForm, errors: [], posted: false };

/** The form and its two letters. With script the letters follow the typing; without, the form posts and they come back. */
export function LetterWriter() {
  const [answer, post] = useActionState(writeLetters, unanswered);
  const ready = useHydrated();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [values, setValues] = useState(answer.values);
  const [errors, setErrors] = useState<FormErrors>(answer.errors);
  const [edits, setEdits] = useState<Record<string, Edit>>({});

  const checked = useMemo(() => checkForm(values), [values]);
  const letters = useMemo(() => (checked.details ? composeLetters(checked.details) : undefined), [checked]);

  /** Takes over what stands in the form: typed now, before the script came, or brought back by the browser. */
  function follow() {
    if (!form.current) return;
    const next = readForm(new FormData(form.current));
    setValues(next);
    // A mended field loses its error at once; a new error waits for the button.
    setErrors((shown) => {
      const still = new Map(checkForm(next).errors);
      return shown.flatMap(([field]) => (still.has(field) ? [[field, still.get(field) ?? ""] as const] : []));
    });
  }

  useEffect(() => {
    follow();
    if (form.current?.dataset.held !== undefined) form.current.requestSubmit();
    addEventListener("pageshow", follow);
    return () => removeEventListener("pageshow", follow);
  }, []);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const next = readForm(new FormData(event.currentTarget));
    const { errors: found } = checkForm(next);
    setValues(next);
    setErrors(found);
    requestAnimationFrame(() => {
      const target = found.length > 0 ? summary.current : document.getElementById("thank-you-note");
      target?.focus();
      target?.scrollIntoView({ block: "start" });
    });
  }

  const card = (kind: "thankYou" | "feedback", id: string, name: string) =>
    letters ? (
      <LetterCard
        id={id}
        name={name}
        fresh={letters[kind]}
        edit={edits[kind] ?? {}}
        onEdit={(edit) => setEdits((all) => ({ ...all, [kind]: edit }))}
        to={values.theirEmail}
      />
    ) : null;

  return (
    <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <form ref={form} id="letter-form" action={post} onSubmit={submit} onInput={follow} noValidate data-ready={ready ? "" : undefined} className="no-print">
        <div className={errors.length > 0 ? "mb-8" : ""}><ErrorSummary ref={summary} errors={errors} /></div>
        <DetailsFields values={answer.values} errors={errors} />
        <button type="submit" className={`${mainButton} mt-8 w-full sm:w-auto`}>Write my letters</button>
      </form>
      <div className="space-y-8" data-letters="">
        {letters ? null : <ExampleLetter untouched={isUntouched(values)} />}
        {card("thankYou", "thank-you-note", "Thank-you note")}
        {card("feedback", "feedback-email", "Feedback email")}
      </div>
    </div>
  );
}
