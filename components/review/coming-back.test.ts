import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byAge, recurring, run, stageRows } from "./coming-back.ts";
import { stagesOf, written } from "./model.ts";
import { anyReview, aReview } from "./reviews.cases.ts";
import { gist, gistKey, topicsIn } from "./same-words.ts";
import { recurringWords, stageWords } from "./words.ts";

const three = [
  aReview("Acme", "01-10", { application: { how: 5, well: [["Letter written for them", "mine"]] }, interviews: { how: 2, differently: [["Salary question", "partly"], ["Promised to someone else", "not"]] } }),
  aReview("Birch", "03-10", { application: { how: 3 }, interviews: { how: 1, differently: [["prepare the salary question", "mine"]] }, terms: { how: 4 } }),
  aReview("Cedar", "05-10", { application: { how: 4, well: [["letter written for them.", "mine"]] }, interviews: { how: 2, differently: [["the salary question again"]] }, terms: { differently: [["promised to someone else", "not"]] } }),
];

describe("what was marked again and again", () => {
  test("is said with how often, where, and whose hands it was in", () => {
    expect(recurring(three).map(recurringWords)).toEqual([
      "You marked “Salary question” three times: Acme, Birch, and Cedar.",
      "You noted “letter written for them” as done well twice: Acme and Cedar. It was in your hands each time.",
      "You marked “promised to someone else” twice: Acme and Cedar. It was never in your hands.",
    ]);
  });

  test("counts once a review, and not where a stage never happened", () => {
    const twice = aReview("Acme", "01-10", { interviews: { differently: [["salary question"]] }, terms: { differently: [["salary question"]] } });
    const never = aReview("Birch", "03-10", { interviews: { lived: false, differently: [["salary question"]] } });
    expect(recurring([twice, never])).toEqual([]);
    expect(recurring([twice, never, ...three.slice(2)]).map(({ reviews }) => reviews.length)).toEqual([2]);
  });

  test("keeps what went well apart from what did not", () => {
    expect(recurring([aReview("A", "01-01", { task: { well: [["the plan"]] } }), aReview("B", "02-01", { task: { differently: [["the plan"]] } })])).toEqual([]);
  });

  test("names the same words twice where they went well in two and not in two others", () => {
    const line = [["the plan"]] as const;
    const both = ["A", "B"].map((name) => aReview(name, "01-01", { task: { well: line }, terms: { differently: line } }));
    expect(recurring(both).map(({ kind }) => kind)).toEqual(["well", "differently"]);
  });

  test("begins with what came most often", () => {
    const reviews = [["early", "early", "early", "often"], ["early", "often"], ["often"]].map((lines, index) => aReview(`${index}`, `0${index + 1}-01`, { task: { well: lines.map((text) => [text] as const) } }));
    expect(recurring(reviews).map(({ text }) => text)).toEqual(["often", "early"]);
  });

  test("does not say the same lines twice under a longer name", () => {
    const longer = aReview("Dune", "07-10", { interviews: { differently: [["prepare the salary question"]] } });
    expect(recurring([...three, longer]).map(({ text, reviews }) => [text, reviews.length])).toContainEqual(["Salary question", 4]);
    expect(recurring([...three, longer]).filter(({ text }) => /salary/i.test(text))).toHaveLength(1);
  });

  test("finds in a review and its copy whatever was written, and in a review alone nothing", () => {
    fc.assert(fc.property(anyReview, anyReview, (review, other) => {
      const copy = { ...review, id: "copy" };
      const lines = stagesOf(review).filter(({ said }) => said.lived).flatMap((stage) => written(stage));
      const found = recurring([review, copy]);
      for (const { text, kind } of lines) {
        const line = gist(text);
        expect(found.some((one) => one.kind === kind && topicsIn(line).includes(gistKey(gist(one.text)))), text).toBe(line.words.length > 0);
      }
      expect(recurring([review])).toEqual([]);
      for (const { reviews } of recurring([review, copy, other])) expect(new Set(reviews).size).toBeGreaterThanOrEqual(2);
    }));
  });
});

describe("how a stage went each time", () => {
  test("is a row for each stage that two reviews judge, in the order of the process", () => {
    expect(stageRows(three)).toEqual([
      { key: "application", name: "The application", hows: [5, 3, 4] },
      { key: "interviews", name: "The interviews", hows: [2, 1, 2] },
    ]);
  });

  test("is said where it went the same way twice or more", () => {
    expect(stageRows(three).map(stageWords)).toEqual(["The application went well or rather well twice, out of three.", "The interviews went badly or rather badly three times."]);
    expect(stageWords({ key: "x", name: "X", hows: [1, 5, 3] })).toBeUndefined();
    expect(stageWords({ key: "x", name: "X", hows: [1, 5, undefined, 2, 4] })).toBe("X went badly or rather badly twice and well or rather well twice, out of four.");
  });

  test("knows an added stage by its name", () => {
    const trial = [aReview("A", "01-01", { own1: { name: "Trial day", how: 1 } }), aReview("B", "02-01", { own2: { name: "the trial day", how: 2 } })];
    expect(stageRows(trial)).toMatchObject([{ name: "Trial day", hows: [1, 2] }]);
  });

  test("leaves out stages that never happened, and added ones without a name", () => {
    const reviews = ["A", "B"].map((name) => aReview(name, "01-01", { task: { lived: false, how: 3 }, [`own ${name}`]: { name: " ", how: 3 } }));
    expect(stageRows(reviews)).toEqual([]);
  });

  test("keeps the order of the process, whatever came first, and added stages behind", () => {
    const all = aReview("A", "01-01", { own: { name: "Trial day", how: 1 }, terms: { how: 1 }, opening: { how: 1 } });
    expect(stageRows([aReview("B", "01-01", { own: { name: "Trial day", how: 1 }, terms: { how: 1 } }), all, all]).map(({ name }) => name)).toEqual([
      "Finding the opening",
      "The conversation about money and start",
      "Trial day",
    ]);
  });

  test("has one place for each review, whatever was said", () => {
    fc.assert(fc.property(fc.array(anyReview, { maxLength: 4 }), (reviews) => {
      for (const row of stageRows(reviews)) {
        const { badly, well, of } = run(row);
        expect(row.hows).toHaveLength(reviews.length);
        expect(of).toBeGreaterThanOrEqual(2);
        expect(badly + well).toBeLessThanOrEqual(of);
      }
    }));
  });
});

test("reviews stand in the order in which they were begun", () => {
  expect(byAge(three.toReversed())).toEqual(three);
});
