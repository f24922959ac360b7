// `npm run letters`: forty letters spread over the space of choices, as one Markdown sheet, for a person to read in one sitting.
import { load } from "./load.mjs";

/** @type {typeof import("../components/letters/compose.ts")} */
const { composeLetters } = await load("components/letters/compose.ts");
/** @type {typeof import("../components/letters/details.ts")} */
const { PARTS, STAGES, TONES } = await load("components/letters/details.ts");

const stayed = ["how the team rebuilt the outage forecast in a weekend", "", "Your honesty about the on-call load.", "I loved how Priya drew the whole pipeline on a napkin."];
const improve = ["explaining trade-offs to people outside the team", "SQL", "", "I want to get better at negotiating."];
const companies = [["Northwind Energy", "Data Analyst"], ["The Gap", "the Store Manager role"], ["Acme Inc.", "Senior Engineer (m/f/d)"], ["adidas", "Design Internship"]];
const recipients = ["Daniel Okafor", "", "Ana Silva, Ben Ode", "Dr. Chen"];

/** @template T @param {readonly T[]} list @param {number} at @returns {T} */
const pick = (list, at) => /** @type {T} */ (list[at % list.length]);

console.log("# Forty letters\n");
for (let n = 0; n < 40; n++) {
  const [company = "", role = ""] = pick(companies, n + (n >> 3));
  const details = {
    company, role, yourName: "Mira Kovač", recipients: pick(recipients, n + (n >> 2)),
    part: pick(PARTS, n), stage: pick(STAGES, n), tone: pick(TONES, n + (n >> 4)),
    stayedWithMe: pick(stayed, n + (n >> 3)), improve: pick(improve, n + (n >> 2)), wouldWorkThere: n % 5 !== 3,
    invitesReapply: n % 7 === 2, offersFeedback: n % 8 === 5, alreadyThanked: n % 9 === 4, internalCandidate: n % 10 === 6, positionClosed: n % 11 === 7, refusesFeedback: n % 6 === 1,
  };
  const channel = pick(/** @type {const} */ (["email", "email", "email", "linkedin-message", "linkedin-note", "card"]), n);
  const letters = Object.entries(composeLetters(details, { wording: n, channel }));
  const [kind, letter] = pick(letters, n + (n >> 3));
  console.log(`## ${n + 1}. ${kind}, ${channel}: ${details.stage}, ${details.part}, ${details.tone}\n`);
  if (letter.subject) console.log(`**${letter.subject}**\n`);
  console.log(`${letter.message.replace(/^/gm, "> ")}\n`);
}
