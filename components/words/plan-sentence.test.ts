import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planSentence } from "./plan-sentence.ts";

describe("the plan as a sentence", () => {
  test.each([
    ["they ask about gaps", "say it in two sentences", "If they ask about gaps, then I say it in two sentences."],
    ["If they ask about gaps,", "then I will say it in two sentences.", "If they ask about gaps, then I will say it in two sentences."],
    ["They ask\nabout gaps", "Say it shortly", "If they ask about gaps, then I say it shortly."],
    ["Northwind calls", "I’ll ask for a minute", "If Northwind calls, then I’ll ask for a minute."],
    ["they ask “why us?”", "answer: “why not?”", "If they ask “why us?”, then I answer: “why not?”"],
    ["", "", "If …, then I …"],
    ["I blank", "breathe once", "If I blank, then I breathe once."],
    ["SQL comes up", "IM my old lead", "If SQL comes up, then I IM my old lead."],
    ["iffy questions come", "thenceforth smile", "If iffy questions come, then I thenceforth smile."],
  ])("%j and %j", (trigger, action, sentence) => {
    expect(planSentence(trigger, action)).toBe(sentence);
  });

  test("is always one line with both small words", () => {
    fc.assert(fc.property(fc.string(), fc.string(), (trigger, action) => /^If [^\n]*, then I[^\n]*$/.test(planSentence(trigger, action))));
  });
});
