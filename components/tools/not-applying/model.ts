/** Digits kept beyond the first of `p`: more than twice those of a number, so that only the last step rounds. */
const DIGITS = 40;

function chance(name: string, value: number) {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must be a chance between 0 and 1; it is ${value}.`);
}

/** A number as written, 0.7 meaning seven tenths, as a whole number of 10^−places. */
function decimal(value: number): { units: bigint; places: number } {
  const [digits = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  const places = DIGITS - Number(exponent);
  return { units: BigInt(whole + fraction) * 10n ** BigInt(DIGITS - fraction.length), places };
}

/**
 * The chance of at least one offer over `n` applications, each with chance `p` and independent of the others:
 * 1 − (1 − p)ⁿ.
 *
 * As written, that loses every digit for small `p`; the usual repair, −expm1(n·log1p(−p)), can still miss the last
 * one and then put (0.7, 2) below 0.91. So it is worked out in whole numbers of forty digits and rounded once, with
 * `p` as it is written: 0.7 means seven tenths. Over twice as many applications the chance c becomes c·(2 − c), over
 * one more c + p·(1 − c).
 * @param p chance of one application, 0 to 1
 * @param n how many are sent: a whole number from 0, or Infinity
 * @returns between 0 and 1, right to the last digit of a number
 * @throws RangeError if `p` or `n` is not a number or outside its range
 */
export function chanceOfAtLeastOne(p: number, n: number): number {
  chance("p", p);
  if (!(n >= 0) || (n !== Infinity && !Number.isInteger(n))) throw new RangeError(`n must be a whole number from 0; it is ${n}.`);
  if (p === 0 || n === 0) return 0;
  if (p === 1 || n === Infinity) return 1;
  const { units, places } = decimal(p);
  const one = 10n ** BigInt(places);
  let reached = 0n;
  for (const bit of BigInt(n).toString(2)) {
    reached = (reached * (2n * one - reached)) / one;
    if (bit === "1") reached += (units * (one - reached)) / one;
  }
  return Number(`${reached}e-${places}`);
}

/**
 * The smallest whole number of applications whose chance of at least one offer is `wanted` or more, exactly as
 * {@link chanceOfAtLeastOne} gives it.
 * @param p chance of one application, 0 to 1
 * @param wanted the chance to reach, 0 to 1
 * @returns a whole number from 0; Infinity if no number reaches it (`p` is 0, or certainty is wanted and `p` is not
 *   1), or none that a number can hold
 * @throws RangeError if `p` or `wanted` is not a number or outside its range
 */
export function applicationsFor(p: number, wanted: number): number {
  chance("p", p);
  chance("chance", wanted);
  if (wanted === 0) return 0;
  if (p === 1) return 1;
  if (p === 0 || wanted === 1) return Infinity;
  const reaches = (n: number) => chanceOfAtLeastOne(p, n) >= wanted;
  // Logarithms come close, but rounding can leave them beside the answer: search outward from there, then between.
  let enough = Math.max(1, Math.ceil(Math.log1p(-wanted) / Math.log1p(-p)));
  if (enough === Infinity) return Infinity;
  const nudge = Math.max(1, enough * Number.EPSILON);
  let tooFew = enough;
  for (let step = nudge; reaches(tooFew); step *= 2) {
    enough = tooFew;
    tooFew = Math.max(0, tooFew - step);
  }
  for (let step = nudge; !reaches(enough); step *= 2) {
    tooFew = enough;
    enough += step;
  }
  for (;;) {
    const middle = tooFew + Math.floor((enough - tooFew) / 2);
    if (middle <= tooFew || middle >= enough) return enough;
    if (reaches(middle)) enough = middle;
    else tooFew = middle;
  }
}
