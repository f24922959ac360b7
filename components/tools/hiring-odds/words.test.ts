import { describe, expect, it } from "vitest";
import { usualSettings } from "../settings.ts";
import { APPLICANT_STOPS, hiringRules } from "./settings.ts";
import { resultWords, sameRaceWords, triesWords } from "./words.ts";

const usual = usualSettings(hiringRules);
const sentence = (changed: Partial<typeof usual>) => {
  const { assumed, who, outcome } = resultWords({ ...usual, ...changed });
  return `${assumed} ${who} ${outcome}.`;
};

describe("the result in words", () => {
  it("says the worked example so that anyone understands it", () => {
    expect(sentence({})).toBe(
      "180 people apply, and hiring measures what matters as well as structured interviews do. Someone better than 95 of every 100 still hears “no” 49 times out of 50.",
    );
    expect(sameRaceWords(usual)).toBe("In the same race, someone from the middle of the field has 0.28%, someone better than 99 of every 100 has 3.9%.");
  });

  it("finds words for the ends", () => {
    expect(sentence({ applicants: 1 })).toBe("Nobody else applies, and hiring measures what matters as well as structured interviews do. The only applicant gets the offer.");
    expect(sentence({ percentile: 0, validity: 1 })).toMatch(/perfectly\. Someone better than none of the others still hears “no” every time\.$/);
    expect(sentence({ percentile: 100 })).toMatch(/Someone better than all the others gets the offer\.$/);
    expect(sentence({ validity: 0.5 })).toContain("with a validity of 0.5.");
    expect(sentence({ unfilled: 20, inside: 15 })).toContain("Of 100 such openings, 20 are never filled; of 100 others, 15 go to somebody from inside.");
    expect(sentence({ inside: 100 })).toMatch(/“no” every time\.$/);
  });

  it("says how many strokes stand", () => {
    expect(triesWords(0)).toMatch(/most often, not one/);
    expect(triesWords(1)).toMatch(/1 gets the offer/);
    expect(triesWords(2)).toMatch(/2 get the offer/);
  });

  it("stops the slider at the worked example, in rising order", () => {
    expect(APPLICANT_STOPS).toContain(usual.applicants);
    expect(APPLICANT_STOPS).toEqual([...new Set(APPLICANT_STOPS)].toSorted((a, b) => a - b));
    expect([APPLICANT_STOPS.at(0), APPLICANT_STOPS.at(-1)]).toEqual([hiringRules.applicants.least, hiringRules.applicants.most]);
  });
});
