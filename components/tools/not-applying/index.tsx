import { oneOfferIn } from "../../../content/base-rates.ts";
import { plainButton } from "../../forms/button.ts";
import { SourceLink } from "../../sources/source-link.tsx";
import { percentWords } from "../chance-words.ts";
import { Lines, ToolCard } from "../tool-card.tsx";
import { applicationsFor, chanceOfAtLeastOne } from "./model.ts";
import { NotApplyingNear } from "./near.tsx";

const COUNTS = [10, 25, 50, 100] as const;
const ODDS = [oneOfferIn.jobvite, 100, oneOfferIn.careerplug, oneOfferIn.ashby] as const;

/** What it costs to say “no” to an opening before the employer can. */
export function NotApplying() {
  return (
    <ToolCard
      name="not-applying"
      title="What does not applying cost?"
      caption="You meet some of what they ask for and are tempted to close the tab. Here is the difference it makes."
      worksheet={<Worksheet />}
    >
      <NotApplyingNear />
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
          The sum treats applications as independent of each other, and they are not: what one employer misses in you, the next may miss
          too. So read it as a picture of how small chances add up, and don’t take it as your own odds.
        </p>
        <p>
          Sending more is the smaller lever. Care for each one moves the chance itself, and it saves evenings. In a review of 378 samples
          more searching went with only a few more offers (.14 on a scale to 1), and searching well with better jobs (
          <SourceLink of="vanhooft2021" />).
        </p>
        <p>
          Applicants for each hire: 180 at small businesses in one US count, 2024, where 27 of 100 interviews ended in a hire (
          <SourceLink of="careerplug2025" />). It was 59 for 1.2 offers with Jobvite’s customers, 2014 (
          <SourceLink of="jobvite2014" />), and about 291 with Ashby’s, as others reported it in 2026 (
          <SourceLink of="ashby2026" />). That a skipped one has half the chance is a guess of ours; make your own.
        </p>
      </div>
    </details>
  );
}

function Worksheet() {
  return (
    <div className="mt-5">
      <table className="w-full text-left">
        <caption className="text-left font-semibold">The chance of at least one offer, and how many applications make it even</caption>
        <thead>
          <tr>
            <th scope="col" className="border-b border-edge py-1 pr-3">One offer in</th>
            {COUNTS.map((count) => <th key={count} scope="col" className="border-b border-edge py-1 pr-3">{count} sent</th>)}
            <th scope="col" className="border-b border-edge py-1 pr-3">For 50%</th>
          </tr>
        </thead>
        <tbody>
          {ODDS.map((odds) => (
            <tr key={odds}>
              <th scope="row" className="border-b border-line py-1 pr-3">{odds}</th>
              {COUNTS.map((count) => <td key={count} className="border-b border-line py-1 pr-3">{percentWords(chanceOfAtLeastOne(1 / odds, count))}</td>)}
              <td className="border-b border-line py-1 pr-3">{applicationsFor(1 / odds, 0.5)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Lines label="Openings that I nearly applied for this month, and what stopped me" count={4} />
      <Lines label="The one I will apply for after all, and when" />
    </div>
  );
}
