"use client";
import { useState } from "react";
import { mainButton, quietButton } from "../forms/button.ts";
import { useHydrated } from "../forms/use-hydrated.ts";
import { saveFile } from "../site/save-file.ts";
import type { Letter } from "./compose.ts";
import type { Channel } from "./form-values.ts";
import { gmailLink, mailtoLink, outlookLink, outlookPersonalLink, toHtml, yahooLink } from "./send.ts";

type Props = { letter: Letter; to: string; channel: Channel; name: string };

async function copyMessage({ message }: Letter) {
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(message);
  const as = (type: string, text: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ "text/plain": as("text/plain", message), "text/html": as("text/html", toHtml(message)) }),
  ]);
}

/** Prints this letter and nothing else of the page. */
function printLetter(button: HTMLElement) {
  const letter = button.closest(".letter");
  letter?.setAttribute("data-printing", "");
  addEventListener("afterprint", () => letter?.removeAttribute("data-printing"), { once: true });
  print();
}

/** Every way to send a letter, the surest first. Copy, sharing, files and print need script; the links do not. */
export function WaysOut({ letter, to, channel, name }: Props) {
  const [said, setSaid] = useState("");
  const ready = useHydrated();
  const mailto = mailtoLink(letter, to);
  const elsewhere = { className: quietButton, target: "_blank", rel: "noopener noreferrer" } as const;
  const canShare = ready && typeof navigator.share === "function";

  async function attempt(act: () => Promise<unknown>, done: string, failed: string) {
    try {
      await act();
      setSaid(done);
    } catch (error) {
      // Closing the share sheet is an answer, not a failure.
      setSaid(error instanceof DOMException && error.name === "AbortError" ? "" : failed);
    }
  }

  const copy = () => attempt(() => copyMessage(letter), "Copied.", "This browser does not let the page copy. Select the message and copy it by hand.");
  const share = () => attempt(() => navigator.share({ title: letter.subject || name, text: letter.message }), "", "Sharing did not work. Copy the message instead.");
  const saveEml = () =>
    attempt(
      async () => {
        const { draftFile } = await import("./eml.ts");
        saveFile(draftFile(letter, to), `${name.toLowerCase().replaceAll(" ", "-")}.eml`);
      },
      "Downloaded. Open the file and your mail app shows it as a draft.",
      "The file could not be made. Copy the message instead.",
    );

  return (
    <div className="no-print mt-5">
      <div className="flex flex-wrap gap-2.5">
        <button type="button" className={`${mainButton} needs-script`} onClick={copy}>Copy</button>
        {channel === "email" ? (
          <>
            <a href={gmailLink(letter, to)} {...elsewhere}>Gmail</a>
            <a href={outlookLink(letter, to)} {...elsewhere}>Outlook</a>
            <a href={outlookPersonalLink(letter, to)} {...elsewhere}>Outlook.com</a>
            <a href={yahooLink(letter, to)} {...elsewhere}>Yahoo</a>
            {mailto ? (
              <a href={mailto} className={quietButton}>Open in mail app</a>
            ) : (
              <button type="button" className={quietButton} onClick={() => setSaid("This letter is too long for a mail link: some mail apps would cut it off. Copy it instead.")}>
                Open in mail app
              </button>
            )}
          </>
        ) : null}
        {canShare ? <button type="button" className={quietButton} onClick={share}>Share</button> : null}
        {channel === "email" ? <button type="button" className={`${quietButton} needs-script`} onClick={saveEml}>Download .eml</button> : null}
        <button type="button" className={`${quietButton} needs-script`} onClick={(event) => printLetter(event.currentTarget)}>Print</button>
      </div>
      <p role="status" className="mt-2 text-base text-soft">{said}</p>
    </div>
  );
}
