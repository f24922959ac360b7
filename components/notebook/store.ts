import * as v from "valibot";
import { ASIDE_KEY, asides, setAside, type Aside } from "./aside.ts";
import { announcement, forget, hear, leftOutOf, markOf, remember } from "./lineage.ts";
import { readNotebook } from "./read.ts";
import { rebase } from "./rebase.ts";
import { emptyNotebook, NotebookSchema, type Notebook } from "./schema.ts";
import { same } from "./values.ts";

/** The one entry in local storage. The script that runs before the first paint reads it too. */
export const NOTEBOOK_KEY = "get-up-nine";

/** How the last write went: `refused` when the browser keeps nothing (full, private mode, switched off). */
export type Keeping = "kept" | "refused";

const PROBE_KEY = "get-up-nine:probe";
/** Where a tab tells the others what it is about to write. Nothing stays there. */
const FROM_KEY = "get-up-nine:from";

type Snapshot = {
  notebook: Notebook;
  keeping: Keeping;
  /** Entries that could not be read; the notebook’s own place is among them while there is no room to set it aside. */
  aside: readonly Aside[];
};

const nothingKept: Snapshot = { notebook: emptyNotebook, keeping: "kept", aside: [] };
const listeners = new Set<() => void>();

let current: Snapshot | undefined;
/** The entry as this tab saw it last, and what it says: what a merge with another tab starts from. */
let known: string | null = null;
let base: Notebook = emptyNotebook;
/** An entry that could be neither read nor set aside. Nothing may be written over it. */
let stuck: string | undefined;

function stored(): string | null {
  try {
    return localStorage.getItem(NOTEBOOK_KEY);
  } catch {
    // What cannot be looked at has not changed, as far as anyone can tell.
    return known;
  }
}

/** Lets the browser ask before words that could not be kept are left behind. */
const askBeforeLeaving = (event: Event) => event.preventDefault();

function show(notebook: Notebook, keeping: Keeping) {
  (keeping === "refused" && notebook !== base ? addEventListener : removeEventListener)("beforeunload", askBeforeLeaving);
  current = { notebook, keeping, aside: stuck === undefined ? asides() : [...asides(), { key: NOTEBOOK_KEY, text: stuck }] };
}

function tell() {
  for (const listener of listeners) listener();
}

/** The notebook that an entry holds, if it can be read; no entry is an empty one. */
function read(text: string | null): Notebook | undefined {
  if (text === null) return emptyNotebook;
  const reading = readNotebook(text);
  return reading.kind === "notebook" ? reading.notebook : undefined;
}

/** Takes in what the entry says now. Words that could not be kept stay. */
function takeIn() {
  const text = stored();
  if (current && text === known) return;
  if (text === null && known !== null) forget();
  const readable = read(text);
  stuck = text !== null && !readable && !setAside(text) ? text : undefined;
  const theirs = readable ?? emptyNotebook;
  const notebook = current?.keeping === "refused" ? rebase(base, current.notebook, theirs) : theirs;
  known = text;
  base = theirs;
  show(notebook, same(notebook, theirs) ? "kept" : "refused");
}

/** Tells the other tabs what comes; where that does not work, they take it for the newest. */
function announce(words: string) {
  try {
    localStorage.setItem(FROM_KEY, words);
    localStorage.removeItem(FROM_KEY);
  } catch {
    // The entry itself may still fit.
  }
}

type Version = Parameters<typeof remember>[1];

/** Writes what this tab shows. Nothing goes in that could not be read again. @param also what it was made from beside the entry */
function write(notebook: Notebook, ...also: Version[]): Keeping {
  try {
    if (stuck !== undefined && !setAside(stuck)) return "refused";
    const text = JSON.stringify(v.parse(NotebookSchema, notebook));
    const from = [{ mark: markOf(known), notebook: base }, ...also];
    const to = { mark: markOf(text), notebook };
    announce(announcement(from, to.mark));
    localStorage.setItem(NOTEBOOK_KEY, text);
    remember(from, to);
    stuck = undefined;
    known = text;
    base = notebook;
    return "kept";
  } catch {
    return "refused";
  }
}

/** Takes in what happened elsewhere, puts in again what another tab overwrote unseen, and tries again what was refused. */
function settle() {
  takeIn();
  const { notebook, keeping } = snapshot();
  const lost = leftOutOf(markOf(known));
  const whole = lost ? rebase(lost.base, lost.mine.notebook, notebook) : notebook;
  if (keeping === "refused" || !same(whole, notebook)) show(whole, write(whole, ...(lost ? [lost.mine] : [])));
}

function catchUp() {
  const before = current;
  settle();
  if (current !== before) tell();
}

function onStorage({ key, newValue }: StorageEvent) {
  if (key === FROM_KEY && newValue !== null) hear(newValue);
  if (key === null || key === NOTEBOOK_KEY || key === FROM_KEY) catchUp();
  if (key === null || key.startsWith(ASIDE_KEY)) {
    const { notebook, keeping } = snapshot();
    show(notebook, keeping);
    tell();
  }
}

const onReturn = () => catchUp();
// A tab that slept, or was kept to go back to, was told nothing meanwhile.
const RETURNS = ["pageshow", "focus", "visibilitychange"] as const;

/** Calls `listener` after every change, made here or in another tab. Returns the function that ends it. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener("storage", onStorage);
    for (const name of RETURNS) addEventListener(name, onReturn);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener("storage", onStorage);
    for (const name of RETURNS) removeEventListener(name, onReturn);
  };
}

/** The notebook as this tab knows it, whether the last write was kept, and what was set aside. Stable between changes. The server knows of none. */
export function snapshot(): Snapshot {
  if (typeof addEventListener === "undefined") return nothingKept;
  if (!current) takeIn();
  return current ?? nothingKept;
}

/** What the server renders, and the browser until it has taken over. */
export const serverSnapshot = (): Snapshot => nothingKept;

/**
 * Changes the notebook and keeps it.
 *
 * The change is applied to what the browser holds now, not to what this tab read earlier, so two open tabs
 * do not overwrite each other. If the browser refuses the write, the change stays on screen and is said to be unkept;
 * the next write that succeeds brings it along.
 * @param change from the newest notebook to the next one; must not mutate its argument
 */
export function update(change: (notebook: Notebook) => Notebook): Keeping {
  settle();
  const notebook = change(snapshot().notebook);
  const keeping = write(notebook);
  show(notebook, keeping);
  tell();
  return keeping;
}

/** Finds out whether the browser keeps anything at all, for a page that has to say so before anything is changed. */
export function probe() {
  const { notebook, keeping } = snapshot();
  if (keeping === "refused") return;
  try {
    localStorage.setItem(PROBE_KEY, "");
    localStorage.removeItem(PROBE_KEY);
  } catch {
    show(notebook, "refused");
    tell();
  }
}

/** Lets `change` work on local storage, and takes in what became of it. @returns whether the browser let it */
function tamper(change: () => void): boolean {
  try {
    change();
    return true;
  } catch {
    return false;
  } finally {
    takeIn();
    const { notebook, keeping } = snapshot();
    show(notebook, keeping === "refused" ? write(notebook) : keeping);
    tell();
  }
}

/** Throws away an entry that was set aside. @returns whether the browser did it */
export const discard = ({ key }: Aside): boolean => tamper(() => localStorage.removeItem(key));

/** Sets a discarded entry aside again. @returns whether the browser did it */
export const bringBack = ({ text }: Aside): boolean => {
  let done = false;
  tamper(() => (done = setAside(text)));
  return done;
};

/** Erases the notebook and all that was set aside, here and on screen. @returns whether the browser did it */
export const erase = (): boolean =>
  tamper(() => {
    for (const { key } of asides()) localStorage.removeItem(key);
    localStorage.removeItem(NOTEBOOK_KEY);
    current = undefined;
  });
