"use client";
import { useState } from "react";
import { isDay } from "../../days/days.ts";
import { newId } from "../../notebook/items.ts";
import type { ContactPlan, Notebook } from "../../notebook/schema.ts";
import { snapshot, update } from "../../notebook/store.ts";
import { useNotebook } from "../../notebook/use-notebook.ts";
import { emptyPlan, keepPlan, readPlan, type Plan } from "./plan.ts";

const put = (kept: ContactPlan) =>
  update((notebook) => {
    const known = notebook.contactPlans.some(({ id }) => id === kept.id);
    const contactPlans = known ? notebook.contactPlans.map((other) => (other.id === kept.id ? kept : other)) : [...notebook.contactPlans, kept];
    return { ...notebook, contactPlans };
  });

type Kept = { id: string; plan: Plan };

function keptIn({ contactPlans }: Notebook): Kept[] {
  return contactPlans.flatMap((contactPlan) => {
    const plan = readPlan(contactPlan);
    return plan ? [{ id: contactPlan.id, plan }] : [];
  });
}

/** The plan on the table: the chosen one, else the newest; none if the choice is a new one, "". */
const choose = (kept: readonly Kept[], id: string | undefined) =>
  id === "" ? undefined : (kept.find((one) => one.id === id) ?? kept.at(-1));

/**
 * The plans that the notebook keeps, one of them on the table. A new one is kept from the moment it has a day.
 * @param named the one that is on the table until another is chosen, if there is one of this id
 */
export function usePlans(named: string) {
  const { notebook, keeping } = useNotebook();
  const [picked, setChosen] = useState<string>();
  const chosen = picked ?? (named || undefined);
  const [unkept, setUnkept] = useState(emptyPlan);
  const [removed, setRemoved] = useState<ContactPlan>();
  const [laid, setLaid] = useState(0);
  const kept = keptIn(notebook);
  const current = choose(kept, chosen);

  function lay(id: string | undefined) {
    setChosen(id);
    setUnkept(emptyPlan);
    setLaid((count) => count + 1);
  }

  return {
    kept,
    /** Counts how often another plan came to the table: the key of uncontrolled fields. */
    laid,
    /** Absent while a new plan has no day yet. */
    id: current?.id,
    plan: current?.plan ?? unkept,
    keeping,
    removed: removed !== undefined,
    change(changes: Partial<Plan>) {
      setRemoved(undefined);
      // What was typed before script took over arrives when this hook has not seen the notebook yet: look into it now.
      const newest = choose(keptIn(snapshot().notebook), chosen);
      const next = { ...(newest?.plan ?? unkept), ...changes };
      if (!isDay(next.heard)) return setUnkept((before) => ({ ...before, ...changes }));
      const id = newest?.id ?? newId();
      setChosen(id);
      setUnkept(emptyPlan);
      put(keepPlan(id, next, new Date()));
    },
    /** Lays another kept plan on the table, or with "" a new one. */
    show(id: string) {
      setRemoved(undefined);
      lay(id);
    },
    remove() {
      setRemoved(notebook.contactPlans.find(({ id }) => id === current?.id));
      lay(undefined);
      update((before) => ({ ...before, contactPlans: before.contactPlans.filter(({ id }) => id !== current?.id) }));
    },
    undoRemove() {
      if (removed) put(removed);
      lay(removed?.id);
      setRemoved(undefined);
    },
  };
}
