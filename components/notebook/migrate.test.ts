import { describe, expect, it } from "vitest";
import { carryForward, type Step } from "./migrate.ts";
import { NOTEBOOK_VERSION } from "./schema.ts";

const forward: Step[] = [
  ({ plan, ...rest }) => ({ ...rest, plans: plan === undefined ? [] : [plan] }),
  ({ plans, ...rest }) => ({ ...rest, plans: (plans as string[]).map((text) => ({ text })) }),
];

describe("carrying a notebook forward", () => {
  it("leads to the version of the schema", () => {
    const newest = { version: NOTEBOOK_VERSION };
    expect(carryForward(newest)).toEqual({ entry: newest });
    expect(carryForward({ version: NOTEBOOK_VERSION + 1 })).toEqual({ newer: NOTEBOOK_VERSION + 1 });
  });

  it("goes through every step from the version of the entry on", () => {
    const newest = { version: 3, steps: {}, plans: [{ text: "a" }] };
    expect(carryForward({ version: 1, steps: {}, plan: "a" }, forward)).toEqual({ entry: newest });
    expect(carryForward({ version: 2, steps: {}, plans: ["a"] }, forward)).toEqual({ entry: newest });
    expect(carryForward(newest, forward)).toEqual({ entry: newest });
  });

  it("leaves the entry that it was given as it was", () => {
    const entry = Object.freeze({ version: 1, plan: "a" });
    carryForward(entry, forward);
    expect(entry).toEqual({ version: 1, plan: "a" });
  });

  it("knows a newer version by its number", () => {
    expect(carryForward({ version: 4, anything: [] }, forward)).toEqual({ newer: 4 });
    expect(carryForward({ version: 2 })).toEqual({ newer: 2 });
  });

  it.each([null, 7, "text", [], {}, { version: 0 }, { version: -1 }, { version: 1.5 }, { version: "1" }, { version: null }, { version: NaN }])("hands back what has no version: %j", (entry) => {
    expect(carryForward(entry, forward)).toEqual({ entry });
  });

  it("takes no inherited version for the entry’s own", () => {
    const entry = JSON.parse('{"__proto__":{"version":1}}');
    expect(carryForward(entry, forward)).toEqual({ entry });
  });
});
