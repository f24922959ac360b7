import { smallButton } from "../forms/button.ts";
import type { Said } from "../forms/notice.tsx";
import { actions, row } from "./entry.tsx";
import { clearThought } from "./lists.ts";

/** The thought that is being sorted, as far as it was typed. */
export function TableSection({ thought, say }: { thought: string; say: (said: Said) => void }) {
  if (!thought.trim()) return null;
  return (
    <section aria-labelledby="table" className="mt-12">
      <h2 id="table" className="text-2xl font-bold">On the table</h2>
      <div id="thought-on-the-table" tabIndex={-1} className="mt-3 border-y border-line py-4">
        <div className={row}>
          <div className="min-w-0">
            <p className="whitespace-pre-line">{thought}</p>
            <p className="mt-0.5 text-base text-soft">The thought that you were sorting.</p>
          </div>
          <p className={actions}>
            <a href="/principles/analyze-dont-wallow#tool-thought-sorter" aria-label="Open the thought on the table" className={smallButton}>Open</a>
            <button type="button" aria-label="Delete the thought on the table" className={smallButton} onClick={() => clearThought(say)}>Delete</button>
          </p>
        </div>
      </div>
    </section>
  );
}
