import { sources, type Source } from "../../content/sources.ts";
import type { Citation } from "./citations.ts";
import { citations } from "./cited.ts";

/** What leans on a source: claims first, then tools and tables, each place once. */
const leaningOn = (key: string): Citation[] => {
  const all = citations.filter((citation) => citation.key === key).sort((one, other) => Number(one.claim === "") - Number(other.claim === ""));
  return all.filter((citation, index) => all.findIndex(({ address }) => address === citation.address) === index);
};

/** The sources by the place that cites them first, in the order in which a reader meets them. */
function grouped(): [place: string, sources: readonly Source[]][] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const [first] = leaningOn(source.key);
    const place = first && (first.claim || first.file === "content/reasons.ts") ? first.place : "Numbers of the tools and the table";
    groups.set(place, [...(groups.get(place) ?? []), source]);
  }
  return [...groups];
}

/** Every source: what it found, what limits it, and each claim that leans on it. */
export const SourceList = () =>
  grouped().map(([place, list]) => (
    <section key={place} className="mt-14">
      <h2 className="text-[1.75rem] font-bold">{place}</h2>
      <ul>
        {list.map((source) => <Entry key={source.key} source={source} />)}
      </ul>
    </section>
  ));

function Entry({ source }: { source: Source }) {
  const { key, authors, year, title, where, link, unlinked, found, limits } = source;
  return (
    <li id={key} className="mt-5 break-inside-avoid border-t border-line pt-5">
      <p className="font-semibold">
        {link ? <a href={link} rel="noreferrer" className="underline decoration-edge underline-offset-4 hover:decoration-ink">{title}</a> : title}
      </p>
      <p className="text-base text-soft">
        {authors}, {year}. {where}.{link ? <span className="hidden break-words print:inline"> {link}</span> : null}
      </p>
      {unlinked ? <p className="text-base text-soft"><b>Why there is no link:</b> {unlinked}</p> : null}
      <p className="mt-2">{found}</p>
      <p className="mt-1"><b>What limits it:</b> {limits}</p>
      <p className="mt-2 text-base font-semibold">What leans on it</p>
      <ul className="text-base">
        {leaningOn(key).map(({ address, claim, place }) => (
          <li key={address} className="mt-1 pl-4">
            <a href={address} className="underline decoration-edge underline-offset-4 hover:decoration-ink">
              {claim ? `“${claim.replace(/^“|”$/g, "")}”` : place}
            </a>
            {claim ? ` (${place})` : ""}
          </li>
        ))}
      </ul>
    </li>
  );
}
