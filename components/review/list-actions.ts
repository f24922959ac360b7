import { newId, putBack, without } from "../notebook/items.ts";
import type { Review } from "../notebook/schema.ts";
import { update } from "../notebook/store.ts";
import { put, reviewLink, rowId, type Reviews } from "./use-reviews.ts";

type Names = Pick<Review, "company" | "role">;

/** Names a review anew, open or not. */
export function rename({ pin }: Reviews, id: string, names: Partial<Names>) {
  pin();
  put(id, (before) => ({ ...before, ...names }));
}

/** Opens a new review. @param names whose it is, if that is known: it is then kept at once */
export function begin({ lay, say }: Reviews, names?: Names) {
  const next = newId();
  if (names) put(next, (before) => ({ ...before, ...names }));
  lay(next);
  location.hash = reviewLink(next);
  say({ words: "", focus: "review" });
}

/** Deletes a review and its plan, and offers to undo it. */
export function remove({ reviews, plans, review, pin, lay, say }: Reviews, removed: Review) {
  const isOpen = removed.id === review.id;
  const index = reviews.findIndex(({ id }) => id === removed.id);
  const place = plans.findIndex(({ id }) => id === removed.id);
  const plan = plans[place];
  update((notebook) => ({ ...notebook, reviews: without(notebook.reviews, removed.id), plans: without(notebook.plans, removed.id) }));
  if (isOpen) lay();
  else pin();
  say({
    words: plan ? "The review is gone, and its plan with it." : "The review is gone.",
    undo() {
      update((notebook) => ({ ...notebook, reviews: putBack(notebook.reviews, removed, index), plans: plan ? putBack(notebook.plans, plan, place) : notebook.plans }));
      if (isOpen) lay(removed.id);
      say({ words: "It is back.", focus: rowId(removed.id) });
    },
  });
}
