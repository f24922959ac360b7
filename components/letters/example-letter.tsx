import { composeLetters } from "./compose.ts";
import type { Details } from "./details.ts";

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

/** What stands where the letters will: how one reads, and what is still needed for yours. */
export function ExampleLetter({ untouched }: { untouched: boolean }) {
  return (
    <aside aria-labelledby="example-name" className="no-print rounded-[1.1rem] bg-card p-5 sm:p-7">
      <h2 id="example-name" className="text-2xl font-bold">{untouched ? "What one looks like" : "Almost there"}</h2>
      <p className="mt-1 text-base text-soft">
        An example, with invented names. Yours {untouched ? "appear" : "take its place"} here as soon as company, role and your name stand in the form.
      </p>
      <p className="mt-5 whitespace-pre-wrap">{composeLetters(example).thankYou.message}</p>
    </aside>
  );
}
