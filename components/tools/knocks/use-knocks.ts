"use client";
import { useState } from "react";
import type { Day } from "../../days/days.ts";
import type { Said } from "../../forms/notice.tsx";
import { newId, putBack, withChanged, without } from "../../notebook/items.ts";
import type { GetUp, Knock } from "../../notebook/schema.ts";
import { snapshot, update } from "../../notebook/store.ts";
import { useNotebook } from "../../notebook/use-notebook.ts";
import type { WhereAndWhen } from "./knock-form.tsx";
import { knockId } from "./knock-item.tsx";
import { GET_UP_WORDS, tally, type GetUpKind } from "./model.ts";

const change = (to: (knocks: Knock[]) => Knock[]) => update((notebook) => ({ ...notebook, knocks: to(notebook.knocks) }));
const changeGetUps = (id: string, to: (getUps: GetUp[]) => GetUp[]) =>
  change((knocks) => withChanged(knocks, id, (knock) => ({ ...knock, getUps: to(knock.getUps) })));

/** By day; on one day, what was logged last comes first. */
const newestFirst = (knocks: readonly Knock[]) => knocks.toReversed().sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));

/** The log as the notebook keeps it, newest first, and all that can be done to it; every change can be undone. */
export function useKnocks(say: (said: Said) => void) {
  const { notebook: { knocks }, keeping } = useNotebook();
  /** The knock that asks what was done next. */
  const [open, setOpen] = useState<string>();

  /** Says what happened and where the count stands; undoing it says so in turn. */
  const done = (words: string, focus: string | undefined, undo: () => void, undone: Said) =>
    say({ words: `${words} ${tally(snapshot().notebook.knocks).sentence}`, focus, undo: () => { undo(); say(undone); } });

  return {
    knocks: newestFirst(knocks),
    keeping,
    open,
    setOpen,

    log(knock: WhereAndWhen) {
      const id = newId();
      change((list) => [...list, { id, ...knock, getUps: [] }]);
      setOpen(id);
      done("One knock logged.", knockId(id), () => change((list) => without(list, id)), { words: "That knock is off the log.", focus: "knocks-where" });
    },

    alter({ id, where, on }: Knock, to: WhereAndWhen) {
      const set = (values: WhereAndWhen) => change((list) => withChanged(list, id, (knock) => ({ ...knock, ...values })));
      set(to);
      done("The knock is changed.", knockId(id), () => set({ where, on }), { words: "It is as it was.", focus: knockId(id) });
    },

    remove(knock: Knock) {
      const index = knocks.findIndex(({ id }) => id === knock.id);
      change((list) => without(list, knock.id));
      done(`Removed: ${knock.where}.`, undefined, () => change((list) => putBack(list, knock, index)), { words: "The knock is back.", focus: knockId(knock.id) });
    },

    getUp({ id }: Knock, what: GetUpKind, on: Day) {
      const getUp = newId();
      changeGetUps(id, (list) => [...list, { id: getUp, what, on }]);
      done(`Got up: ${GET_UP_WORDS[what].done}.`, undefined, () => changeGetUps(id, (list) => without(list, getUp)), { words: "Taken off the log.", focus: knockId(id) });
    },

    removeGetUp({ id, getUps }: Knock, getUpId: string) {
      const index = getUps.findIndex((getUp) => getUp.id === getUpId);
      const removed = getUps[index];
      changeGetUps(id, (list) => without(list, getUpId));
      if (removed) done("Taken off the log.", undefined, () => changeGetUps(id, (list) => putBack(list, removed, index)), { words: "It is back.", focus: knockId(id) });
    },

    reset() {
      change(() => []);
      done("All taken off.", "knocks-where", () => change((list) => knocks.reduceRight((whole, knock) => putBack(whole, knock, 0), list)), { words: "The log is back.", focus: "knocks-where" });
    },
  };
}
