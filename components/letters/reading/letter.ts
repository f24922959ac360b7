import { chatOf } from "./chat.ts";
import { messagesOf, textOf, type Message } from "./messages.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { clean, linesOf, type Flow, type Line, type Source } from "./text.ts";
import { isApplicant, refusalOf } from "./verdict.ts";

/** Longest text that is taken, and how much of its messages is read, in characters: a page is about 3,000. */
const LONGEST = 50_000;
const READ = 8_000;

/** The message that counts, its running text, and what came before it in the thread. */
export type Letter = { message: Message; text: Flow; sentences: Sentence[]; earlier: readonly Message[] };

/** The first so many characters of a message. */
const cut = (whole: Message, room: number): Message => {
  const body: Line[] = [];
  for (const line of whole.body) {
    if (room <= 0) break;
    body.push({ ...line, text: line.text.slice(0, room) });
    room -= line.text.length + 1;
  }
  return { ...whole, body };
};

const letterOf = (message: Message, earlier: readonly Message[]): Letter => {
  const text = textOf(message);
  return { message, text, sentences: sentencesOf(text), earlier };
};

/** Of a thread, the newest message from the employer: not what the candidate wrote on top of it. */
const choose = (messages: readonly Message[]): Letter | undefined => {
  let room = READ;
  const read = messages.slice(0, 6).map((whole) => {
    const message = cut(whole, room);
    room -= message.body.reduce((sum, line) => sum + line.text.length + 1, 0);
    return message;
  });
  const letters = read.map((message, i) => letterOf(message, read.slice(i + 1)));
  return letters.find((letter) => refusalOf(letter.sentences)) === letters[0] ? letters[0] : letters.find((letter, i) => !(isApplicant(letter.sentences) || isShort(letter)) || i === letters.length - 1) ?? letters[0];
};

const isShort = (letter: Letter) => letter.sentences.length < 3 && !refusalOf(letter.sentences) && letter.text.text.length < 120;

/**
 * The letter in an email: of a thread, the newest message that is theirs.
 * @param email any text; meant for up to 50,000 characters, more is cut
 */
export const letterIn = (email: string): { source: Source; messages: Message[]; letter: Letter | undefined } => {
  const source = clean(email.slice(0, LONGEST).replace(/\r\n?/g, "\n"));
  const lines = linesOf(source.text);
  const messages = chatOf(lines) ?? messagesOf(lines);
  return { source, messages, letter: choose(messages) };
};
