/** An address of email. */
export const ADDRESS = /[\w.+%'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/;

/** The email without the debris of copying, and for every character where it stood in the email. */
export type Source = { email: string; text: string; start: Uint32Array; end: Uint32Array };

const ENTITIES: Record<string, string> = {
  nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", rsquo: "’", lsquo: "‘", ldquo: "“", rdquo: "”", ndash: "–", mdash: "—",
  hellip: "…", bull: "•", auml: "ä", ouml: "ö", uuml: "ü", szlig: "ß", eacute: "é", egrave: "è", zwnj: "", shy: "", ensp: " ", emsp: " ", thinsp: " ",
};
/** Windows-1252 read as UTF-8, as seen in forwarded mail. */
const MOJIBAKE: Record<string, string> = { "â€™": "’", "â€˜": "‘", "â€œ": "“", "â€“": "–", "â€”": "—", "â€¦": "…", "Â ": " ", "Â\u00a0": " ", "Ã¼": "ü", "Ã¤": "ä", "Ã¶": "ö", "Ã©": "é" };

const TAG = String.raw`<!--[^>]{0,500}-->|<(?:style|script|title)\b[^<]{0,20000}<\/(?:style|script|title)>|<\/?(?:html|head|body|div|p|br|hr|span|table|tbody|thead|tr|td|th|a|b|i|u|em|strong|font|ul|ol|li|h[1-6]|img|center|small|sup|sub|meta|link|blockquote|o:p|pre|section|header|footer)(?:\s[^<>]{0,2000})?\/?>`;
const ODD = String.raw`[\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]|[\u00a0\u2000-\u200a\u202f\u3000\t\r\v\f]|\*+|â€[™˜œ“”¦]|Â[ \u00a0]|Ã[¼¤¶©]`;
const ENTITY = String.raw`&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,6});`;
const PRINTABLE = String.raw`=\n|(?:=[\dA-F]{2})+`;
const HTML = new RegExp(`${ODD}|${ENTITY}|${TAG}`, "gi");
const HTML_QUOTED = new RegExp(`${PRINTABLE}|${ODD}|${ENTITY}|${TAG}`, "gi");
/** Signs that the text was copied from the source of a message in quoted-printable. */
const IS_PRINTABLE = /=(?:E2=80|C2=A0|C3=|20\n|2C|3D|2E)|[a-z]=\n[a-z]/;

const utf8 = (hex: string) => {
  const bytes = Uint8Array.from(hex.slice(1).split("="), (pair) => parseInt(pair, 16));
  return new TextDecoder().decode(bytes);
};

const fromTag = (tag: string) => {
  if (/^<(?:br|hr|\/?(?:div|tr|li|ul|ol|table|h\d|section|header|footer|blockquote|pre))\b/i.test(tag)) return "\n";
  return /^<\/p\b/i.test(tag) ? "\n\n" : /^<\/?(?:td|th)\b/i.test(tag) ? " " : "";
};

const isStar = (email: string, at: number, stars: string) =>
  stars === "*" && /\s/.test(email[at + 1] ?? "\n") && /\s/.test(email[at - 1] ?? "\n");

const instead = (found: string, email: string, at: number) => {
  const first = found[0];
  if (first === "=") return found === "=\n" ? "" : utf8(found);
  if (first === "<") return fromTag(found);
  if (first === "*") return isStar(email, at, found) ? "*" : "";
  if (first === "&") {
    const name = found.slice(1, -1).toLowerCase();
    if (name[0] !== "#") return ENTITIES[name] ?? found;
    const code = name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 31 ? String.fromCodePoint(Math.min(code, 0x10ffff)) : " ";
  }
  return MOJIBAKE[found] ?? (/[\u00a0\u2000-\u200a\u202f\u3000\t\v\f]/.test(found) ? " " : "");
};

/**
 * Takes the debris of copying out of an email: tags, entities, quoted-printable, invisible characters, asterisks for bold.
 * @param email any text; line ends already `\n`
 */
export const clean = (email: string): Source => {
  const pattern = IS_PRINTABLE.test(email) ? HTML_QUOTED : HTML;
  const pieces: string[] = [];
  // A replacement is never longer than what it replaces.
  const start = new Uint32Array(email.length + 1);
  const end = new Uint32Array(email.length + 1);
  let size = 0;
  const keep = (from: number, to: number) => {
    if (to <= from) return;
    pieces.push(email.slice(from, to));
    for (let i = from; i < to; i += 1, size += 1) {
      start[size] = i;
      end[size] = i + 1;
    }
  };
  let last = 0;
  for (const match of email.matchAll(pattern)) {
    keep(last, match.index);
    last = match.index + match[0].length;
    const put = instead(match[0], email, match.index);
    pieces.push(put);
    for (let i = 0; i < put.length; i += 1, size += 1) {
      start[size] = match.index;
      end[size] = last;
    }
  }
  keep(last, email.length);
  return { email, text: pieces.join(""), start, end };
};

/** One line without its quote marks; `from` is its place in the cleaned text, `depth` the number of quote marks. */
export type Line = { text: string; from: number; depth: number };

const QUOTE = /^[ ]*(?:>[ ]?)+/;
const INLINE_HEADERS = /^(?:From|Von): .{1,200}? (?:Sent|Date|To|Gesendet|An): /;

/** The lines of a cleaned text. A header block that was pasted on one line is taken apart. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let from = 0;
  for (const whole of text.split("\n")) {
    const quote = QUOTE.exec(whole)?.[0] ?? "";
    const depth = quote.split(">").length - 1;
    const rest = whole.slice(quote.length);
    const lead = rest.length - rest.trimStart().length;
    const line = { text: rest.trim(), from: from + quote.length + lead, depth };
    if (INLINE_HEADERS.test(line.text.slice(0, 300))) lines.push(...apart(line));
    else lines.push(line);
    from += whole.length + 1;
  }
  return lines;
};

const apart = (line: Line): Line[] => {
  const head = line.text.slice(0, 800);
  const cuts = [0, ...Array.from(head.matchAll(/ (?=(?:Sent|Date|To|Cc|Subject|Gesendet|An|Betreff|Datum): )/g), (m) => m.index + 1), line.text.length];
  const parts = cuts.slice(0, -1).map((cut, i) => ({ text: line.text.slice(cut, cuts[i + 1]).trimEnd(), from: line.from + cut, depth: line.depth }));
  const last = parts.at(-1);
  // Behind the subject of a one-line paste the message itself begins with its greeting.
  const hello = last && /^(?:Subject|Betreff): .{2,150}? (?=(?:Hi|Hello|Dear|Hey) \p{Lu})/u.exec(last.text.slice(0, 300));
  if (!last || !hello) return parts;
  const body = { text: last.text.slice(hello[0].length), from: last.from + hello[0].length, depth: last.depth };
  return [...parts.slice(0, -1), { ...last, text: hello[0].trimEnd() }, body];
};

/** Running text put together from lines: `\n` where a line really ends, a blank where it was only wrapped. */
export type Flow = { text: string; lines: Line[]; starts: number[] };

const LABEL = /^(?:[-•*·▪–]|\d{1,2}[.)])\s|^[\p{Lu}][\p{L} /]{1,24}:\s/u;

/** “… for the UX”, “Researcher role at …”: a title that breaks between its words. */
const NAMES_JOB = /(?:^|\s)(?:the|an?|our|your)(?:\s\p{Lu}[\p{L}\d&/-]*){1,3}$/u;
const JOB_NAMED = /^(?:\p{Lu}[\p{L}-]*\s){1,3}(?:role|position|job|post|vacancy|opening)(?![\p{L}-])/u;

/** Whether the line was broken only because the next word had no room. */
const wrapped = (line: Line, next: Line, widest: number) => {
  if (!line.text || !next.text || LABEL.test(next.text.slice(0, 40))) return false;
  if (/^[\p{Ll}(&]/u.test(next.text) && !/[.!?:]$/.test(line.text) && line.text.length > 12) return true;
  if (line.text.length > 30 && /\s(?:and|or|the|an?|of|for|to|with|in|at|by|our|your|from|on|as|is|was|were|are|be|been|has|have|had|will|would|that|we|you|I|Mr|Mrs|Ms|Dr)\.?$/.test(line.text) && !/\.{2,}$|[^rs]\.$/.test(line.text)) return true;
  if (NAMES_JOB.test(line.text) && JOB_NAMED.test(next.text.slice(0, 80))) return true;
  const word = next.text.search(/\s|$/);
  return widest >= 36 && line.text.length + 1 + word > widest;
};

/** The lines as running text, wrapped lines joined. */
export const flowOf = (lines: readonly Line[]): Flow => {
  const starts: number[] = [];
  let text = "";
  let widest = 0;
  const kept = lines.filter((line, i) => line.text || (lines[i - 1]?.text ?? "") !== "");
  kept.forEach((line, i) => {
    const before = kept[i - 1];
    if (!before?.text) widest = blockWidth(kept, i);
    if (i && before) text += wrapped(before, line, widest) ? " " : "\n";
    starts.push(text.length);
    text += line.text;
  });
  return { text, lines: kept, starts };
};

const blockWidth = (lines: readonly Line[], from: number) => {
  let widest = 0;
  for (let i = from; i < lines.length && lines[i]?.text; i += 1) widest = Math.max(widest, lines[i]?.text.length ?? 0);
  return widest;
};

/** The running text from one line to another, both by their places in the cleaned text; all else is blank, so that places stay. */
export const between = (flow: Flow, from = -1, to = Infinity): Flow => {
  const placeOf = (at: number, none: number) => {
    const index = flow.lines.findIndex((line) => line.from >= at && line.text);
    return index < 0 ? none : (flow.starts[index] ?? none);
  };
  const start = from < 0 ? 0 : placeOf(from, 0);
  const end = Math.max(start, placeOf(to, flow.text.length));
  return { ...flow, text: " ".repeat(start) + flow.text.slice(start, end) };
};

/** Place in the cleaned text of a place in the running text. */
export const placeIn = (flow: Flow, at: number): number => {
  let low = 0;
  let high = flow.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return (flow.lines[low]?.from ?? 0) + at - (flow.starts[low] ?? 0);
};

/** The words of the email between two places of its cleaned text. */
export const wordsOf = (source: Source, from: number, to: number): string =>
  to > from ? source.email.slice(source.start[from], source.end[to - 1]).trim() : "";
