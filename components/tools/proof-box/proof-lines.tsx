import { PROOF_LABELS, type Proof } from "./model.ts";

const LINES = ["hard", "did", "changed"] as const;

/** An achievement in its three lines; lines left empty are left out. */
export const ProofLines = ({ proof }: { proof: Proof }) => (
  <>
    <dl className="space-y-2">
      {LINES.filter((line) => proof[line].trim()).map((line) => (
        <div key={line}>
          <dt className="text-base text-soft">{PROOF_LABELS[line]}</dt>
          <dd className="whitespace-pre-line">{proof[line]}</dd>
        </div>
      ))}
    </dl>
    {proof.tags.length > 0 ? <p className="mt-2 text-base text-soft">{`${PROOF_LABELS.tags}: `}{proof.tags.join(", ")}</p> : null}
  </>
);
