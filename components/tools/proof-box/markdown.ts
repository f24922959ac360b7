import { PROOF_LABELS, type Proof } from "./model.ts";

/** One achievement as a file holds it. */
export type Written = Proof & {
  /** When it was written down, ISO 8601. */
  added?: string;
};

type Label = keyof typeof PROOF_LABELS;

/** Lines of a text after its first are indented, so that nothing typed can look like the frame of the file. */
const INDENT = "  ";
const MOMENT = /^<!-- written down (\S+) -->$/;
const HEADING = /^##(?!#)/;
const FIELD = new RegExp(`^[-*+]\\s+(?:\\*\\*|__)?(${Object.values(PROOF_LABELS).join("|")})\\s*:?(?:\\*\\*|__)?:? ?(.*)$`, "is");

/** A character that Markdown would drop here, as the number that it stands for. */
const asNumber = (text: string) => Array.from(text, (character) => `&#${character.codePointAt(0) ?? 0};`).join("");

function escapeLine(line: string): string {
  const [, before = "", text = "", after = ""] = /^([ \t]*)(.*?)([ \t]*)$/s.exec(line) ?? [];
  const escaped = text
    .replace(/[\\`*_[\]<&~]/g, "\\$&")
    .replace(/[\r\u0000]/g, asNumber)
    .replace(/^[#>+=-]/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
  return asNumber(before) + escaped + asNumber(after);
}

/** Text as the contents of one list item; a line break in it is a hard break. */
const escape = (text: string) => text.split("\n").map(escapeLine).join(`\\\n${INDENT}`);

const unescape = (text: string) =>
  text.replace(/\\([!-/:-@[-`{-~])|&#(\d{1,7});/g, (whole, mark: string | undefined, number: string | undefined) => {
    if (mark !== undefined) return mark;
    const point = Number(number);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });

const field = (label: Label, text: string) => (text === "" ? [] : [`- **${PROOF_LABELS[label]}:** ${text}`]);

function section({ hard, did, changed, tags, added }: Written, index: number): string {
  return [
    `## Achievement ${index + 1}`,
    ...(added ? [`<!-- written down ${added} -->`] : []),
    "",
    ...field("hard", escape(hard)),
    ...field("did", escape(did)),
    ...field("changed", escape(changed)),
    ...field("tags", tags.map((tag) => escape(tag).replaceAll(",", "\\,")).join(", ")),
    "",
  ].join("\n");
}

/**
 * The box as Markdown, for a CV or an interview: a heading for each, its lines as a list.
 * Whatever was typed comes back unchanged through `fromMarkdown`, line breaks and Markdown’s own marks included.
 * @param achievements in the order in which they are to stand
 */
export const toMarkdown = (achievements: readonly Written[]): string => ["# Proof box\n", ...achievements.map(section)].join("\n");

/** Tags are parted by commas that no backslash protects. */
const readTagLine = (line: string) =>
  (line.match(/(?:\\[^]|[^\\,])+/g) ?? []).map((tag) => unescape(tag.replace(/^ | $/g, ""))).filter((tag) => tag !== "");

type Reading = { texts: Partial<Record<Label, string>>; last?: Label; added?: string };

/** Takes one line into the section that it belongs to. */
function readLine(section: Reading, line: string) {
  const [, name, text = ""] = FIELD.exec(line) ?? [];
  const label = (Object.keys(PROOF_LABELS) as Label[]).find((key) => PROOF_LABELS[key].toLowerCase() === name?.toLowerCase());
  if (label) {
    section.last = label;
    section.texts[label] = text;
    return;
  }
  const moment = MOMENT.exec(line)?.[1];
  if (moment && !Number.isNaN(Date.parse(moment))) section.added = moment;
  else if (section.last && (line.startsWith(INDENT) || (line !== "" && !/^[-*+#<]/.test(line)))) {
    section.texts[section.last] += `\n${line.startsWith(INDENT) ? line.slice(INDENT.length) : line}`;
  } else section.last = undefined;
}

/** The break of a line is its line break, not the backslash that makes it one. */
const joinLines = (text: string) => text.replace(/(?<!\\)((?:\\\\)*)\\\n/g, "$1\n");

function finish({ texts, added }: Reading): Written[] {
  const text = (label: Label) => unescape(joinLines(texts[label] ?? ""));
  const written = { hard: text("hard"), did: text("did"), changed: text("changed"), tags: readTagLine(joinLines(texts.tags ?? "")) };
  if (written.hard + written.did + written.changed === "" && written.tags.length === 0) return [];
  return [{ ...written, ...(added ? { added } : {}) }];
}

/**
 * Reads achievements from Markdown: what `toMarkdown` wrote, or a list edited by hand with the same labels.
 * Never throws; what carries none of the labels is passed over.
 */
export function fromMarkdown(text: string): Written[] {
  const sections: Reading[] = [];
  for (const line of text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").split("\n")) {
    if (HEADING.test(line)) sections.push({ texts: {} });
    else if (!sections.at(-1) && FIELD.test(line)) sections.push({ texts: {} });
    const current = sections.at(-1);
    if (current) readLine(current, line);
  }
  return sections.flatMap(finish);
}
