"use client";
import { useRef } from "react";
import { plainButton, quietButton } from "../forms/button.ts";
import type { Said } from "../forms/notice.tsx";
import { exportJson } from "./files.tsx";
import type { Notebook } from "./schema.ts";
import { erase } from "./store.ts";
import { contents, counted } from "./words.ts";

type Props = { notebook: Notebook; aside: number; say: (said: Said) => void };

/** Erases everything, after one question that says what goes and offers the way to keep it. */
export function Erase({ notebook, aside, say }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const goes = [...contents(notebook), ...(aside > 0 ? [`${counted(aside, "entry that was", "entries that were")} set aside`] : [])];

  function eraseAll() {
    close();
    const done = erase();
    say({ words: done ? "Everything is erased. The notebook is empty." : "This browser did not let the notebook be erased.", focus: "title" });
  }

  return (
    <>
      <button type="button" className={quietButton} onClick={() => dialog.current?.showModal()}>Erase everything</button>
      <dialog ref={dialog} aria-labelledby="erase-title" className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-[1.1rem] border border-edge bg-paper p-6 text-ink backdrop:bg-ink/50 sm:p-8">
        <h2 id="erase-title" className="text-2xl font-bold">Erase everything?</h2>
        <p className="mt-3">This goes from this browser, and it cannot be undone:</p>
        <ul className="mt-2 list-disc pl-5">{goes.map((one) => <li key={one}>{one}</li>)}</ul>
        <p className="mt-3 text-base text-soft">
          What stays: the colors you chose, files that you exported, and letters that you sent.
          {aside > 0 ? " The export does not hold what was set aside; save that first, if you want it." : ""}
        </p>
        <div className="mt-6 flex flex-wrap items-center gap-x-3 gap-y-2">
          <button type="button" className={quietButton} onClick={() => exportJson(notebook)}>Export first</button>
          <button type="button" className={quietButton} onClick={eraseAll}>Erase everything</button>
          <button type="button" className={`${plainButton} min-h-11 px-2 text-base`} onClick={close}>Keep it all</button>
        </div>
      </dialog>
    </>
  );
}
