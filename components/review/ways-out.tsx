"use client";
import { useState } from "react";
import { mainButton, quietButton } from "../forms/button.ts";
import type { Review } from "../notebook/schema.ts";
import { saveFile } from "../site/save-file.ts";
import { toMarkdown } from "./markdown.ts";

/** What can be done with a review: print it, copy it, save it. */
export function WaysOut({ review }: { review: Review }) {
  const [outcome, setOutcome] = useState("");

  async function copy() {
    try {
      await navigator.clipboard.writeText(toMarkdown(review));
      setOutcome("Copied as Markdown.");
    } catch {
      setOutcome("Copying did not work here. Save it as a file instead.");
    }
  }

  function save() {
    try {
      saveFile(new Blob([toMarkdown(review)], { type: "text/markdown;charset=utf-8" }), "look-back.md");
    } catch {
      setOutcome("Saving did not work here. Print it instead.");
    }
  }

  return (
    <>
      <div className="mt-7 flex flex-wrap gap-3">
        <button type="button" className={mainButton} onClick={() => print()}>Print the review</button>
        <button type="button" className={quietButton} onClick={copy}>Copy as Markdown</button>
        <button type="button" className={quietButton} onClick={save}>Save as a file</button>
      </div>
      <p role="status" className="mt-2 text-base">{outcome}</p>
    </>
  );
}
