"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Notebook } from "../../notebook/schema.ts";
import { snapshot, subscribe, update } from "../../notebook/store.ts";
import { useNotebook } from "../../notebook/use-notebook.ts";
import { isForgotten, left, pause, start, type Clock } from "./clock.ts";

export type Sitting = NonNullable<Notebook["sitting"]>;

/** How long the typing rests before it is kept, in milliseconds. Leaving the page keeps it at once. */
const REST = 300;
/** How often the clock is read, in milliseconds: often enough that no second is skipped. */
const TICK = 250;

/** A sitting left running long ago gives its thought to a new one. */
function present(sitting: Sitting | undefined, now: number): Sitting {
  if (!sitting) return { ran: 0, thought: "" };
  return isForgotten(sitting, now) ? { ran: 0, thought: sitting.thought } : sitting;
}

const change = (to: (sitting: Sitting) => Sitting) =>
  update((notebook) => ({ ...notebook, sitting: to(present(notebook.sitting, Date.now())) }));

/** The fifteen minutes, kept so that a reload, or a tab that was put away, goes on where it was. */
export function useSitting() {
  const { sitting: kept } = useNotebook().notebook;
  const [now, setNow] = useState(() => Date.now());
  const sitting = present(kept, now);
  const remaining = left(sitting, now);
  const going = sitting.since !== undefined && remaining > 0;

  useEffect(() => {
    if (!going) return;
    const read = () => setNow(Date.now());
    const timer = setInterval(read, TICK);
    document.addEventListener("visibilitychange", read);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", read);
    };
  }, [going]);

  function turn(to: (clock: Clock, at: number) => Clock) {
    const at = Date.now();
    setNow(at);
    change(({ thought, plan, ...clock }) => ({ ...to(clock, at), thought, plan }));
  }

  return {
    now,
    remaining,
    going,
    begun: sitting.ran > 0 || sitting.since !== undefined,
    /** The one plan of this sitting. */
    plan: sitting.plan,
    start: () => turn(start),
    pause: () => turn(pause),
    setPlan: (plan: string | undefined) => change((before) => ({ ...before, plan })),
    /** Ends the sitting; a thought that is not sorted yet stays for the next one. Returns what undoes it. */
    end(thought: string) {
      const before = snapshot().notebook.sitting;
      update((notebook) => ({ ...notebook, sitting: thought ? { ran: 0, thought } : undefined }));
      return () => void update((notebook) => ({ ...notebook, sitting: before }));
    },
  };
}

const keptThought = () => snapshot().notebook.sitting?.thought ?? "";

/** The thought on the table: kept once the typing rests, and when the page is left. What is typed in another tab shows here too. */
export function useThought() {
  const [thought, show] = useState(keptThought);
  const unkept = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    const typed = unkept.current;
    unkept.current = undefined;
    if (typed !== undefined) change((before) => ({ ...before, thought: typed }));
  }, []);

  const setThought = useCallback((typed: string) => {
    show(typed);
    unkept.current = typed;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, REST);
  }, [keep]);

  useEffect(() => {
    addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", keep);
    return () => {
      removeEventListener("pagehide", keep);
      document.removeEventListener("visibilitychange", keep);
      keep();
    };
  }, [keep]);

  useEffect(() => subscribe(() => unkept.current === undefined && show(keptThought())), []);

  return [thought, setThought] as const;
}
