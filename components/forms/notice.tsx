"use client";
import { useEffect, useRef, useState, type RefObject } from "react";
import { plainButton } from "./button.ts";

/** What happened, how it is undone, and the id of what should have the focus now. */
export type Said = { words: string; undo?: () => void; focus?: string };

/**
 * The last thing that happened in a tool. Whoever worked by keyboard is taken to what is new, or, if the button
 * they pressed is gone, to the notice with its Undo: the focus never falls back to the start of the page.
 */
export function useNotice() {
  const [said, say] = useState<Said>({ words: "" });
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = said.focus ? document.getElementById(said.focus) : null;
    // What is folded away cannot take the focus.
    for (let folded = target?.closest("details"); folded; folded = folded.parentElement?.closest("details")) folded.open = true;
    if (target) target.focus();
    else if (said.words && document.activeElement === document.body) box.current?.focus();
  }, [said]);
  return { said, say, box };
}

/** Says what happened and offers to undo it, until the next thing happens. */
export function Notice({ said, box }: { said: Said; box: RefObject<HTMLDivElement | null> }) {
  const shown = said.words
    ? "mt-5 flex flex-wrap items-center gap-x-5 rounded-xl border border-edge bg-paper px-4 py-1 text-base"
    : undefined;
  return (
    <div ref={box} tabIndex={-1} className={shown}>
      <span role="status" className={said.words ? "py-2" : undefined}>{said.words}</span>
      {said.undo ? <button type="button" className={`${plainButton} min-h-11`} onClick={said.undo}>Undo</button> : null}
    </div>
  );
}
