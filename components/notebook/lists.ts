import type { Said } from "../forms/notice.tsx";
import { entryId } from "./entry.tsx";
import { putBack, without } from "./items.ts";
import { rebaseItem } from "./rebase.ts";
import type { GetUp, Knock, Notebook } from "./schema.ts";
import { update } from "./store.ts";
import { listWords, type ListName } from "./words.ts";

type Item = { id: string };
type Say = (said: Said) => void;

const inList = (name: ListName, to: (list: Item[]) => Item[]) => update((notebook) => ({ ...notebook, [name]: to(notebook[name]) }));

/**
 * Changes an entry, with the way back. What another tab made of the same entry meanwhile is not lost.
 * @param part the id of what changed within the entry, if that has one
 */
export function change<Kept extends Item>(name: ListName, before: Kept, to: Kept, say: Say, part = before.id) {
  const now = "changed" in before && name !== "achievements" ? { changed: new Date().toISOString() } : {};
  const after = { ...to, ...now };
  const keeping = inList(name, (list) => rebaseItem(list, before, after));
  say({
    words: keeping === "kept" ? "The change is kept." : "It is changed on this page only.",
    focus: entryId(name, part),
    undo() {
      inList(name, (list) => rebaseItem(list, after, before));
      say({ words: "It is as it was.", focus: entryId(name, part) });
    },
  });
}

/** Deletes an entry, with the way back. */
export function remove(name: ListName, list: readonly Item[], item: Item, say: Say) {
  const index = list.indexOf(item);
  inList(name, (kept) => without(kept, item.id));
  const word = listWords[name].one;
  say({
    words: `Deleted: one ${word}.`,
    undo() {
      inList(name, (kept) => putBack(kept, item, index));
      say({ words: "It is back.", focus: entryId(name, item.id) });
    },
  });
}

/** Changes what was done after a knock, with the way back. */
export function changeGetUp(knock: Knock, before: GetUp, to: GetUp, say: Say) {
  const having = (getUp: GetUp) => ({ ...knock, getUps: knock.getUps.map((kept) => (kept.id === before.id ? getUp : kept)) });
  change("knocks", having(before), having(to), say, before.id);
}

/** Takes a get-up off its knock, with the way back. */
export function removeGetUp(knock: Knock, getUp: GetUp, say: Say) {
  const index = knock.getUps.indexOf(getUp);
  const within = (to: (getUps: Knock["getUps"]) => Knock["getUps"]) =>
    update((notebook) => ({ ...notebook, knocks: notebook.knocks.map((kept) => (kept.id === knock.id ? { ...kept, getUps: to(kept.getUps) } : kept)) }));
  within((getUps) => without(getUps, getUp.id));
  say({
    words: "Deleted: one get-up.",
    undo() {
      within((getUps) => putBack(getUps, getUp, index));
      say({ words: "It is back.", focus: entryId("knocks", knock.id) });
    },
  });
}

/** Lets a step’s stroke lie down again, with the way back. */
export function undoStep(slug: string, name: string, say: Say) {
  let when: string | undefined;
  update(({ steps: { [slug]: moment, ...steps }, ...notebook }) => {
    when = moment;
    return { ...notebook, steps };
  });
  say({
    words: `“${name}” counts as not done.`,
    undo() {
      update((notebook) => ({ ...notebook, steps: { ...notebook.steps, [slug]: when ?? new Date().toISOString() } }));
      say({ words: "It counts as done again.", focus: `step-${slug}` });
    },
  });
}

/** Clears the thought that was being sorted, with the way back. */
export function clearThought(say: Say) {
  let before: Notebook["sitting"];
  update((notebook) => {
    before = notebook.sitting;
    return { ...notebook, sitting: undefined };
  });
  say({
    words: "Deleted: the thought on the table.",
    undo() {
      update((notebook) => ({ ...notebook, sitting: notebook.sitting ?? before }));
      say({ words: "It is back.", focus: "thought-on-the-table" });
    },
  });
}
