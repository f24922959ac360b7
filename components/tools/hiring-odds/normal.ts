const LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2;
/** Where the series hands over to the continued fraction: both are good to thirteen digits there. */
const HANDOVER = 2.5;
/** Levels of the continued fraction; at the handover already enough for full precision. */
const LEVELS = 90;

/** Natural logarithm of the standard normal density at `x`. */
export const logDensity = (x: number) => -x * x / 2 - LOG_ROOT_TWO_PI;

/** φ(x)·(x + x³/3 + x⁵/15 + …) = Φ(x) − ½, for small |x|. */
function fromMiddle(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return Math.exp(logDensity(x)) * sum;
}

/** Laplace’s continued fraction: log of the share of a standard normal above `x`, for x ≥ `HANDOVER`. */
function logTail(x: number): number {
  let denominator = x;
  for (let level = LEVELS; level >= 1; level--) denominator = x + level / denominator;
  return logDensity(x) - Math.log(denominator);
}

/**
 * log Φ(x), the logarithm of the share of a standard normal below `x`.
 * Keeps its relative precision in both tails, where Φ itself rounds to 0 or 1.
 * @param x any number
 */
export function logShareBelow(x: number): number {
  if (x >= HANDOVER) return Math.log1p(-Math.exp(logTail(x)));
  if (x <= -HANDOVER) return logTail(-x);
  return Math.log(0.5 + fromMiddle(x));
}

/**
 * Φ⁻¹(share): the standard normal value that this share lies below, found by bisection of log Φ.
 * @param share between 0 and 1, both excluded
 */
export function valueAtShare(share: number): number {
  // The smaller tail is the one that doubles resolve finely; the other side is its mirror image.
  if (share > 0.5) return -valueAtShare(1 - share);
  const wanted = Math.log(share);
  let below = -40;
  let above = 0;
  while (above - below > 1e-14) {
    const middle = (below + above) / 2;
    if (middle === below || middle === above) break;
    if (logShareBelow(middle) < wanted) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}
