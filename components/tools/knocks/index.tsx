import { SourceLink } from "../../sources/source-link.tsx";
import { Lines, ToolCard } from "../tool-card.tsx";
import { exampleLog } from "./example.ts";
import { LogPicture } from "./log-picture.tsx";
import { KnocksNear } from "./near.tsx";

/** A log of knocks and of what was done after each. */
export function Knocks() {
  return (
    <ToolCard
      name="knocks"
      title="Knocked down, got up"
      caption="Log each “no,” and what you did next. The count that matters is the second one."
      worksheet={<Worksheet />}
    >
      <KnocksNear example={<Example />} study={<Study />} />
    </ToolCard>
  );
}

const Example = () => (
  <>
    <p className="mb-2 text-base text-soft">An example, half a year of somebody’s search:</p>
    <LogPicture knocks={exampleLog} who="They" />
    <p className="mt-4 text-base">
      Nothing followed the first knock in July. The second brought a rest, and then something learned. August holds nothing at all.
      That is a rhythm too.
    </p>
  </>
);

const Study = () => (
  <>
    Why a friend: a trial had 180 job seekers write about a bad moment in their search. Those who wrote kindly were calmer and less
    sad right afterward than those who wrote freely (<SourceLink of="kreemers2020" />). How long it lasts is not known, and whether it
    got anyone a job was not asked.
  </>
);

const Worksheet = () => (
  <div className="mt-5">
    <p className="font-semibold">For each knock: where, and when. Beside it, what you did next: sent thanks, asked a question, applied again, rested, learned something.</p>
    <table className="mt-3 w-full text-left">
      <thead>
        <tr>
          <th scope="col" className="w-2/5 border-b border-edge py-1">Where</th>
          <th scope="col" className="w-1/5 border-b border-edge py-1">When</th>
          <th scope="col" className="border-b border-edge py-1">What I did next</th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: 8 }, (_, row) => (
          <tr key={row}><td className="h-9 border-b border-edge" /><td className="border-b border-edge" /><td className="border-b border-edge" /></tr>
        ))}
      </tbody>
    </table>
    <Lines label="Knocked down …, got up …" count={1} />
    <Lines label="A friend was turned down today, just as I was. One kind sentence to them:" />
    <p className="mt-4 text-base"><Study /></p>
  </div>
);
