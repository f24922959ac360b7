"use client";
import { useState } from "react";
import { plainButton } from "../forms/button.ts";
import type { Letter } from "./compose.ts";
import { countWords } from "./send.ts";
import { WaysOut } from "./ways-out.tsx";

/** What the person changed by hand; a part that is absent follows the form. */
export type Edit = Partial<Letter>;

type Props = {
  /** Prefix of the ids, and the anchor of the region. */
  id: string;
  name: string;
  /** The letter as the form makes it now. */
  fresh: Letter;
  edit: Edit;
  onEdit: (edit: Edit) => void;
  to: string;
};

const box = "mt-1 block w-full rounded-xl border border-edge bg-paper px-3.5 py-2.5";

/** One letter: subject and message to edit, the words counted, and every way to send it. */
export function LetterCard({ id, name, fresh, edit, onEdit, to }: Props) {
  const [putAway, setPutAway] = useState<Edit>();
  const letter = { ...fresh, ...edit };
  const edited = edit.subject !== undefined || edit.message !== undefined;
  const change = (part: Edit) => {
    setPutAway(undefined);
    onEdit({ ...edit, ...part });
  };
  return (
    <section aria-labelledby={`${id}-name`} id={id} tabIndex={-1} className="letter rounded-[1.1rem] bg-card p-5 sm:p-7">
      <h2 id={`${id}-name`} className="text-2xl font-bold">{name}</h2>
      <label htmlFor={`${id}-subject`} className="mt-4 block text-base font-semibold text-soft">Subject</label>
      <input id={`${id}-subject`} type="text" className={`${box} font-semibold`} value={letter.subject} onChange={(event) => change({ subject: event.target.value })} />
      <label htmlFor={`${id}-message`} className="mt-4 block text-base font-semibold text-soft">Message</label>
      <textarea id={`${id}-message`} className={`${box} field-sizing-content min-h-72`} rows={14} value={letter.message} onChange={(event) => change({ message: event.target.value })} />
      <p className="letter-print hidden whitespace-pre-wrap">{letter.message}</p>
      <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-base text-soft">
        <p data-word-count="">{countWords(letter.message)} words</p>
        {edited ? <p>You edited this letter, so it no longer follows the form.</p> : null}
        {edited ? (
          <button type="button" className={`${plainButton} min-h-11`} onClick={() => { setPutAway(edit); onEdit({}); }}>Use the new version</button>
        ) : null}
        {!edited && putAway ? (
          <button type="button" className={`${plainButton} min-h-11`} onClick={() => { onEdit(putAway); setPutAway(undefined); }}>Undo: back to your version</button>
        ) : null}
      </div>
      <WaysOut letter={letter} to={to} />
    </section>
  );
}
