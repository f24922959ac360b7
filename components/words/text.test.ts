import { expect, test } from "vitest";
import { listed, oneLine, wellFormed } from "./text.ts";

test("a text on one line holds no break, no other control character and no half of one", () => {
  expect(oneLine(" a\r\n\tb\u2028c\u0000d\ud800e  ")).toBe("a b c d e");
  expect(oneLine("Škoda 🚀")).toBe("Škoda 🚀");
});

test("half a character becomes the sign for that, a whole one stays", () => {
  expect(wellFormed("a\ud83d🚀\ude80")).toBe("a\uFFFD🚀\uFFFD");
});

test("things are listed as in a sentence", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed)).toEqual(["", "a", "a and b", "a, b, and c"]);
});
