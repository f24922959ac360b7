import { baseRates, sharesOfOpenings, type BaseRate } from "../../content/base-rates.ts";
import { SourceLink } from "./source-link.tsx";

const shares = ({ interviewed }: BaseRate) => {
  if (!interviewed) return "not given";
  const [least, most] = interviewed;
  return least === most ? `${least} of 100` : `${least} to ${most} of 100`;
};

const columns = [["Who counted what, and when", "w-[34%]"], ["Applicants", "w-[16%]"], ["Interviewed", "w-[16%]"], ["What it does not say", ""]] as const;

/** On narrow screens each row is a block, and each cell says what it is. */
const cell = "py-1 sm:border-b sm:border-line sm:py-3 sm:pr-4 max-sm:block";
const label = "font-semibold sm:hidden";

/** What employers counted, as one table: applicants, share interviewed, and what the numbers leave open. */
export function BaseRates() {
  return (
    <section aria-labelledby="base-rates" className="mt-12">
      <h2 id="base-rates" className="text-[1.75rem] font-bold">How many apply, and how many are interviewed</h2>
      <div className="mt-3 space-y-3">
        <p>
          Employers and the firms whose software they use count applications. These are averages over everybody who applied, good fits
          and bad ones together. None of them is your own chance. Nobody has a sound count of how many applications one person needs,
          so you won’t find one here.
        </p>
        <p>They disagree by a factor of five. Year, country, kind of job and way of counting all differ, so read down the last column first.</p>
      </div>
      <table className="mt-6 w-full text-left text-base max-sm:block">
        <caption className="sr-only">Applicants and interviews, by dataset</caption>
        <thead className="align-bottom max-sm:sr-only">
          <tr>
            {columns.map(([name, width]) => <th key={name} scope="col" className={`border-b border-edge py-2 pr-4 font-semibold ${width}`}>{name}</th>)}
          </tr>
        </thead>
        <tbody className="align-top max-sm:block">
          {baseRates.map((rate) => (
            <tr key={rate.source} className="break-inside-avoid max-sm:block max-sm:border-t max-sm:border-line max-sm:py-3">
              <th scope="row" className={`${cell} font-normal`}>
                <b>{rate.by}:</b> {rate.dataset}, {rate.year} (<SourceLink of={rate.source} />)
              </th>
              <td className={cell}><span className={label} aria-hidden="true">Applicants: </span>{rate.applicants} for each {rate.per}</td>
              <td className={cell}><span className={label} aria-hidden="true">Interviewed: </span>{shares(rate)}</td>
              <td className={cell}><span className={label} aria-hidden="true">What it does not say: </span>{rate.silentOn}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-6">Two more counts are about the openings. The tools use them to show what was in nobody’s hands who applied.</p>
      <ul className="mt-3 space-y-3 text-base">
        {sharesOfOpenings.map(({ what, share, silentOn, source }) => (
          <li key={source}>
            <b>{what}:</b> {share} (<SourceLink of={source} />) <b>What it does not say:</b> {silentOn}
          </li>
        ))}
      </ul>
    </section>
  );
}
