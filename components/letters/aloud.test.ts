import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as first from "../../content/letters.en.ts";
import * as second from "../../content/letters.en.question.ts";
import * as notes from "../../content/letters.en.short.ts";
import { composeLetters, type Letters } from "./compose.ts";
import { PARTS, STAGES, TONES, type Details } from "./details.ts";
import { CHANNELS, type Channel } from "./form-values.ts";

/* What somebody who reads the letters aloud would not send: one property for each fault. */

const stayed = ["", "how the team rebuilt the outage forecast in a weekend", "I liked the whiteboard session with Tom.", "You mentioned that the team ships on Fridays", "the team was very welcoming", "Loved the office dog", "Maria’s talk about Kafka", "whiteboard exercise", "a question you asked: what would you stop doing?", "It was loud. I laughed.", "I remember the tour"];
const improve = ["", "explaining trade-offs to people outside the team", "I talk too fast. I also ramble.", "I struggled with the live coding part", "Be more confident", "more experience with Kubernetes", "SQL, Python and dbt", "German"];
const details = fc.record({
  company: fc.constantFrom("Northwind Energy", "The Gap", "Acme Inc.", "adidas", "the BBC", "University of Leeds", "Harris Bros.", "Yahoo!"),
  role: fc.constantFrom("Data Analyst", "the Store Manager role", "an Editorial Assistant position", "UX Research Internship", "SENIOR ACCOUNTANT"),
  yourName: fc.constantFrom("Mira Kovač", "Jo", "Dwayne Porter Jr."),
  recipients: fc.constantFrom("", "Daniel Okafor", "priya", "MARTA LEWANDOWSKA", "J. Smith", "Dr. Chen", "Ana, Ben and Chloe", "A B, C D, E F, G H", "the panel", "noreply@x.com"),
  part: fc.constantFrom(...PARTS), stage: fc.constantFrom(...STAGES), tone: fc.constantFrom(...TONES), wouldWorkThere: fc.boolean(),
  stayedWithMe: fc.constantFrom(...stayed), improve: fc.constantFrom(...improve),
  invitesReapply: fc.boolean(), offersFeedback: fc.boolean(), alreadyThanked: fc.boolean(), internalCandidate: fc.boolean(), positionClosed: fc.boolean(), refusesFeedback: fc.boolean(), keepsOnFile: fc.boolean(),
});

/** Printed, so that a failing run can be run again. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
type Sheet = { details: Details; letters: Letters; channel: Channel; all: string };

/** Checks one property on letters from the whole space of choices. */
function always(check: (sheet: Sheet) => void, change: Partial<Details> = {}, channels: readonly Channel[] = CHANNELS) {
  fc.assert(
    fc.property(details, fc.constantFrom(...channels), fc.nat(23), (drawn, channel, wording) => {
      const one = { ...drawn, ...change };
      const letters = composeLetters(one, { wording, channel });
      check({ details: one, letters, channel, all: Object.values(letters).map(({ message }) => message).join("\n\n") });
    }),
    { numRuns: 800, seed },
  );
}

/** Sentences, less the person’s own story, which may say “I” as often as it likes. */
const sentencesOf = (message: string) => message.replace("I talk too fast. I also ramble", "I talk too fast").split(/(?<=[.?!][”"]?)\s+(?=[\p{Lu}“])|\n+/u).filter(Boolean);

describe(`letters that nobody would send (SEED=${seed})`, () => {
  it("start two sentences in a row with “I”, in any channel", () =>
    always(({ letters }) => {
      for (const { message } of Object.values(letters)) {
        const starts = sentencesOf(message).map((sentence) => /^I(?:\b|[’'])/u.test(sentence));
        expect(starts.some((one, at) => one && starts[at + 1]), message).toBe(false);
      }
    }));

  it("begin a sentence or a greeted name with a small letter", () =>
    always(({ letters, details: { company } }) => {
      for (const { message } of Object.values(letters)) expect(message).not.toMatch(/^\p{Ll}|(?<!Inc|Bros)[.?] \p{Ll}/mu);
      const [greeting = ""] = letters.thankYou.message.split("\n");
      expect(greeting.replace(company, "")).not.toMatch(/priya|MARTA/);
    }));

  it("put a sentence of the person’s after “is” or behind “one thing”", () =>
    always(({ all }) => expect(all).not.toMatch(/(?:: |\bis )you mentioned/iu), { stayedWithMe: "You mentioned that the team ships on Fridays" }));

  it("say that somebody was chosen when the position was closed", () =>
    always(({ all }) => expect(all).not.toMatch(/someone else|another candidate|you chose|new colleague|someone from inside/iu), { positionClosed: true, internalCandidate: false }));

  it("thank an interviewer for news that came from somebody else", () => {
    for (const part of ["interviewer", "panel"] as const) for (const stage of ["screen", "interview", "final"] as const) {
      always(({ letters: { thankYou, feedback, both } }) => {
        for (const { message } of [thankYou, feedback, both]) expect(message).not.toMatch(/letting me know|telling me|informing me|getting back to me|your (?:message|reply|decision)/iu);
      }, { part, stage });
    }
  });

  it("thank for the role as if they had told of an opening", () =>
    always(({ all }) => expect(all).not.toMatch(/(?:letting me know|telling me|informing me|the news) about the/iu), { part: "recruiter" }));

  it("promise or expect feedback where it was refused, or quote the refusal in words that may not be theirs", () =>
    always(({ all }) => expect(all).not.toMatch(/offer(?:ed|ing)? (?:of )?feedback|look forward to|You wrote that|Your message said/iu), { refusesFeedback: true, offersFeedback: false }));

  it("leave an offer of feedback lying, or call it a favor that may be declined", () =>
    always(({ letters: { feedback, both } }) => {
      for (const { message } of [feedback, both]) {
        expect(message).toMatch(/offer(?:ed|ing)? (?:to |of )?feedback/iu);
        expect(message).not.toMatch(/free to decline|no need to answer/iu);
      }
    }, { offersFeedback: true, part: "recruiter", company: "adidas", stayedWithMe: "", improve: "" }, ["email"]));

  it("call themselves short where they hold two things", () => always(({ letters: { both } }) => expect(both.message).not.toMatch(/only a short note|this note is short|second, shorter/iu), { alreadyThanked: true }));

  it("speak to an agent or a friend as if they had decided", () => {
    for (const part of ["agency-recruiter", "referrer"] as const) always(({ all }) => expect(all).not.toMatch(/\byour decision|your choice|you and everyone at|considering me|individual feedback/iu), { part });
  });

  it("ask to be kept in mind where the person would not work there, in any of the five", () =>
    always(({ all }) => expect(all).not.toMatch(/in mind|stay in touch|think of me|on file|suit me|glad to hear|apply again\b(?=[^.]*(?:like|will|do so))/iu), { wouldWorkThere: false }));

  it("ask more than one question", () =>
    always(({ letters: { feedback } }) => {
      expect((feedback.message.match(/\?/gu) ?? []).length, feedback.message).toBe(1);
      expect(feedback.message).not.toMatch(/tell me if|let me know if|would you mind/iu);
    }));

  it("say the same five words twice", () =>
    always(({ letters }) => {
      for (const { message } of Object.values(letters)) {
        const words = message.toLowerCase().replace(/the (?:data analyst|store manager|editorial assistant|senior accountant) role at|ux research internship at|northwind energy|university of leeds|harris bros/gu, "x").match(/[\p{L}’-]+/gu) ?? [];
        const runs = words.slice(4).map((_, at) => words.slice(at, at + 5).join(" "));
        expect(runs.filter((run, at) => runs.indexOf(run) !== at), message).toEqual([]);
      }
    }));

  it("run over 200 words", () =>
    always(({ letters }) => {
      for (const { message } of Object.values(letters)) expect(message.split(/\s+/u).length, message).toBeLessThanOrEqual(200);
    }, { role: "Assistant Store Manager of the Night Shift", recipients: "", stage: "final", stayedWithMe: "how the team rebuilt the outage forecast in a weekend", improve: "explaining trade-offs to people outside the team" }));

  it("leave the company out, even in a note", () => always(({ letters, details: { company } }) => {
    for (const { message } of Object.values(letters)) expect(message.toLowerCase()).toContain(company.toLowerCase());
  }));

  it("lose the detail in a note that has room for it", () =>
    always(({ letters: { thankYou, checkIn } }) => {
      for (const { message } of [thankYou, checkIn]) expect(message).toContain("the whiteboard exercise");
    }, { stayedWithMe: "whiteboard exercise" }, ["linkedin-note"]));
});

const isTones = (part: object): part is first.Tones => "warm" in part;
const tonesIn = (part: object): first.Tones[] => (isTones(part) ? [part] : Object.values(part).flatMap((inner) => (typeof inner === "object" && inner !== null && !Array.isArray(inner) ? tonesIn(inner as object) : [])));
const { greetings: _greetings, ...parts } = first;

describe("the wording", () => {
  const all = [...tonesIn(parts), ...tonesIn(second)];
  it("has at least four different phrasings of every part in every tone", () => {
    for (const tones of all) for (const tone of TONES) expect(new Set(tones[tone]).size, tones[tone][0]).toBeGreaterThanOrEqual(4);
    for (const list of Object.values(notes).flatMap((part) => (Array.isArray(part) ? (typeof part[0] === "string" ? [part] : part) : Object.values(part).flat())).filter(Array.isArray)) expect(new Set(list).size, String(list[0])).toBeGreaterThanOrEqual(4);
  });
  it("never starts two sentences of a phrasing with “I”, never exclaims, and has no contractions where it is formal", () => {
    for (const tones of all) for (const tone of TONES) for (const phrasing of tones[tone]) {
      const starts = phrasing.split(/(?<=[.?]) /u).map((sentence) => /^I(?:\b|[’'])/u.test(sentence));
      expect(starts.some((one, at) => one && starts[at + 1]), phrasing).toBe(false);
      expect(phrasing).not.toContain("!");
      if (tone === "formal") expect(phrasing).not.toMatch(/\p{L}’(?:t|m|d|ll|ve|re|s)\b/u);
    }
  });
});
