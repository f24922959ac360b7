import * as first from "../../content/letters.en.ts";
import * as second from "../../content/letters.en.question.ts";
import { readCase, refuses, wasClosed, type Case, type Draft } from "./case.ts";
import type { Details, Tone } from "./details.ts";
import { oneLine } from "./fit.ts";
import type { Channel } from "./form-values.ts";
import type { LetterKind } from "./kinds.ts";
import { addressOf, isPanel, listNames } from "./recipients.ts";
import { greetings, messageOf, noteOf } from "./short.ts";
import { withoutReplyMarks } from "./thread.ts";
import { endsOnI, fill, say, startsWithI, type ReasonKey, type Sentence } from "./wording.ts";

export type Letter = {
  /** One line; "" where the channel has none. */
  subject: string;
  message: string;
};
export type Letters = Record<LetterKind, Letter>;
export type LetterOptions = {
  /** Any whole number; 0 is the best wording. The same details and number always give the same letter. */
  wording?: number;
  channel?: Channel;
};

function greet({ details, recipients, slots, side }: Case): Sentence {
  const { tone } = details;
  const greeting = (template: string, names = "") => fill(template, { ...slots, names }, "greeting");
  if (recipients.length === 0) return greeting(first.greetings[side === "employer" ? "team" : "nobody"][tone]);
  if (recipients.length > 3 || recipients.every(isPanel)) return greeting(first.greetings[side === "employer" ? "panel" : "everyone"][tone]);
  const isDistant = recipients.some((recipient) => recipient.isDistant);
  const names = listNames(recipients.map((recipient) => addressOf(recipient, tone)));
  return greeting(first.greetings.people[isDistant ? "formal" : tone], names);
}

/** Collects a letter’s sentences so that no two in a row start with “I”, less the parts that are to be left out. */
function writer(letter: Case, without: readonly ReasonKey[]) {
  const { details, slots, wording } = letter;
  const paragraphs: Sentence[][] = [];
  const afterI = () => {
    const before = paragraphs.at(-1)?.at(-1);
    return before !== undefined && endsOnI(before.text);
  };
  const add = (reason: ReasonKey, part: first.Tones, inSameParagraph = false, beforeI = false) => {
    if (without.includes(reason)) return;
    const sentences = say(part, details.tone, wording, reason, slots, beforeI || afterI());
    if (inSameParagraph && paragraphs.length > 0) paragraphs.at(-1)?.push(...sentences);
    else paragraphs.push(sentences);
  };
  const finish = (): Draft => ({
    greeting: greet(letter),
    paragraphs,
    signOff: say(first.signOffs, details.tone, wording, "signOff", slots, false)[0] ?? fill("", slots, "signOff"),
    name: letter.name,
  });
  return { add, afterI, finish };
}
type Writer = ReturnType<typeof writer>;

/** Who met the person may not be who told them. */
const isInterviewer = ({ part }: Details) => part === "interviewer" || part === "panel";

/** An application or a task is told the outcome by whoever writes. */
const metThem = (details: Details) => isInterviewer(details) && details.stage !== "application" && details.stage !== "task";

/** @param stage the full note goes with the final round; a message that also asks is content with the interviews */
function thanksFor({ details, side }: Case, stage: Details["stage"]): first.Tones {
  if (side !== "employer") return first.thanks[side];
  if (details.alreadyThanked) return first.thanks[isInterviewer(details) && stage !== "application" ? "againInterviewer" : "again"];
  return first.thanks[metThem({ ...details, stage }) ? "interviewer" : stage];
}

function futureOf({ details, side }: Case): first.Tones {
  if (side !== "employer") return first.future[side];
  return first.future[details.invitesReapply ? "invited" : details.keepsOnFile ? "onFile" : wasClosed(details) ? "closed" : "open"];
}

/** What is said about the outcome: their reason, if they gave one. A friend may hear it here first. */
function reasonGiven({ details, side }: Case): first.Tones | undefined {
  const isNews = side === "referrer";
  if (details.internalCandidate) return first.circumstances[isNews ? "internalCandidateTold" : "internalCandidate"];
  return wasClosed(details) ? first.circumstances[isNews ? "positionClosedTold" : "positionClosed"] : undefined;
}

/** After a final round without a reason: a word of regret, from who would have liked to work there. */
const regret = ({ details, side }: Case) => (details.stage === "final" && side === "employer" && details.wouldWorkThere ? first.circumstances.disappointed : undefined);

/** Sentences that say themselves that they are a memory. */
const IS_MEMORY = /\b(?:remember|stayed with|stuck with|sticks with|stays with|think (?:about|of|back)|never forget|memorable|thank)/iu;

const itself: first.Tones = { warm: ["{detail}."], neutral: ["{detail}."], formal: ["{detail}."] };

function addDetail({ add, afterI }: Writer, { detail }: Case, reason: ReasonKey, part: typeof first.detail) {
  if (!detail) return;
  const { kind, text } = detail;
  if (kind !== "sentence") return add(reason, part[kind]);
  if (afterI() && startsWithI(text)) return add(reason, part.clause);
  add(reason, IS_MEMORY.test(text) ? itself : part.sentence);
}

function addThanks(paper: Writer, letter: Case, circumstance: first.Tones | undefined, stage = letter.details.stage) {
  paper.add("thanks", thanksFor(letter, stage));
  const { detail } = letter;
  if (circumstance) paper.add("circumstance", circumstance, true, detail?.kind === "sentence" && startsWithI(detail.text));
  addDetail(paper, letter, "detail", first.detail);
}

function addClose({ add }: Writer, letter: Case, inSameParagraph = false) {
  const { wouldWorkThere, invitesReapply } = letter.details;
  if (wouldWorkThere) add("future", futureOf(letter), inSameParagraph);
  else if (letter.side !== "employer") add("wish", first.wish.others, inSameParagraph);
  else add("wish", first.wish[invitesReapply ? "invited" : "plain"], inSameParagraph);
}

function lightness(letter: Case): keyof typeof second.light {
  const { side } = letter;
  const { offersFeedback, stage } = letter.details;
  if (side === "referrer" || refuses(letter)) return "plain";
  if (stage === "final") return offersFeedback ? "offeredCall" : "call";
  return offersFeedback ? "offered" : "plain";
}

const takesUp = ({ details, side }: Case) => details.offersFeedback === true && side !== "referrer";

/** What the question is about. Who took part in one conversation has not seen all the rounds, and a closed position leaves no gap to close. */
function askedAs(letter: Case): keyof typeof second.question {
  const { details, side } = letter;
  if (side !== "employer") return side;
  if (refuses(letter)) return details.stage === "task" ? "anyTask" : "anyone";
  return details.stage === "final" && (isInterviewer(details) || wasClosed(details)) ? "interview" : details.stage;
}

function addQuestion({ add }: Writer, letter: Case, inSameParagraph: boolean) {
  const { improve, side } = letter;
  if (takesUp(letter)) add("offered", second.offered, inSameParagraph);
  // Who gives no feedback hears first that this is known.
  if (refuses(letter)) add("light", second.refused[side === "agency" ? "agency" : "employer"]);
  add("question", second.question[askedAs(letter)], takesUp(letter) || refuses(letter));
  if (improve) add("improve", second.improve[improve.kind], true);
  add("light", second.light[lightness(letter)]);
}

function acceptOf({ details, side }: Case): first.Tones {
  if (side === "agency") return second.accept[wasClosed(details) ? "closedAgency" : "agency"];
  if (side === "referrer") return second.accept[wasClosed(details) ? "closedReferrer" : "referrer"];
  return second.accept[wasClosed(details) ? "closed" : metThem(details) ? "interviewer" : "employer"];
}

/** Where the position was closed there is no decision to accept. */
function bridgeOf(letter: Case): first.Tones {
  if (wasClosed(letter.details)) return second.bridge[takesUp(letter) ? "closedOffered" : "closed"];
  return second.bridge[takesUp(letter) ? "offered" : "plain"];
}

function helloEnd({ details, side }: Case): first.Tones {
  if (!details.wouldWorkThere) return second.stillHere[side === "employer" ? "plain" : "others"];
  return second.stillHere[details.invitesReapply && side === "employer" ? "invited" : "open"];
}

/** Longest body of a message that is still read with pleasure, in words. What was said about the outcome goes first. */
const LONGEST = 180;
const wordCount = ({ paragraphs }: Draft) => paragraphs.flat().reduce((sum, { text }) => sum + text.split(" ").length, 0);

type Write = (letter: Case, without?: readonly ReasonKey[]) => Draft;
const drafts: Record<LetterKind, Write> = {
  thankYou(letter, without = []) {
    const paper = writer(letter, without);
    addThanks(paper, letter, reasonGiven(letter) ?? regret(letter));
    if (takesUp(letter)) paper.add("offered", second.offered);
    addClose(paper, letter, takesUp(letter));
    return paper.finish();
  },
  feedback(letter, without = []) {
    const paper = writer(letter, without);
    paper.add("accept", acceptOf(letter));
    addQuestion(paper, letter, false);
    return paper.finish();
  },
  both(letter, without = []) {
    const paper = writer(letter, without);
    const { stage } = letter.details;
    addThanks(paper, letter, reasonGiven(letter), stage === "final" ? "interview" : stage);
    if (letter.side !== "referrer") paper.add("accept", bridgeOf(letter));
    addQuestion(paper, letter, true);
    addClose(paper, letter);
    const draft = paper.finish();
    return wordCount(draft) <= LONGEST || without.length > 0 ? draft : drafts.both(letter, ["circumstance"]);
  },
  replyToFeedback(letter, without = []) {
    const paper = writer(letter, without);
    paper.add("reply", second.reply);
    return paper.finish();
  },
  checkIn(letter, without = []) {
    const paper = writer(letter, without);
    const hasMet = letter.side === "employer" && (letter.details.stage === "interview" || letter.details.stage === "final");
    paper.add("hello", second.hello[hasMet ? "interviewed" : letter.side]);
    addDetail(paper, letter, "detail", second.remembered);
    paper.add("stillHere", helloEnd(letter));
    return paper.finish();
  },
};

const kinds = Object.keys(drafts) as LetterKind[];

const subjects: Record<LetterKind, (tone: Tone) => string> = {
  thankYou: () => "Thank you",
  feedback: () => "One question",
  both: () => "Thank you, and one question",
  replyToFeedback: () => "Thank you again",
  checkIn: (tone) => (tone === "formal" ? "Kind regards" : "A short hello"),
};

/** The subject: the thread of the rejection where there is one, else who writes and about which role. */
function subjectOf(kind: LetterKind, { details, name, role, slots }: Case): string {
  const thread = withoutReplyMarks(oneLine(details.threadSubject ?? ""));
  if (thread && kind !== "checkIn") return `Re: ${thread}`;
  const from = name ? ` from ${name}` : "";
  return `${subjects[kind](details.tone)}${from}${role && `, ${slots.role.slice("the ".length)}`}`;
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
    const draft = drafts[kind];
    if (channel === "email") return [kind, { subject: subjectOf(kind, letter), message: render(draft(letter)) }];
    if (channel === "linkedin-message") return [kind, { subject: "", message: messageOf(kind, letter, draft) }];
    if (channel === "linkedin-note") return [kind, { subject: "", message: noteOf(kind, letter).message }];
    return [kind, { subject: "", message: render(draft(letter)) }];
  });
  return Object.fromEntries(entries) as Letters;
}

/**
 * The sentences of one letter, greeting and sign-off among them, for explaining it.
 * @param message the letter as it is sent: a short message may be a note
 */
export function sentencesOf(kind: LetterKind, details: Details, { wording = 0 }: LetterOptions, message: string): Sentence[] {
  const letter = readCase(details, wording);
  const note = noteOf(kind, letter);
  if (note.message === message) return note.sentences;
  const { greeting, paragraphs, signOff } = drafts[kind](letter);
  // A short message drops the names before it drops a sentence.
  const hello = greetings(letter).find((text) => message.startsWith(`${text}\n`));
  return [hello ? { ...greeting, text: hello, own: [] } : greeting, ...paragraphs.flat(), signOff];
}
