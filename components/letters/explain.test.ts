import { describe, expect, it } from "vitest";
import { composeLetters } from "./compose.ts";
import { PARTS, type Details } from "./details.ts";
import { explainLetter } from "./explain.ts";
import { CHANNELS } from "./form-values.ts";
import { letterKinds } from "./kinds.ts";

const details: Details = {
  company: "Northwind Energy", role: "Data Analyst", yourName: "Mira Kovač", recipients: "Daniel Okafor", part: "interviewer", stage: "interview", tone: "neutral", wouldWorkThere: true,
  stayedWithMe: "how the team rebuilt the outage forecast in a weekend", improve: "explaining trade-offs to people outside the team",
};

describe("the explanation", () => {
  for (const channel of CHANNELS) {
    it(`has a reason for every sentence that is sent: ${channel}`, () => {
      for (const part of PARTS) for (let wording = 0; wording < 4; wording += 1) {
        const letters = composeLetters({ ...details, part }, { wording, channel });
        for (const { kind } of letterKinds) {
          const { message } = letters[kind];
          const explained = explainLetter(kind, { ...details, part }, { wording, channel }, message);
          const left = explained.reduce((text, { text: sentence }) => text.replace(sentence, ""), message).replace(details.yourName, "").trim();
          expect(left, message).toBe("");
          expect(explained.every(({ reason }) => reason.length > 0)).toBe(true);
        }
      }
    });
  }

  it("marks the person’s own words in a note", () => {
    const short = { ...details, role: "Analyst", company: "Nord", stayedWithMe: "the quiet workshop", recipients: "", yourName: "Mira" };
    const { message } = composeLetters(short, { channel: "linkedin-note" }).thankYou;
    const sentence = explainLetter("thankYou", short, { channel: "linkedin-note" }, message).find(({ text }) => text.includes("workshop"));
    expect(sentence?.own.map(([from, to]) => sentence.text.slice(from, to))).toEqual(["the quiet workshop"]);
  });
});
