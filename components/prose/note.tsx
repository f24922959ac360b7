"use client";
import { useId, useState, type ReactNode } from "react";

/** A note beside the text. On narrow screens a small button opens it in place; without script it stands open. */
export function Note({ name, children }: { name: string; children: ReactNode }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)} className="note-button no-print">
        <span aria-hidden="true">{open ? "–" : "+"}</span>
        <span className="sr-only">Source: {name}</span>
      </button>
      <small id={id} role="note" aria-label="Source" className="note" data-open={open || undefined}>{children}</small>
    </>
  );
}
