import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeSentences, traitsOf, type Said } from "./judge.ts";
import { readLetter } from "./text.ts";

/** The marked words of a letter, by rule. */
const marked = (message: string) =>
  new Map(judgeSentences(readLetter(message)).map(({ rule, start, end }) => [rule, message.slice(start, end)]));

describe("the judge of sentences", () => {
  const spoken: [Said, string, RegExp][] = [
    ["threatens", "Thank you for the tour of the plant. My lawyer will be in touch with you next week. Best, Jo", /lawyer/],
    ["begs", "Thank you for the tour of the plant. Please reconsider your decision. Best, Jo", /reconsider/],
    ["argues", "Thank you for the tour of the plant. I think you have made the wrong decision. Best, Jo", /wrong|decision/],
    ["asks-why", "Thank you for the tour of the plant. Could you tell me why I was not chosen? Best, Jo", /why/],
    ["over-apologizes", "Thank you for the tour of the plant. I am so sorry to bother you again. Best, Jo", /sorry/],
    ["self-put-down", "Thank you for the tour of the plant. I suppose I am simply not good enough. Best, Jo", /not good enough/],
  ];
  for (const [rule, message, words] of spoken) {
    it(`marks the words that speak for: ${rule}`, () => {
      expect(marked(message).get(rule)).toMatch(words);
      expect([...marked(message).keys()]).toEqual([rule]);
    });
  }

  it("hears nothing in what only sounds alike", () => {
    for (const message of ["I am not asking you to reconsider.", "I do not need to know why.", "Your lawyers were a joy to talk to.", "I was sorry to hear it."]) {
      expect([...marked(message)], message).toEqual([]);
    }
  });

  it("names every trait once and where it stands", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 40 }), (words) => {
        const traits = traitsOf(words);
        expect(new Set(traits.map(({ bucket }) => bucket)).size).toBe(traits.length);
        for (const { first, last } of traits) expect(first >= 0 && last < words.length).toBe(true);
      }),
    );
  });
});
