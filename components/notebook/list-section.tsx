"use client";
import type { ReactNode } from "react";
import type { Said } from "../forms/notice.tsx";
import { Entry } from "./entry.tsx";
import { kinds, type Kind } from "./kinds.tsx";
import { change, remove } from "./lists.ts";
import type { Notebook } from "./schema.ts";
import { listWords, type ListName } from "./words.ts";

type Props<Name extends ListName> = {
  list: Name;
  notebook: Notebook;
  say: (said: Said) => void;
  /** Stands above the entries. */
  lead?: ReactNode;
  /** What else belongs to an entry. */
  more?: (item: Notebook[Name][number]) => ReactNode;
};

/** One list of the notebook; nothing where it is empty. */
export function ListSection<Name extends ListName>({ list, notebook, say, lead, more }: Props<Name>) {
  const items: readonly Notebook[Name][number][] = notebook[list];
  const kind = kinds[list] as Kind<Notebook[Name][number]>;
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={list} className="mt-12">
      <h2 id={list} tabIndex={-1} className="text-2xl font-bold">{listWords[list].title}</h2>
      {lead}
      <ul className="mt-3 border-t border-line">
        {(kind.newestLast ? items.toReversed() : items).map((item) => (
          <Entry
            key={item.id}
            list={list}
            item={item}
            kind={kind}
            onChange={(before, changed) => change(list, before, changed, say)}
            onDelete={() => remove(list, items, item, say)}
            onFocus={(focus) => say({ words: "", focus })}
          >
            {more?.(item)}
          </Entry>
        ))}
      </ul>
    </section>
  );
}
