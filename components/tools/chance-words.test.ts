import { describe, expect, it } from "vitest";
import { noTimes, percentWords } from "./chance-words.ts";

describe("chances in words", () => {
  it.each([
    [0, "0%"],
    [3e-6, "under 0.01%"],
    [0.0028, "0.28%"],
    [0.00994, "0.99%"],
    [0.00996, "1.0%"],
    [0.020006, "2.0%"],
    [0.0994, "9.9%"],
    [0.0996, "10%"],
    [0.363, "36%"],
    [0.9999, "over 99%"],
    [1, "100%"],
  ])("%d is %s", (chance, words) => expect(percentWords(chance)).toBe(words));

  it.each([
    [0, "every time"],
    [1e-7, "all but once in more than a million times"],
    [3.85e-6, "259,999 times out of 260,000"],
    [0.00281628, "359 times out of 360"],
    [0.020006, "49 times out of 50"],
    [0.0393, "24 times out of 25"],
    [0.1, "90 times out of 100"],
    [0.5, "50 times out of 100"],
    [0.999, "hardly ever"],
  ])("with a chance of %d it is “no” %s", (chance, words) => expect(noTimes(chance)).toBe(words));
});
