"use client";
import { useState } from "react";
import { mainButton, quietButton } from "../forms/button.ts";
import type { Letter } from "./compose.ts";
import { gmailLink, mailtoLink, outlookLink } from "./send.ts";

/** Every way to send a letter, the surest first. Copy needs script; the links do not. */
export function WaysOut({ letter, to }: { letter: Letter; to: string }) {
  const [said, setSaid] = useState("");
  const mailto = mailtoLink(letter, to);

  async function copy() {
    try {
      await navigator.clipboard.writeText(letter.message);
      setSaid("Copied.");
    } catch {
      setSaid("This browser does not let the page copy. Select the message and copy it by hand.");
    }
  }

  const elsewhere = { className: quietButton, target: "_blank", rel: "noopener noreferrer" } as const;
  return (
    <div className="no-print mt-5">
      <div className="flex flex-wrap gap-3">
        <button type="button" className={`${mainButton} needs-script`} onClick={copy}>Copy</button>
        <a href={gmailLink(letter, to)} {...elsewhere}>Gmail</a>
        <a href={outlookLink(letter, to)} {...elsewhere}>Outlook</a>
        {mailto ? (
          <a href={mailto} className={quietButton}>Open in mail app</a>
        ) : (
          <button type="button" className={quietButton} onClick={() => setSaid("This letter is too long for a mail link: some mail apps would cut it off. Copy it instead.")}>
            Open in mail app
          </button>
        )}
      </div>
      <p role="status" className="mt-2 min-h-[1.6em] text-base text-soft">{said}</p>
    </div>
  );
}
