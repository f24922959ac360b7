import * as first from "../../content/letters.en.ts";
import * as second from "../../content/letters.en.question.ts";
import { readCase, type Case, type Draft, type LetterKind } from "./case.ts";
import type { Details } from "./details.ts";
import { oneLine } from "./fit.ts";
import { addressOf, listNames } from "./recipients.ts";
import { messageOf, noteOf } from "./short.ts";
import { endsOnI, fill, say, type ReasonKey, type Sentence } from "./wording.ts";

export type Letter = {
  /** One line; "" where the channel has none. */
  subject: string;
  message: string;
};
export type Letters = Record<LetterKind, Letter>;
export type LetterOptions = {
  /** Any whole number; 0 is the best wording. The same details and number always give the same letter. */
  wording?: number;
  channel?: "email" | "linkedin-message" | "linkedin-note" | "card";
};

function greet({ details, recipients, slots, side }: Case): Sentence {
  const { tone } = details;
  const greeting = (template: string, names = "") => fill(template, { ...slots, names }, "greeting");
  if (recipients.length > 3) return greeting(first.greetings[side === "employer" ? "panel" : "everyone"][tone]);
  if (recipients.length === 0) return greeting(first.greetings[side === "employer" ? "team" : "nobody"][tone]);
  // Someone greeted with a title, and a group, are not said “Hi” to.
  const isDistant = recipients.some(({ isGroup, hasTitle }) => isGroup || hasTitle);
  const names = listNames(recipients.map((recipient) => addressOf(recipient, tone)));
  return greeting(first.greetings.people[isDistant ? "formal" : tone], names);
}

/** Collects a letter’s sentences so that no two in a row start with “I”. */
function writer(letter: Case) {
  const { details, slots, wording } = letter;
  const paragraphs: Sentence[][] = [];
  const add = (reason: ReasonKey, part: first.Tones, inSameParagraph = false) => {
    const before = paragraphs.at(-1)?.at(-1);
    const sentences = say(part, details.tone, wording, reason, slots, before !== undefined && endsOnI(before.text));
    if (inSameParagraph && paragraphs.length > 0) paragraphs.at(-1)?.push(...sentences);
    else paragraphs.push(sentences);
  };
  const finish = (): Draft => ({
    greeting: greet(letter),
    paragraphs,
    signOff: say(first.signOffs, details.tone, wording, "signOff", slots, false)[0] ?? fill("", slots, "signOff"),
    name: letter.name,
  });
  return { add, finish };
}

function thanksFor({ details, side }: Case): first.Tones {
  if (side !== "employer") return first.thanks[side];
  return first.thanks[details.alreadyThanked ? "again" : details.stage];
}

function futureOf({ details, side }: Case): first.Tones {
  if (side !== "employer") return first.future[side];
  return first.future[details.invitesReapply ? "invited" : details.keepsOnFile ? "onFile" : "open"];
}

/** What is said about the outcome: their reason if they gave one; after a final round a word of regret. */
function circumstanceOf({ details, side }: Case): first.Tones | undefined {
  if (details.internalCandidate) return first.circumstances.internalCandidate;
  if (details.positionClosed) return first.circumstances.positionClosed;
  return details.stage === "final" && side === "employer" ? first.circumstances.disappointed : undefined;
}

function addThanks({ add }: ReturnType<typeof writer>, letter: Case, circumstance?: first.Tones) {
  const { detail } = letter;
  add("thanks", thanksFor(letter));
  if (circumstance) add("circumstance", circumstance, true);
  if (detail) add("detail", first.detail[detail.kind]);
}

function addClose({ add }: ReturnType<typeof writer>, letter: Case) {
  const { wouldWorkThere, invitesReapply } = letter.details;
  if (wouldWorkThere) add("future", futureOf(letter));
  else add("wish", first.wish[invitesReapply && letter.side === "employer" ? "invited" : "plain"]);
}

function lightness({ offersFeedback, refusesFeedback, stage }: Details, side: Case["side"]): keyof typeof second.light {
  if (side !== "employer") return "plain";
  if (refusesFeedback && !offersFeedback) return "refused";
  return stage === "final" ? "call" : "plain";
}

function addQuestion({ add }: ReturnType<typeof writer>, { details, improve, side }: Case) {
  const takesUp = details.offersFeedback && side !== "referrer";
  if (takesUp) add("offered", second.offered);
  add("question", second.question[side === "employer" ? details.stage : side], takesUp);
  if (improve) add("improve", second.improve[improve.kind], true);
  add("light", second.light[lightness(details, side)]);
}

const drafts = {
  thankYou(letter) {
    const paper = writer(letter);
    addThanks(paper, letter, circumstanceOf(letter));
    addClose(paper, letter);
    return paper.finish();
  },
  feedback(letter) {
    const paper = writer(letter);
    paper.add("accept", second.accept[letter.side]);
    addQuestion(paper, letter);
    return paper.finish();
  },
  both(letter) {
    const paper = writer(letter);
    addThanks(paper, letter);
    if (letter.side !== "referrer") paper.add("accept", second.bridge);
    addQuestion(paper, letter);
    addClose(paper, letter);
    return paper.finish();
  },
  replyToFeedback(letter) {
    const paper = writer(letter);
    paper.add("reply", second.reply);
    return paper.finish();
  },
  checkIn(letter) {
    const paper = writer(letter);
    paper.add("hello", second.hello[letter.side]);
    if (letter.detail) paper.add("detail", second.remembered[letter.detail.kind]);
    paper.add("stillHere", second.stillHere[letter.details.wouldWorkThere ? "open" : "plain"]);
    return paper.finish();
  },
} satisfies Record<LetterKind, (letter: Case) => Draft>;

const kinds = Object.keys(drafts) as LetterKind[];

const subjects: Record<LetterKind, (whom: string) => string> = {
  thankYou: (whom) => `Thank you${whom && `, ${whom}`}`,
  feedback: (whom) => `One question${whom && `, ${whom}`}`,
  both: (whom) => `Thank you, and one question${whom && `, ${whom}`}`,
  replyToFeedback: (whom) => `Thank you for your answer${whom && `, ${whom}`}`,
  checkIn: (whom) => `A short hello${whom && `, ${whom}`}`,
};

const REPLY_MARKS = /^(?:(?:re|aw|fw|fwd|wg|sv|antw)\s*(?:\[\d+\])?:\s*)+/iu;

/** The subject: the thread of the rejection where there is one, else who writes and about which role. */
function subjectOf(kind: LetterKind, { details, name, role }: Case): string {
  const thread = oneLine(details.threadSubject ?? "").replace(REPLY_MARKS, "");
  if (thread && kind !== "checkIn") return `Re: ${thread}`;
  return subjects[kind]([name && `from ${name}`, role && `(${role})`].filter(Boolean).join(" "));
}

/** A draft as text: greeting, paragraphs, sign-off, name. */
export function render({ greeting, paragraphs, signOff, name }: Draft): string {
  const body = paragraphs.map((sentences) => sentences.map(({ text }) => text).join(" "));
  return [greeting.text, ...body, [signOff.text, name].filter(Boolean).join("\n")].join("\n\n");
}

/**
 * Writes the letters for one application.
 *
 * The rules come from shared advice on such letters: thanks with one detail that only this person could write; a
 * question that accepts the decision, asks for advice and is easy to leave unanswered. What people typed is fitted in
 * and never cut, except that a channel with a limit leaves out whole parts.
 * @param details as the form gives them; any text is allowed, empty or not
 * @param options wording number (from 0) and channel (email if absent)
 * @returns five letters: LinkedIn messages under 600 characters, LinkedIn notes of at most 200; never throws
 */
export function composeLetters(details: Details, options: LetterOptions = {}): Letters {
  const { wording = 0, channel = "email" } = options;
  const letter = readCase(details, wording);
  const entries = kinds.map((kind) => {
    const draft = drafts[kind](letter);
    if (channel === "email") return [kind, { subject: subjectOf(kind, letter), message: render(draft) }];
    if (channel === "linkedin-message") return [kind, { subject: "", message: messageOf(kind, letter, draft) }];
    if (channel === "linkedin-note") return [kind, { subject: "", message: noteOf(kind, letter) }];
    return [kind, { subject: "", message: render(draft) }];
  });
  return Object.fromEntries(entries) as Letters;
}

/** The draft of one letter, sentence by sentence, for explaining it. */
export const draftOf = (kind: LetterKind, details: Details, { wording = 0 }: LetterOptions = {}): Draft => drafts[kind](readCase(details, wording));
