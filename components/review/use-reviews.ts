"use client";
import { useCallback, useEffect, useState } from "react";
import type { Said } from "../forms/notice.tsx";
import { newId, withChanged } from "../notebook/items.ts";
import type { Review } from "../notebook/schema.ts";
import { snapshot, update } from "../notebook/store.ts";
import { useNotebook } from "../notebook/use-notebook.ts";
import { blankReview, newest, planOf, withPlan } from "./model.ts";

/** The address of a review on this page, from “#” on. */
export const reviewLink = (id: string) => `#review-${encodeURIComponent(id)}`;

/** The list row of a review, for the focus. */
export const rowId = (id: string) => `review-row-${id}`;

type Change = (review: Review) => Review;

/** Changes one review, which may not be kept yet, and its plan in the list of plans. */
export function put(id: string, change: Change) {
  update((notebook) => {
    const now = new Date().toISOString();
    const kept = notebook.reviews.find((review) => review.id === id);
    const before = kept ?? blankReview(id, now);
    const after = { ...change(before), changed: now };
    const reviews = kept ? withChanged(notebook.reviews, id, () => after) : [...notebook.reviews, after];
    return { ...notebook, reviews, plans: after.plan === before.plan ? notebook.plans : withPlan(notebook.plans, after, now) };
  });
}

/**
 * The reviews that the notebook keeps, one of them open: the one that the address names, else the one worked on last.
 * A new one is kept from the first word on.
 */
export function useReviews(say: (said: Said) => void) {
  const { notebook: { reviews, plans, applications }, keeping } = useNotebook();
  const [fresh, setFresh] = useState(newId);
  /** `laid` counts how often another review was opened: the key of what belongs to one alone. */
  const [desk, setDesk] = useState<{ id?: string; laid: number }>({ laid: 0 });
  const id = desk.id ?? newest(reviews)?.id ?? fresh;
  const kept = reviews.find((review) => review.id === id);
  const review = kept ?? blankReview(id, "");

  const lay = useCallback((next: string | undefined) => setDesk(({ laid }) => ({ ...(next === undefined ? {} : { id: next }), laid: laid + 1 })), []);
  /** What is being written stays open, whatever else changes. */
  const pin = () => setDesk(({ laid }) => ({ id, laid }));

  function change(to: Change) {
    // What was typed before script took over arrives while the notebook still looks empty: it begins a review of its own.
    pin();
    put(id, to);
  }

  useEffect(() => {
    function follow(event?: HashChangeEvent) {
      // Back to where no review was named: the one worked on last.
      if (event && !location.hash) return lay(undefined);
      const named = snapshot().notebook.reviews.find((one) => reviewLink(one.id) === location.hash);
      if (!named) return;
      // What was typed while the page came stays on the table.
      setDesk((before) => (before.id === named.id || (!event && before.id) ? before : { id: named.id, laid: before.laid + 1 }));
      if (event) say({ words: "", focus: "review" });
    }
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [say, lay]);

  return {
    reviews,
    applications,
    keeping,
    /** The open review, its plan as the list of plans has it. */
    review: { ...review, plan: planOf(review, plans) },
    laid: desk.laid,

    change,

    changePlan: (part: Partial<Review["plan"]>) =>
      change((before) => ({ ...before, plan: { ...planOf(before, snapshot().notebook.plans), ...part } })),

    plans,
    say,
    pin,

    /** Opens another review; without an id the one that was worked on last, or a new one. */
    lay(next?: string) {
      if (next === undefined) setFresh(newId());
      lay(next);
    },
  };
}

export type Reviews = ReturnType<typeof useReviews>;
