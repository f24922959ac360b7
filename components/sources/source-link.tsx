import type { SourceKey } from "../../content/sources.ts";
import { sourceOf } from "./source-of.ts";

/** A source by its authors and year, linked to the original where there is one. */
export function SourceLink({ of }: { of: SourceKey }) {
  const { authors, year, link } = sourceOf(of);
  const short = `${authors}, ${year}`;
  return link ? <a href={link} rel="noreferrer" className="underline underline-offset-4">{short}</a> : short;
}
