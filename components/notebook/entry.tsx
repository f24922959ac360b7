"use client";
import { useState, type ReactNode } from "react";
import { smallButton } from "../forms/button.ts";
import type { EntryForm } from "./entry-form.tsx";
import type { Kind } from "./kinds.tsx";
import { shorten, type ListName } from "./words.ts";

type Props<Kept> = {
  list: ListName;
  item: Kept;
  kind: Kind<Kept>;
  /** What else belongs to the entry. */
  children?: ReactNode;
  onChange: (before: Kept, changed: Kept) => void;
  onDelete: () => void;
  /** Takes the focus to an element once it is there. */
  onFocus: (id: string) => void;
};

/** An entry beside what can be done with it; on phones above it. */
export const row = "items-start gap-x-8 sm:flex sm:justify-between";
export const actions = "no-print flex flex-none flex-wrap gap-x-5 sm:-mt-2";
const looks = { words: "", title: "font-semibold", plan: "border-l-4 border-up pl-4" } as const;

/** The id of an entry on the page. */
export const entryId = (list: ListName, id: string) => `${list}-${id}`;

/** One entry of a list, and what can be done with it. */
export function Entry<Kept extends { id: string }>({ list, item, kind, children, onChange, onDelete, onFocus }: Props<Kept>) {
  // As it was when the change began: another tab may change it meanwhile.
  const [changing, setChanging] = useState<{ Form: typeof EntryForm; before: Kept }>();
  const id = entryId(list, item.id);
  const name = kind.name(item);
  const called = shorten(name);
  const { fields } = kind;

  async function change(begin: boolean) {
    setChanging(begin ? { Form: (await import("./entry-form.tsx")).EntryForm, before: item } : undefined);
    onFocus(begin ? `${id}-${fields?.[0]?.key}` : id);
  }

  return (
    <li id={id} tabIndex={-1} className="break-inside-avoid border-b border-line py-4">
      {changing && fields ? (
        <changing.Form name={id} item={changing.before} fields={fields} onKeep={(changed) => { change(false); onChange(changing.before, changed); }} onCancel={() => change(false)} />
      ) : (
        <div className={row}>
          <div className="min-w-0">
            {kind.whole ? kind.whole(item) : <p className={`whitespace-pre-line ${looks[kind.look ?? "words"]}`}>{name}</p>}
            {kind.note ? <p className="mt-0.5 text-base text-soft">{kind.note(item)}</p> : null}
          </div>
          <p className={actions}>
            <a href={kind.href(item)} aria-label={`Open ${called}`} className={smallButton}>Open</a>
            {fields ? <button type="button" aria-label={`Change ${called}`} className={smallButton} onClick={() => change(true)}>Change</button> : null}
            <button type="button" aria-label={`Delete ${called}`} className={smallButton} onClick={onDelete}>Delete</button>
          </p>
        </div>
      )}
      {children}
    </li>
  );
}
