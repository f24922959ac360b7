import { describe, expect, it } from "vitest";
import { adviseTiming, daysBetween } from "./timing.ts";

describe("days between two dates", () => {
  it.each([
    ["2026-03-07", "2026-03-09", 2],
    ["2026-12-31", "2027-01-01", 1],
    ["2028-02-28", "2028-03-01", 2],
    ["2026-11-22", "2026-11-21", -1],
  ])("%s to %s is %i", (from, to, days) => expect(daysBetween(from, to)).toBe(days));
  it("is no number for what is no date", () => expect(daysBetween("soon", "2026-11-22")).toBeNaN());
});

describe("when to send", () => {
  it("sends the thanks the same or the next day and the question a day later", () => {
    expect(adviseTiming("2026-11-22", "2026-11-22")).toMatchObject({ thankYou: expect.stringContaining("today or tomorrow"), feedback: expect.stringContaining("send it tomorrow") });
    expect(adviseTiming("2026-11-21", "2026-11-22")?.feedback).toContain("Today");
  });
  it("turns to a shorter, later letter only after seven days", () => {
    expect(adviseTiming("2026-11-15", "2026-11-22")?.thankYou).toContain("before the week is over");
    expect(adviseTiming("2026-11-14", "2026-11-22")?.thankYou).toContain("two or three sentences");
  });
  it("says nothing about a day to come or no day at all", () => {
    expect(adviseTiming("2026-11-23", "2026-11-22")).toBeUndefined();
    expect(adviseTiming("", "2026-11-22")).toBeUndefined();
  });
});
