import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applicationsFor, chanceOfAtLeastOne } from "./model.ts";

const chances = fc.double({ min: 0, max: 1, noNaN: true });
const counts = fc.integer({ min: 0, max: 100_000 });

describe("chanceOfAtLeastOne", () => {
  // Worked out with mpmath 1.3 (Python) at sixty digits, as −expm1(n·log1p(−p)).
  it.each([
    [0.0056, 125, 0.50439069203774968],
    [1 / 180, 180, 0.63314481823644143],
    [1e-9, 1000, 9.9999950050016623e-7],
    [1e-12, 1_000_000, 9.999995000006666e-7],
    [1e-16, 3, 3e-16],
    [1e-17, 1e17, 0.63212055882855771],
    [0.02, 34, 0.49686263202236909],
    [0.27, 3, 0.610983],
    [0.99, 2, 0.9999],
    [1e-300, 1e12, 1e-288],
    [0.3, 7, 0.9176457],
  ])("p = %d over %d applications: %d", (p, n, chance) => {
    expect(Math.abs(chanceOfAtLeastOne(p, n) / chance - 1)).toBeLessThan(1e-15);
  });

  // 1 − (1 − p)ⁿ with p as it is written, by mpmath at eighty digits, rounded once.
  it.each([
    [0.3333333333333333, 7, 0.9414723365340649],
    [0.0056, 1234, 0.9990218247008184],
    [1e-09, 123456789, 0.11614016716839745],
    [0.123456789, 17, 0.8935497669059367],
    [0.07, 31, 0.894568252429141],
    [0.2857142857142857, 3, 0.6355685131195336],
    [0.278, 17, 0.9960632996513736],
    [0.559, 42, 0.9999999999999989],
    [0.109, 40, 0.990112006745456],
  ])("p = %d over %d applications is right to the last digit: %d", (p, n, chance) => expect(chanceOfAtLeastOne(p, n)).toBe(chance));

  it("has its ends right", () => {
    expect(chanceOfAtLeastOne(0, 1000)).toBe(0);
    expect(chanceOfAtLeastOne(0, Infinity)).toBe(0);
    expect(chanceOfAtLeastOne(1, 0)).toBe(0);
    expect(chanceOfAtLeastOne(1, 1)).toBe(1);
    expect(chanceOfAtLeastOne(0.5, 0)).toBe(0);
    expect(chanceOfAtLeastOne(0.5, Infinity)).toBe(1);
    expect(chanceOfAtLeastOne(0.5, Number.MAX_VALUE)).toBe(1);
    expect(chanceOfAtLeastOne(Number.MIN_VALUE, 1)).toBe(Number.MIN_VALUE);
    expect(chanceOfAtLeastOne(Number.MIN_VALUE, Number.MAX_VALUE)).toBeGreaterThan(0);
  });

  it("is p itself for one application", () => {
    fc.assert(fc.property(chances, (p) => {
      expect(chanceOfAtLeastOne(p, 1)).toBe(p);
    }));
  });

  it("agrees with the usual formula, −expm1(n·log1p(−p))", () => {
    fc.assert(fc.property(chances, counts, (p, n) => {
      const usual = p === 1 && n === 0 ? 0 : -Math.expm1(n * Math.log1p(-p));
      expect(Math.abs(chanceOfAtLeastOne(p, n) - usual)).toBeLessThanOrEqual(1e-15);
    }));
  });

  it("never falls with one more application or a better chance", () => {
    fc.assert(fc.property(chances, chances, counts, (p, other, n) => {
      expect(chanceOfAtLeastOne(p, n + 1)).toBeGreaterThanOrEqual(chanceOfAtLeastOne(p, n));
      expect(chanceOfAtLeastOne(Math.max(p, other), n)).toBeGreaterThanOrEqual(chanceOfAtLeastOne(Math.min(p, other), n));
    }));
  });

  it.each([[NaN, 1], [-0.1, 1], [1.1, 1], [Infinity, 1], [0.5, NaN], [0.5, -1], [0.5, 1.5], [0.5, -Infinity]])(
    "refuses p = %d, n = %d, and says which",
    (p, n) => {
      expect(() => chanceOfAtLeastOne(p, n)).toThrow(RangeError);
      expect(() => chanceOfAtLeastOne(p, n)).toThrow(p === 0.5 ? /^n must be a whole number/ : /^p must be a chance/);
    },
  );
});

describe("applicationsFor", () => {
  it.each([
    [1.2 / 59, 0.5, 34],
    [1 / 100, 0.5, 69],
    [1 / 180, 0.5, 125],
    [1 / 291, 0.5, 202],
    [0.5, 0.75, 2],
    [0.7, 0.91, 2],
    [0.1, 0.271, 3],
    [0.2, 0.36, 2],
    [0.3, 0.3, 1],
    [0.9, 0.99, 2],
    [0.3, 0.51000000001, 3],
    [0.5, 1 - 2 ** -40, 40],
    [0.999, 1e-300, 1],
    [1e-300, 1e-320, 1],
  ])("p = %d needs %d of a chance: %i", (p, wanted, n) => expect(applicationsFor(p, wanted)).toBe(n));

  it("has its ends right", () => {
    expect(applicationsFor(0, 0.5)).toBe(Infinity);
    expect(applicationsFor(0, 0)).toBe(0);
    expect(applicationsFor(0.5, 0)).toBe(0);
    expect(applicationsFor(1, 0)).toBe(0);
    expect(applicationsFor(0.5, 1)).toBe(Infinity);
    expect(applicationsFor(1, 1)).toBe(1);
    expect(applicationsFor(1, 0.3)).toBe(1);
    expect(applicationsFor(Number.MIN_VALUE, 0.5)).toBe(Infinity);
  });

  it("is exact at every boundary that can be written down: p in hundredths, up to five applications", () => {
    for (let hundredths = 1; hundredths < 100; hundredths++) {
      for (let n = 1; n <= 5; n++) {
        // 1 − (1 − p)ⁿ in whole numbers, rounded once.
        const boundary = Number(`${100n ** BigInt(n) - BigInt(100 - hundredths) ** BigInt(n)}e-${2 * n}`);
        expect(applicationsFor(hundredths / 100, boundary), `${hundredths}/100, ${n}`).toBe(n);
      }
    }
  });

  it("is the smallest number that reaches the chance", () => {
    fc.assert(fc.property(chances, chances, (p, wanted) => {
      const n = applicationsFor(p, wanted);
      fc.pre(n !== Infinity);
      expect(chanceOfAtLeastOne(p, n)).toBeGreaterThanOrEqual(wanted);
      if (n > 0 && n <= Number.MAX_SAFE_INTEGER) expect(chanceOfAtLeastOne(p, n - 1)).toBeLessThan(wanted);
    }));
  });

  it("searches far where rounding moves the answer far: near certainty, one in a hundred of the way", () => {
    const almost = 1 - 2 ** -53;
    const n = applicationsFor(1e-6, almost);
    expect(chanceOfAtLeastOne(1e-6, n)).toBe(almost);
    expect(chanceOfAtLeastOne(1e-6, n - 1)).toBeLessThan(almost);
    expect(n).toBeLessThan(0.995 * (Math.log1p(-almost) / Math.log1p(-1e-6)));
  });

  it("finds a number of applications again from its own chance", () => {
    fc.assert(fc.property(fc.double({ min: 1e-6, max: 0.5, noNaN: true }), fc.integer({ min: 1, max: 30 }), (p, n) => {
      expect(applicationsFor(p, chanceOfAtLeastOne(p, n))).toBe(n);
    }));
  });

  it.each([[NaN, 0.5], [0.5, NaN], [-0.1, 0.5], [1.1, 0.5], [0.5, -0.1], [0.5, 1.1]])(
    "refuses p = %d, chance = %d",
    (p, wanted) => expect(() => applicationsFor(p, wanted)).toThrow(RangeError),
  );
});
