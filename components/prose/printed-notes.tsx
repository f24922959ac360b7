import type { MDXProps } from "mdx/types";
import type { ComponentType } from "react";
import { sources, type Source } from "../../content/sources.ts";
import type { PrincipleSlug } from "../../content/steps.ts";
import { claimsOn } from "../sources/cited.ts";

/** The sources of a page as a numbered list, for paper; on screens they stand beside the claims. */
export const PrintedNotes = ({ of }: { of: PrincipleSlug | "article" }) => (
  <section className="printed-notes not-prose">
    <h2 className="mt-10 text-lg font-bold">Sources</h2>
    <ol>
      {claimsOn(of).map(({ key, file, line }, index) => (
        <li key={`${file}:${line}:${index}`} data-source={key}><PrintedNote source={sources.find((source) => source.key === key)} /></li>
      ))}
    </ol>
  </section>
);

const PrintedNote = ({ source }: { source?: Source }) =>
  source && (
    <>
      {source.authors}, {source.year}. “{source.title}{/[?!]$/.test(source.title) ? "" : "."}”{" "}
      {source.link ? <a href={source.link} rel="noreferrer">{source.link}</a> : source.where}
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
