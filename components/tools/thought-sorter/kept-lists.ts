import { newId, putBack, without } from "../../notebook/items.ts";
import type { Notebook } from "../../notebook/schema.ts";
import { update } from "../../notebook/store.ts";

type Lists = Pick<Notebook, "plans" | "feedbackQuestions" | "parkedThoughts">;
type Kept = { id: string };

/** Where the sorter keeps what thoughts became: the three lists of the notebook, each with the same three gestures. */
function list<Name extends keyof Lists>(name: Name) {
  type Item = Lists[Name][number];
  const change = (to: (items: Kept[]) => Kept[]) => update((notebook) => ({ ...notebook, [name]: to(notebook[name]) }));
  return {
    add(item: Omit<Item, "id">): string {
      const id = newId();
      change((items) => [...items, { ...item, id }]);
      return id;
    },
    remove: (id: string) => void change((items) => without(items, id)),
    /** @param index its place before it was removed */
    putBack: (item: Item, index: number) => void change((items) => putBack(items, item, index)),
  };
}

export const plans = list("plans");
export const feedbackQuestions = list("feedbackQuestions");
export const parkedThoughts = list("parkedThoughts");
