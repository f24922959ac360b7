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
    </ToolCard>
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
