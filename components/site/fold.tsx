"use client";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useHydrated } from "../forms/use-hydrated.ts";

/**
 * A part that is folded away until it is wanted. Without script all of it stands in the page, folded; with script it is
 * drawn when it is opened, so that what nobody looks at costs nothing while typing. An address that ends in one of `anchors`
 * opens it and leads there.
 */
export function Fold({ summary, className = "", anchors, children }: { summary: string; className?: string; anchors?: readonly string[]; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const ready = useHydrated();
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const follow = () => {
      const id = location.hash.slice(1);
      if (!anchors?.includes(id)) return;
      setOpen(true);
      requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView());
    };
    follow();
    // Opened before the script came.
    if (details.current?.open) setOpen(true);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [anchors]);

  return (
    <details ref={details} className={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="fold">{summary}</summary>
      {open || !ready ? children : null}
    </details>
  );
}
