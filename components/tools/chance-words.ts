import { grouped } from "../words/numbers.ts";

const two = (value: number) => Number(value.toPrecision(2));

/** A chance as a percentage, with as many digits as it deserves: “2.0%”, “0.56%”, “36%”. @param chance 0 to 1 */
export function percentWords(chance: number): string {
  const percent = chance * 100;
  if (percent === 0 || percent === 100) return `${percent}%`;
  if (percent < 0.01) return "under 0.01%";
  if (percent > 99) return "over 99%";
  if (percent < 0.995) return `${percent.toFixed(2)}%`;
  return percent < 9.95 ? `${percent.toFixed(1)}%` : `${percent.toFixed(0)}%`;
}

/** How often it is “no”: “49 times out of 50”, “64 times out of 100”. @param chance of a yes, 0 to 1 */
export function noTimes(chance: number): string {
  if (chance === 0) return "every time";
  if (chance >= 0.1) return chance > 0.995 ? "hardly ever" : `${Math.round((1 - chance) * 100)} times out of 100`;
  const tries = 1 / chance;
  const whole = tries < 100 ? Math.round(tries) : two(tries);
  return whole > 1e6 ? "all but once in more than a million times" : `${grouped(whole - 1)} times out of ${grouped(whole)}`;
}
