"use client";
import { quietButton } from "../forms/button.ts";
import { saveFile } from "../site/save-file.ts";
import { PrintButton } from "../site/print-button.tsx";
import { today } from "../tools/keep-in-touch/days.ts";
import type { Said } from "../tools/notice.tsx";
import { toJson } from "./export.ts";
import { LARGEST_FILE, readExport } from "./import.ts";
import { merge } from "./merge.ts";
import { rebase } from "./rebase.ts";
import type { Notebook } from "./schema.ts";
import { snapshot, update } from "./store.ts";
import { newIn, listed } from "./words.ts";

type Say = (said: Said) => void;

const fileName = (ending: string) => `get-up-nine-notebook-${today()}.${ending}`;

/** Saves the notebook as the file that can be imported again. */
export const exportJson = (notebook: Notebook) => saveFile(new Blob([toJson(notebook)], { type: "application/json" }), fileName("json"));

async function exportMarkdown(notebook: Notebook, say: Say) {
  try {
    const [{ toMarkdown }, { lettersOf }] = await Promise.all([import("./markdown.ts"), import("./letters-of.ts")]);
    saveFile(new Blob([toMarkdown(notebook, lettersOf)], { type: "text/markdown;charset=utf-8" }), fileName("md"));
  } catch {
    say({ words: "The part that writes Markdown could not be loaded. “Export” works without a network." });
  }
}

/** Adds a file to the notebook, all of it or nothing. */
function bringIn(text: string, say: Say) {
  const file = readExport(text);
  if ("wrong" in file) return say({ words: `${file.wrong} Nothing was changed.` });
  const { notebook: before, keeping: keptBefore } = snapshot();
  const fresh = newIn(before, merge(before, file.notebook));
  if (fresh.length === 0) return say({ words: "Nothing new in this file: your notebook holds all of it." });
  if (update((notebook) => merge(notebook, file.notebook)) === "refused" && keptBefore === "kept") {
    update(() => before);
    return say({ words: "This browser has no room for what is in this file. Nothing was changed." });
  }
  const after = snapshot().notebook;
  say({
    words: `Brought in: ${listed(fresh)}.`,
    undo() {
      update((now) => rebase(after, before, now));
      say({ words: "What was brought in is out again." });
    },
  });
}

async function read(input: HTMLInputElement, say: Say) {
  const [file] = input.files ?? [];
  if (!file) return;
  const text = file.size > LARGEST_FILE ? undefined : await file.text().catch(() => "");
  // The same file can be chosen again.
  input.value = "";
  if (text === undefined) say({ words: "This file is too large to be a notebook. Nothing was changed." });
  else bringIn(text, say);
}

/** The ways in and out of the notebook. @param empty whether there is anything to take out */
export function Files({ notebook, empty, say }: { notebook: Notebook; empty: boolean; say: Say }) {
  return (
    <>
      {empty ? null : (
        <>
          <button type="button" className={quietButton} onClick={() => exportJson(notebook)}>Export</button>
          <button type="button" className={quietButton} onClick={() => void exportMarkdown(notebook, say)}>Export as Markdown</button>
        </>
      )}
      <label className={`${quietButton} has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-ink`}>
        Import
        <input type="file" accept=".json,application/json" className="sr-only" onChange={({ target }) => void read(target, say)} />
      </label>
      {empty ? null : <PrintButton>Print</PrintButton>}
    </>
  );
}
