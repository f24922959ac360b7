import type { Message, Piece } from "./messages.ts";
import { isPerson, nameEnd } from "./names.ts";
import { isJobTitle } from "./title-line.ts";
import type { Line } from "./text.ts";

/** “Jodie Kerrigan sent the following message at 6:18 PM”, “Jodie Kerrigan 18:18”. */
const STAMP = /^(\p{Lu}[\p{L}'’.-]{0,24}(?:\s[\p{L}'’.-]{1,24}){1,3})\s{1,4}(?:\((?:she|he|they)\b[^()]{0,20}\)\s{1,3})?(?:sent the following messages? at\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/iu;
/** What stands between the messages: days, and the links of the page. */
const BETWEEN = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}{0,6}\.? \d{1,2}(?:, \d{4})?|view .{2,50} profile|linkedin|seen|sent|delivered)$/iu;
/** So many lines are looked at for the one who writes. */
const TOP = 14;

/** The name at the beginning of a line, before “• 1st” or “(She/Her)”. */
const nameIn = (line: Line): string => /^[^•·()|]{3,50}?(?=\s{0,3}(?:[•·(|]|$))/u.exec(line.text.slice(0, 80))?.[0] ?? "";

const stamped = (line: Line): string | undefined => {
  const name = line.text.length < 90 ? STAMP.exec(line.text)?.[1] : undefined;
  return name && isPerson(name) ? name : undefined;
};

/** “Head of Data @ Cobaltine | ex-too many startups”. */
const headlineOf = (line: Line | undefined): Message["headline"] => {
  const found = line && /^(.{2,60}?)\s(?:at|@|bei)\s(?=\p{Lu}|\d)/u.exec(line.text.slice(0, 160));
  const title = found?.[1];
  if (!found || !title || !isJobTitle(title)) return;
  const start = found[0].length;
  const end = nameEnd(line.text, start);
  const piece = (text: string, at: number): Piece => ({ text, from: line.from + at });
  return { title: piece(title, 0), ...(end > 0 && { organization: piece(line.text.slice(start, end), start) }) };
};

/** “Bram Verhoeven sent you a message”: the network tells of it by email. */
const TOLD = /^(\p{Lu}[\p{L}'’.-]{0,24}(?:\s[\p{L}'’.-]{1,24}){1,3})\s(?:has\s)?(?:just\s)?(?:sent\syou\sa\s(?:new\s|direct\s)?message|messaged\syou|replied\sto\syour\smessage)(?![\p{L}])/u;
const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/i;
/** What stands below the message in such an email. */
const BELOW = /^(?:reply(?:\sto\s.{2,50})?|(?:view|open)\s(?:message|profile|conversation|in\sapp)|you\sare\sreceiving\s.{2,80}|unsubscribe(?:\s.*)?)$/i;

/** The message in an email that tells of it. */
const toldOf = (lines: readonly Line[]): Message | undefined => {
  const told = lines.slice(0, TOP).findIndex((line) => TOLD.test(line.text.slice(0, 120)));
  const name = TOLD.exec(lines[told]?.text.slice(0, 120) ?? "")?.[1];
  const profile = name && isPerson(name) ? lines.findIndex((line, i) => i > told && i < told + TOP && nameIn(line) === name) : -1;
  const line = lines[profile];
  if (!name || !line) return;
  const end = lines.findIndex((one, i) => i > profile && BELOW.test(one.text.slice(0, 120)));
  const below = lines.slice(profile + 1, end < 0 ? undefined : end);
  const headline = headlineOf(below.find((one) => one.text));
  const body = below.filter((one) => !(headline && one.from === headline.title.from) && !CLOCK.test(one.text) && !BETWEEN.test(one.text.slice(0, 80)));
  return body.some((one) => one.text) ? { sender: { text: name, from: line.from }, headline, body, depth: 0 } : undefined;
};

/**
 * The messages of a chat that was copied from a network like LinkedIn: above them the profile of the other person.
 * @returns what the other person wrote, the newest first, or nothing when the text is no such chat
 */
export const chatOf = (lines: readonly Line[]): Message[] | undefined => {
  const told = toldOf(lines);
  if (told) return [told];
  const top = lines.findIndex((line, i) => stamped(line) !== undefined && lines.slice(0, i).filter((one) => one.text).length < TOP);
  const profile = lines.slice(0, Math.max(top, 0)).findIndex((line) => {
    const name = nameIn(line);
    return isPerson(name) && /\s/.test(name) && lines.some((one, i) => i >= top && stamped(one) === name);
  });
  const line = lines[profile];
  if (profile < 0 || !line) return;
  const name = nameIn(line);
  const headline = headlineOf(lines.slice(profile + 1, top).find((one) => one.text));
  const messages: Message[] = [];
  let current: Message | undefined;
  for (const one of lines.slice(top)) {
    const writer = stamped(one);
    if (writer !== undefined) {
      current = writer === name ? { sender: { text: name, from: line.from }, headline, body: [], depth: 0 } : undefined;
      if (current) messages.unshift(current);
    } else if (!BETWEEN.test(one.text.slice(0, 80))) current?.body.push(one);
  }
  const written = messages.filter((message) => message.body.some((one) => one.text));
  return written.length ? written : undefined;
};
