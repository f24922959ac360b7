import { describe, expect, test } from "vitest";
import { draftQuestion, isDue, sort, tomorrowEvening, type Answer, type Answers } from "./model.ts";

const answers = (doable: Answer | "", mine: Answer | "", kind: Answer | ""): Answers => ({ doable, mine, kind });

describe("sort", () => {
  // All eight sets of answers, from the rule in the issue: a plan, a question, or parked.
  test.each([
    ["yes", "yes", "yes", "plan", false],
    ["yes", "yes", "no", "plan", true],
    ["yes", "no", "yes", "question", false],
    ["yes", "no", "no", "question", true],
    ["no", "yes", "yes", "parked", false],
    ["no", "yes", "no", "parked", false],
    ["no", "no", "yes", "parked", false],
    ["no", "no", "no", "parked", false],
  ] as const)("something to do %s, in my hands %s, to a friend %s: %s", (doable, mine, kind, outcome, reword) => {
    expect(sort("a thought", answers(doable, mine, kind))).toMatchObject({ outcome, reword });
  });

  test("nothing becomes of an empty thought or of open questions", () => {
    expect(sort(" \n", answers("yes", "yes", "yes"))).toBeUndefined();
    expect([answers("", "yes", "yes"), answers("yes", "", "yes"), answers("yes", "yes", "")].map((open) => sort("x", open))).toEqual([undefined, undefined, undefined]);
  });
});

test("a thought that asks is its own draft of the question", () => {
  expect(draftQuestion(" Was it the certificate? ")).toBe("Was it the certificate?");
  expect(draftQuestion("“Was it the certificate?”")).toBe("“Was it the certificate?”");
  expect(draftQuestion("It was the certificate. Why? No idea.")).toBe("");
});

describe("parking", () => {
  test("tomorrow evening is on the next day, over the end of a month and a year", () => {
    expect(tomorrowEvening(new Date(2026, 10, 30, 23, 59))).toBe("2026-12-01T18:00");
    expect(tomorrowEvening(new Date(2026, 11, 31, 0, 0))).toBe("2027-01-01T18:00");
  });

  test("is over when its time has come, or when none was set", () => {
    const now = Date.UTC(2026, 10, 24, 18);
    const at = (until?: string) => isDue({ until }, now);
    expect([at(), at("2026-11-24T18:00:00.000Z"), at("2026-11-24T18:00:00.001Z"), at("2026-02-31T99:00Z")]).toEqual([true, true, false, true]);
  });
});
