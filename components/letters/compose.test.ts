import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeLetters, type LetterOptions, type Letters } from "./compose.ts";
import { PARTS, STAGES, TONES, type Details } from "./details.ts";
import { fitName, fitRole } from "./fit.ts";
import { CHANNELS } from "./form-values.ts";
import { readRecipients } from "./recipients.ts";

const mira: Details = {
  company: "Northwind Energy",
  role: "Data Analyst",
  yourName: "Mira Kovač",
  recipients: "Daniel Okafor",
  part: "hiring-manager",
  stage: "interview",
  stayedWithMe: "how the team rebuilt the outage forecast in a weekend",
  improve: "explaining trade-offs to people outside the team",
  wouldWorkThere: true,
  tone: "warm",
};
const write = (change: Partial<Details> = {}, options?: LetterOptions) => composeLetters({ ...mira, ...change }, options);

const companies = ["Northwind Energy", "The Gap", "Acme Inc.", "Procter & Gamble", "adidas", "株式会社日立製作所", "Яндекс", "شركة أرامكو", "Monday", "Yahoo!", "Who Gives A Crap", "Growth Team", "O’Reilly Media, Inc.", "3M", "R&D \"Labs\" <b>"];
const roles = ["Data Analyst", "the Data Analyst role", "Senior C# Developer (m/w/d)", "Engineer II (Remote)", "REQ-12345 Product Manager", "Marketing Internship", "UX Lead [24/7 Support]"];
const fragments = ["", "n/a", "how the team rebuilt it", "The way you explained the roadmap.", "I loved how calm everybody was!", "Maria’s talk about Kafka", "that you asked about Łódź", "SQL, Python", "What stayed with me is the view", "It was loud. I liked it. I laughed."];

/** Words of the letter that the person did not write. */
function ownWords(message: string, details: Details): number {
  let rest = message;
  for (const typed of [details.stayedWithMe, details.improve, details.company, details.yourName, ...readRecipients(details.recipients).flatMap(({ full, given }) => [full, given])]) {
    const text = fitName(typed).replace(/\.$/u, "");
    if (text) rest = rest.replaceAll(text, " ").replaceAll(text.charAt(0).toLowerCase() + text.slice(1), " ");
  }
  rest = rest.replaceAll(fitRole(details.role), " ");
  return rest.match(/[\p{L}\d’'-]+/gu)?.length ?? 0;
}

function expectSound(letters: Letters, details: Details) {
  for (const [kind, { subject, message }] of Object.entries(letters)) {
    const where = `${kind}: ${JSON.stringify(details)}\n${message}`;
    expect(message, where).not.toMatch(/\{|\}|undefined|\bnull\b|\bNaN\b| {2}|\n{3}| ,|,,|\.\.(?!\.)|\bthe the\b|\brole role\b/i);
    expect(message.isWellFormed(), where).toBe(true);
    expect(subject, where).not.toMatch(/[\r\n]/);
    if (fitName(details.yourName)) expect(message.endsWith(fitName(details.yourName)), where).toBe(true);
    expect(() => encodeURIComponent(subject + message)).not.toThrow();
  }
}

const sentencesOf = (message: string) => message.split(/(?<=[.?!]["”]?)\s+|\n+/u).filter(Boolean);

describe("every combination of choices with awkward names", () => {
  for (const part of PARTS) {
    it(`follows the rules when the letter goes to: ${part}`, () => {
      let turn = 0;
      for (const stage of STAGES) for (const tone of TONES) for (const wouldWorkThere of [true, false]) for (let n = 0; n < 40; n++) {
        turn++;
        const flag = (bit: number) => (turn >> bit) % 3 === 1;
        const details: Details = {
          part, stage, tone, wouldWorkThere,
          company: companies[turn % companies.length] ?? "",
          role: roles[turn % roles.length] ?? "",
          yourName: turn % 5 === 0 ? "Jo" : "Mira Kovač",
          recipients: ["", "Daniel Okafor", "Ana, Ben", "Ana, Ben and Chloe", "A B, C D, E F, G H"][turn % 5] ?? "",
          stayedWithMe: fragments[turn % fragments.length] ?? "",
          improve: fragments[(turn * 7 + 3) % fragments.length] ?? "",
          invitesReapply: flag(0), offersFeedback: flag(1), alreadyThanked: flag(2), internalCandidate: flag(3), positionClosed: flag(4), refusesFeedback: flag(5), keepsOnFile: flag(6),
        };
        const letters = composeLetters(details, { wording: n });
        expectSound(letters, details);
        for (const kind of ["thankYou", "feedback"] as const) {
          const { message } = letters[kind];
          const where = `${kind} ${stage} ${tone} ${n}\n${message}`;
          expect(ownWords(message, details), where).toBeGreaterThanOrEqual(25);
          expect(ownWords(message, details), where).toBeLessThanOrEqual(140);
          expect(message, where).toContain(details.company);
          if (!wouldWorkThere) expect(message, where).not.toMatch(/in mind|stay in touch|think of me|on file/i);
          if (stage === "application") expect(message, where).not.toMatch(/\binterview|conversation|\bcall\b|spoke|talk(?:ed|ing)\b|meeting/i);
          if (tone === "formal") expect(message.replaceAll(details.stayedWithMe, "").replaceAll(details.improve, "").replace(/O’Reilly|Maria’s/g, ""), where).not.toMatch(/\p{L}’(?:t|m|d|ll|ve|re|s)\b/u);
          expect(/!/.test(message.replace(/everybody was!|Yahoo!/g, "")), where).toBe(false);
        }
        const question = letters.feedback.message;
        const typedMarks = (details.improve.match(/\?/g) ?? []).length;
        expect((question.match(/\?/g) ?? []).length - typedMarks, question).toBe(1);
        expect(question).not.toMatch(/\bwhy\b/i);
        for (const { message } of Object.values(letters)) {
          const starts = sentencesOf(message.replaceAll("It was loud. I liked it. I laughed", "It was loud, and I laughed")).map((sentence) => /^I(?:\b|[’'])/u.test(sentence));
          expect(starts.some((one, at) => one && starts[at + 1]), message).toBe(false);
        }
      }
    });
  }
});

describe("greetings", () => {
  const greeting = (change: Partial<Details>) => write(change).thankYou.message.split("\n")[0];
  it.each([
    ["Daniel Okafor", "warm", "Hi Daniel,"],
    ["Daniel Okafor", "formal", "Dear Daniel Okafor,"],
    ["Dr. Okafor", "warm", "Dear Dr. Okafor,"],
    ["Ana Silva, Ben Ode", "neutral", "Hello Ana and Ben,"],
    ["Ana, Ben and Chloe", "warm", "Hi Ana, Ben and Chloe,"],
    ["Ana & Ben", "formal", "Dear Ana and Ben,"],
    ["Daniel Okafor <daniel@example.com>", "formal", "Dear Daniel Okafor,"],
    ["daniel@example.com", "formal", "Dear hiring team,"],
    ["Jane Doe, PhD", "formal", "Dear Jane Doe,"],
    ["Jane Doe, HR Manager", "warm", "Hi Jane,"],
    ["A B, C D, E F, G H", "formal", "Dear members of the panel,"],
    ["Hiring Manager", "neutral", "Dear Hiring Manager,"],
    ["Nguyễn Văn An", "warm", "Hi Nguyễn Văn An,"],
    ["Okafor, Daniel <daniel@example.com>", "warm", "Hi Daniel,"],
    ["田中 太郎", "warm", "Hi 田中 太郎,"],
    ["Aunt Marie", "warm", "Hi Aunt Marie,"],
    ["Nana Adjei", "warm", "Hi Nana,"],
    ["n/a", "warm", "Dear hiring team,"],
    ["MARTA LEWANDOWSKA", "warm", "Hi Marta,"],
    ["LUDWIG VAN DER BERG", "formal", "Dear Ludwig van der Berg,"],
    ["priya o’neil", "formal", "Dear Priya O’Neil,"],
    ["JP", "warm", "Hi JP,"],
    ["dr. chen", "warm", "Dear Dr. Chen,"],
    ["J. Smith", "warm", "Dear J. Smith,"],
    ["the panel", "neutral", "Dear members of the panel,"],
  ] as const)("%s, %s: %s", (recipients, tone, expected) => expect(greeting({ recipients, tone })).toBe(expected));
  it.each(["agency-recruiter", "referrer"] as const)("a nameless %s is greeted plainly", (part) => expect(greeting({ recipients: "", part })).toBe("Hello,"));
});

describe("the company", () => {
  it.each([
    ["University of Leeds", "at the University of Leeds"],
    ["City of Austin", "at the City of Austin"],
    ["City of Hope", "at City of Hope"],
    ["adidas", "at adidas"],
  ])("%s → %s", (company, words) => expect(write({ company }).feedback.message).toContain(words));
});

describe("the role", () => {
  it.each([
    ["the Data Analyst role", "Data Analyst"],
    ["Data Analyst position", "Data Analyst"],
    ["Data Analyst (m/f/d)", "Data Analyst"],
    ["Data Analyst m/w/d", "Data Analyst"],
    ["Data Analyst (all genders)", "Data Analyst"],
    ["Data Analyst (Job ID: 889)", "Data Analyst"],
    ["REQ-12345 Data Analyst", "Data Analyst"],
    ["Data Analyst #4521", "Data Analyst"],
    ["Data Analyst - R0012345", "Data Analyst"],
    ["Data Analyst, Ref. 2024/113", "Data Analyst"],
    ["Data Analyst,", "Data Analyst"],
    ["Position of Data Analyst", "Data Analyst"],
    ["Engineer (Remote)", "Engineer (Remote)"],
    ["C# Developer", "C# Developer"],
    ["24/7 Support Engineer II", "24/7 Support Engineer II"],
    ["Director, R&D [EMEA]", "Director, R&D [EMEA]"],
    ["Head of Position Management", "Head of Position Management"],
    ["SENIOR ACCOUNTANT", "Senior Accountant"],
    ["HEAD OF HR (EMEA)", "HEAD OF HR (EMEA)"],
    ["HVAC TECHNICIAN", "HVAC Technician"],
    ["n/a", ""],
  ])("%s → %s", (typed, role) => expect(fitRole(typed)).toBe(role));
});

describe("what the person wrote", () => {
  const message = (stayedWithMe: string) => write({ stayedWithMe }).thankYou.message;
  it.each([
    ["The way you explained the roadmap.", "I’ll remember the way you explained the roadmap."],
    ["how calm it was", "I’ll remember how calm it was."],
    ["what stayed with me is the view", "I’ll remember the view."],
    ["I loved the demo!", "One thing has stayed with me: I loved the demo!"],
    ["Maria’s talk", "I’ll remember Maria’s talk."],
    ["SQL at that scale", "I’ll remember SQL at that scale."],
    ["your work with Acme Inc.", "I’ll remember your work with Acme Inc."],
  ])("%s", (typed, sentence) => expect(message(typed)).toContain(`\n\n${sentence}\n\n`));
  it.each([
    ["I want to get better at SQL.", "most want to get better at is SQL."],
    ["to improve my German", "most want to improve is my German."],
    ["system design", "most want to get better at is system design."],
  ])("wants to get better: %s", (typed, words) => expect(write({ improve: typed }).feedback.message).toContain(words));
});

describe("what was said changes the letters", () => {
  it.each(["invitesReapply", "alreadyThanked", "internalCandidate", "positionClosed", "keepsOnFile"] as const)("%s", (flag) =>
    expect(write({ [flag]: true }).thankYou.message).not.toBe(write().thankYou.message));
  it.each(["offersFeedback", "refusesFeedback"] as const)("%s", (flag) =>
    expect(write({ [flag]: true }).feedback.message).not.toBe(write().feedback.message));
  it("answers in the thread without doubling the mark", () => {
    expect(write({ threadSubject: "RE: AW: Your application" }).thankYou.subject).toBe("Re: Your application");
  });
});

describe("wording", () => {
  it("is the same for the same number, any whole number, whole, and moves on with it", () => {
    for (const wording of [0, 1, 7, -1, -4, 2 ** 53, -(2 ** 53)]) {
      expect(write({}, { wording })).toEqual(write({}, { wording }));
      expectSound(write({}, { wording }), mira);
    }
    expect(new Set([0, 1, 2, 3].map((wording) => write({}, { wording }).thankYou.message)).size).toBe(4);
    expect(write({}, { wording: Number.NaN })).toEqual(write());
  });
});

const freeDetails = fc.record({
  company: fc.string({ unit: "binary", maxLength: 120 }), role: fc.string({ unit: "grapheme", maxLength: 120 }), yourName: fc.string({ unit: "grapheme", maxLength: 120 }), recipients: fc.string({ unit: "binary", maxLength: 120 }),
  part: fc.constantFrom(...PARTS), stage: fc.constantFrom(...STAGES), tone: fc.constantFrom(...TONES), wouldWorkThere: fc.boolean(),
  stayedWithMe: fc.string({ unit: "binary", maxLength: 600 }), improve: fc.string({ unit: "grapheme", maxLength: 600 }),
  invitesReapply: fc.boolean(), offersFeedback: fc.boolean(), alreadyThanked: fc.boolean(), internalCandidate: fc.boolean(), positionClosed: fc.boolean(), refusesFeedback: fc.boolean(), keepsOnFile: fc.boolean(),
  threadSubject: fc.string({ unit: "binary", maxLength: 200 }),
});

/** Printed, so that a failing run can be run again. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

describe("any text at all", () => {
  it("gives well-formed letters within the limits of their channel", () => {
    console.log(`10,000 random cases, SEED=${seed}`);
    fc.assert(
      fc.property(freeDetails, fc.maxSafeInteger(), (details, wording) => {
        for (const channel of CHANNELS) {
          for (const { subject, message } of Object.values(composeLetters(details, { wording, channel }))) {
            if (!message.isWellFormed() || !subject.isWellFormed() || /[\r\n]/.test(subject) || /\p{Cc}/u.test(message.replaceAll("\n", ""))) return false;
            if (channel !== "email" && subject !== "") return false;
            if (channel === "linkedin-message" && message.length >= 600) return false;
            if (channel === "linkedin-note" && (message.length > 200 || message.length < 10)) return false;
          }
        }
        return true;
      }),
      { numRuns: 10_000, seed },
    );
  });
});
