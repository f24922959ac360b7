import { isDay, type Day } from "../../days/days.ts";
import { stageOptions } from "../../letters/choices.ts";
import type { Stage } from "../../letters/details.ts";
import type { ContactPlan } from "../../notebook/schema.ts";
import { SAID, STEP_KINDS, type Changes, type Said } from "./model.ts";

/** One plan as the form knows it. */
export type Plan = Required<Changes> & {
  /** As typed; may be empty. */
  company: string;
  /** Empty until a day is chosen. */
  heard: Day | "";
  stage: Stage;
  said: readonly Said[];
};

/** What the form starts with. */
export const emptyPlan: Plan = { company: "", heard: "", stage: "interview", said: [], moved: {}, dropped: [] };

/**
 * A kept plan as the form knows it. What this version does not know is left out: a notebook may come from elsewhere.
 * @returns nothing if its day is no day of the calendar
 */
export function readPlan(kept: ContactPlan): Plan | undefined {
  if (!isDay(kept.heard)) return undefined;
  const moved: Plan["moved"] = {};
  for (const kind of STEP_KINDS) {
    const on = kept.moved[kind];
    if (on && isDay(on)) moved[kind] = on;
  }
  return {
    company: kept.company,
    heard: kept.heard,
    stage: stageOptions.find(({ value }) => value === kept.stage)?.value ?? emptyPlan.stage,
    said: SAID.filter((thing) => kept.said.includes(thing)),
    moved,
    dropped: STEP_KINDS.filter((kind) => kept.dropped.includes(kind)),
  };
}

/** The plan as the notebook keeps it. @param changed the moment of the change */
export const keepPlan = (id: string, plan: Plan, changed: Date): ContactPlan => ({
  ...plan,
  id,
  said: [...plan.said],
  moved: { ...plan.moved },
  dropped: [...plan.dropped],
  changed: changed.toISOString(),
});
