import { handsPhrases, howWords, kindWords } from "../../content/review.ts";
import type { Review, ReviewItem } from "../notebook/schema.ts";
import { Lines } from "../tools/tool-card.tsx";
import { planSentence } from "../words/plan-sentence.ts";
import { oneLine } from "../words/text.ts";
import { isBlank, isToldOf, isWhole, onePage, ownStage, questionsOf, reviewName, stageName, stagesOf, written, type Note, type Questions, type Stage } from "./model.ts";

const sheet = "mt-8 break-inside-avoid rounded-[1.1rem] bg-card p-5 sm:p-6 print:mt-6 print:rounded-none print:border-t print:border-edge print:bg-transparent print:px-0";

/** The review on paper: what was written, and lines to write on where nothing was. Blank, it is the worksheet. */
export function Worksheet({ review, questions }: { review: Review; questions: Questions }) {
  const page = onePage(review);
  const { trigger, action } = review.plan;
  return (
    <div className="worksheet">
      {isBlank(review) ? null : <p className="mt-6 text-xl font-bold">{reviewName(review)}</p>}
      {stagesOf(review).filter(({ said }) => said.lived).map((stage) => <PaperStage key={stage.key} stage={stage} questions={questionsOf(questions, stage)} />)}
      {isBlank(review) ? <PaperStage stage={unnamed} questions={questionsOf(questions, unnamed)} /> : null}
      <section aria-labelledby="paper-one-page" className={`${sheet} print:break-before-page print:border-0`}>
        <h2 id="paper-one-page" className="text-2xl font-bold">On one page</h2>
        <Written label="What to keep" texts={page.keep.map(withStage)} />
        <Written label="The one thing to change first: if this comes up again, then I will …" texts={isWhole(review.plan) ? [planSentence(trigger, action)] : [trigger, action].filter((half) => oneLine(half))} />
        <Written label="What was never in my hands" texts={page.notMine.map(withStage)} />
      </section>
    </div>
  );
}

/** A stage that the person names by hand. */
const unnamed = ownStage({ key: "own", lived: true, items: [] });

const withStage = ({ text, stage }: Note) => `${text} (${stageName(stage)})`;
const withHands = ({ text, hands }: ReviewItem) => (hands ? `${text} (${handsPhrases[hands]})` : text);

function PaperStage({ stage, questions }: { stage: Stage; questions: readonly string[] }) {
  const id = `paper-${stage.key}`;
  const told = isToldOf(stage);
  return (
    <section aria-labelledby={id} className={sheet}>
      <h2 id={id} className="text-2xl font-bold">{stageName(stage)}</h2>
      {stage.own && !stage.name ? <Lines label="Its name" count={1} /> : null}
      {stage.said.how ? <p className="mt-2">How it went: {howWords[stage.said.how - 1]?.toLowerCase()}</p> : null}
      {told ? null : <p className="mt-2">How it went (circle one): {howWords.join(" / ")}</p>}
      {told ? null : <ul className="mt-3 list-disc space-y-1 pl-5">{questions.map((question) => <li key={question}>{question}</li>)}</ul>}
      <Written label={kindWords.well} texts={written(stage, "well").map(withHands)} />
      <Written label={kindWords.differently} texts={written(stage, "differently").map(withHands)} />
      {told ? null : <Lines label="Whose hands was it in: mine, partly mine, not mine?" count={1} />}
    </section>
  );
}

/** What was written, as a list; lines to write on if nothing was. */
function Written({ label, texts }: { label: string; texts: readonly string[] }) {
  if (texts.length === 0) return <Lines label={label} />;
  return (
    <div className="mt-4">
      <p className="font-semibold">{label}</p>
      <ul className="list-disc space-y-1 pl-5">{texts.map((text, index) => <li key={index} className="whitespace-pre-line">{text}</li>)}</ul>
    </div>
  );
}
