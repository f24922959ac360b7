import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { stageQuestions } from "../../content/review-questions.ts";
import { reviewStages } from "../../content/review.ts";
import { NotebookSchema, type Notebook } from "../notebook/schema.ts";
import { blankReview, changeStage, isBlank, isFinished, newest, onePage, planOf, reviewName, shortName, stagesOf, withPlan, written } from "./model.ts";
import { anyReview, anyText, aReview } from "./reviews.cases.ts";

const now = "2026-11-22T20:15:00.000Z";
const blank = blankReview("r", now);

test("what is made here is what the notebook takes", () => {
  fc.assert(fc.property(anyReview, anyText, (review, text) => {
    const changed = changeStage(review, "task", (stage) => ({ ...stage, how: 3, items: [...stage.items, { id: "new", text, kind: "well" }] }));
    expect(v.is(NotebookSchema.entries.reviews, [changed, blank])).toBe(true);
    expect(v.is(NotebookSchema.entries.plans, withPlan([], changed, now))).toBe(true);
  }));
});

describe("stages", () => {
  test("seven are given, each with questions of its own", () => {
    expect(stagesOf(blank).map(({ name }) => name)).toEqual(reviewStages.map(({ name }) => name));
    expect(reviewStages).toHaveLength(7);
    const questions = reviewStages.flatMap(({ key }) => stageQuestions[key] ?? []);
    expect(new Set(questions).size).toBe(questions.length);
    for (const stage of reviewStages) expect(stageQuestions[stage.key]?.length, stage.name).toBeGreaterThanOrEqual(3);
  });

  test("added ones stand behind the given ones, in the order in which they came", () => {
    const review = aReview("Acme", "01-01", { second: { name: " The  trial day " }, interviews: { how: 2 }, third: { name: "" } });
    expect(stagesOf(review).slice(7).map(({ key, name, own }) => [key, name, own])).toEqual([["second", "The trial day", true], ["third", "", true]]);
    expect(stagesOf(review)[4]?.said.how).toBe(2);
  });

  test("changing one leaves the others as they are, and nothing is lost", () => {
    fc.assert(fc.property(anyReview, fc.constantFrom(...reviewStages.map(({ key }) => key), "own"), (review, key) => {
      const changed = changeStage(review, key, (stage) => ({ ...stage, lived: false }));
      expect(changed.stages.filter((stage) => stage.key !== key)).toEqual(review.stages.filter((stage) => stage.key !== key));
      expect(changed.stages.filter((stage) => stage.key === key)).toHaveLength(1);
      expect(changeStage(changed, key, (stage) => ({ ...stage, lived: true })).stages.flatMap(({ items }) => items)).toEqual(review.stages.flatMap(({ items }) => items));
    }));
  });
});

describe("the one page", () => {
  const review = aReview("Acme", "01-01", {
    interviews: { well: [["told it in two minutes", "mine"], ["a kind panel", "not"], ["asked first"], [" \n"]], differently: [["salary question", "partly"], ["promised to someone else", "not"], ["eat before"]] },
    task: { lived: false, well: [["never mind", "mine"]] },
  });

  test("sorts each line by what it is and whose hands it was in", () => {
    const texts = Object.fromEntries(Object.entries(onePage(review)).map(([list, notes]) => [list, notes.map(({ text }) => text)]));
    expect(texts).toEqual({
      keep: ["told it in two minutes", "asked first"],
      change: ["salary question"],
      unsorted: ["eat before"],
      notMine: ["a kind panel", "promised to someone else"],
    });
  });

  test("holds every written line of a lived stage once, and no other", () => {
    fc.assert(fc.property(anyReview, (any) => {
      const lived = stagesOf(any).filter(({ said }) => said.lived).flatMap((stage) => written(stage)).map(({ id }) => id);
      expect(Object.values(onePage(any)).flat().map(({ id }) => id).toSorted()).toEqual(lived.toSorted());
    }));
  });
});

describe("the one plan", () => {
  const other: Notebook["plans"][number] = { id: "p", trigger: "x", action: "y", from: "thought-sorter", made: now };
  const withText = (trigger: string, action: string) => ({ ...blank, plan: { trigger, action } });

  test("stands among the plans once both halves are there, and is changed in place", () => {
    const first = withPlan([other], withText("they ask ", " name it"), now);
    expect(first).toEqual([other, { id: "r", trigger: "they ask", action: "name it", from: "look-back", made: now }]);
    const second = withPlan([...first, { ...other, id: "q" }], withText("they ask", "name the range"), "2027-01-01T00:00:00.000Z");
    expect(second.map(({ id, action, made }) => [id, action, made])).toEqual([["p", "y", now], ["r", "name the range", now], ["q", "y", now]]);
    expect(withPlan(second, withText("they ask", " "), now).map(({ id }) => id)).toEqual(["p", "q"]);
  });

  test("is one a review, whatever is typed, and leaves the others alone", () => {
    fc.assert(fc.property(fc.array(fc.record({ trigger: anyText, action: anyText }), { maxLength: 6 }), (typed) => {
      const plans = typed.reduce((list, plan) => withPlan(list, { id: "r", plan }, now), [other]);
      expect(plans.filter(({ id }) => id !== "r")).toEqual([other]);
      const last = typed.at(-1);
      expect(plans.filter(({ id }) => id === "r")).toHaveLength(last?.trigger.trim() && last.action.trim() ? 1 : 0);
      if (last) expect(planOf({ ...blank, plan: last }, plans)).toEqual(last);
    }));
  });

  test("changed in the list of plans, it is the changed one", () => {
    const plans = withPlan([], withText("a", "b"), now).map((plan) => ({ ...plan, action: "c" }));
    expect(planOf(withText("a", "b"), plans)).toEqual({ trigger: "a", action: "c" });
  });
});

test("is blank until something is typed or chosen, and finished with a stage and a plan", () => {
  const plan = { trigger: "a", action: "b" };
  const isAll = (review: typeof blank) => [isBlank(review), isFinished(review)];
  expect(isAll(blank)).toEqual([true, false]);
  expect(isAll({ ...blank, company: " " })).toEqual([true, false]);
  expect(isAll({ ...blank, role: "x" })).toEqual([false, false]);
  expect(isAll({ ...blank, plan })).toEqual([false, false]);
  expect(isAll(aReview("", "01-01", { task: { lived: false } }, plan))).toEqual([false, false]);
  expect(isAll(aReview("", "01-01", { task: { lived: false } }))).toEqual([false, false]);
  expect(isAll(aReview("", "01-01", { task: { lived: false, how: 1 } }, plan))).toEqual([false, false]);
  expect(isAll(aReview("", "01-01", { own: { name: "" } }))).toEqual([true, false]);
  expect(isAll(aReview("", "01-01", { own: { name: "Trial day" } }))).toEqual([false, false]);
  expect(isAll(aReview("", "01-01", { task: { how: 1 } }, plan))).toEqual([false, true]);
});

test("is called by its company and role, else by its day", () => {
  expect(reviewName({ company: " Acme  Ltd", role: "Analyst", made: now })).toBe("Acme Ltd, Analyst");
  expect(reviewName({ company: " ", role: "", made: "2026-11-22T12:00:00.000Z" })).toBe("Review of Nov 22, 2026");
  expect(shortName({ company: "", role: "Analyst", made: now })).toBe("Analyst");
});

test("the newest is the one changed last, of equals the later in the list", () => {
  const [a, b, c] = [aReview("A", "03-01", {}), aReview("B", "09-01", {}), aReview("C", "09-01", {})];
  expect(newest([a, b, c])).toBe(c);
  expect(newest([b, a])).toBe(b);
  expect(newest([])).toBeUndefined();
});
