"use client";
import { useState, type ReactNode } from "react";
import { dayWords } from "../../days/days.ts";
import { today } from "../../days/today.ts";
import { plainButton, quietButton } from "../../forms/button.ts";
import { Field } from "../../forms/field.tsx";
import type { Said } from "../../forms/notice.tsx";
import { newId, putBack, without } from "../../notebook/items.ts";
import { update } from "../../notebook/store.ts";
import { useNotebook } from "../../notebook/use-notebook.ts";

/** One sentence to a friend in the same place, read as if the friend had sent it; kept if wanted. */
export function KindSentence({ study, say }: { study: ReactNode; say: (said: Said) => void }) {
  const { kindSentences } = useNotebook().notebook;
  const [text, setText] = useState("");
  const sentence = text.trim();

  function keep() {
    const id = newId();
    update((notebook) => ({ ...notebook, kindSentences: [{ id, text: sentence, on: today() }, ...notebook.kindSentences] }));
    setText("");
    say({ words: "Your sentence is kept.", undo: () => remove(id, sentence), focus: `knocks-kind-${id}` });
  }

  /** Taking back what was kept gives the words back to the field. */
  function remove(id: string, backToField = "") {
    const index = kindSentences.findIndex((kept) => kept.id === id);
    const removed = kindSentences[index];
    update((notebook) => ({ ...notebook, kindSentences: without(notebook.kindSentences, id) }));
    if (backToField) setText(backToField);
    say({ words: "The sentence is gone.", undo: removed ? () => restore(removed, index) : undefined, focus: backToField ? "knocks-kind" : undefined });
  }

  function restore(removed: (typeof kindSentences)[number], index: number) {
    update((notebook) => ({ ...notebook, kindSentences: putBack(notebook.kindSentences, removed, index) }));
    say({ words: "The sentence is back.", focus: `knocks-kind-${removed.id}` });
  }

  return (
    <details className="mt-4">
      <summary className={`${plainButton} min-h-11`}>For a bad evening: one kind sentence</summary>
      <div className="mt-2 space-y-4">
        <Field
          multiline
          rows={2}
          name="knocks-kind"
          label="A friend of yours was turned down today, just as you were. What would you write to them?"
          hint="One sentence, in your own words."
          value={text}
          maxLength={1000}
          onChange={(event) => setText(event.target.value)}
        />
        {sentence ? (
          <div>
            <p>Now read it as if they had sent it to you:</p>
            <blockquote className="mt-1 border-l-4 border-up pl-4 whitespace-pre-line">{sentence}</blockquote>
            <button type="button" className={`${quietButton} mt-3`} onClick={keep}>Keep this sentence</button>
          </div>
        ) : null}
        {kindSentences.length > 0 ? (
          <ul>
            {kindSentences.map((kept) => (
              <li key={kept.id} id={`knocks-kind-${kept.id}`} tabIndex={-1} className="border-t border-line py-2">
                <p className="whitespace-pre-line">{kept.text}</p>
                <p className="flex flex-wrap items-center gap-x-5 text-base text-soft">
                  {dayWords(kept.on)}
                  <button type="button" aria-label={`Remove ${kept.text}`} className={`${plainButton} min-h-11`} onClick={() => remove(kept.id)}>Remove</button>
                </p>
              </li>
            ))}
          </ul>
        ) : null}
        <p className="text-base text-soft">{study}</p>
      </div>
    </details>
  );
}
