"use client";
import { useState } from "react";
import { stepBySlug, type StepSlug } from "../../content/steps.ts";
import { dayOf } from "../days/today.ts";
import { plainButton } from "../forms/button.ts";
import { useHydrated } from "../forms/use-hydrated.ts";
import { ChannelNote, SleepOnIt, UnlikelyNote } from "./advice-notes.tsx";
import type { Finding } from "./check-letter.ts";
import type { Letter } from "./compose.ts";
import { countWords } from "./count-words.ts";
import type { Details } from "./details.ts";
import { Explanation } from "./explanation.tsx";
import { Findings } from "./findings.tsx";
import type { letterOptions } from "./form-values.ts";
import type { LetterKind } from "./kinds.ts";
import { NOTE_LIMIT } from "./limits.ts";
import { MessageBox } from "./message-box.tsx";
import { NotesEach } from "./notes-each.tsx";
import { SentIt } from "./sent-it.tsx";
import { useFindings } from "./use-findings.ts";
import type { Edit } from "./use-desk.ts";
import { WaysOut } from "./ways-out.tsx";

type Props = {
  kind: LetterKind;
  /** Prefix of the ids, and the anchor of the region. */
  id: string;
  name: string;
  /** The step that is done when this letter is sent. */
  step: StepSlug | undefined;
  /** The letter as the form makes it now. */
  fresh: Letter;
  details: Details;
  options: ReturnType<typeof letterOptions>;
  edit: Edit;
  onEdit: (edit: Edit) => void;
  /** When it was sent, if it was. */
  sentOn: string | undefined;
  onSent: (moment: string | undefined) => void;
  /** What the server found in it. */
  firstFindings: readonly Finding[] | undefined;
  /** When it is best sent, in words. */
  timing: string | undefined;
  /** The day of the rejection, YYYY-MM-DD or "". */
  heardOn: string;
};

/** One letter: subject and message to edit, what to look at before sending, and every way to send it. */
export function LetterCard({ kind, id, name, step, fresh, details, options, edit, onEdit, sentOn, onSent, firstFindings, timing, heardOn }: Props) {
  const [putAway, setPutAway] = useState<Edit>();
  const ready = useHydrated();
  const letter = { ...fresh, ...edit };
  const edited = edit.subject !== undefined || edit.message !== undefined;
  const findings = useFindings(kind, letter.message, details, firstFindings);
  const change = (part: Edit) => {
    setPutAway(undefined);
    onEdit({ ...edit, ...part });
  };
  const limit = options.channel === "linkedin-note" ? NOTE_LIMIT : undefined;
  return (
    <section aria-labelledby={`${id}-name`} id={id} tabIndex={-1} className="letter rounded-[1.1rem] bg-card p-5 sm:p-7">
      <h2 id={`${id}-name`} className="text-2xl font-bold">{name}</h2>
      <UnlikelyNote kind={kind} details={details} />
      <ChannelNote kind={kind} channel={options.channel} details={details} />
      {timing ? <p className="no-print mt-1 text-base text-soft">{timing}</p> : null}
      {fresh.subject === "" ? null : (
        <>
          <label htmlFor={`${id}-subject`} className="mt-4 block text-base font-semibold text-soft">Subject</label>
          <input id={`${id}-subject`} type="text" className="mt-1 block w-full rounded-xl border border-edge bg-paper px-3.5 py-2.5 font-semibold" value={letter.subject} onChange={(event) => change({ subject: event.target.value })} />
        </>
      )}
      <MessageBox id={`${id}-message`} value={letter.message} findings={findings} onChange={(message) => change({ message })} />
      <div className="no-print mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-base text-soft">
        <p data-word-count="">
          {limit ? `${letter.message.length} of ${limit} characters` : `${countWords(letter.message)} words`}
        </p>
        {limit && letter.message.length > limit ? <p className="font-semibold text-error">Too long for a LinkedIn note.</p> : null}
        {edited ? <p>You edited this letter, so it no longer follows the form.</p> : null}
        {edited ? (
          <button type="button" className={`${plainButton} min-h-11`} onClick={() => { setPutAway(edit); onEdit({}); }}>Use the new version</button>
        ) : null}
        {!edited && putAway ? (
          <button type="button" className={`${plainButton} min-h-11`} onClick={() => { onEdit(putAway); setPutAway(undefined); }}>Undo: back to your version</button>
        ) : null}
      </div>
      <Findings id={id} findings={findings} message={letter.message} />
      {ready ? <SleepOnIt findings={findings} heardOn={heardOn} today={dayOf(new Date())} details={details} /> : null}
      <WaysOut letter={letter} to={details.theirEmail ?? ""} channel={options.channel} name={name} />
      <Explanation kind={kind} details={details} options={options} message={fresh.message} edited={edited} />
      {kind === "thankYou" ? <NotesEach details={details} options={options} /> : null}
      {step && ready ? <SentIt step={step} number={stepBySlug(step).number} details={details} sentOn={sentOn} onSent={onSent} /> : null}
    </section>
  );
}
