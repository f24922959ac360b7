import { grouped } from "../words/numbers.ts";
import { readNotebook, type Issue } from "./read.ts";
import { NOTEBOOK_VERSION, type Notebook } from "./schema.ts";
import { listWords, shorten } from "./words.ts";

/** Largest file that is read, in bytes: several times what a browser would keep. */
export const LARGEST_FILE = 20_000_000;

const FIELDS: Record<string, string> = {
  version: "the version",
  steps: "the steps done",
  sitting: "the thought on the table",
  lastDrawn: "the achievement drawn last",
  id: "the id",
  on: "the day",
  what: "what was done",
  text: "the text",
  trigger: "the “if” of the plan",
  action: "the “then” of the plan",
  from: "where it was made",
  until: "when its time comes",
  made: "when it was made",
  parked: "when it was parked",
  added: "when it was added",
  changed: "when it was changed",
  ran: "the time on the clock",
  since: "when the clock was started",
  hard: "what was hard",
  did: "what you did",
  heard: "the day you heard",
  said: "what they said",
  moved: "the moved dates",
  dropped: "the dates left out",
  form: "the letter form",
  edits: "the letters changed by hand",
  sent: "the letters sent",
  lived: "whether it happened",
  how: "how it went",
  hands: "whose hands it was in",
};
const PARTS: Record<string, string> = { getUps: "get-up", stages: "stage", items: "item", tags: "skill" };

/** Where in the file something stands, as a person would say it: “knock 3, get-up 1, the day”. */
function place(path: readonly (string | number)[]): string {
  const words: string[] = [];
  for (const [at, key] of path.entries()) {
    const before = String(path[at - 1]);
    if (typeof key === "number") words[words.length - 1] = `${Object.hasOwn(listWords, before) ? listWords[before as keyof typeof listWords].one : (PARTS[before] ?? before)} ${key + 1}`;
    else if (Object.hasOwn(listWords, key)) words.push(`the list of ${listWords[key as keyof typeof listWords].many}`);
    else if (path[0] === "achievements" && key === "changed") words.push("what changed");
    else words.push(Object.hasOwn(FIELDS, key) ? (FIELDS[key] ?? key) : `“${shorten(key, 40)}”`);
  }
  return words.join(", ");
}

/** What is wrong with the value that stands there. */
function trouble({ type, input, requirement, expected }: Issue): string {
  const found = typeof input === "string" && input ? `“${shorten(input, 40)}” is ` : "it is ";
  if (input === undefined) return "it is missing";
  switch (type) {
    case "iso_date":
      return `${found}not a day written like 2026-11-23`;
    case "iso_timestamp":
      return `${found}not a moment written like 2026-11-23T18:00:00.000Z`;
    case "max_length":
      return `it is longer than ${grouped(Number(requirement))} characters`;
    case "min_length":
      return "it is empty";
    case "regex":
      return "it holds half a character";
    case "picklist":
      return `${found}none of ${String(expected).replace(/[()]/g, "").replaceAll(" | ", ", ")}`;
    case "string":
    case "union":
      return "it is not text";
    case "array":
      return "it is not a list";
    case "boolean":
      return "it is neither true nor false";
    case "object":
    case "record":
      return "it is not an entry with fields";
    default:
      return "it is not a number that can stand there";
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function damage(issue: Issue | undefined): string {
  const path = (issue?.path ?? []).map(({ key }) => key as string | number);
  if (!issue || path.length === 0) return "It holds something else than a notebook of this site.";
  if (path[0] === "version") return "It has no version that this site knows, so it is not a notebook that was exported here.";
  return `${capital(place(path))}: ${trouble(issue)}.`;
}

/**
 * Reads an exported notebook.
 * @param text the file as text
 * @returns the notebook, or what is wrong with the file, in whole sentences
 */
export function readExport(text: string): { notebook: Notebook } | { wrong: string } {
  const file = text.replace(/^\uFEFF/, "");
  const reading = readNotebook(file);
  switch (reading.kind) {
    case "notebook":
      return { notebook: reading.notebook };
    case "newer":
      return { wrong: `This file was written by a newer version of this site (${reading.version}; this page knows ${NOTEBOOK_VERSION}). Reload the page and import it again.` };
    case "damaged":
      return { wrong: `This file cannot be brought in. ${damage(reading.issue)}` };
    case "not-json":
      if (!file.trim()) return { wrong: "This file is empty." };
      return { wrong: `This file is not JSON${file.startsWith("# ") ? ", but the copy for reading" : ""}. Choose the file that “Export” saved; its name ends in .json.` };
  }
}
