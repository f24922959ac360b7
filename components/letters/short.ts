import { note, noteWithDetail } from "../../content/letters.en.short.ts";
import type { Case, Draft, LetterKind } from "./case.ts";
import { addressOf, listNames } from "./recipients.ts";
import { fill, type ReasonKey } from "./wording.ts";

/** Longest LinkedIn message that people still read, in characters. */
export const MESSAGE_LIMIT = 599;
/** The hard limit of a note that goes with a LinkedIn invitation, in characters. */
export const NOTE_LIMIT = 200;

/** The greeting of a short message: names where they are few, else a plain hello. */
function greetings({ details: { tone }, recipients }: Case): string[] {
  const hello = tone === "warm" ? "Hi," : "Hello,";
  if (recipients.length === 0 || recipients.length > 3) return [hello];
  const isDistant = tone === "formal" || recipients.some(({ isGroup, hasTitle }) => isGroup || hasTitle);
  const opening = isDistant ? "Dear" : hello.slice(0, -1);
  return [`${opening} ${listNames(recipients.map((recipient) => addressOf(recipient, tone)))},`, hello];
}

const rotated = (phrasings: readonly string[], wording: number) => {
  const count = phrasings.length;
  const start = ((wording % count) + count) % count;
  return [...phrasings.slice(start), ...phrasings.slice(0, start)];
};

/** Whether a phrasing goes with what is known: words of the person where it has a place for them, of the right kind. */
function suits(template: string, { detail, improve }: Case): boolean {
  const needs = (slot: string, known: Case["detail"]) =>
    !template.includes(`{${slot}}`) || (known !== undefined && (template.includes(`: {${slot}}`) === (known.kind === "clause")));
  return needs("detail", detail) && needs("improve", improve);
}

/**
 * A note of at most 200 characters: the fullest phrasing that fits, whole. Parts are left out, words are not cut;
 * only a signature longer than the note itself is.
 */
export function noteOf(kind: LetterKind, letter: Case): string {
  const { details, side, slots, wording, name } = letter;
  const levels = [noteWithDetail[kind] ?? [], ...note[kind][side][details.wouldWorkThere ? "open" : "plain"]];
  for (const signature of [name, ""]) {
    for (const template of levels.flatMap((level) => (level.length > 0 ? rotated(level, wording) : []))) {
      if (!suits(template, letter)) continue;
      const body = fill(template, slots, "thanks").text;
      for (const greeting of greetings(letter)) {
        const message = [greeting, body, signature].filter(Boolean).join("\n");
        if (message.length <= NOTE_LIMIT) return message;
      }
    }
  }
  return "";
}

/** What a message leaves out when it is too long, step by step. */
const LESS: readonly (readonly ReasonKey[])[] = [[], ["circumstance"], ["circumstance", "future", "wish"], ["circumstance", "detail", "improve"], ["circumstance", "detail", "improve", "future", "wish"]];

/** A LinkedIn message under 600 characters: the letter without its sign-off, less what does not fit; a note if nothing else does. */
export function messageOf(kind: LetterKind, letter: Case, draft: Draft): string {
  for (const left of LESS) {
    const body = draft.paragraphs.map((sentences) => sentences.filter(({ reason }) => !left.includes(reason)).map(({ text }) => text).join(" "));
    for (const greeting of greetings(letter)) {
      const message = [greeting, ...body.filter(Boolean), draft.name].filter(Boolean).join("\n\n");
      if (message.length <= MESSAGE_LIMIT) return message;
    }
  }
  return noteOf(kind, letter);
}
