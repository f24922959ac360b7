import * as v from "valibot";
import { emptyNotebook, NotebookSchema, type Notebook } from "./schema.ts";

/** The one entry in local storage. The script that runs before the first paint reads it too. */
export const NOTEBOOK_KEY = "get-up-nine";
/** Where an entry goes that this version cannot read: set aside, never deleted. */
export const ASIDE_KEY = "get-up-nine:set-aside";

/** How the last write went: `refused` when the browser keeps nothing (full, private mode, switched off). */
export type Keeping = "kept" | "refused";

type Snapshot = { notebook: Notebook; keeping: Keeping };

const nothingKept: Snapshot = { notebook: emptyNotebook, keeping: "kept" };
const listeners = new Set<() => void>();
let current: Snapshot | undefined;
let currentText: string | null = null;

function parse(text: string | null): Notebook {
  if (text === null) return emptyNotebook;
  try {
    return v.parse(NotebookSchema, JSON.parse(text));
  } catch {
    setAside(text);
    return emptyNotebook;
  }
}

function setAside(text: string) {
  try {
    localStorage.setItem(ASIDE_KEY, text);
  } catch {
    // Refused storage cannot lose what it still holds: the entry itself is only replaced by a write that succeeds.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(NOTEBOOK_KEY);
  } catch {
    return null;
  }
}

function emit(next: Snapshot) {
  current = next;
  for (const listener of listeners) listener();
}

function onStorage(event: StorageEvent) {
  if (event.key !== NOTEBOOK_KEY && event.key !== null) return;
  currentText = stored();
  emit({ notebook: parse(currentText), keeping: "kept" });
}

/** Calls `listener` after every change, made here or in another tab. Returns the function that ends it. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener("storage", onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("storage", onStorage);
  };
}

/** The notebook as this tab knows it, and whether the last write was kept. Stable between changes. */
export function snapshot(): Snapshot {
  if (!current) {
    currentText = stored();
    current = { notebook: parse(currentText), keeping: "kept" };
  }
  return current;
}

/** What the server renders, and the browser until it has taken over. */
export const serverSnapshot = (): Snapshot => nothingKept;

/**
 * Changes the notebook and keeps it.
 *
 * The change is applied to what the browser holds now, not to what this tab read earlier, so two open tabs
 * do not overwrite each other. If the browser refuses the write, the change stays on screen and is said to be unkept.
 * @param change from the newest notebook to the next one; must not mutate its argument
 */
export function update(change: (notebook: Notebook) => Notebook): Keeping {
  const before = snapshot();
  const text = stored();
  const base = before.keeping === "kept" && text !== currentText ? parse(text) : before.notebook;
  const notebook = change(base);
  const next = JSON.stringify(notebook);
  let keeping: Keeping = "kept";
  try {
    localStorage.setItem(NOTEBOOK_KEY, next);
    currentText = next;
  } catch {
    keeping = "refused";
  }
  emit({ notebook, keeping });
  return keeping;
}
