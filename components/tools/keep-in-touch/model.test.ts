import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWeekend } from "../../days/days.ts";
import { STAGES } from "../../letters/details.ts";
import { applyChanges, planSteps, SAID, STEP_KINDS, type Said } from "./model.ts";

const kinds = (steps: { kind: string }[]) => steps.map(({ kind }) => kind);
const on = (steps: { kind: string; on: string }[], kind: string) => steps.find((step) => step.kind === kind)?.on;

const plans = fc.record({
  heard: fc.integer({ min: 0, max: 40_000 }).map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10)),
  stage: fc.constantFrom(...STAGES),
  said: fc.subarray([...SAID]),
});

describe("planSteps", () => {
  // Worked out on a printed calendar: 19 November 2026 is a Thursday; 19 December a Saturday.
  it("plans the six steps after interviews", () => {
    expect(planSteps("2026-11-19", "interview")).toEqual([
      { kind: "thank-you", on: "2026-11-20" },
      { kind: "question", on: "2026-11-23" },
      { kind: "connect", on: "2026-11-26" },
      { kind: "watch", on: "2026-12-21" },
      { kind: "check-in-3", on: "2027-02-19" },
      { kind: "check-in-6", on: "2027-05-19" },
    ]);
  });

  it("asks nothing and connects with nobody after an application alone", () => {
    expect(kinds(planSteps("2026-11-19", "application"))).toEqual(["thank-you", "watch"]);
  });

  it("follows what they said", () => {
    const after = (stage: "application" | "final", ...said: Said[]) => planSteps("2026-11-19", stage, said);
    expect(kinds(after("final", "refuses-feedback"))).not.toContain("question");
    expect(kinds(after("final", "refuses-feedback", "offers-feedback"))).not.toContain("question");
    expect(kinds(after("application", "offers-feedback"))).toContain("question");
    expect(kinds(after("application", "invites-reapply"))).toEqual(["thank-you", "watch", "check-in-3", "check-in-6"]);
    expect(kinds(after("application", "keeps-on-file"))).toContain("check-in-6");
    expect(on(after("final", "internal-candidate"), "watch")).toBe("2026-12-03");
    expect(on(after("final", "invites-reapply"), "watch")).toBe("2026-12-03");
    expect(on(after("final", "position-closed"), "watch")).toBe("2026-12-21");
  });

  it("crosses the year’s end and a leap day", () => {
    expect(on(planSteps("2026-12-31", "screen"), "thank-you")).toBe("2027-01-01");
    expect(on(planSteps("2027-11-29", "screen"), "check-in-3")).toBe("2028-02-29");
    expect(on(planSteps("2027-11-30", "screen"), "check-in-3")).toBe("2028-02-29");
    expect(on(planSteps("2026-08-31", "screen"), "check-in-6")).toBe("2027-03-01");
  });

  it("keeps every plan on weekdays, after the day heard, in order, each step once", () => {
    fc.assert(fc.property(plans, ({ heard, stage, said }) => {
      const steps = planSteps(heard, stage, said);
      for (const step of steps) {
        expect(isWeekend(step.on)).toBe(false);
        expect(step.on > heard).toBe(true);
      }
      expect(steps.map((step) => step.on)).toEqual(steps.map((step) => step.on).toSorted());
      expect(new Set(kinds(steps)).size).toBe(steps.length);
      expect(kinds(steps)).toContain("thank-you");
    }));
  });

  it("does not mind the order of what they said", () => {
    fc.assert(fc.property(plans, ({ heard, stage, said }) => {
      expect(planSteps(heard, stage, said.toReversed())).toEqual(planSteps(heard, stage, said));
    }));
  });

  it("refuses a day that is none", () => expect(() => planSteps("2026-02-30", "final")).toThrow(RangeError));
});

describe("applyChanges", () => {
  const steps = planSteps("2026-11-19", "interview");

  it("moves, drops and sorts, and leaves the plan itself alone", () => {
    const changed = applyChanges(steps, { moved: { "thank-you": "2026-12-24" }, dropped: ["connect", "check-in-6"] });
    expect(changed).toEqual([
      { kind: "question", on: "2026-11-23" },
      { kind: "watch", on: "2026-12-21" },
      { kind: "thank-you", on: "2026-12-24" },
      { kind: "check-in-3", on: "2027-02-19" },
    ]);
    expect(on(steps, "thank-you")).toBe("2026-11-20");
  });

  it("changes nothing when nothing is changed", () => {
    expect(applyChanges(steps, {})).toEqual(steps);
    expect(applyChanges(steps, { dropped: [...STEP_KINDS] })).toEqual([]);
  });
});
