"use client";
import { useState, type ReactNode } from "react";
import { useHydrated } from "../notebook/use-notebook.ts";

/**
 * A part that is folded away until it is wanted. Without script all of it stands in the page, folded; with script it is
 * drawn when it is opened, so that what nobody looks at costs nothing while typing.
 */
export function Fold({ summary, className = "", children }: { summary: string; className?: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const ready = useHydrated();
  return (
    <details className={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="fold">{summary}</summary>
      {open || !ready ? children : null}
    </details>
  );
}
