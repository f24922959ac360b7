"use client";
import { useState, type MouseEvent } from "react";
import { plainButton } from "../forms/button.ts";

type Props = {
  /** Path of the page to share; without script the control is a plain link to it. */
  path: string;
  /** What is shared, as the share sheet shows it. */
  title: string;
  /** Visible words, “Share” unless the place needs more. */
  label?: string;
};

type Outcome = "" | "Link copied" | "Copying did not work here. The address is in the link: press and hold it, or right-click.";

/** Opens the system's share sheet where there is one, else copies the link and says so. */
export function Share({ path, title, label = "Share" }: Props) {
  const [outcome, setOutcome] = useState<Outcome>("");

  async function share(event: MouseEvent<HTMLAnchorElement>) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const url = new URL(path, location.origin).href;
    try {
      if (navigator.share) return await navigator.share({ title, url });
    } catch (error) {
      // Closing the share sheet is an answer too; anything else falls through to copying.
      if (error instanceof DOMException && error.name === "AbortError") return;
    }
    try {
      await navigator.clipboard.writeText(url);
      setOutcome("Link copied");
    } catch {
      setOutcome("Copying did not work here. The address is in the link: press and hold it, or right-click.");
    }
  }

  return (
    <span className="no-print inline-flex flex-wrap items-center gap-x-3 text-base">
      <a href={path} onClick={share} data-press="" className={`${plainButton} min-h-11`}>
        <ShareIcon />
        {label}
        <span className="sr-only">: {title}</span>
      </a>
      <span role="status" className="text-soft">{outcome}</span>
    </span>
  );
}

const ShareIcon = () => (
  <svg viewBox="0 0 20 20" className="size-[1.1em]" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
    <path d="M10 12.5V2.5M6.5 5.5 10 2.5l3.5 3M5 9H3.5v8.5h13V9H15" />
  </svg>
);
