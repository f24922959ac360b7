import type { MDXProps } from "mdx/types";
import type { ComponentType } from "react";
import type { Source } from "../../content/sources.ts";
import type { PrincipleSlug } from "../../content/steps.ts";
import { claimsOn } from "../sources/cited.ts";
import { sourceOf } from "../sources/source-of.ts";

/** The sources of a page as a numbered list, for paper; on screens they stand beside the claims. */
export const PrintedNotes = ({ of }: { of: PrincipleSlug | "article" }) => (
  <section className="printed-notes not-prose">
    <h2 className="mt-10 text-lg font-bold">Sources</h2>
    <ol>
      {claimsOn(of).map(({ key, file, line }, index) => (
        <li key={`${file}:${line}:${index}`} data-source={key}><PrintedNote source={sourceOf(key)} /></li>
      ))}
    </ol>
  </section>
);

const PrintedNote = ({ source: { authors, year, title, link, where } }: { source: Source }) => (
  <>
    {authors}, {year}. “{title}{/[?!]$/.test(title) ? "" : "."}”{" "}
    {link ? <a href={link} rel="noreferrer">{link}</a> : where}
  </>
);

/** A principle’s words with the notes that its own page prints after them. */
export function withPrintedNotes(Words: ComponentType<MDXProps>, slug: PrincipleSlug): ComponentType<MDXProps> {
  return function Body(props) {
    return (
      <>
        <Words {...props} />
        <PrintedNotes of={slug} />
      </>
    );
  };
}
