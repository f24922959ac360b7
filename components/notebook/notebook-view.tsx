"use client";
import { lazy, Suspense, useEffect } from "react";
import { steps } from "../../content/steps.ts";
import { tally } from "../tools/knocks/model.ts";
import { Notice, useNotice } from "../tools/notice.tsx";
import { EmptyNotebook } from "./empty-notebook.tsx";
import { Erase } from "./erase.tsx";
import { Files } from "./files.tsx";
import { GetUpList } from "./get-up-list.tsx";
import { KeptLetters, useLettersOf } from "./kept-letters.tsx";
import { ListSection } from "./list-section.tsx";
import { putLast, removeGetUp } from "./lists.ts";
import { StepsSection } from "./steps-section.tsx";
import { probe } from "./store.ts";
import { TableSection } from "./table-section.tsx";
import { useHydrated, useNotebook } from "./use-notebook.ts";
import { contents, countStanding, LIST_NAMES, listWords } from "./words.ts";

const SetAside = lazy(async () => ({ default: (await import("./set-aside.tsx")).SetAside }));

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
  const lettersOf = useLettersOf(ready && notebook.applications.length > 0);
  useUnfoldedPrint();
  useEffect(probe, []);
  // As tall as the window from the start, so that the foot of the page stays where it is.
  if (!ready) return <p className="needs-script mt-8 min-h-screen text-soft">Opening your notebook …</p>;

  const standing = steps.filter(({ slug }) => notebook.steps[slug] !== undefined).length;
  const inside = contents(notebook);
  const empty = inside.length === 0;
  const section = { notebook, say };
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
        <div className="reading">
          <nav aria-label="In this notebook" className="no-print sticky top-6 mt-12 hidden self-start lg:block">
            <ul className="text-base">
              {LIST_NAMES.filter((name) => notebook[name].length > 0).map((name) => (
                <li key={name}>
                  <a href={`#${name}`} className="flex min-h-11 items-center justify-between gap-2 leading-snug text-soft no-underline hover:text-ink">
                    {listWords[name].title}<span className="tabular-nums">{notebook[name].length}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="min-w-0">
            <ListSection list="applications" {...section} more={(item) => <KeptLetters application={item} lettersOf={lettersOf} />} />
            <ListSection list="knocks" {...section} lead={<p className="mt-1 text-soft">{tally(notebook.knocks).sentence}</p>} more={(knock) => <GetUpList getUps={knock.getUps} onDelete={(getUp) => removeGetUp(knock, getUp, say)} />} />
            <TableSection thought={notebook.sitting?.thought ?? ""} say={say} />
            <ListSection list="plans" {...section} />
            <ListSection list="feedbackQuestions" {...section} />
            <ListSection list="parkedThoughts" {...section} />
            <ListSection list="achievements" {...section} />
            <ListSection list="kindSentences" {...section} />
            <ListSection list="contactPlans" {...section} onOpen={putLast} />
            <ListSection list="reviews" {...section} />
            <StepsSection done={notebook.steps} say={say} />
          </div>
        </div>
      )}
      <div className="no-print sticky bottom-4 z-10 mx-auto max-w-[41rem]"><Notice said={said} box={box} /></div>
    </div>
  );
}
