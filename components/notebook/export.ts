import * as v from "valibot";
import { NotebookSchema, type Notebook } from "./schema.ts";

/** The notebook as a file that can be imported again: the schema as it is, its version included. */
export function toJson(notebook: Notebook): string {
  // In the order of the schema, so that the same notebook always makes the same file. What cannot be kept can be saved.
  const result = v.safeParse(NotebookSchema, notebook);
  return `${JSON.stringify(result.success ? result.output : notebook, null, 2)}\n`;
}
