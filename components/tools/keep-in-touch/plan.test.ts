import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { NotebookSchema } from "../../notebook/schema.ts";
import { emptyPlan, keepPlan, readPlan, type Plan } from "./plan.ts";

const plan: Plan = {
  company: "Acme",
  heard: "2026-11-19",
  stage: "final",
  said: ["keeps-on-file", "offers-feedback"],
  moved: { watch: "2026-12-24" },
  dropped: ["connect"],
};
const kept = keepPlan("a1", plan, new Date("2026-11-19T22:30:00Z"));

describe("a kept plan", () => {
  it("fits the notebook and comes back as it was", () => {
    const [back] = v.parse(NotebookSchema, JSON.parse(JSON.stringify({ version: 1, contactPlans: [kept] }))).contactPlans;
    expect(back).toEqual(kept);
    expect(back && readPlan(back)).toEqual(plan);
  });

  it("loses what this version does not know, and nothing else", () => {
    expect(readPlan({ ...kept, stage: "lunch", said: ["maybe", "keeps-on-file"], moved: { watch: "2026-02-31", party: "2026-12-24" }, dropped: ["party"] })).toEqual({
      ...plan,
      stage: emptyPlan.stage,
      said: ["keeps-on-file"],
      moved: {},
      dropped: [],
    });
  });

  it("is not shown if its day is none", () => expect(readPlan({ ...kept, heard: "2026-02-31" })).toBeUndefined());
});
