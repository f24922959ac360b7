import { monthWords } from "../../days/days.ts";
import { plainButton } from "../../forms/button.ts";
import type { Knock } from "../../notebook/schema.ts";
import { getUpWords, rhythm, strokes, tally } from "./model.ts";
import { StrokeRow } from "./stroke-row.tsx";

type Props = { knocks: readonly Pick<Knock, "on" | "getUps">[]; who: "You" | "They" };

/** A log at a glance: the count in words, the strokes, and the rhythm month by month. */
export function LogPicture({ knocks, who }: Props) {
  const { up, sentence } = tally(knocks);
  return (
    <>
      <p className="font-display text-3xl leading-tight font-bold tracking-tight text-balance">{sentence}</p>
      <div className="mt-4"><StrokeRow strokes={strokes(knocks)} className="h-10" /></div>
      {up > 0 ? <p className="mt-2 text-base text-soft">{who} {getUpWords(knocks)}.</p> : null}
      <Months knocks={knocks} />
    </>
  );
}

function Months({ knocks }: Pick<Props, "knocks">) {
  const { months, earlier } = rhythm(knocks);
  if (months.length === 0) return null;
  return (
    <details className="mt-2">
      <summary className={`${plainButton} min-h-11`}>Month by month</summary>
      <table className="mt-2 w-full text-left text-base">
        <caption className="sr-only">Knocks and get-ups, month by month</caption>
        <thead className="text-soft">
          <tr className="border-b border-line">
            <th scope="col" className="py-1.5 pr-3 font-normal">Month</th>
            <th scope="col" className="py-1.5 pr-3 font-normal">Down</th>
            <th scope="col" className="py-1.5 pr-3 font-normal">Up</th>
            <td className="w-1/2" />
          </tr>
        </thead>
        <tbody>
          {months.map((row) => (
            <tr key={row.month} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-3 font-normal whitespace-nowrap">{monthWords(row.month)}</th>
              <td className="py-1.5 pr-3">{row.down}</td>
              <td className="py-1.5 pr-3">{row.up}</td>
              <td className="py-1"><StrokeRow strokes={row.strokes} className="h-6" /></td>
            </tr>
          ))}
          {earlier.down + earlier.up > 0 ? (
            <tr>
              <th scope="row" className="py-1.5 pr-3 font-normal">Earlier</th>
              <td className="py-1.5 pr-3">{earlier.down}</td>
              <td className="py-1.5 pr-3">{earlier.up}</td>
              <td />
            </tr>
          ) : null}
        </tbody>
      </table>
    </details>
  );
}
