"use client";
import { plainButton } from "../../forms/button.ts";
import type { Said } from "../../forms/notice.tsx";
import type { Achievement } from "../../notebook/schema.ts";
import { saveFile } from "../../site/save-file.ts";
import { toMarkdown } from "./markdown.ts";

/** Largest file that is read, in bytes: more than a lifetime of achievements. */
const LARGEST = 1_000_000;

type Props = { achievements: readonly Achievement[]; say: (said: Said) => void; bringIn: (text: string) => void };

const small = `${plainButton} min-h-11`;

/** The way out of the box, as Markdown, and the way back in. */
export function Files({ achievements, say, bringIn }: Props) {
  async function copy() {
    const copied = await navigator.clipboard.writeText(toMarkdown(achievements)).then(() => true, () => false);
    say({ words: copied ? "Copied as Markdown." : "Copying did not work here. Export the file instead." });
  }

  async function read(input: HTMLInputElement) {
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > LARGEST) say({ words: "This file is too large to be a proof box." });
    else await file.text().then(bringIn, () => say({ words: "This file could not be read." }));
    input.value = "";
  }

  return (
    <>
      {achievements.length > 0 ? (
        <>
          <button type="button" className={small} onClick={() => saveFile(new Blob([toMarkdown(achievements)], { type: "text/markdown;charset=utf-8" }), "proof-box.md")}>Export as Markdown</button>
          <button type="button" className={small} onClick={copy}>Copy as Markdown</button>
        </>
      ) : null}
      <label className={`${small} rounded-sm has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink`}>
        Import a Markdown file
        <input type="file" accept=".md,.markdown,.txt,text/markdown,text/plain" className="sr-only" onChange={({ target }) => void read(target)} />
      </label>
    </>
  );
}
