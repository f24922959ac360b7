import { plainButton } from "../../forms/button.ts";
import { SourceLink } from "../../sources/source-link.tsx";
import { Lines, ToolCard } from "../tool-card.tsx";
import { STEP_KINDS } from "./model.ts";
import { KeepInTouchNear } from "./near.tsx";
import { stepWords } from "./words.ts";

/** Dated steps that keep a door open, for a calendar. */
export function KeepInTouch() {
  return (
    <ToolCard
      name="keep-in-touch"
      title="When to be in touch, and when to let it rest"
      caption="Heard on a Thursday? Thank them on Friday, ask your question on Monday, say hello after three months and after six. Weekends are skipped; holidays are yours to move."
      worksheet={<Worksheet />}
    >
      <KeepInTouchNear />
      <WhereFrom />
    </ToolCard>
  );
}

function WhereFrom() {
  return (
    <details className="mt-3">
      <summary className={`${plainButton} min-h-11`}>Where these dates come from</summary>
      <div className="mt-2 space-y-3 text-base">
        <p>
          Guides advise to wait 24 to 48 hours before you ask, and no longer than a week (<SourceLink of="climb2026" />). A thank-you
          needs no waiting. Both are advice. Whether the day makes a difference has not been tested, as far as we know.
        </p>
        <p>
          The other dates are our own choice: a week, a month, three months and six. They leave time for something new to tell.
          Move any of them.
        </p>
      </div>
    </details>
  );
}

function Worksheet() {
  return (
    <div className="mt-5">
      <Lines label="The day I heard, and from whom" count={1} />
      <table className="mt-4 w-full text-left">
        <caption className="text-left font-semibold">My dates</caption>
        <thead>
          <tr>
            <th scope="col" className="border-b border-edge py-1 pr-3">Step</th>
            <th scope="col" className="border-b border-edge py-1 pr-3">When</th>
            <th scope="col" className="border-b border-edge py-1">My date</th>
          </tr>
        </thead>
        <tbody>
          {STEP_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row" className="border-b border-line py-2 pr-3 font-normal">{stepWords[kind].title}</th>
              <td className="border-b border-line py-2 pr-3">{stepWords[kind].when}</td>
              <td className="w-1/3 border-b border-edge py-2"></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
