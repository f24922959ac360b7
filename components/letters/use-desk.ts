"use client";
import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { newId } from "../notebook/items.ts";
import { rebaseItem } from "../notebook/rebase.ts";
import type { Application } from "../notebook/schema.ts";
import { snapshot, subscribe, update, type Keeping } from "../notebook/store.ts";
import { same } from "../notebook/values.ts";
import { applicationLink } from "./application-link.ts";
import type { Letter } from "./compose.ts";
import { emptyForm, isUntouched, restoreForm, type FormValues } from "./form-values.ts";
import type { LetterKind } from "./kinds.ts";

/** What the person changed by hand; a part that is absent follows the form. */
export type Edit = Partial<Letter>;
export type Edits = Partial<Record<LetterKind, Edit>>;

/** One application on the desk: the form and what was made of it. */
export type Desk = { id: string; values: FormValues; edits: Edits; sent: Partial<Record<LetterKind, string>> };

/** What is to change on it; fields of the form that are left out stay as they are. */
export type DeskChange = { values?: Partial<FormValues> } & Partial<Pick<Desk, "edits" | "sent">>;

/** How long the typing rests before it is kept, in milliseconds. Leaving the page keeps it at once. */
const REST = 300;
/** How long it rests before it is shown anywhere but in its own field. */
const PAUSE = 250;

const clear = (values = emptyForm): Desk => ({ id: newId(), values, edits: {}, sent: {} });

const fromNotebook = ({ id, form, edits, sent }: Application): Desk => ({ id, values: restoreForm(form), edits, sent });
const toNotebook = ({ id, values, edits, sent }: Desk): Application => ({ id, form: values, edits, sent, changed: new Date().toISOString() });

/** Keeps an application, in front of the others. @param from as it was when the change began: what another tab made of it since stays */
const keep = (mine: Application, from: Application | undefined): Keeping =>
  update((notebook) => {
    const list = from ? rebaseItem(notebook.applications, from, mine) : [mine, ...notebook.applications.filter(({ id }) => id !== mine.id)];
    return { ...notebook, applications: [...list.filter(({ id }) => id === mine.id), ...list.filter(({ id }) => id !== mine.id)] };
  });

const saysTheSame = (a: Application, b: Application) => same({ ...a, changed: "" }, { ...b, changed: "" });

/**
 * The application that is being written about, kept in the notebook while it changes.
 * `laid` is what was last laid into the form, and how often: the count is the key of the uncontrolled fields.
 * @param first what stands in the form at first: as answered by the server, or empty
 */
export function useDesk(first: FormValues) {
  const [desk, setDesk] = useState<Desk>(() => ({ id: "", values: first, edits: {}, sent: {} }));
  const [laid, setLaid] = useState({ count: 0, values: first });
  const [keeping, setKeeping] = useState<Keeping>("kept");
  const latest = useRef(desk);
  /** Reads the form, where something was typed that is not in the latest yet. */
  const typed = useRef<() => FormValues>(undefined);
  /** What the notebook last had of it, as far as this tab knows. */
  const agreed = useRef<Application>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** The latest of it, with what was typed since. */
  const catchUp = useCallback(() => {
    const { current: before } = latest;
    if (typed.current) latest.current = { ...before, values: typed.current(), id: before.id || newId() };
    typed.current = undefined;
    return latest.current;
  }, []);

  /** Draws the latest of it, as when a field is left. */
  const show = useCallback(() => {
    clearTimeout(pause.current);
    setDesk(catchUp());
  }, [catchUp]);

  const flush = useCallback(() => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    const from = agreed.current;
    agreed.current = toNotebook(catchUp());
    setKeeping(keep(agreed.current, from));
  }, [catchUp]);

  const keepSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, REST);
  }, [flush]);

  /** Changes the application on the desk. */
  const change = useCallback(
    (patch: DeskChange) => {
      const before = catchUp();
      latest.current = { ...before, ...patch, values: { ...before.values, ...patch.values }, id: before.id || newId() };
      keepSoon();
      show();
    },
    [catchUp, keepSoon, show],
  );

  /**
   * Takes over what stands in the form. A key waits neither for the letters nor for anything else: the form is read,
   * and what follows is drawn, once the typing pauses or the field is left (`show`). What came by no key is drawn at once.
   */
  const follow = useCallback(
    (read: () => FormValues, byKey: boolean) => {
      typed.current = read;
      keepSoon();
      clearTimeout(pause.current);
      pause.current = setTimeout(() => startTransition(show), byKey ? PAUSE : 0);
    },
    [keepSoon, show],
  );

  /** Lays another application on the desk, form and all. */
  const lay = useCallback(
    (next: Desk, from?: Application) => {
      flush();
      agreed.current = from;
      latest.current = next;
      show();
      setLaid(({ count }) => ({ count: count + 1, values: next.values }));
    },
    [flush, show],
  );

  useEffect(() => {
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
      flush();
    };
  }, [flush]);

  useEffect(
    () =>
      subscribe(() => {
        const mine = agreed.current;
        const kept = mine && snapshot().notebook.applications.find(({ id }) => id === mine.id);
        if (!kept || saysTheSame(kept, mine)) return;
        // Another tab wrote about the same application. What is being typed here goes in first; then both show the same.
        if (timer.current !== undefined) flush();
        else lay(fromNotebook(kept), kept);
      }),
    [flush, lay],
  );

  /** Opens an application that the notebook keeps. */
  const open = useCallback(
    (application: Application) => {
      lay(fromNotebook(application), application);
      setKeeping(keep(application, application));
    },
    [lay],
  );

  /**
   * Brings back the application that the address names, else the last one, unless something was typed before script took over.
   * @param stands what stands in the form, if anything does
   * @param isTyped whether the person typed it; else it is used only where the notebook has nothing
   */
  const resume = useCallback(
    (stands: FormValues | undefined, isTyped: boolean) => {
      const { applications } = snapshot().notebook;
      const named = applications.find(({ id }) => applicationLink(id) === location.hash);
      const last = applications[0];
      const isFree = !isTyped || !stands || isUntouched(stands);
      if (isFree && named) open(named);
      else if (isFree && last) lay(fromNotebook(last), last);
      else if (stands) change({ values: stands });
      // From here on, a reload brings back what was worked on last.
      if (named) history.replaceState(history.state, "", location.pathname);
    },
    [change, lay, open],
  );

  /** Lays changed values into the form: the fields are drawn anew with them. */
  const fill = useCallback(
    (part: Partial<FormValues>) => {
      change({ values: part });
      setLaid(({ count }) => ({ count: count + 1, values: latest.current.values }));
    },
    [change],
  );

  return {
    desk,
    laid,
    keeping,
    change,
    follow,
    show,
    fill,
    resume,
    open,
    /** Begins another application; the one on the desk stays in the notebook. The name of the person carries over. */
    begin: () => lay(clear({ ...emptyForm, yourName: catchUp().values.yourName })),
    /** Clears the desk and forgets its application. Returns what undoes it. */
    startOver: () => {
      flush();
      const before = latest.current;
      setKeeping(update((notebook) => ({ ...notebook, applications: notebook.applications.filter(({ id }) => id !== before.id) })));
      lay(clear());
      return () => {
        const back = toNotebook(before);
        lay(before, back);
        setKeeping(keep(back, undefined));
      };
    },
  };
}
