import { logDensity, logShareBelow, valueAtShare } from "./normal.ts";

type Race = {
  /** How many apply, yourself included: 1 or more. */
  applicants: number;
  /** How many of every 100 others you are truly better than: 0 to 100. */
  percentile: number;
  /** Correlation between true quality and the score that hiring gives it: 0 (a lottery) to 1 (a perfect measure). */
  validity: number;
  /** Share of such openings that are never filled by anyone: 0 to 1. */
  neverFilled?: number;
  /** Share of the rest that go to somebody from inside: 0 to 1. */
  filledInside?: number;
};

/** The normal density beyond this many standard deviations adds less than 10⁻³³. */
const REACH = 12;
/** The integrand is analytic and flat at both ends, so the trapezoidal rule gains digits with every halving. */
const STEP = 1 / 16;

/** ∫ φ(e) · Φ(validity·q + √(1−validity²)·e)^rivals de */
function chanceOfTopScore(rivals: number, q: number, validity: number): number {
  const noise = Math.sqrt((1 - validity) * (1 + validity));
  let sum = 0;
  for (let e = -REACH; e <= REACH; e += STEP) {
    sum += Math.exp(logDensity(e) + rivals * logShareBelow(validity * q + noise * e));
  }
  return Math.min(1, sum * STEP);
}

function within(name: string, value: number, low: number, high: number) {
  if (!(value >= low && value <= high)) throw new RangeError(`${name} must lie between ${low} and ${high}; it is ${value}.`);
}

/**
 * The chance that you get the offer.
 *
 * True quality and measured score are standard normal with correlation `validity`; the highest score gets the offer.
 * With n applicants and your quality q = Φ⁻¹(percentile / 100) it is
 * `∫ φ(e) · Φ(validity·q + √(1−validity²)·e)^(n−1) de`, times (1 − neverFilled) × (1 − filledInside).
 * The integral is good to ten digits. Nothing is simulated. Better than everybody (100) or than nobody (0) is the
 * limit of q → ±∞.
 * @returns between 0 and 1
 * @throws RangeError if a number is missing, not a number, or outside the range said at its name
 */
export function chanceOfOffer({ applicants, percentile, validity, neverFilled = 0, filledInside = 0 }: Race): number {
  within("applicants", applicants, 1, Number.MAX_VALUE);
  within("percentile", percentile, 0, 100);
  within("validity", validity, 0, 1);
  within("neverFilled", neverFilled, 0, 1);
  within("filledInside", filledInside, 0, 1);
  return topOfField(applicants - 1, percentile, validity) * (1 - neverFilled) * (1 - filledInside);
}

function topOfField(rivals: number, percentile: number, validity: number): number {
  if (rivals === 0) return 1;
  if (validity === 0) return 1 / (rivals + 1);
  if (validity === 1) return (percentile / 100) ** rivals;
  if (percentile === 0) return 0;
  if (percentile === 100) return 1;
  return chanceOfTopScore(rivals, quality(percentile), validity);
}

/** Taken from the nearer end: 100 − percentile is exact close to 100, percentile / 100 is not. */
const quality = (percentile: number) =>
  percentile > 50 ? -valueAtShare((100 - percentile) / 100) : valueAtShare(percentile / 100);
