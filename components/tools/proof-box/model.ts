import { LONGEST_TAG } from "../../notebook/limits.ts";

/** As much of an achievement as drawing and ordering need. */
type Item = { id: string };

/** What somebody writes down about one achievement. */
export type Proof = { hard: string; did: string; changed: string; tags: readonly string[] };

/** What the parts of an achievement are called, on the page and in files. */
export const PROOF_LABELS = { hard: "What was hard", did: "What I did", changed: "What changed", tags: "Skills" } as const;

/** What they are called where they are written. */
export const FIELD_LABELS = { ...PROOF_LABELS, tags: "Skills it shows" } as const;

/**
 * Draws one at random, never the same twice in a row as long as there are two.
 * @param last id of the one drawn before, if any
 * @param random from 0 up to, not including, 1, as `Math.random` gives it
 * @returns nothing if there is nothing to draw
 */
export function draw<Drawn extends Item>(achievements: readonly Drawn[], last: string | undefined, random: () => number): Drawn | undefined {
  const others = achievements.filter(({ id }) => id !== last);
  const from = others.length > 0 ? others : achievements;
  return from[Math.floor(random() * from.length)];
}

/** Tags from a typed line: parted by commas, spaces trimmed, none empty, none twice whatever its capitals. */
export function readTags(line: string): string[] {
  const seen = new Set<string>();
  return line
    .split(/[,;\n]/)
    .map((tag) => tag.trim().replace(/\s+/g, " ").slice(0, LONGEST_TAG).trimEnd())
    .filter((tag) => {
      const key = tag.toLowerCase();
      if (tag === "" || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** Whether an achievement carries the tag, whatever its capitals. */
export const hasTag = ({ tags }: Pick<Proof, "tags">, tag: string) => tags.some((own) => own.toLowerCase() === tag.toLowerCase());

/** Every tag in use, each once, in alphabetical order. */
export const allTags = (achievements: readonly Pick<Proof, "tags">[]): string[] =>
  readTags(achievements.flatMap(({ tags }) => tags).join(",")).sort((a, b) => a.localeCompare(b, "en"));

/**
 * Moves one achievement past its neighbor among those shown; those that are not shown keep their places.
 * @param by −1 toward the beginning, 1 toward the end
 * @returns the same order if there is no neighbor on that side
 */
export function move<Moved extends Item>(achievements: readonly Moved[], id: string, by: -1 | 1, shown: readonly Item[] = achievements): Moved[] {
  const neighbor = shown[shown.findIndex((item) => item.id === id) + by];
  const moved = achievements.find((item) => item.id === id);
  if (!moved || !neighbor || !shown.some((item) => item.id === id)) return [...achievements];
  const others = achievements.filter((item) => item.id !== id);
  const place = others.findIndex((item) => item.id === neighbor.id);
  return place < 0 ? [...achievements] : others.toSpliced(by < 0 ? place : place + 1, 0, moved);
}

/** Whether two say the same, so that a file brought in twice adds nothing. */
export const saysTheSame = (a: Proof, b: Proof) =>
  a.hard === b.hard && a.did === b.did && a.changed === b.changed && a.tags.length === b.tags.length && a.tags.every((tag, index) => tag === b.tags[index]);

/** Whether nothing was written. */
export const isBlank = ({ hard, did, changed }: Omit<Proof, "tags">) => !hard.trim() && !did.trim() && !changed.trim();

/** Those of a file that the box does not hold yet, each once. */
export const newcomers = <Written extends Proof>(box: readonly Proof[], file: readonly Written[]): Written[] =>
  file.filter((written, index) => ![...box, ...file.slice(0, index)].some((known) => saysTheSame(known, written)));
