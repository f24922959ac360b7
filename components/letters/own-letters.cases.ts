// What the tests of our own letters share: in two files, so that both cores have one.
import { expect } from "vitest";
import { checkLetter, type Finding } from "./check-letter.ts";
import { composeLetters, type LetterOptions } from "./compose.ts";
import { PARTS, STAGES, TONES, type Details, type Part } from "./details.ts";
import type { Channel } from "./form-values.ts";
import { checkedAs, letterKinds, type MainKind } from "./kinds.ts";

const people: Record<Part, string[]> = {
  recruiter: ["Priya Raghunathan", ""],
  "agency-recruiter": ["Harold Finch", "Ms. O’Connor"],
  "hiring-manager": ["Dr. Jörg Weiß", "Daniel"],
  interviewer: ["Mary-Anne van der Berg", ""],
  panel: ["Ana, Ben and Chloé", "Ana Ruiz, Ben Okafor, Chloé Petit, Dan Wu"],
  referrer: ["Tom", "Søren Kjær"],
  unknown: ["", "Hiring Team"],
};
const jobs = [
  { company: "Northwind Energy", role: "Data Analyst", yourName: "Mira Kovač" },
  { company: "The Home Depot", role: "Assistant Store Manager", yourName: "Dwayne Porter Jr." },
  { company: "Glassdoor, Inc.", role: "Social Media Manager (m/f/d)", yourName: "Tasha Reed" },
  { company: "KPMG", role: "AUDIT ASSOCIATE", yourName: "FARAH SIDDIQUI" },
  { company: "Dream & Sons GmbH", role: "C++ Engineer [embedded]", yourName: "Karthik S." },
  { company: "Why Not Ltd", role: "Legal Secretary", yourName: "李 小龍" },
];
const told = [
  { stayedWithMe: "", improve: "" },
  { stayedWithMe: "how the team rebuilt the outage forecast in a weekend", improve: "explaining trade-offs to people outside the team" },
  { stayedWithMe: "The tour of the warehouse with Sean and the three-legged greyhound.", improve: "" },
  { stayedWithMe: "Maria’s talk about Kafka at Strange Loop", improve: "SQL, Python" },
  { stayedWithMe: "why you chose Rust over Go, and what you would do differently", improve: "" },
];
/** What may be advised where the person told us nothing. */
const bare = ["no-detail", "too-short"];

/** Two letters in five are the same as one before: choices that a letter does not depend on. */
const known = new Map<string, Finding[]>();
function check(message: string, kind: MainKind, details: Details): Finding[] {
  const { company, role, yourName, recipients, stayedWithMe, improve } = details;
  const key = JSON.stringify([message, kind, company, role, yourName, recipients, stayedWithMe, improve]);
  const found = known.get(key) ?? checkLetter(message, { kind, details });
  known.set(key, found);
  return found;
}

/** Every remark on one set of letters that ought not to be there. */
function remarks(details: Details, options: LetterOptions): string[] {
  const letters = composeLetters(details, options);
  return letterKinds.flatMap(({ kind }) => {
    const as = checkedAs[kind] ?? "thankYou";
    const { message } = letters[kind];
    const found = check(message, as, details);
    const short = ["replyToFeedback", "checkIn"].includes(kind) || (options.channel ?? "email") !== "email";
    const allowed = details.stayedWithMe === "" || short ? bare : [];
    return found
      .filter(({ rule }) => !allowed.includes(rule))
      .map(({ rule, start, end }) => `${rule} in ${kind}: ${JSON.stringify(message.slice(start, end))}\n${JSON.stringify(details)}\n${message}`);
  });
}

/** So many kinds of recipients are in the first file. */
export const HALF = 4;

/** Whether all letters to one kind of recipient pass the check: every stage, tone and kind of detail, the rest in turn. */
export function expectToPass(part: Part): void {
  let turn = 0;
  for (const stage of STAGES) for (const tone of TONES) for (const wouldWorkThere of [true, false]) for (const words of told) for (const recipients of people[part]) {
    for (let wording = 0; wording < 2; wording += 1) {
      turn += 1;
      const job = jobs[turn % jobs.length] ?? { company: "", role: "", yourName: "" };
      const flag = (bit: number) => (turn >> bit) % 2 === 1;
      const details: Details = {
        ...job, ...words, recipients, part, stage, tone, wouldWorkThere,
        invitesReapply: flag(1), offersFeedback: flag(2), alreadyThanked: flag(3), internalCandidate: flag(4), positionClosed: flag(5), refusesFeedback: flag(6), keepsOnFile: flag(7),
      };
      expect(remarks(details, { wording: wording + turn })).toEqual([]);
    }
  }
}

/** The same in a channel other than email. */
export function expectToPassIn(channel: Exclude<Channel, "email">): void {
  for (const part of PARTS) for (const stage of STAGES) for (const tone of TONES) for (const words of told) {
    const details: Details = { ...(jobs[0] ?? { company: "", role: "", yourName: "" }), ...words, recipients: people[part][0] ?? "", part, stage, tone, wouldWorkThere: true };
    expect(remarks(details, { wording: stage.length, channel })).toEqual([]);
  }
}
