"use client";
import { memo } from "react";
import { howWords } from "../../content/review.ts";
import type { Notebook, Review } from "../notebook/schema.ts";
import { planSentence } from "../words/plan-sentence.ts";
import { recurring, stageRows, byAge, type StageRow } from "./coming-back.ts";
import { Lean } from "./lean.tsx";
import { isWhole, planOf, shortName } from "./model.ts";
import { recurringWords, stageWords } from "./words.ts";

/** Reviews that stand side by side in the picture; the words count them all. */
const SIDE_BY_SIDE = 5;

/** Two reviews or more side by side: what keeps coming back, in words and as a picture. */
export const ComesBack = memo(function ComesBack({ reviews, plans }: Pick<Notebook, "reviews" | "plans">) {
  const compared = byAge(reviews);
  const things = recurring(compared);
  const rows = stageRows(compared);
  const runs = rows.flatMap((row) => stageWords(row) ?? []);
  const change = things.filter(({ kind }) => kind === "differently").map(recurringWords);
  const keep = things.filter(({ kind }) => kind === "well").map(recurringWords);
  return (
    <section aria-labelledby="comes-back" className="mt-12">
      <h2 id="comes-back" className="text-3xl font-bold">What keeps coming back</h2>
      {change.length + keep.length + runs.length === 0 ? <p className="mt-3">Nothing yet. What stands in two reviews in the same words is named here, and so is a stage that goes the same way twice.</p> : null}
      <Sentences heading="To change" sentences={change} />
      <Sentences heading="To keep" sentences={keep} />
      <Sentences heading="Stage by stage" sentences={runs} />
      {rows.length > 0 ? <SideBySide reviews={compared} rows={rows} /> : null}
      <Plans reviews={compared} plans={plans} />
    </section>
  );
});

const Sentences = ({ heading, sentences }: { heading: string; sentences: readonly string[] }) =>
  sentences.length > 0 ? (
    <>
      <h3 className="mt-5 text-xl font-bold">{heading}</h3>
      <ul className="mt-1 list-disc space-y-1 pl-5">{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    </>
  ) : null;

/** A stroke for each review, upright where the stage went well, with its word below. */
function SideBySide({ reviews, rows }: { reviews: readonly Review[]; rows: readonly StageRow[] }) {
  const from = Math.max(0, reviews.length - SIDE_BY_SIDE);
  const shown = reviews.slice(from);
  return (
    <table className="mt-6 w-full table-fixed rounded-[1.1rem] bg-card text-center text-base">
      <caption className="pb-2 text-left text-soft">
        How each stage went, from the oldest review to the newest{from > 0 ? `; the last ${SIDE_BY_SIDE}` : ""}. The better, the more upright.
      </caption>
      <thead>
        <tr>{shown.map((review) => <th key={review.id} scope="col" className="px-2 pt-4 align-bottom font-semibold wrap-anywhere">{shortName(review)}</th>)}</tr>
      </thead>
      {rows.map((row, place) => (
        <tbody key={row.key} className={place > 0 ? "border-t border-line" : undefined}>
          <tr>
            <th scope="rowgroup" colSpan={shown.length} className="px-5 pt-4 text-left font-semibold">{row.name}</th>
          </tr>
          <tr>
            {row.hows.slice(from).map((how, index) => (
              <td key={index} className="px-1 pb-4 align-top">
                {how ? <Lean how={how} className="mx-auto size-10" /> : <span aria-hidden="true" className="block h-10" />}
                <span className="block leading-tight text-soft">{how ? howWords[how - 1] : "Not said"}</span>
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function Plans({ reviews, plans }: Pick<Notebook, "reviews" | "plans">) {
  const made = reviews.map((review) => ({ review, plan: planOf(review, plans) })).filter(({ plan }) => isWhole(plan));
  if (made.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 text-xl font-bold">Your one thing each time</h3>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {made.map(({ review, plan }) => <li key={review.id}>{planSentence(plan.trigger, plan.action)} <span className="text-base text-soft">({shortName(review)})</span></li>)}
      </ul>
    </>
  );
}
