import { wellFormed } from "./text.ts";

/** Spaces that Markdown would drop, as the numbers that they stand for. */
const asNumbers = (spaces: string) => Array.from(spaces, (space) => `&#${space.codePointAt(0) ?? 32};`).join("");

function line(text: string): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const escaped = words
    .replace(/[\\`*_[\]<>&~|$#]/g, "\\$&")
    .replace(/^[+=:-]/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
  return asNumbers(before) + escaped + asNumbers(after);
}

/**
 * Typed text as Markdown that shows exactly this text: none of it is read as a mark, and a line break stays one. Space
 * around the text is left out, and what is no character becomes the sign for that.
 * @param indent what the lines after the first begin with, inside a list
 */
export const markdownText = (text: string, indent = ""): string =>
  wellFormed(text)
    .trim()
    .split(/\r\n?|\n/)
    .map((words) => line(words.replace(/[^\P{Cc}\t]/gu, "\uFFFD")))
    .join(`\\\n${indent}`);
