"use client";
import * as v from "valibot";
import type { Said } from "../../forms/notice.tsx";
import { newId, putBack, withChanged, without } from "../../notebook/items.ts";
import { NotebookSchema, type Achievement } from "../../notebook/schema.ts";
import { update } from "../../notebook/store.ts";
import { useNotebook } from "../../notebook/use-notebook.ts";
import { fromMarkdown } from "./markdown.ts";
import { draw, move, newcomers, type Proof } from "./model.ts";

type Typed = Proof & { tags: string[] };

const change = (to: (box: Achievement[]) => Achievement[]) => update((notebook) => ({ ...notebook, achievements: to(notebook.achievements) }));
const mayBeKept = (achievement: Achievement) => v.is(NotebookSchema.entries.achievements, [achievement]);
const count = (number: number) => (number === 1 ? "1 achievement" : `${number} achievements`);

/** The id of an achievement on the page. */
export const proofId = (id: string) => `proof-box-${id}`;

/** The box as the notebook keeps it, and all that can be done to it; every change can be undone. */
export function useProofs(say: (said: Said) => void) {
  const { notebook: { achievements, lastDrawn }, keeping } = useNotebook();

  /** Says what happened; undoing it says so in turn. */
  const done = (words: string, focus: string | undefined, undo: () => void, undone: Said) =>
    say({ words, focus, undo: () => { undo(); say(undone); } });

  return {
    achievements,
    keeping,

    /** Draws one of those shown and remembers which. */
    drawFrom(shown: readonly Achievement[]) {
      const drawn = draw(shown, lastDrawn, Math.random);
      if (drawn) update((notebook) => ({ ...notebook, lastDrawn: drawn.id }));
      return drawn;
    },

    add(proof: Typed) {
      const id = newId();
      change((box) => [{ id, ...proof, added: new Date().toISOString() }, ...box]);
      done("One more in the box.", proofId(id), () => change((box) => without(box, id)), { words: "It is out of the box again.", focus: "proof-box-hard" });
    },

    alter({ id, added: _, ...before }: Achievement, proof: Typed) {
      const set = (values: Typed) => change((box) => withChanged(box, id, (kept) => ({ ...kept, ...values })));
      set(proof);
      done("The change is kept.", proofId(id), () => set(before), { words: "It is as it was.", focus: proofId(id) });
    },

    /** @param shown those that stand on the page, in order */
    shift({ id }: Achievement, by: -1 | 1, shown: readonly Achievement[], focus: string) {
      const place = shown.findIndex((one) => one.id === id) + by;
      if (!shown[place]) return say({ words: by < 0 ? "It is the first already." : "It is the last already.", focus });
      change((box) => move(box, id, by, shown));
      say({ words: `Now number ${place + 1} of ${shown.length}.`, focus });
    },

    remove(achievement: Achievement) {
      const index = achievements.findIndex(({ id }) => id === achievement.id);
      change((box) => without(box, achievement.id));
      done("One achievement removed.", undefined, () => change((box) => putBack(box, achievement, index)), { words: "It is back.", focus: proofId(achievement.id) });
    },

    /** Brings in what a Markdown file holds and the box does not. */
    bringIn(text: string) {
      const now = new Date().toISOString();
      const file = fromMarkdown(text);
      const unknown = newcomers(achievements, file);
      const fresh = unknown
        .map((written): Achievement => ({ added: now, ...written, tags: [...written.tags], id: newId() }))
        .map((achievement) => (mayBeKept(achievement) ? achievement : { ...achievement, added: now }))
        .filter(mayBeKept);
      if (file.length === 0) return say({ words: "No achievements found in this file. It needs lines like “- What I did: …”." });
      if (unknown.length === 0) return say({ words: "Nothing new in this file: the box holds all of it." });
      if (fresh.length === 0) return say({ words: "Nothing in this file fits in the box: its texts are too long." });
      const ids = new Set(fresh.map(({ id }) => id));
      change((box) => [...box, ...fresh]);
      const leftOut = unknown.length - fresh.length;
      done(`Brought in ${count(fresh.length)}.${leftOut > 0 ? ` ${leftOut} left out: too long.` : ""}`, undefined, () => change((box) => box.filter(({ id }) => !ids.has(id))), { words: "They are out of the box again." });
    },

    reset() {
      change(() => []);
      done("The box is empty.", "proof-box-hard", () => change((box) => achievements.reduceRight((whole, one) => putBack(whole, one, 0), box)), { words: "The box is as it was.", focus: "proof-box-remind" });
    },
  };
}
