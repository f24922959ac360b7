"use client";
import { Suspense, useEffect } from "react";
import { steps } from "../../content/steps.ts";
import { Notice, useNotice } from "../forms/notice.tsx";
import { useHydrated } from "../forms/use-hydrated.ts";
import { later } from "../site/later.tsx";
import { EmptyNotebook } from "./empty-notebook.tsx";
import { Erase } from "./erase.tsx";
import { Files } from "./files.tsx";
import { probe } from "./store.ts";
import { useNotebook } from "./use-notebook.ts";
import { contents, countStanding } from "./words.ts";

/** Loaded where there is something in it. */
const NotebookLists = later(async () => (await import("./notebook-lists.tsx")).NotebookLists, "What is in your notebook");
const SetAside = later(async () => (await import("./set-aside.tsx")).SetAside, "What was set aside");

/** Opens what is folded away while the page is printed. */
function useUnfoldedPrint() {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const unfold = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
      for (const details of opened) details.open = true;
    };
    const fold = () => {
      for (const details of opened) details.open = false;
    };
    addEventListener("beforeprint", unfold);
    addEventListener("afterprint", fold);
    return () => {
      removeEventListener("beforeprint", unfold);
      removeEventListener("afterprint", fold);
    };
  }, []);
}

/** The whole notebook: what is in it, and all that can be done with it. */
export function NotebookView() {
  const ready = useHydrated();
  const { notebook, keeping, aside } = useNotebook();
  const { said, say, box } = useNotice();
  useUnfoldedPrint();
  useEffect(probe, []);
  // As tall as the window from the start, so that the foot of the page stays where it is.
  if (!ready) return <p className="needs-script mt-8 min-h-screen text-soft">Opening your notebook …</p>;

  const standing = steps.filter(({ slug }) => notebook.steps[slug] !== undefined).length;
  const inside = contents(notebook);
  const empty = inside.length === 0;
  return (
    <div data-notebook="" className="min-h-screen print:min-h-0 print:text-base">
      <p className="mt-6 font-display text-3xl leading-tight font-bold tracking-tight text-balance">{countStanding(standing)}</p>
      {keeping === "refused" ? (
        <p role="status" className="mt-6 rounded-2xl border-2 border-edge p-5">
          This browser keeps nothing for this site right now: it is full, private, or told not to. What you see here lasts until you close the page. Export it if you want to have it tomorrow.
        </p>
      ) : null}
      {aside.length > 0 ? <Suspense><SetAside entries={aside} say={say} /></Suspense> : null}
      <div className="no-print mt-8 flex flex-wrap gap-3">
        <Files notebook={notebook} empty={empty} say={say} />
        {empty && aside.length === 0 ? null : <Erase notebook={notebook} aside={aside.length} say={say} />}
      </div>
      {empty ? <EmptyNotebook /> : (
        <Suspense fallback={<p className="mt-8 text-soft">Opening your notebook …</p>}><NotebookLists notebook={notebook} say={say} /></Suspense>
      )}
      <div className="no-print sticky bottom-4 z-10 mx-auto max-w-[41rem]"><Notice said={said} box={box} /></div>
    </div>
  );
}
