import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOfOffer } from "./model.ts";
import { logShareBelow, valueAtShare } from "./normal.ts";

/**
 * The integral worked out with mpmath 1.3 (Python) at forty digits: `quad` over φ(e)·Φ(…)^(n−1), with its own `erfc`
 * and `erfinv`, from −14 to 14 in 56 parts.
 */
const TABLE: [applicants: number, percentile: number, validity: number, chance: number][] = [
  [2, 50, 0.42, 0.5],
  [2, 95, 0.42, 0.695526764090661],
  [2, 5, 0.42, 0.304473235909339],
  [5, 80, 0.33, 0.262761000973741],
  [10, 99, 0.19, 0.182115011244236],
  [59, 50, 0.42, 0.0105768776675117],
  [59, 95, 0.42, 0.0542222289668052],
  [74, 95, 0.42, 0.0444565888587647],
  [100, 95, 0.19, 0.0194311599680126],
  [180, 95, 0.42, 0.020005781352127],
  [180, 95, 0.19, 0.0112990983844406],
  [180, 50, 0.42, 0.00281628254358915],
  [180, 99, 0.42, 0.0393185960838287],
  [180, 5, 0.42, 0.000244448799545958],
  [291, 95, 0.42, 0.0128531364594102],
  [291, 99.9, 0.4, 0.0493543482621265],
  [1000, 95, 0.42, 0.00401015665683707],
  [1000, 99.9, 0.9, 0.205974277374109],
  [12_000, 99.99, 0.42, 0.0069375368419816],
  [1_000_000, 95, 0.42, 3.8530286181169e-6],
  [1_000_000, 99.9999, 0.8, 0.0496985351007582],
  [180, 95, 0.999, 0.000137854187113215],
  [3, 0.1, 0.31, 0.112622042688564],
  [1_000_000, 50, 0.01, 9.98865072189785e-7],
];

const races = fc.record({
  applicants: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 1_000_000 })),
  percentile: fc.double({ min: 0, max: 100, noNaN: true }),
  validity: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe("chanceOfOffer", () => {
  it.each(TABLE)("%i applicants, better than %d in 100, validity %d: %d", (applicants, percentile, validity, chance) => {
    const computed = chanceOfOffer({ applicants, percentile, validity });
    expect(Math.abs(computed - chance)).toBeLessThan(1e-12);
    expect(Math.abs(computed / chance - 1)).toBeLessThan(1e-10);
  });

  it("shares one offer out: over all percentiles the chances of n applicants average 1/n", () => {
    for (const [applicants, validity] of [[2, 0.42], [30, 0.19], [180, 0.42], [180, 0.9]] as const) {
      const parts = 1000;
      let sum = 0;
      for (let part = 0; part < parts; part++) sum += chanceOfOffer({ applicants, percentile: (100 * (part + 0.5)) / parts, validity });
      expect(sum / parts).toBeCloseTo(1 / applicants, 3);
    }
  });

  it("gives a lone applicant the offer", () => {
    fc.assert(fc.property(races, (race) => {
      expect(chanceOfOffer({ ...race, applicants: 1 })).toBe(1);
    }));
  });

  it("is a lottery where hiring measures nothing", () => {
    fc.assert(fc.property(races, ({ applicants, percentile }) => {
      expect(chanceOfOffer({ applicants, percentile, validity: 0 })).toBe(1 / applicants);
    }));
  });

  it("is Φ(q)^(n−1) where hiring measures perfectly", () => {
    expect(chanceOfOffer({ applicants: 3, percentile: 50, validity: 1 })).toBe(0.25);
    expect(chanceOfOffer({ applicants: 180, percentile: 99, validity: 1 })).toBeCloseTo(0.99 ** 179, 14);
  });

  it.each([1e-9, 1e-12, Number.MIN_VALUE])("meets both ends without a jump, %d away", (little) => {
    const at = (validity: number) => chanceOfOffer({ applicants: 180, percentile: 99, validity });
    expect(at(little)).toBeCloseTo(1 / 180, 9);
    expect(at(1 - little)).toBeCloseTo(0.99 ** 179, 7);
  });

  it("takes the limit for better than everybody and than nobody", () => {
    const race = { applicants: 180, validity: 0.42 };
    expect(chanceOfOffer({ ...race, percentile: 100 })).toBe(1);
    expect(chanceOfOffer({ ...race, percentile: 0 })).toBe(0);
    expect(chanceOfOffer({ applicants: 4, validity: 0, percentile: 100 })).toBe(0.25);
    expect(chanceOfOffer({ applicants: 4, validity: 0, percentile: 0 })).toBe(0.25);
    expect(chanceOfOffer({ applicants: 4, validity: 1, percentile: 100 })).toBe(1);
    expect(chanceOfOffer({ applicants: 4, validity: 1, percentile: 0 })).toBe(0);
  });

  it("multiplies by the shares that are filled, and from outside", () => {
    const race = { applicants: 180, percentile: 95, validity: 0.42 };
    expect(chanceOfOffer({ ...race, neverFilled: 0.2, filledInside: 0.15 })).toBeCloseTo(0.8 * 0.85 * chanceOfOffer(race), 15);
    expect(chanceOfOffer({ ...race, applicants: 1, neverFilled: 0.25 })).toBe(0.75);
    expect(chanceOfOffer({ ...race, filledInside: 1 })).toBe(0);
  });

  it("lies between 0 and 1", () => {
    fc.assert(fc.property(races, (race) => {
      const chance = chanceOfOffer(race);
      expect(chance >= 0 && chance <= 1).toBe(true);
    }), { numRuns: 500 });
  });

  it("never falls as you beat more of them", () => {
    fc.assert(fc.property(races, fc.double({ min: 0, max: 100, noNaN: true }), (race, other) => {
      const [low, high] = [Math.min(race.percentile, other), Math.max(race.percentile, other)];
      expect(chanceOfOffer({ ...race, percentile: high })).toBeGreaterThanOrEqual(chanceOfOffer({ ...race, percentile: low }) - 1e-13);
    }), { numRuns: 500 });
  });

  it("never rises as more apply", () => {
    fc.assert(fc.property(races, fc.integer({ min: 1, max: 1000 }), (race, more) => {
      expect(chanceOfOffer({ ...race, applicants: race.applicants + more })).toBeLessThanOrEqual(chanceOfOffer(race) + 1e-13);
    }), { numRuns: 500 });
  });

  it.each([
    ["applicants", 0],
    ["applicants", NaN],
    ["applicants", Infinity],
    ["percentile", -1],
    ["percentile", 100.5],
    ["percentile", NaN],
    ["validity", -0.1],
    ["validity", 1.1],
    ["neverFilled", 2],
    ["filledInside", NaN],
  ])("refuses %s = %d and says which", (name, value) => {
    const race = { applicants: 180, percentile: 95, validity: 0.42, [name]: value };
    expect(() => chanceOfOffer(race)).toThrow(RangeError);
    expect(() => chanceOfOffer(race)).toThrow(name);
  });
});

describe("the normal distribution", () => {
  // From mpmath 1.3: log(erfc(-x/√2)/2) at forty digits.
  it.each([
    [-30, -454.321243956343],
    [-5, -15.0649983939887],
    [-2.5, -5.08164827727869],
    [-1, -1.84102164500926],
    [0, -0.693147180559945],
    [2.49999999, -0.00622902566223826],
    [2.5, -0.00622902548586],
    [5, -2.86651612963764e-7],
    [8, -6.22096057427179e-16],
  ])("log Φ(%d) = %d", (x, log) => expect(Math.abs(logShareBelow(x) / log - 1)).toBeLessThan(1e-12));

  it("is undone by its inverse, deep into both tails", () => {
    for (const x of [-30, -8, -2.5, -1, -0.1, 0, 0.3, 1, 2.5, 5]) expect(valueAtShare(Math.exp(logShareBelow(x)))).toBeCloseTo(x, 8);
  });
});
