import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gist, gistKey, topicsIn } from "./same-words.ts";
import { anyText } from "./reviews.cases.ts";

const about = (line: string, topic: string) => topicsIn(gist(line)).includes(gistKey(gist(topic)));

describe("the same thing in other words", () => {
  test.each([
    ["salary question", "Salary question."],
    ["salary question", "The salary questions"],
    ["salary question", "the question about salary"],
    ["salary question", "Prepare the salary question better next time"],
    ["preparing examples", "prepared an example"],
    ["prepare stories", "preparing a story"],
    ["planning my answers", "plan the answer"],
    ["studying their product", "study their products"],
    ["résumé gaps", "Resume gaps!"],
    ["I didn’t ask about the team", "did not ask about the team"],
    ["don't ramble", "do not ramble"],
    ["nerves", "Nerves again"],
    ["the interviewer’s name", "interviewers name"],
    ["給料の質問", "給料の質問"],
    ["3 examples", "3 examples ready"],
    ["😬", "😬"],
  ])("“%s” is found in “%s”", (topic, line) => expect(about(line, topic)).toBe(true));

  test.each([
    ["salary question", "answered the question about relocating, salary was fine"],
    ["time", "asked for more time on the task"],
    ["salary question", "salary"],
    ["ask about salary", "did not ask about salary"],
    ["asked less", "asked"],
    ["notes", "not"],
    ["給料", "時間"],
    ["", "anything"],
    ["anything", ""],
  ])("“%s” is not found in “%s”", (topic, line) => expect(about(line, topic)).toBe(false));
});

test("whatever was typed is about itself, unless it is nothing", () => {
  fc.assert(fc.property(anyText, (text) => { expect(about(text, text)).toBe(text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").trim() !== ""); }));
});

test("capitals, small words, order and punctuation do not matter", () => {
  const word = fc.constantFrom("salary", "questions", "prepared", "examples", "forecast", "late", "team", "product");
  fc.assert(fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 5 }), fc.func(fc.integer()), fc.constantFrom("the ", "about my ", "– ", "again, "), (words, rank, between) => {
    const shuffled = words.toSorted((a, b) => rank(a) - rank(b));
    const other = gist(`${between}${shuffled.map((one) => one.toUpperCase()).join(` ${between}`)}.`);
    expect(gistKey(other)).toBe(gistKey(gist(words.join(" "))));
  }));
});
