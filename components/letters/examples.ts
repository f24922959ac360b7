import { composeLetters } from "./compose.ts";
import type { Details } from "./details.ts";
import type { MainKind } from "./kinds.ts";

const example: Details = {
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

export type Examples = Record<MainKind, string>;

/** What the two letters read like, with invented names. Composed on the server: browsers need the composing only later. */
export function exampleMessages(): Examples {
  const { thankYou, feedback } = composeLetters(example);
  return { thankYou: thankYou.message, feedback: feedback.message };
}
