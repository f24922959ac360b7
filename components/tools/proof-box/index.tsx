import { plainButton } from "../../forms/button.ts";
import { SourceLink } from "../../sources/source-link.tsx";
import { Lines, ToolCard } from "../tool-card.tsx";
import { FIELD_LABELS, type Proof } from "./model.ts";
import { ProofBoxNear } from "./near.tsx";
import { prompts } from "./prompts.ts";
import { ProofLines } from "./proof-lines.tsx";

const example: Proof = {
  hard: "The Monday report took 41 minutes, and nobody trusted it.",
  did: "Sat with two receptionists for a day, then wrote one count that they could check by hand.",
  changed: "It takes 6 minutes now, and the clinics stopped keeping their own lists.",
  tags: ["SQL", "listening"],
};

/** Achievements in three lines each, one drawn at random when needed. */
export function ProofBox() {
  return (
    <ToolCard
      name="proof-box"
      title="Proof box"
      caption="What you have done, in three lines each. On a bad day, it draws one for you."
      worksheet={<Worksheet />}
    >
      <ProofBoxNear example={<Example />} prompts={<Prompts />} />
      <Research />
    </ToolCard>
  );
}

const Example = () => (
  <>
    <p className="mb-3 text-base text-soft">An example from somebody’s box:</p>
    <div className="border-l-4 border-up pl-4"><ProofLines proof={example} /></div>
    <p className="mt-3 text-base">Read aloud, these three lines are most of an answer to “Tell me about a time when …”.</p>
  </>
);

const Prompts = () => (
  <details className="mt-1">
    <summary className={`${plainButton} min-h-11`}>Nothing comes to mind? {prompts.length} questions</summary>
    <PromptList />
  </details>
);

const PromptList = () => (
  <ol className="mt-2 list-decimal space-y-1 pl-7 text-base">
    {prompts.map((prompt) => <li key={prompt}>{prompt}</li>)}
  </ol>
);

const Research = () => (
  <details className="mt-1">
    <summary className={`${plainButton} min-h-11`}>What is known about such writing</summary>
    <p className="mt-2 text-base">
      Writing for fifteen minutes about what one values helped unemployed people back to work in two experiments
      (<SourceLink of="pfrombeck2023" />). In the Netherlands a similar exercise had mixed results, with some harm to the feeling of
      belonging (<SourceLink of="bierbaum2021" />). Both were about values. A list of achievements for bad days has not been tested,
      as far as we know.
    </p>
  </details>
);

const Worksheet = () => (
  <div className="mt-5">
    <div className="break-inside-avoid">
      <p className="font-semibold">If nothing comes to mind</p>
      <PromptList />
    </div>
    <Lines label={FIELD_LABELS.hard} />
    <Lines label={FIELD_LABELS.did} />
    <Lines label={`${FIELD_LABELS.changed}: a number, a name, or what stopped going wrong`} />
    <Lines label={FIELD_LABELS.tags} count={1} />
  </div>
);
