"use client";
import { useState } from "react";
import { momentWords } from "../days/moments.ts";
import { quietButton, smallButton } from "../forms/button.ts";
import { begin, remove, rename } from "./list-actions.ts";
import { isBlank, reviewName } from "./model.ts";
import { Names } from "./names.tsx";
import { Offers } from "./offers.tsx";
import { reviewLink, rowId, type Reviews } from "./use-reviews.ts";

/** Every review that is kept, to open, rename and delete, and the way to another. */
export function ReviewsList({ reviews: desk }: { reviews: Reviews }) {
  const { reviews, review: open, applications } = desk;
  const [renamed, setRenamed] = useState<string>();
  return (
    <section aria-labelledby="reviews" className="mt-12">
      <h2 id="reviews" className="text-3xl font-bold">Your reviews</h2>
      <ul className="mt-3 border-t border-line">
        {reviews.toReversed().map((review) => (
          <li key={review.id} id={rowId(review.id)} tabIndex={-1} className="border-b border-line py-3">
            <p className="font-semibold">{reviewName(review)}{review.id === open.id ? <span className="font-normal text-soft"> (open above)</span> : null}</p>
            <p className="flex flex-wrap items-center gap-x-5 text-base">
              <span className="text-soft">Begun on {momentWords(review.made, "long")}</span>
              {review.id === open.id ? null : <a href={reviewLink(review.id)} className={smallButton}>Open<span className="sr-only"> {reviewName(review)}</span></a>}
              <button type="button" aria-expanded={renamed === review.id} className={smallButton} onClick={() => setRenamed(renamed === review.id ? undefined : review.id)}>
                {renamed === review.id ? "Done" : "Rename"}<span className="sr-only"> {reviewName(review)}</span>
              </button>
              <button type="button" className={smallButton} onClick={() => remove(desk, review)}>Delete<span className="sr-only"> {reviewName(review)}</span></button>
            </p>
            {renamed === review.id ? <div className="pb-2"><Names name={rowId(review.id)} names={review} onChange={(names) => rename(desk, review.id, names)} /></div> : null}
          </li>
        ))}
      </ul>
      {isBlank(open) ? null : (
        <div className="mt-5">
          <button type="button" className={quietButton} onClick={() => begin(desk)}>Start another review</button>
          <Offers label="Or start one for" applications={applications} reviews={reviews} onTake={(names) => begin(desk, names)} />
        </div>
      )}
    </section>
  );
}
