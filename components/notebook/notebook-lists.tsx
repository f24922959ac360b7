"use client";
import type { Said } from "../forms/notice.tsx";
import { tally } from "../tools/knocks/model.ts";
import { GetUpList } from "./get-up-list.tsx";
import { KeptLetters, useLettersOf } from "./kept-letters.tsx";
import { ListSection } from "./list-section.tsx";
import type { Notebook } from "./schema.ts";
import { StepsSection } from "./steps-section.tsx";
import { TableSection } from "./table-section.tsx";
import { LIST_NAMES, listWords } from "./words.ts";

/** The lists after the first two, to whose entries nothing else belongs. */
const others = LIST_NAMES.filter((name) => name !== "applications" && name !== "knocks");

/** What is in the notebook, list by list, with a rail of its own on wide screens. */
export function NotebookLists({ notebook, say }: { notebook: Notebook; say: (said: Said) => void }) {
  const lettersOf = useLettersOf(notebook.applications.length > 0);
  const section = { notebook, say };
  return (
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
        <ListSection list="knocks" {...section} lead={<p className="mt-1 text-soft">{tally(notebook.knocks).sentence}</p>} more={(knock) => <GetUpList knock={knock} say={say} />} />
        <TableSection thought={notebook.sitting?.thought ?? ""} say={say} />
        {others.map((list) => <ListSection key={list} list={list} {...section} />)}
        <StepsSection done={notebook.steps} say={say} />
      </div>
    </div>
  );
}
