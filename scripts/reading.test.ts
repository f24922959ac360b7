import { expect, test } from "vitest";
import { gradeOf, longSentences, paragraphsIn, paragraphsOf } from "./reading.mjs";

test("the grade is that of the formula: 0.39 words a sentence + 11.8 syllables a word − 15.59", () => {
  expect(gradeOf(["The cat sat on the mat."])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 10);
  expect(gradeOf(["The cat sat on the mat. It ran.", "Then it slept."])).toBeCloseTo(0.39 * (11 / 3) + 11.8 - 15.59, 10);
  expect(gradeOf(["Institutional representatives communicate unfavorable determinations."])).toBeGreaterThan(9);
});

test("a sentence is long from one word more than allowed", () => {
  const sentence = (count: number) => `A ${Array.from({ length: count - 1 }, () => "word").join(" ")}.`;
  expect(longSentences([`Short. ${sentence(35)} ${sentence(36)}`], 35)).toEqual([sentence(36)]);
});

test("only the words of a text count, not its marks", () => {
  const mdx = `import A from "./a.mdx";

export const summary = "One line.";

### A heading

A *claim*: <Cite of="x">so much</Cite>. See [here](/there).

<Tool />`;
  expect(paragraphsOf(mdx)).toEqual(["One line.", "A claim: so much. See here."]);
  expect(paragraphsIn({ a: ["A sentence.", "a-key"], b: { c: "“Another.”", d: 3, e: null } })).toEqual(["A sentence.", "“Another.”"]);
});
