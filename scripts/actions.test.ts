import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sources = ["app", "components"].flatMap((floor) =>
  (readdirSync(floor, { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file)).map((file) => `${floor}/${file}`),
);

test("no server action closes over anything, so nothing is encrypted with the key that next.config.ts holds", () => {
  const actions = sources.filter((file) => /["']use server["']/.test(readFileSync(file, "utf8")));
  expect(actions).not.toEqual([]);
  // A whole file of actions has only what it is called with; an action inside a function takes its surroundings along.
  for (const file of actions) expect(readFileSync(file, "utf8").match(/(?<=^\s*)["']use server["']/gm), file).toEqual(['"use server"']);
  for (const file of actions) expect(readFileSync(file, "utf8"), file).toMatch(/^"use server";/);
});
