import { wellFormed } from "../words/text.ts";
import type { Letter } from "./compose.ts";

/**
 * Longest mailto address, in characters after encoding. Windows cuts silently at about 2,046, and some mail services
 * at 1,620; below 1,600 all that were tried keep the whole letter.
 */
export const MAILTO_LIMIT = 1600;

/** Percent-encodes for an address: spaces as %20, line breaks as CRLF, lone surrogates replaced so that it never throws. */
const encode = (text: string) => encodeURIComponent(wellFormed(text).replace(/\r\n?|\n/g, "\r\n"));
/** In a mailto the @ of the address stays readable (RFC 6068). */
const encodeTo = (to: string) => encode(to.trim()).replace(/%40/g, "@");

const query = (parts: Record<string, string>) =>
  Object.entries(parts).filter(([, value]) => value !== "").map(([name, value]) => `${name}=${encode(value)}`).join("&");

/** A mailto address (RFC 6068) that opens the letter in the mail app, or nothing if it is longer than the limit. @param to an email address or "" */
export function mailtoLink({ subject, message }: Letter, to = ""): string | undefined {
  const link = `mailto:${encodeTo(to)}?${query({ subject, body: message })}`;
  return link.length <= MAILTO_LIMIT ? link : undefined;
}

/** Gmail's compose window with the letter in it. @param to an email address or "" */
export const gmailLink = ({ subject, message }: Letter, to = "") =>
  `https://mail.google.com/mail/?${query({ view: "cm", fs: "1", to: to.trim(), su: subject, body: message })}`;

const outlook = (host: string) => ({ subject, message }: Letter, to = "") =>
  `https://${host}/mail/deeplink/compose?${query({ to: to.trim(), subject, body: message })}`;

/** Outlook on the web, at work or school. @param to an email address or "" */
export const outlookLink = outlook("outlook.office.com");
/** Outlook on the web, personal account. @param to an email address or "" */
export const outlookPersonalLink = outlook("outlook.live.com");

/** Yahoo's compose window. @param to an email address or "" */
export const yahooLink = ({ subject, message }: Letter, to = "") =>
  `https://compose.mail.yahoo.com/?${query({ to: to.trim(), subject, body: message })}`;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A message as HTML for the clipboard: a paragraph for each paragraph, line breaks kept, nothing of it taken for markup. */
export const toHtml = (message: string) =>
  message
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark).replace(/\n/g, "<br>")}</p>`)
    .join("");
