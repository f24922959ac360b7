import { Fold } from "../site/fold.tsx";
import type { Details } from "./details.ts";
import { explainLetter } from "./explain.ts";
import type { letterOptions } from "./form-values.ts";
import type { LetterKind } from "./kinds.ts";

type Props = { kind: LetterKind; details: Details; options: ReturnType<typeof letterOptions>; message: string; edited: boolean };

/** Why each line is there: every sentence of the letter with its reason and where the reason comes from. */
export const Explanation = (props: Props) => (
  <Fold summary="Explain" className="no-print mt-5 border-t border-line pt-2">
    <Reasons {...props} />
  </Fold>
);

function Reasons({ kind, details, options, message, edited }: Props) {
  return (
    <>
      {edited ? <p className="text-base text-soft">This explains the letter as the form makes it, without your edits.</p> : null}
      <dl className="mt-1 space-y-4">
        {explainLetter(kind, details, options, message).map(({ text, own, reason, source }, index) => (
          <div key={index}>
            <dt><OwnWords text={text} own={own} /></dt>
            <dd className="mt-0.5 border-l-[3px] border-fallen pl-3 text-base text-soft">
              {reason}{" "}
              {source ? <a href={source.link} rel="noreferrer" className="underline underline-offset-4">{source.name}</a> : null}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** A sentence with the person's own words underlined. */
function OwnWords({ text, own }: { text: string; own: readonly (readonly [start: number, end: number])[] }) {
  const parts = [];
  let at = 0;
  for (const [start, end] of own) {
    parts.push(text.slice(at, start), <mark key={start} className="own-words">{text.slice(start, end)}</mark>);
    at = end;
  }
  return <>{parts}{text.slice(at)}</>;
}
