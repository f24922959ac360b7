import { describe, it } from "vitest";
import { PARTS } from "./details.ts";
import { expectToPass, HALF } from "./own-letters.cases.ts";

describe("our own letters pass the check when they go to", () => {
  for (const part of PARTS.slice(0, HALF)) it(part, () => expectToPass(part));
});
