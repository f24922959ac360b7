import { expect, test } from "vitest";
import { fieldMoment, momentOf, momentWords } from "./moments.ts";

test("what the field holds is a moment in the reader’s own time", () => {
  expect(momentOf("2026-11-24T18:00")).toBe(new Date(2026, 10, 24, 18).toISOString());
  expect([momentOf(""), momentOf("soon"), momentOf("+012026-11-24T18:00")]).toEqual([undefined, undefined, undefined]);
});

test("a moment goes into the field and out of it again, and what is none leaves it empty", () => {
  expect(fieldMoment(new Date(2026, 0, 5, 7, 9))).toBe("2026-01-05T07:09");
  expect(fieldMoment(new Date("soon"))).toBe("");
});

test("a moment in words is the day where the reader is, and what is none stands as it is", () => {
  const moment = new Date(2026, 10, 22, 23, 59).toISOString();
  expect([momentWords(moment), momentWords(moment, "long"), momentWords("soon")]).toEqual(["Nov 22, 2026", "November 22, 2026", "soon"]);
});
