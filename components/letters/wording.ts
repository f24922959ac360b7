import type { Tones } from "../../content/letters.en.ts";
import type { reasons } from "../../content/reasons.ts";
import type { Tone } from "./details.ts";

/** A sentence of a letter: its text, where the person’s own words stand in it, and why it is there. */
export type Sentence = { text: string; own: readonly (readonly [start: number, end: number])[]; reason: ReasonKey };
export type ReasonKey = keyof typeof reasons;

export type Slots = { company: string; role: string; detail: string; improve: string; names: string };

const SLOT = /\{(company|role|detail|improve|names)\}(\.?)/g;
const ENDS_ITSELF = /[.!?…。！？]["”’)\]]*$/u;
/** Between two sentences of ours. Slots are not filled yet, so nothing that was typed can be taken for an end. */
const BETWEEN = /(?<=[.?]) (?=[\p{Lu}{])/u;
const STARTS_WITH_I = /^I(?:\b|[’'])/u;
/** Where the last sentence inside a filled sentence begins: what people type may hold several. */
const LAST_INSIDE = /[.!?…]["”’)]?\s+(?=[^.!?…]*[.!?…]?["”’)]?$)/u;

/** Where a sentence begins. */
const OPENS = /(?:^|[.?] )$/u;
/** A company keeps its own first letter (“adidas”), and so does a first word like “iPhone”; an article does not. */
function opening(slot: keyof Slots, value: string): string {
  const grows = slot === "company" ? /^(?:the|your)\s/u.test(value) : /^["“‘'(]*\p{Ll}[\p{Ll}’'-]*(?:[\s,.]|$)/u.test(value);
  return grows ? value.replace(/\p{Ll}/u, (letter) => letter.toUpperCase()) : value;
}

/** Fills one sentence. A full stop after a slot goes where the words bring their own end. */
export function fill(template: string, slots: Slots, reason: ReasonKey): Sentence {
  const own: [number, number][] = [];
  let text = "";
  let at = 0;
  for (const match of template.matchAll(SLOT)) {
    text += template.slice(at, match.index);
    const slot = match[1] as keyof Slots;
    const value = OPENS.test(text) ? opening(slot, slots[slot]) : slots[slot];
    own.push([text.length, text.length + value.length]);
    text += value;
    if (match[2] && !ENDS_ITSELF.test(value)) text += match[2];
    at = match.index + match[0].length;
  }
  text += template.slice(at);
  return { text, own, reason };
}

/** Whether a text starts with “I”. */
export const startsWithI = (text: string) => STARTS_WITH_I.test(text);
/** Whether the last sentence in a text starts with “I”. */
export const endsOnI = (text: string) => STARTS_WITH_I.test(text.split(LAST_INSIDE).at(-1) ?? "");

/** Each part of a letter moves on at its own pace, so that the next wording changes all of them. */
const paces: Record<ReasonKey, number> = {
  greeting: 1, thanks: 1, circumstance: 3, detail: 1, future: 3, wish: 3, accept: 1, question: 1, improve: 3, light: 1, offered: 3, reply: 1, hello: 1, stillHere: 3, signOff: 1,
};

/** What people like to say of a memory themselves: “the question about the bridge, which I still think about”. */
const MEMORIES = [/\bthink(?:ing)? (?:about|of)\b/iu, /\bremember/iu, /\bback to\b/iu, /\b(?:stay|stayed|still|stuck) with me\b/iu];
/** Whether a phrasing says of a memory what the person’s own words say already. */
const echoes = (phrasing: string, { detail }: Slots) => phrasing.includes("{detail}") && MEMORIES.some((memory) => memory.test(phrasing) && memory.test(detail));

/**
 * The phrasings of a part in another order, the first of them moved to the end; what would say of a memory the same as the
 * person’s own words comes last.
 * @param turn how many are moved: any whole number, below nought from the end to the front
 */
export function rotated(phrasings: readonly string[], turn: number, slots: Slots): string[] {
  const count = phrasings.length;
  const first = ((turn % count) + count) % count;
  const order = [...phrasings.slice(first), ...phrasings.slice(0, first)];
  return order.sort((one, other) => Number(echoes(one, slots)) - Number(echoes(other, slots)));
}

/**
 * The sentences of one part, in the wording that the number asks for.
 * @param wording a whole number; the same number gives the same choice
 * @param afterI whether the sentence before starts with “I”: then this one does not
 */
export function say(part: Tones, tone: Tone, wording: number, reason: ReasonKey, slots: Slots, afterI: boolean): Sentence[] {
  const phrasings = part[tone];
  // In two steps, so that no product leaves the range in which whole numbers are exact.
  const order = rotated(phrasings, (wording % phrasings.length) * paces[reason], slots);
  const fits = (phrasing: string) => !STARTS_WITH_I.test(fill(phrasing, slots, reason).text);
  const chosen = (afterI ? order.find(fits) : undefined) ?? order[0] ?? "";
  return chosen.split(BETWEEN).map((template) => fill(template, slots, reason));
}
