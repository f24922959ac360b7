import type { ReactNode } from "react";
import type { SourceKey } from "../../content/sources.ts";
import { claimId } from "../sources/citations.ts";
import { citations } from "../sources/cited.ts";
import { sourceOf } from "../sources/source-of.ts";
import { Note } from "./note.tsx";

/** A claim with its source: in the margin beside it on wide screens, opened in place on phones, a number in print. */
export function Cite({ of, children }: { of: SourceKey; children?: ReactNode }) {
  const source = sourceOf(of);
  const name = `${source.authors}, ${source.year}`;
  const hasAnchor = citations.some(({ address }) => address.endsWith(`#${claimId(of)}`));
  return (
    <>
      <span id={hasAnchor ? claimId(of) : undefined} className="claim">{children}</span>
      <span className="note-number" data-source={of} aria-hidden="true" />
      <Note name={name}>
        {source.link ? <a href={source.link} rel="noreferrer">{name}</a> : `${name}, ${source.title}`}. {source.limits}
      </Note>
    </>
  );
}
