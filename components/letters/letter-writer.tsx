"use client";
import { useActionState, useCallback, useEffect, useMemo, useRef, useState, type FormEvent } from "react";
import { flushSync } from "react-dom";
import { dayOf } from "../days/today.ts";
import { mainButton } from "../forms/button.ts";
import { ErrorSummary } from "../forms/error-summary.tsx";
import { useHydrated } from "../forms/use-hydrated.ts";
import { Applications } from "./applications.tsx";
import { DetailsFields } from "./details-fields.tsx";
import type { Examples } from "./examples.ts";
import { checkForm, emptyForm, readForm, type FormErrors } from "./form-values.ts";
import type { Found } from "./fill-from-rejection.ts";
import { Letters } from "./letters.tsx";
import { RejectionField } from "./rejection-field.tsx";
import { useDesk } from "./use-desk.ts";
import { writeLetters, type Answer } from "./write-letters.ts";

const none: readonly Found[] = [];
const unanswered: Answer = { values: emptyForm, errors: [], email: "", findings: {} };

const notRead = { said: "The part that reads emails did not load. Press the button again, or fill in the form by hand.", filled: [], waiting: [], others: [], noReply: false };

/** The form and its letters. With script the letters follow the typing; without, the form posts and they come back. */
export function LetterWriter({ examples }: { examples: Examples }) {
  const [answer, post] = useActionState(writeLetters, unanswered);
  const ready = useHydrated();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [errors, setErrors] = useState<FormErrors>(answer.errors);
  const [reading, setReading] = useState(answer.reading);
  const { desk, laid, keeping, change, follow, show, fill, resume, ...actions } = useDesk(answer.values);
  const { values } = desk;
  const byKey = useRef(false);
  const details = useMemo(() => checkForm(values).details, [values]);

  function onInput(event: FormEvent<HTMLFormElement>) {
    const element = event.currentTarget;
    const read = () => readForm(new FormData(element));
    follow(read, byKey.current);
    byKey.current = false;
    if (errors.length === 0) return;
    // A mended field loses its error at once; a new error waits for the button.
    const still = new Map(checkForm(read()).errors);
    setErrors(errors.flatMap(([field]) => (still.has(field) ? [[field, still.get(field) ?? ""] as const] : [])));
  }

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const heardOn = element.elements.namedItem("heardOn");
    if (heardOn instanceof HTMLInputElement && !heardOn.value) heardOn.value = dayOf(new Date());
    const stands = readForm(new FormData(element));
    const isBlank = JSON.stringify(stands) === JSON.stringify({ ...emptyForm, heardOn: stands.heardOn });
    // What the browser itself brought back, after a reload or a step back, is no new word.
    const isTyped = answer !== unanswered || element.querySelector("[data-typed]") !== null;
    resume(isBlank ? undefined : stands, isTyped);
    if (element.dataset.held !== undefined) element.requestSubmit();
  }, [answer, resume]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const next = readForm(new FormData(event.currentTarget));
    const { errors: found } = checkForm(next);
    change({ values: next });
    setErrors(found);
    requestAnimationFrame(() => {
      const target = found.length > 0 ? summary.current : document.getElementById("thank-you-note");
      target?.focus();
      target?.scrollIntoView({ block: "start" });
    });
  }

  async function read(email: string) {
    const reader = await import("./read-into.ts").catch(() => undefined);
    if (!reader) return setReading(notRead);
    // Only now: what was typed while the reader was on its way stays, and so does the place of who is typing.
    const result = reader.readInto(form.current ? readForm(new FormData(form.current)) : values, email);
    const at = document.activeElement;
    flushSync(() => {
      setReading(result.reading);
      fill(result.values);
    });
    const field = at instanceof HTMLInputElement && !at.isConnected || at instanceof HTMLTextAreaElement && !at.isConnected ? form.current?.elements.namedItem(at.name) : undefined;
    if (field instanceof HTMLElement) field.focus();
  }

  /** The email’s word instead of the person’s own, now that they asked for it. */
  function use({ field, value }: Found) {
    setReading((shown) => shown && { ...shown, waiting: shown.waiting.filter((found) => found.field !== field) });
    fill({ [field]: value });
  }

  const ask = useCallback((improve: string) => fill({ improve }), [fill]);

  return (
    <div className="grid gap-x-14 gap-y-12 lg:grid-cols-2">
      <div className="no-print min-w-0">
        <Applications desk={desk} keeping={keeping} {...actions} />
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only hears of keys in its fields and that one was left; there is nothing more to operate */}
        <form ref={form} id="letter-form" action={post} onSubmit={submit} onKeyDown={() => void (byKey.current = true)} onInput={onInput} onBlur={show} noValidate autoComplete="off" data-ready={ready ? "" : undefined} tabIndex={-1}>
          <div className={errors.length > 0 ? "mb-8" : ""}><ErrorSummary ref={summary} errors={errors} /></div>
          <RejectionField email={answer.email} reading={reading} onRead={read} onUse={use} />
          <DetailsFields key={laid.count} values={laid.values} errors={errors} filled={reading?.filled.filter(({ field, value }) => values[field] === value) ?? none} onUseQuestion={ask} />
          <input type="hidden" name="wording" value={values.wording} />
          <button type="submit" className={`${mainButton} mt-8 w-full sm:w-auto`}>Write my letters</button>
        </form>
      </div>
      <Letters examples={examples} id={desk.id} edits={desk.edits} sent={desk.sent} values={values} details={details} change={change} findings={answer.findings} />
    </div>
  );
}
