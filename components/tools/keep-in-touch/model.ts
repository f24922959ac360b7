import { addDays, addMonths, addWeekdays, onWeekday, type Day } from "../../days/days.ts";
import type { Stage } from "../../letters/details.ts";

/** What the rejection said, as far as it changes the plan. */
export const SAID = ["invites-reapply", "keeps-on-file", "offers-feedback", "refuses-feedback", "internal-candidate", "position-closed"] as const;
export type Said = (typeof SAID)[number];

export const STEP_KINDS = ["thank-you", "question", "connect", "watch", "check-in-3", "check-in-6"] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export type PlannedStep = { kind: StepKind; on: Day };
export type Changes = {
  /** Days that the reader chose instead of ours. */
  moved?: Partial<Record<StepKind, Day>>;
  dropped?: readonly StepKind[];
};

/**
 * The dated steps that keep a door open after a rejection, in order of their days, none on a weekend.
 *
 * Thank-you on the first weekday after, the question on the second: published advice says 24 to 48 hours (climb2026).
 * The rest is our own choice: a week to connect, a month to look at their openings (two weeks if they invited you back,
 * or if somebody from inside moved and left a post behind), three and six months to check in. A question is left out
 * where they refuse feedback, and after an application alone unless they offer it; connecting and checking in need
 * somebody who has met you, or who asked to hear from you. Public holidays differ from place to place and are not skipped.
 * @param heard the day of the rejection, YYYY-MM-DD
 * @param stage how far the application got
 * @param said what the rejection said; the order does not matter
 * @throws RangeError if `heard` is no day of the calendar
 */
export function planSteps(heard: Day, stage: Stage, said: readonly Said[] = []): PlannedStep[] {
  const they = (...things: Said[]) => things.some((thing) => said.includes(thing));
  const metSomebody = stage !== "application";
  const wantsToHear = metSomebody || they("invites-reapply", "keeps-on-file");
  const asks = !they("refuses-feedback") && (metSomebody || they("offers-feedback"));
  const steps: (PlannedStep | false)[] = [
    { kind: "thank-you", on: addWeekdays(heard, 1) },
    asks && { kind: "question", on: addWeekdays(heard, 2) },
    metSomebody && { kind: "connect", on: onWeekday(addDays(heard, 7)) },
    { kind: "watch", on: onWeekday(they("invites-reapply", "internal-candidate") ? addDays(heard, 14) : addMonths(heard, 1)) },
    wantsToHear && { kind: "check-in-3", on: onWeekday(addMonths(heard, 3)) },
    wantsToHear && { kind: "check-in-6", on: onWeekday(addMonths(heard, 6)) },
  ];
  return steps.filter((step) => step !== false);
}

/** The plan as the reader changed it: without the dropped steps, moved ones on their own day, in order of days. */
export function applyChanges(steps: readonly PlannedStep[], { moved = {}, dropped = [] }: Changes): PlannedStep[] {
  return steps
    .filter(({ kind }) => !dropped.includes(kind))
    .map((step) => ({ ...step, on: moved[step.kind] ?? step.on }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
