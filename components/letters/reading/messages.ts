import { isPerson } from "./names.ts";
import { FREEMAIL, TRACKERS } from "./words.ts";
import { ADDRESS, flowOf, type Flow, type Line } from "./text.ts";

/** A stretch of a line: `from` is its place in the cleaned text. */
export type Piece = { text: string; from: number };
/** One message of the pasted thread. */
export type Message = {
  sender?: Piece; address?: Piece; replyTo?: Piece; subject?: Piece; to?: string;
  /** In a chat, what stands below the name of the other person. */
  headline?: { title: Piece; organization?: Piece };
  body: Line[]; depth: number;
};

const FIELD = /^(from|von|de|sender|to|an|cc|bcc|kopie|subject|betreff|re|date|datum|sent|gesendet|reply-to|antwort an|importance|priority|attachments?|anlagen|mime-version|content-[a-z-]{2,30}|message-id|received|return-path|delivered-to|in-reply-to|references|x-[a-z-]{1,40}|list-[a-z-]{1,30}|dkim-[a-z]{1,20}|authentication-results|mailed-by|signed-by|security):(?:\s+|$)/i;
const SENDER = /^(?:from|von|de|sender):/i;
const SUBJECT = /^(?:subject|betreff):\s*/i;
const WROTE = /^(?:on\s.{6,160}\swrote|am\s.{6,160}\sschrieb\b.{0,100}|.{3,100}\s(?:wrote|schrieb)):?$|^(?:on|am)\s.{6,200}(?:wrote|schrieb.{0,100}):$/i;
const DIVIDER = /^(?:[-_=*\s]{0,12}(?:original message|forwarded message|weitergeleitete nachricht|ursprüngliche nachricht|original-nachricht|begin forwarded message|anfang der weitergeleiteten nachricht)[-_=*\s:]{0,12}|_{10,})$/i;
const NAMED_ADDRESS = /^["']?[^<>@"]{0,90}["']?\s?[<[(](?:mailto:)?[\w.+%'-]{1,64}@[\w.-]{3,120}[>\])]/;
const DATE_LINE = /^(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[a-z]{0,7}\.?,?\s)?(?:\d{1,2}[./ -](?:\d{1,2}|[a-zä]{3,9}\.?)[./ -]?(?:\d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?)\b.{0,40}$|^\d{1,2}:\d{2}\b.{0,30}$|^(?:yesterday|today|\(?\d+ (?:days?|hours?|minutes?|weeks?) ago\)?)\b.{0,20}$/i;
const CHROME = /^(?:to|an)[: ](?:me|you|mich|sie|bcc|undisclosed|[\w .'-]{2,40}(?:@\S{3,60})?)(?:,.{0,60})?$|^(?:you|inbox|external|important|spam|starred|unsubscribe|details|reply|reply all|forward|print|summari[sz]e this email|translate message|show (?:more|details)|add star|more|via \S+|cc:?.{0,60}|\[?external(?: email)?\]?:?.{0,60}|caution: .{0,160}|this (?:message|email) (?:originated|came) from outside .{0,80}|\d+ of \d+|labels?:.{0,40})$/i;

/** The rest of a header line behind its label. */
const rest = (line: Line): Piece => {
  const label = FIELD.exec(line.text)?.[0] ?? "";
  return { text: line.text.slice(label.length), from: line.from + label.length };
};

const splitSender = (piece: Piece): Pick<Message, "sender" | "address"> => {
  const found = ADDRESS.exec(piece.text.slice(0, 300));
  if (!found) return { sender: trimmed(piece) };
  const address = { text: found[0], from: piece.from + found.index };
  const name = trimmed({ text: piece.text.slice(0, found.index).replace(/[<[(]?(?:mailto:)?$/, ""), from: piece.from });
  return name.text ? { sender: name, address } : { address };
};

const trimmed = (piece: Piece): Piece => {
  const text = piece.text.replace(/[\s"'<[(]+$/, "");
  const lead = /^[\s"'‘“]*/.exec(text)?.[0].length ?? 0;
  return { text: text.slice(lead), from: piece.from + lead };
};

/** A line that wraps between quoted ones has lost its mark. */
const mendQuotes = (lines: readonly Line[]): Line[] =>
  lines.map((line, i) => {
    const before = lines[i - 1];
    const after = lines[i + 1];
    const stray = line.depth === 0 && line.text && line.text.length < 40 && before?.text && after?.text && before.depth > 0 && after.depth === before.depth;
    return stray ? { ...line, depth: before.depth } : line;
  });

/** Blocks of lines that belong together: a change of quote depth, a divider or a new header ends one. */
const blocksOf = (lines: readonly Line[]): Line[][] => {
  const blocks: Line[][] = [];
  let current: Line[] = [];
  let depth = -1;
  let inHeader = false;
  let filled = false;
  let onlyHeader = true;
  const close = () => {
    if (filled) blocks.push(current);
    current = [];
    filled = false;
    onlyHeader = true;
  };
  lines.forEach((line, i) => {
    const wrote = WROTE.test(joinedWrote(lines, i).slice(0, 260)) && /\d|@/.test(line.text);
    const opens = DIVIDER.test(line.text.slice(0, 80)) || wrote || (SENDER.test(line.text) && !inHeader && headerFollows(lines, i));
    const deeper = line.text && depth >= 0 && line.depth !== depth;
    if ((opens || deeper) && filled && !onlyHeader) close();
    if (line.text) {
      depth = line.depth;
      filled = true;
      onlyHeader &&= FIELD.test(line.text.slice(0, 60)) || DIVIDER.test(line.text.slice(0, 80)) || WROTE.test(line.text.slice(0, 260));
    }
    inHeader = opens || (inHeader && (FIELD.test(line.text.slice(0, 60)) || !line.text));
    current.push(line);
  });
  close();
  return blocks;
};

const joinedWrote = (lines: readonly Line[], i: number) => {
  const line = lines[i]?.text ?? "";
  return /^(?:on|am)\s.{4,}/i.test(line.slice(0, 40)) && !/:$/.test(line) && line.length < 200 ? `${line} ${lines[i + 1]?.text ?? ""}` : line;
};

const headerFollows = (lines: readonly Line[], i: number) =>
  lines.slice(i + 1, i + 6).some((line) => /^(?:sent|date|to|subject|gesendet|datum|an|betreff|reply-to|cc):/i.test(line.text));

const messageOf = (lines: readonly Line[]): Message => {
  const message: Message = { body: [], depth: lines.find((line) => line.text)?.depth ?? 0 };
  message.body = lines.slice(takeHeader(lines, message));
  return message;
};

/** Reads the header into the message; returns the index of the first line behind it. */
const takeHeader = (lines: readonly Line[], message: Message): number => {
  let top = 0;
  let loose: Line | undefined;
  for (let i = 0, blanks = 0; i < lines.length && i < 60; i += 1) {
    const line = lines[i];
    if (!line) break;
    const text = line.text.slice(0, 300);
    if (!text) {
      blanks += 1;
      continue;
    }
    const wrote = joinedWrote(lines, i).slice(0, 260);
    if (DIVIDER.test(text)) top = i + 1;
    else if (i === top && WROTE.test(wrote) && /\d|@/.test(wrote)) {
      Object.assign(message, splitWrote(line, lines[i + 1], wrote !== text));
      if (wrote !== text) i += 1;
      top = i + 1;
    } else if (FIELD.test(text) && !/^re:/i.test(text)) {
      takeField(line, lines[i + 1], message);
      top = i + 1;
    } else if (!message.address && (NAMED_ADDRESS.test(text) || new RegExp(`^${ADDRESS.source}$`).test(text)) && text.length < 160) {
      Object.assign(message, { sender: message.sender ?? (loose && i - lines.indexOf(loose) === 1 && !NAMED_ADDRESS.test(text) ? loose : undefined) }, splitSender(line));
      if (!message.sender && loose && lines[i - 1] === loose) message.sender = loose;
      else if (loose && !message.subject) message.subject = loose;
      top = i + 1;
    } else if (loose && !message.sender && loose === lines[i - 1] && /^to\s/i.test(text) && isPerson(loose.text)) {
      message.sender = { text: loose.text, from: loose.from };
      top = i + 1;
    } else if (CHROME.test(text) || (DATE_LINE.test(text) && (message.address || message.sender || i === top && headerNear(lines, i)))) top = i + 1;
    else if (i === top && blanks === 0 && message.to !== undefined && /@/.test(text) && text.length < 120) top = i + 1;
    else if (!loose && text.length < 120 && headerNear(lines, i)) loose = line;
    else if (loose && text.length < 120 && headerNear(lines, i)) continue;
    else break;
  }
  if (loose && !message.subject && lines.indexOf(loose) < top && message.sender !== loose) message.subject = loose;
  return top;
};

/** Whether a line of a web page's header stands a few lines below. */
const headerNear = (lines: readonly Line[], i: number) => {
  const near = lines.slice(i + 1, i + 6).map((line) => line.text.slice(0, 200));
  return near.some((text) => (NAMED_ADDRESS.test(text) && text.length < 160) || new RegExp(`^${ADDRESS.source}$`).test(text) || /^to (?:me|you)\b.{0,30}$/i.test(text) || /^to \p{Lu}[\p{L}, ]{1,60}$/u.test(text));
};

const splitWrote = (line: Line, next: Line | undefined, both: boolean): Partial<Message> => {
  const whole = both && next && ADDRESS.test(next.text) ? next : line;
  const cut = Math.max(...Array.from(whole.text.matchAll(/(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{4}|schrieb|uhr)\b[,]?\s+(?=[^\d])/gi), (m) => m.index + m[0].length), 0);
  const end = whole.text.search(/\s(?:wrote|schrieb):?$/i);
  return splitSender({ text: whole.text.slice(cut, end < cut ? undefined : end).replace(/:$/, ""), from: whole.from + cut });
};

const takeField = (line: Line, next: Line | undefined, message: Message) => {
  const label = FIELD.exec(line.text)?.[1]?.toLowerCase() ?? "";
  let value = rest(line);
  // A name may stand on the line below its label.
  if (!value.text && next?.text && !FIELD.test(next.text.slice(0, 60))) value = { text: next.text, from: next.from };
  if (/^(?:from|von|de|sender)$/.test(label) && !message.address) Object.assign(message, splitSender(value));
  else if (/^reply-to|antwort/.test(label)) message.replyTo = splitSender(value).address;
  else if (/^(?:to|an)$/.test(label)) message.to = value.text;
  else if (SUBJECT.test(line.text) && value.text) message.subject = value;
};

/** The messages of a pasted thread, the one on top first; a thread that is quoted as a whole counts as not quoted. */
export const messagesOf = (lines: readonly Line[]): Message[] => {
  const messages = blocksOf(mendQuotes(lines)).map(messageOf);
  // A header alone (“On Monday Jane wrote:”) belongs to what follows it.
  const whole: Message[] = [];
  let pending: Message | undefined;
  for (const message of messages) {
    const { body, depth, ...header } = message;
    const joined = pending ? { ...pending, ...definedOf(header), body, depth } : message;
    pending = body.some((line) => line.text) ? undefined : joined;
    if (!pending) whole.push(joined);
  }
  return whole.sort((a, b) => a.depth - b.depth);
};

const definedOf = <T extends object>(value: T): Partial<T> => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<T>;

/** The label of a domain that can name an employer, with the part before the @ of a tracking system's address. */
export const employerHints = (address: string): string[] => {
  const [local = "", domain = ""] = address.toLowerCase().split("@");
  const labels = domain.split(".").slice(0, -1).filter((label) => label.length > 1 && !/^(?:co|com|org|ac|gov|net|nhs|edu)$/.test(label));
  const known = labels.some((label) => TRACKERS.has(label));
  const hints = labels.filter((label) => !TRACKERS.has(label) && !FREEMAIL.has(label));
  if (known && !/^(?:no-?reply|do-?not-?reply|jobs?|careers?|notifications?|talent|hr|recruit\w*)/.test(local)) hints.push(local);
  // “Lever” may be the employer itself.
  return hints.length ? hints : labels.filter((label) => !FREEMAIL.has(label));
};

/** The running text of the message. */
export const textOf = (message: Message): Flow => flowOf(message.body);
