/// <reference types="vite/client" />
import type { Said } from "../check/judge.ts";
import type { MainKind } from "../kinds.ts";

/** A line, written as “[blames] It took you weeks to answer.”, and the faults that somebody found in it. */
export type TaggedLine = { text: string; faults: Said[] };
/** A letter, a sentence a line; without a kind, a line that stands for itself. */
export type TaggedText = { kind?: MainKind; lines: TaggedLine[] };

const TAGS = /^\[([a-z, -]+)\]\s*/;
const readLine = (line: string): TaggedLine => ({
  text: line.replace(TAGS, ""),
  faults: (TAGS.exec(line)?.[1]?.split(",").map((tag) => tag.trim()) ?? []) as Said[],
});

/** Letters that each begin with a line such as “### thankYou”. */
const readLetters = (file: string) =>
  file.split(/^### /m).slice(1).map((letter) => {
    const [kind, ...lines] = letter.trim().split("\n");
    return { kind: kind === "thankYou" ? ("thankYou" as const) : ("feedback" as const), lines: lines.map(readLine) };
  });
const readSentences = (file: string) => file.split("\n").filter((line) => line.trim()).map((line) => ({ lines: [readLine(line)] }));

const files = Object.entries(import.meta.glob<string>("./tagged/*.txt", { eager: true, query: "?raw", import: "default" }));
const isHeldOut = ([path]: [string, string]) => path.startsWith("./tagged/held-out");

/** The texts of every tagged file that the check learns from, by its name. A new one needs no mention anywhere. */
export const learnedFrom: Record<string, TaggedText[]> = Object.fromEntries(
  files.filter((file) => !isHeldOut(file)).map(([path, file]) => [path, file.startsWith("###") ? readLetters(file) : readSentences(file)]),
);
/** The letters of every file that begins with “held-out”: nothing is learned from them. */
export const heldOut = files.filter(isHeldOut).flatMap(([, file]) => readLetters(file));
