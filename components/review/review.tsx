"use client";
import { Suspense, useDeferredValue, useMemo, type ReactNode } from "react";
import { replayTypedInput } from "../forms/early-input.ts";
import { Notice, useNotice } from "../forms/notice.tsx";
import type { Review as Reviewed } from "../notebook/schema.ts";
import { useNotebook } from "../notebook/use-notebook.ts";
import { later } from "../site/later.tsx";
import { isBlank, isToldOf, reviewName, stagesOf, type Questions } from "./model.ts";
import { Names } from "./names.tsx";
import { OnePage } from "./one-page.tsx";
import { QuestionsContext } from "./questions.ts";
import { Stages } from "./stages.tsx";
import { useReviews } from "./use-reviews.ts";

const ComesBack = later(async () => (await import("./comes-back.tsx")).ComesBack, "What keeps coming back");
const Offers = later(async () => (await import("./offers.tsx")).Offers);
const ReviewsList = later(async () => (await import("./reviews-list.tsx")).ReviewsList, "Your other reviews");
const Worksheet = later(async () => (await import("./worksheet.tsx")).Worksheet, "What you wrote, laid out for paper,");

type Props = {
  questions: Questions;
  /** What is on paper while nothing is written down. */
  blankWorksheet: ReactNode;
  children: ReactNode;
};

/** The look back: one review open, the others in a list, and what keeps coming back. On paper, the open one. */
export function Review({ questions, blankWorksheet, children }: Props) {
  const { plans } = useNotebook().notebook;
  const { said, say, box } = useNotice();
  const reviews = useReviews(say);
  const { review, change, laid, keeping } = reviews;
  const blank = isBlank(review);
  const rename = (names: Partial<Pick<Reviewed, "company" | "role">>) => change((before) => ({ ...before, ...names }));
  // Comparing may wait until the typing rests.
  const settled = useDeferredValue(reviews.reviews);
  const told = useMemo(() => settled.filter((one) => stagesOf(one).some(isToldOf)), [settled]);
  return (
    <QuestionsContext value={questions}>
      <div ref={replayTypedInput} className="needs-script no-print">
        <section aria-labelledby="review" className="mt-8">
          <h2 id="review" tabIndex={-1} className="scroll-mt-24 text-2xl font-bold">{blank ? "Which application is it about?" : reviewName(review)}</h2>
          <div className="mt-3"><Names name="review" names={review} onChange={rename} /></div>
          {blank && reviews.applications.length > 0 ? <Suspense><Offers label="From your letters" applications={reviews.applications} reviews={reviews.reviews} onTake={(names) => { rename(names); say({ words: "", focus: "review-company" }); }} /></Suspense> : null}
          <Kept keeping={keeping} />
        </section>
        <Stages key={laid} review={review} onChange={change} />
        <OnePage review={review} onPlan={reviews.changePlan}>{children}</OnePage>
        {told.length > 1 ? <Suspense><ComesBack reviews={told} plans={plans} /></Suspense> : null}
        {reviews.reviews.length > 0 ? <Suspense><ReviewsList reviews={reviews} /></Suspense> : null}
        <Notice said={said} box={box} />
      </div>
      {blank ? blankWorksheet : <Suspense fallback={blankWorksheet}><Worksheet review={review} questions={questions} /></Suspense>}
    </QuestionsContext>
  );
}

const Kept = ({ keeping }: { keeping: "kept" | "refused" }) => (
  <p role="status" className={keeping === "refused" ? "mt-4 rounded-xl border-2 border-edge px-4 py-3 text-base" : "mt-3 text-base text-soft"}>
    {keeping === "refused"
      ? "This browser keeps nothing, so the review stays only until you leave the page. Print it, copy it or save it as a file before you go."
      : "Kept in this browser as you type. Nothing is sent."}
  </p>
);
