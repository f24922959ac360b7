import { encode, wrap } from "nodemailer/lib/base64";
import { encodeWord, foldLines } from "nodemailer/lib/mime-funcs";
import { toASCII } from "nodemailer/lib/punycode";
import { wellFormed } from "../words/text.ts";
import type { Letter } from "./compose.ts";

/** Longest line with an encoded word in it, in characters (RFC 2047, section 2). */
const LINE = 76;
/** Longest email address, in characters (RFC 5321, section 4.5.3.1). */
const LONGEST_ADDRESS = 254;
/** Subjects that may stand as they are: words of ASCII that fold, none of which reads as an encoded word. */
const PLAIN_SUBJECT = /^(?!.*=\?)(?:[!-~]{1,60}(?: [!-~]{1,60})*)?$/;
/** One bare address; from anything else a mail app could read other recipients than were meant. */
const ADDRESS = /^(?!.*=\?)[^\s@"(),:;<>[\\\]]+@[^\s@"(),:;<>[\\\]]+$/;

/** On one line, without the characters that could end a header. */
const oneLine = (text: string) => wellFormed(text).replace(/\p{Cc}/gu, "");
/** Tabs and line breaks stay, line breaks as CRLF; other control characters go. */
const paragraphs = (text: string) =>
  text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\t\n]/gu, "").replace(/\n/g, "\r\n");

function subjectLine(subject: string): string {
  const name = "Subject: ";
  const text = oneLine(subject);
  return foldLines(name + (PLAIN_SUBJECT.test(text) ? text : encodeWord(text, "B", LINE - name.length)), LINE);
}

function toLine(to: string): string[] {
  // Most mail apps read a domain beyond ASCII only in its punycode form, which is made of composed small letters.
  const inAscii = (domain: string) => toASCII(domain.normalize("NFKC").toLowerCase());
  const address = oneLine(to).trim().replace(/(?<=@)[^@]*\P{ASCII}[^@]*$/u, inAscii);
  return ADDRESS.test(address) && address.length <= LONGEST_ADDRESS ? [`To: ${address}`] : [];
}

/**
 * The letter as an unsent email: the text of an `.eml` file (RFC 5322 and 2045, lines end in CRLF). It has no sender
 * and no date, which the mail app fills in. Control characters are left out, except tabs and line breaks in the message;
 * half a surrogate pair becomes U+FFFD. It never throws.
 * @param to one email address; anything else, or "", leaves the recipient to be filled in
 */
export function draftText({ subject, message }: Letter, to: string): string {
  return [
    "X-Unsent: 1",
    ...toLine(to),
    subjectLine(subject),
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    // Base64 leaves nothing in the body that a mailbox could take for a mark of its own, such as "From " or a lone dot.
    "Content-Transfer-Encoding: base64",
    "",
    wrap(encode(paragraphs(message)), LINE),
    "",
  ].join("\r\n");
}

/** The same as a file to download. @param to as for draftText */
export const draftFile = (letter: Letter, to: string): Blob => new Blob([draftText(letter, to)], { type: "message/rfc822" });
