import { expect, test } from "vitest";
import { countWords } from "./count-words.ts";

test("words are counted, marks between blanks are not", () => {
  expect(countWords("")).toBe(0);
  expect(countWords(" one  two\n\nthree ")).toBe(3);
  expect(countWords("Procter & Gamble – 24/7, c’est ça!")).toBe(5);
});
