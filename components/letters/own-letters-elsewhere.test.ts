import { describe, it } from "vitest";
import { PARTS } from "./details.ts";
import { expectToPass, expectToPassIn, HALF } from "./own-letters.cases.ts";

describe("our own letters pass the check when they go to", () => {
  for (const part of PARTS.slice(HALF)) it(part, () => expectToPass(part));
});

describe("our own letters pass the check as a", () => {
  for (const channel of ["linkedin-message", "linkedin-note", "card"] as const) it(channel, () => expectToPassIn(channel));
});
