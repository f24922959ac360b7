"use client";
import { today } from "../days/today.ts";
import { quietButton } from "../forms/button.ts";
import type { Said } from "../forms/notice.tsx";
import { saveFile } from "../site/save-file.ts";
import { PrintButton } from "../site/print-button.tsx";
import { toJson } from "./export.ts";
import type { Notebook } from "./schema.ts";

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

async function read(input: HTMLInputElement, say: Say) {
  const [file] = input.files ?? [];
  if (!file) return;
  try {
    const { bringInFile } = await import("./bring-in.ts");
    await bringInFile(file, say);
  } catch {
    say({ words: "The part that reads files could not be loaded. Nothing was changed; try again with a network." });
  }
  // The same file can be chosen again.
  input.value = "";
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
