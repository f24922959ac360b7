import { expect, test } from "vitest";
import { countWords, downWords } from "./words.ts";

test("a page says how many of how many it shows", () => {
  expect(countWords(18, 18)).toBe("Eighteen stories.");
  expect(countWords(1, 18)).toBe("One of eighteen stories.");
  expect(countWords(21, 21)).toBe("21 stories.");
});

test.each([
  [{ down: 1 }, "Down once, then up"],
  [{ down: 2 }, "Down twice, then up"],
  [{ down: 11 }, "Down eleven times, then up"],
  [{ down: 1, atLeast: true }, "Down at least once, then up"],
] as const)("%j is “%s”", (story, words) => expect(downWords(story)).toBe(words));
