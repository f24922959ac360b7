import type { Labeled } from "./emails.ts";
import { readRejection } from "../read-rejection.ts";

export const VALUES = ["company", "role", "senderName", "senderTitle", "senderEmail", "candidateName", "stage"] as const;
export const FLAGS = {
  reapply: "invitesReapply", file: "keepsOnFile", feedback: "offersFeedback", "no-feedback": "refusesFeedback",
  "no-reply": "noReply", agency: "agency", closed: "positionClosed", internal: "internalCandidate",
} as const;

export type Tally = { right: number; wrong: number; missed: number; faults: string[] };
const same = (a: string, b: string) => a.toLowerCase().replace(/\.$/, "") === b.toLowerCase().replace(/\.$/, "");

/** Reads every email and counts, field by field, what is right, wrong and missed. */
export const score = (cases: readonly Labeled[]): Record<string, Tally> => {
  const tallies: Record<string, Tally> = {};
  const count = (field: string, kind: "right" | "wrong" | "missed", fault: string) => {
    const tally = (tallies[field] ??= { right: 0, wrong: 0, missed: 0, faults: [] });
    tally[kind] += 1;
    if (kind !== "right") tally.faults.push(`${kind} ${fault}`);
  };
  cases.forEach((label, index) => {
    const read = readRejection(label.email);
    const where = `#${index} ${label.email.replace(/\s+/g, " ").slice(0, 50)}`;
    const rejection = !label.not;
    count("isRejection", read.isRejection === rejection ? "right" : "wrong", `${read.isRejection}: ${where} ${read.evidence.isRejection ?? ""}`);
    for (const field of VALUES) {
      const [is, expected] = [read[field], label[field]];
      if (is !== undefined) count(field, expected !== undefined && same(is, expected) ? "right" : "wrong", `“${is}” for “${expected}”: ${where}`);
      else if (expected !== undefined) count(field, "missed", `“${expected}”: ${where}`);
    }
    const people = label.interviewers ?? [];
    for (const person of read.interviewers) count("interviewers", people.some((one) => same(one, person)) ? "right" : "wrong", `“${person}”: ${where}`);
    for (const person of people) if (!read.interviewers.some((one) => same(one, person))) count("interviewers", "missed", `“${person}”: ${where}`);
    const flags = new Set((label.flags ?? "").split(" "));
    for (const [short, flag] of Object.entries(FLAGS)) {
      count(flag, read[flag] === flags.has(short) ? "right" : "wrong", `${read[flag]}: ${where} — ${read.evidence[flag] ?? ""}`);
    }
  });
  return tallies;
};

const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : "–");
export const precision = ({ right, wrong }: Tally) => (right + wrong ? right / (right + wrong) : 1);
/** Of what a careful reader would find, a wrong value counts as not found. */
export const recall = ({ right, wrong, missed }: Tally) => (right + wrong + missed ? right / (right + wrong + missed) : 1);

/** The tallies as a table, faults below. */
export const table = (tallies: Record<string, Tally>, faults = false): string =>
  Object.entries(tallies).map(([field, tally]) =>
    `${field.padEnd(18)} right ${String(tally.right).padStart(4)}  wrong ${String(tally.wrong).padStart(3)}  missed ${String(tally.missed).padStart(3)}  precision ${percent(tally.right, tally.right + tally.wrong).padStart(7)}  recall ${percent(tally.right, tally.right + tally.wrong + tally.missed).padStart(7)}${faults ? tally.faults.map((fault) => `\n    ${fault}`).join("") : ""}`,
  ).join("\n");
