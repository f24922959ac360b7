"use client";
import { useState } from "react";
import { quietButton, plainButton } from "../forms/button.ts";
import type { Found } from "./fill-from-rejection.ts";
import type { Reading } from "./read-into.ts";

type Props = {
  /** The email as posted, to stand in the field again. */
  email: string;
  reading: Reading | undefined;
  onRead: (email: string) => void;
  onUse: (found: Found) => void;
};

/** Where the rejection is pasted, and what was found in it. */
export function RejectionField({ email, reading, onRead, onUse }: Props) {
  const [text, setText] = useState(email);
  return (
    <div className="mb-8 rounded-[1.1rem] bg-card p-5">
      <label htmlFor="rejection" className="font-semibold">Rejection email</label>
      <p id="rejection-hint" className="mt-0.5 text-base text-soft">Paste it and the form fills itself in as far as the email is certain. You can change everything.</p>
      <textarea
        id="rejection"
        name="rejection"
        rows={4}
        aria-describedby="rejection-hint"
        className="mt-1.5 block w-full rounded-xl border border-edge bg-paper px-3.5 py-2.5"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          // The text area holds the pasted text only after this event.
          const box = event.currentTarget;
          setTimeout(() => onRead(box.value), 0);
        }}
      />
      <button type="submit" name="fill" value="yes" className={`${quietButton} mt-3`} onClick={(event) => { event.preventDefault(); onRead(text); }}>
        Fill in the form
      </button>
      <div role="status" className="text-base">{reading ? <WhatWasFound reading={reading} onUse={onUse} /> : null}</div>
    </div>
  );
}

function WhatWasFound({ reading: { said, filled, waiting, others, noReply }, onUse }: { reading: Reading; onUse: (found: Found) => void }) {
  return (
    <>
      <p className="mt-4 font-semibold">{said}</p>
      <ul className="mt-1 space-y-0.5">
        {filled.map(({ field, label, shown, place }) => (
          <li key={field}>{label}: <strong className="font-semibold">{shown}</strong>, <span className="text-soft">from {place}</span></li>
        ))}
      </ul>
      {waiting.length > 0 ? (
        <>
          <p className="mt-3 font-semibold">You had already filled these in, so they are unchanged:</p>
          <ul className="mt-1 space-y-0.5">
            {waiting.map((found) => (
              <li key={found.field}>
                {found.label}: the email says <strong className="font-semibold">{found.shown}</strong>.{" "}
                <button type="button" className={`${plainButton} needs-script`} onClick={() => onUse(found)}>Use that instead</button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {noReply ? (
        <p className="mt-3">
          The address takes no replies. {others.length > 0 ? `Write to someone you met: ${others.join(", ")}.` : "Write to someone you met there, or to the recruiter, if you know a name. If nobody there ever wrote to you in person, no note is needed."}
        </p>
      ) : null}
    </>
  );
}
