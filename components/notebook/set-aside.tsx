"use client";
import { smallButton } from "../forms/button.ts";
import type { Said } from "../forms/notice.tsx";
import { saveFile } from "../site/save-file.ts";
import { grouped } from "../words/numbers.ts";
import type { Aside } from "./aside.ts";
import { readNotebook } from "./read.ts";
import { bringBack, discard, NOTEBOOK_KEY } from "./store.ts";

type Say = (said: Said) => void;

function state(text: string): string {
  const reading = readNotebook(text);
  if (reading.kind === "notebook") return "It can be read again now.";
  return reading.kind === "newer" ? "A newer version of this site wrote it." : "It is damaged.";
}

const size = ({ length }: { length: number }) => (length < 1000 ? `${length} characters` : `${grouped(Math.round(length / 1000))} thousand characters`);

function throwAway(aside: Aside, say: Say) {
  if (!discard(aside)) return say({ words: "This browser did not let it be discarded." });
  say({
    words: "The entry is discarded.",
    undo: () => say({ words: bringBack(aside) ? "It is set aside again." : "There is no room for it any more." }),
  });
}

async function putBack(aside: Aside, say: Say) {
  try {
    (await import("./bring-in.ts")).bringInAside(aside.text, say);
  } catch {
    say({ words: "The part that reads entries could not be loaded. Try again with a network." });
  }
}

/** Entries that could not be read: each can be saved as a file and thrown away. */
export function SetAside({ entries, say }: { entries: readonly Aside[]; say: Say }) {
  const stuck = entries.some(({ key }) => key === NOTEBOOK_KEY);
  return (
    <section aria-labelledby="set-aside" className="no-print mt-8 rounded-2xl border-2 border-edge p-5 text-base">
      <h2 id="set-aside" tabIndex={-1} className="text-xl font-bold">Set aside, because it could not be read</h2>
      <p className="mt-1">
        Nothing of it is lost. Download it before you discard it: someone who knows such files may be able to read it.
        {stuck ? " There is no room to set it aside, so nothing new is kept until you discard it." : ""}
      </p>
      <ul>
        {entries.map((aside, index) => (
          <li key={aside.key} className="mt-2 flex flex-wrap items-center gap-x-5 border-t border-line pt-2">
            <span className="min-w-0 grow">Entry {index + 1}, {size(aside.text)}. {state(aside.text)}</span>
            {readNotebook(aside.text).kind === "notebook" ? <button type="button" aria-label={`Bring back entry ${index + 1}`} className={smallButton} onClick={() => void putBack(aside, say)}>Bring back</button> : null}
            <button type="button" aria-label={`Download entry ${index + 1}`} className={smallButton} onClick={() => saveFile(new Blob([aside.text], { type: "text/plain;charset=utf-8" }), `get-up-nine-set-aside-${index + 1}.txt`)}>Download</button>
            <button type="button" aria-label={`Discard entry ${index + 1}`} className={smallButton} onClick={() => throwAway(aside, say)}>Discard</button>
          </li>
        ))}
      </ul>
    </section>
  );
}
