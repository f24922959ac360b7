"use client";
import { useEffect, useSyncExternalStore } from "react";
import type { Said } from "../forms/notice.tsx";

/** The part of an address that names an entry of a tool, which then opens with that entry in view. */
export const entryHash = (tool: string, id: string) => `#${tool}-${encodeURIComponent(id)}`;

/** Whether the address names an entry of this tool. The card of a tool, `#tool-…`, is none. */
export const namesEntry = (tool: string) => location.hash.startsWith(`#${tool}-`);

function namedIn(tool: string): string {
  if (!namesEntry(tool)) return "";
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

function follow(tell: () => void) {
  addEventListener("hashchange", tell);
  return () => removeEventListener("hashchange", tell);
}

/**
 * The entry that the address names: the id of its element, or "" where it names none and before script is in charge.
 * The focus goes there, and with it the page, through whatever is folded.
 * @param tool the tool’s folder name, with which the ids of its entries begin
 */
export function useNamedEntry(tool: string, say: (said: Said) => void): string {
  const named = useSyncExternalStore(follow, () => namedIn(tool), () => "");
  useEffect(() => {
    if (named) say({ words: "", focus: named });
  }, [named, say]);
  return named;
}
