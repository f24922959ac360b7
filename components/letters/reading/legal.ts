import { escape } from "../patterns.ts";
import type { Message, Piece } from "./messages.ts";
import { placeIn, type Flow } from "./text.ts";
import { LEGAL } from "./words.ts";

export type Place = "subject" | "sender" | "greeting" | "text" | "signature";
export type Found = Piece & { to: number; place: Place };

/** A legal form behind a name: “ GmbH & Co. KG”, “, Inc.”, “ Pvt. Ltd.”. */
const FORM = /^,?\s(?:(?:Pvt|Pte|Pty)\.\s(?:Ltd|Limited)(?![\p{L}\d])\.?|(?:Pvt|Pte|Pty|Private)\s(?:Ltd|Limited)(?![\p{L}\d])(?:\.(?!\s+\p{Lu}|\s*$))?|(?:GmbH|AG|SE)\s(?:&|und)\sCo\.?(?:\s?KGaA|\s?KG|\s?OHG)?(?![\p{L}\d])|(?:gGmbH|GmbH|mbH|AG|SE|KG|KGaA|UG|OHG|eG|e\.?\s?V|B\.?V|N\.?V|S\.?A|S\.?p\.?A|S\.?r\.?l|SAS|AB|A\/S|AS|ASA|Oy|CIC|LLC|L\.L\.C|LLP|PLLC|LP|plc|PLC|Limited|Ltd|Inc|Corporation|Corp|Co)(?![\p{L}\d])(?:(?<!LL[CP]|plc|PLC|mb?H|AG|SE|KG|Limited|Corporation)\.(?!\s+\p{Lu}))?)/u;

/** Whether the name ends with its legal form; “Marks & Co” is a name. */
export const hasLegal = (name: string): boolean => !/(?:&|\band) co\.?$/i.test(name) && LEGAL.has(name.toLowerCase().split(/[\s,]+/).at(-1)?.replace(/\.$/, "") ?? "");

const withoutLegal = (name: string) => (hasLegal(name) ? name.replace(/(?:[\s,]+(?:pvt|pte|pty|private|co|gmbh|se|ag|e|&)\.?){0,3}[\s,]+[^\s,]+$/i, "") : name);


/** Where a text has the name, and the legal form behind it. */
const mentions = (text: string, name: string): { at: number; form: string }[] =>
  Array.from(text.matchAll(new RegExp(`(?<![\\p{L}\\d.@-])${escape(name)}(?![\\p{L}\\d@]|\\.\\p{Ll})`, "gu")), ({ index }) => ({ at: index, form: FORM.exec(text.slice(index + name.length, index + name.length + 40))?.[0] ?? "" }));

/**
 * The name as the email has it: without its legal form where it stands so anywhere, with it where it never stands
 * without: “Brough Haulage Ltd” below a letter that says “we”, “Northwind” where the letter says so.
 */
export const inForm = (found: Found, body: Flow, message: Message): Found => {
  const short = withoutLegal(found.text);
  if (short.length < 2) return found;
  const [inText] = mentions(body.text, short).filter((one) => !one.form);
  if (inText) return short === found.text ? found : { text: short, from: placeIn(body, inText.at), to: placeIn(body, inText.at + short.length - 1) + 1, place: "text" };
  const lines = [message.sender, message.subject, ...message.body].flatMap((line) => (line ? mentions(line.text.slice(0, 400), short).map((one) => ({ ...one, at: line.from + one.at })) : []));
  const bare = lines.find((one) => !one.form);
  if (bare) return short === found.text ? found : { text: short, from: bare.at, to: bare.at + short.length, place: found.place };
  const [whole] = lines;
  return !whole?.form ? found : { ...found, text: short + whole.form, from: whole.at, to: whole.at + short.length + whole.form.length };
};
