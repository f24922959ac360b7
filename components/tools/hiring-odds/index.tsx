import { applicantsFor } from "../../../content/base-rates.ts";
import { plainButton } from "../../forms/button.ts";
import { SourceLink } from "../../sources/source-link.tsx";
import { percentWords } from "../chance-words.ts";
import { Lines, ToolCard } from "../tool-card.tsx";
import { chanceOfOffer } from "./model.ts";
import { HiringOddsNear } from "./near.tsx";

const FIELDS = [10, 50, applicantsFor.careerplug, 500] as const;
const STANDINGS = [50, 80, 95, 99] as const;
const VALIDITY = 0.42;

/** The chance of an offer, from the size of the field, your standing in it and how noisy hiring is. */
export function HiringOdds() {
  return (
    <ToolCard
      name="hiring-odds"
      title="How much of this “no” was about you?"
      caption="The chance of the offer for somebody who really is better than most of the field."
      worksheet={<Worksheet />}
    >
      <HiringOddsNear />
      <About />
    </ToolCard>
  );
}

function About() {
  return (
    <details className="mt-3">
      <summary className={`${plainButton} min-h-11`}>What this assumes, and where the numbers come from</summary>
      <div className="mt-2 space-y-3 text-base">
        <p>
          Everybody has a true quality and gets a score. The two go together as closely as the measure allows, and the highest score
          gets the offer. Real hiring has more turns than that. Nobody knows their own rank, so try several.
        </p>
        <p>
          A validity of 1 would put everybody in the true order; 0 would be a lottery. The presets are averages over many studies,
          which differ a lot, and how bosses rated people later stands in for true quality (<SourceLink of="sackett2023" />).
        </p>
        <p>
          180 applicants for each hire is what small businesses in one US count had in 2024 (<SourceLink of="careerplug2025" />).
          Published averages run from about 59 to about 290. On one platform 18 to 22 of every 100 jobs advertised in 2024 were never
          filled, which does not make them fake (<SourceLink of="greenhouse2025" />). The median organization fills 15 of every 100
          openings from inside (<SourceLink of="apqc2026" />).
        </p>
      </div>
    </details>
  );
}

function Worksheet() {
  return (
    <div className="mt-5">
      <table className="w-full text-left">
        <caption className="text-left font-semibold">Your chance of the offer, if hiring measures as well as structured interviews do</caption>
        <thead>
          <tr>
            <th scope="col" className="border-b border-edge py-1 pr-3">You beat, of every 100</th>
            {FIELDS.map((applicants) => <th key={applicants} scope="col" className="border-b border-edge py-1 pr-3">{applicants} applicants</th>)}
          </tr>
        </thead>
        <tbody>
          {STANDINGS.map((percentile) => (
            <tr key={percentile}>
              <th scope="row" className="border-b border-line py-1 pr-3">{percentile}</th>
              {FIELDS.map((applicants) => (
                <td key={applicants} className="border-b border-line py-1 pr-3">{percentWords(chanceOfOffer({ applicants, percentile, validity: VALIDITY }))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Lines label="How many applied, as far as I know? Where in that field was I, honestly?" />
      <Lines label="What about this “no” was not in my hands?" />
      <Lines label="What is in my hands next time?" />
    </div>
  );
}
