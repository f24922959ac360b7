import * as notes from "../../content/letters.en.short.ts";
import { refuses, wasClosed, type Case, type Draft } from "./case.ts";
import type { LetterKind } from "./kinds.ts";
import { MESSAGE_LIMIT, NOTE_LIMIT } from "./limits.ts";
import { addressOf, isPanel, listNames } from "./recipients.ts";
import { endsOnI, fill, rotated, startsWithI, type ReasonKey, type Sentence } from "./wording.ts";

/** The greeting of a short message: names where they are few, else a plain hello. */
export function greetings({ details: { tone }, recipients }: Case): string[] {
  const hello = tone === "warm" ? "Hi," : "Hello,";
  if (recipients.length === 0 || recipients.length > 3 || recipients.every(isPanel)) return [hello];
  const isDistant = tone === "formal" || recipients.some((recipient) => recipient.isDistant);
  const opening = isDistant ? "Dear" : hello.slice(0, -1);
  return [`${opening} ${listNames(recipients.map((recipient) => addressOf(recipient, tone)))},`, hello];
}

/** What a note may hold, part by part, each in several phrasings, and why it is there. */
type Part = readonly [reason: ReasonKey, phrasings: readonly string[]];
type Parts = readonly Part[];

/**
 * The notes that may be written, in groups, the fullest first: with the person’s own words; without them; without the
 * company, which says nothing and is a last resort.
 */
function notesFor(kind: LetterKind, letter: Case): (readonly Parts[])[] {
  const { details, side, detail, improve } = letter;
  const thanks = details.alreadyThanked && side === "employer" ? notes.noteAgain : notes.noteThanks[side];
  const accepted: Part = ["accept", (wasClosed(details) ? notes.noteClosed : notes.noteAccept)[side]];
  const refused: Part = ["light", notes.noteRefused[side === "agency" ? "agency" : "employer"]];
  const question: Part = ["question", refuses(letter) && side === "employer" ? notes.noteAnyone : notes.noteQuestion];
  const wants = details.wouldWorkThere ? "open" : "plain";
  switch (kind) {
    case "thankYou": {
      const [full, company, bare] = levels("thanks", thanks);
      const own: Part[] = detail ? [["detail", notes.noteDetail[detail.kind]]] : [];
      const close: Part = [details.wouldWorkThere ? "future" : "wish", notes.noteClose[wants]];
      return [[[full, ...own, close], [full, ...own], [company, ...own, close], [company, ...own]], [[full, close], [full], [company, close], [company]], [[bare, ...own], [bare, close], [bare]]];
    }
    case "feedback": {
      const [full, company, bare] = levels("thanks", thanks);
      const own: Part[] = improve ? [["improve", notes.noteImprove[improve.kind]]] : [];
      if (refuses(letter)) return [[[full, accepted, question, refused], [company, accepted, question, refused], [full, question, refused], [company, question, refused]], [[bare, question, refused]]];
      const light: Part = details.offersFeedback && side !== "referrer" ? ["offered", notes.noteOffered] : ["light", notes.noteLight];
      const ask = [accepted, question] as const;
      return [[[full, ...ask, ...own, light], [full, ...ask, ...own], [company, ...ask, ...own, light], [company, ...ask, ...own]], [[full, ...ask, light], [full, ...ask], [company, ...ask, light], [company, ...ask]], [[bare, ...ask, light], [bare, ...ask]]];
    }
    case "both": {
      const [full, company, bare] = levels("thanks", thanks);
      if (refuses(letter)) return [[[full, question, refused], [company, question, refused]], [[bare, question, refused]]];
      return [[[full, accepted, question], [full, question], [company, accepted, question], [company, question]], [[bare, accepted, question], [bare, question]]];
    }
    case "replyToFeedback": {
      const [full, company, bare] = levels("reply", notes.noteReply);
      return [[[full], [company]], [[bare]]];
    }
    case "checkIn": {
      const [full, company, bare] = levels("hello", notes.noteHello[side]);
      const own: Part[] = detail ? [["detail", notes.noteRemembered[detail.kind]]] : [];
      const end: Part = ["stillHere", notes.noteStillHere[wants]];
      const briefly: Part = ["stillHere", notes.noteBriefly];
      return [[[full, ...own, end], [full, ...own, briefly], [company, ...own, end], [company, ...own, briefly], [full, ...own], [company, ...own]], [[full, end], [company, end]], [[bare, ...own, end], [bare, end]]];
    }
  }
}

const levels = (reason: ReasonKey, [full, company, bare]: notes.Levels): [full: Part, company: Part, bare: Part] => [[reason, full], [reason, company], [reason, bare]];

/** One sentence after another, each in the wording asked for or the next that does not start with a second “I”. */
function join(parts: Parts, { slots, wording }: Case, turn: number): Sentence[] {
  return parts.reduce<Sentence[]>((before, [reason, phrasings]) => {
    const order = rotated(phrasings, wording + turn, slots).map((phrasing) => fill(phrasing, slots, reason));
    const next = endsOnI(before.at(-1)?.text ?? "") ? order.find(({ text }) => !startsWithI(text)) : order[0];
    return [...before, ...[next ?? order[0]].filter((sentence) => sentence !== undefined)];
  }, []);
}

/**
 * A note of at most 200 characters: the fullest that fits, whole. Parts are left out, words are not cut; only a signature
 * longer than the note itself is.
 * @returns the note, and its greeting and sentences one by one, for explaining them
 */
export function noteOf(kind: LetterKind, letter: Case): { message: string; sentences: Sentence[] } {
  const groups = notesFor(kind, letter);
  // A question goes to somebody by name, even if the person’s own wish has no room then; a memory comes before the name.
  const hellos = greetings(letter);
  const [last, named] = kind === "feedback" ? [groups.slice(-1), groups.slice(0, -1)] : [groups, []];
  const all = [...hellos.flatMap((greeting) => named.map((ways) => ({ ways, greeting }))), ...last.flatMap((ways) => hellos.map((greeting) => ({ ways, greeting })))];
  for (const signature of [letter.name, ""]) {
    for (const { ways, greeting } of all) for (const parts of ways) for (const turn of [0, 1, 2, 3]) {
      const sentences = join(parts, letter, turn);
      const message = [greeting, sentences.map(({ text }) => text).join(" "), signature].filter(Boolean).join("\n");
      if (message.length <= NOTE_LIMIT) return { message, sentences: [{ text: greeting, own: [], reason: "greeting" }, ...sentences] };
    }
  }
  return { message: "", sentences: [] };
}

type Less = readonly (readonly ReasonKey[])[];
/** What a message leaves out when it is too long, step by step; then the names in its greeting, and the detail last. */
const LESS: Less = [[], ["circumstance"], ["circumstance", "future", "wish"], ["circumstance", "future", "wish", "improve"]];
const LEAST: Less = [["circumstance", "detail", "improve"], ["circumstance", "detail", "improve", "future", "wish"]];

/** A LinkedIn message under 600 characters: the letter without its sign-off, less what does not fit; a note if nothing else does. */
export function messageOf(kind: LetterKind, letter: Case, write: (letter: Case, without: readonly ReasonKey[]) => Draft): string {
  for (const steps of [LESS, LEAST]) for (const greeting of greetings(letter)) for (const without of steps) {
    const { paragraphs, name } = write(letter, without);
    const body = paragraphs.map((sentences) => sentences.map(({ text }) => text).join(" "));
    const message = [greeting, ...body, name].filter(Boolean).join("\n\n");
    if (message.length <= MESSAGE_LIMIT) return message;
  }
  return noteOf(kind, letter).message;
}
