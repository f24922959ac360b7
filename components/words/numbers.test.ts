import { expect, test } from "vitest";
import { grouped, numberWord, times } from "./numbers.ts";

test("thousands are parted by commas", () => {
  expect([999, 1000, 1_234_567].map(grouped)).toEqual(["999", "1,000", "1,234,567"]);
});

test("counts are words up to twenty, then figures", () => {
  expect([0, 1, 11, 20, 21].map(numberWord)).toEqual(["no", "one", "eleven", "twenty", "21"]);
});

test("how often is said as people say it, in figures or in words", () => {
  expect([1, 2, 3].map((count) => times(count))).toEqual(["once", "twice", "3 times"]);
  expect([2, 3, 21].map((count) => times(count, numberWord))).toEqual(["twice", "three times", "21 times"]);
});
