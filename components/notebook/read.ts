import * as v from "valibot";
import { carryForward } from "./migrate.ts";
import { NotebookSchema, type Notebook } from "./schema.ts";

export type Issue = v.InferIssue<typeof NotebookSchema>;

/** What a text turned out to be: a notebook, or why it is none. */
export type Reading =
  | { kind: "notebook"; notebook: Notebook }
  | { kind: "not-json" }
  | { kind: "newer"; version: number }
  | { kind: "damaged"; issue?: Issue };

/**
 * Reads a notebook as it is kept or exported, of this version or an older one.
 * Never throws; unknown fields are left out, and keys that would reach into objects’ prototypes with them.
 */
export function readNotebook(text: string): Reading {
  let entry: unknown;
  try {
    entry = JSON.parse(text);
  } catch {
    return { kind: "not-json" };
  }
  try {
    const carried = carryForward(entry);
    if ("newer" in carried) return { kind: "newer", version: carried.newer };
    const result = v.safeParse(NotebookSchema, carried.entry, { abortEarly: true });
    return result.success ? { kind: "notebook", notebook: result.output } : { kind: "damaged", issue: result.issues[0] };
  } catch {
    return { kind: "damaged" };
  }
}
