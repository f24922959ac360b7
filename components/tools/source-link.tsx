import { sources, type Source, type SourceKey } from "../../content/sources.ts";

/** A source by its authors and year, linked to the original where there is one. */
export function SourceLink({ of }: { of: SourceKey }) {
  const source: Source | undefined = sources.find(({ key }) => key === of);
  if (!source) throw new Error(`<SourceLink of="${of}">: there is no such source in content/sources.ts.`);
  const short = `${source.authors}, ${source.year}`;
  return source.link ? <a href={source.link} rel="noreferrer" className="underline underline-offset-4">{short}</a> : short;
}
