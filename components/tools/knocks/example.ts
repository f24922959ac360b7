import type { Knock } from "../../notebook/schema.ts";
import type { GetUpKind } from "./model.ts";

const did = (what: GetUpKind, on: string) => ({ id: "", what, on });

/** Half a year of one search: eight knocks, nine get-ups. */
export const exampleLog: Pick<Knock, "on" | "getUps">[] = [
  { on: "2026-05-06", getUps: [did("rested", "2026-05-07")] },
  { on: "2026-05-21", getUps: [did("thanked", "2026-05-22"), did("applied-again", "2026-05-29")] },
  { on: "2026-06-18", getUps: [did("asked", "2026-06-19")] },
  { on: "2026-07-02", getUps: [] },
  { on: "2026-07-09", getUps: [did("rested", "2026-07-12"), did("learned", "2026-07-20")] },
  { on: "2026-09-03", getUps: [did("thanked", "2026-09-04")] },
  { on: "2026-09-24", getUps: [did("applied-again", "2026-10-01")] },
  { on: "2026-10-15", getUps: [did("thanked", "2026-10-16")] },
];
