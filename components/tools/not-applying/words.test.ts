import { describe, expect, it } from "vitest";
import { usualSettings } from "../settings.ts";
import { applyingRules, ODDS_STOPS, PRESETS } from "./settings.ts";
import { addUp, assumedWords, hundredWords, neededWords, resultWords } from "./words.ts";

const usual = usualSettings(applyingRules);

describe("what the settings add up to", () => {
  it("agrees with the sum written out: 20 at 1 in 180, 20 at 1 in 360", () => {
    const { without, withAll, needed, neededAtTwice } = addUp(usual);
    expect(without).toBeCloseTo(1 - (179 / 180) ** 20, 12);
    expect(withAll).toBeCloseTo(1 - (179 / 180) ** 20 * (359 / 360) ** 20, 12);
    expect([needed, neededAtTwice]).toEqual([125, 63]);
  });

  it("is the same with and without when nothing is skipped, or what is skipped is worth nothing", () => {
    for (const changed of [{ skipped: 0 }, { worth: 0 }]) {
      const { without, withAll } = addUp({ ...usual, ...changed });
      expect(withAll).toBe(without);
    }
  });
});

describe("the result in words", () => {
  it("says the worked example", () => {
    const { chance, all, skipping } = resultWords(usual);
    expect(`${chance} ${all} ${skipping}`).toBe("15% is the chance of at least one offer if you apply for all 40. Say “no” to 20 of them yourself, and it is 11%.");
    expect(assumedWords(usual)).toBe("One in 180 leads to an offer; those you would skip have half of that chance.");
    expect(neededWords(usual)).toBe("A chance of 50% takes 125 applications like the ones you send. If each were so good that its chance doubled, it would take 63.");
  });

  it("finds words for the ends", () => {
    expect(resultWords({ ...usual, skipped: 0, sent: 1 })).toEqual({ chance: "0.56%", all: "is the chance of at least one offer from 1 application.", skipping: "" });
    expect(resultWords({ ...usual, skipped: 0, sent: 0 }).chance).toBe("0%");
    expect(assumedWords({ ...usual, worth: 100 })).toBe("One in 180 leads to an offer.");
    expect(neededWords({ ...usual, odds: 1 })).toBe("A chance of 50% takes 1 application like the ones you send.");
    expect(hundredWords(1, 0)).toBe("Of a hundred people in your place, 1 gets an offer from those they apply for anyway.");
    expect(hundredWords(11, 1)).toMatch(/1 more does if they don’t skip the rest\.$/);
  });

  it("stops the slider at every preset, in rising order", () => {
    for (const { odds } of PRESETS) expect(ODDS_STOPS).toContain(odds);
    expect(ODDS_STOPS).toEqual([...new Set(ODDS_STOPS)].toSorted((a, b) => a - b));
    expect(PRESETS[0]?.odds).toBe(usual.odds);
  });
});
