import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { addDays, addMonths, addWeekdays, dayError, dayWords, inShort, inWords, isDay, isWeekend, monthWords, onWeekday } from "./days.ts";
import { dayOf } from "./today.ts";

/** Every day from 1900 to 2900, so that months may be added. */
const anyDay = fc.integer({ min: -25_567, max: 339_670 }).map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));

describe("days", () => {
  it("knows real days from impossible ones", () => {
    expect(["2026-11-20", "2024-02-29", "2000-02-29", "1900-01-01", "2999-12-31"].filter((day) => !isDay(day))).toEqual([]);
    expect(["", "2026-02-29", "1900-02-29", "2026-02-31", "2026-13-01", "2026-00-10", "2026-1-1", "12026-01-01", "0026-01-01", "2026-11-20T00:00", "yesterday"].filter(isDay)).toEqual([]);
  });

  it("refuses what is no day, with a message that shows it", () => {
    expect(() => addDays("2026-02-30", 1)).toThrow(/“2026-02-30” is not a day/);
    expect(() => addMonths("soon", 1)).toThrow(RangeError);
  });

  // Read off a printed calendar.
  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-02-28", 1, "2027-03-01"],
    ["2026-10-24", 2, "2026-10-26"],
    ["2026-03-07", 2, "2026-03-09"],
  ])("%s and %i days is %s, clock changes or not", (from, count, to) => expect(addDays(from, count)).toBe(to));

  it.each([
    ["2026-11-30", 3, "2027-02-28"],
    ["2027-11-30", 3, "2028-02-29"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-05-31", 1, "2026-06-30"],
    ["2026-01-31", 0, "2026-01-31"],
  ])("%s and %i months is %s", (from, count, to) => expect(addMonths(from, count)).toBe(to));

  // 20 November 2026 is a Friday.
  it.each([
    ["2026-11-19", 1, "2026-11-20"],
    ["2026-11-20", 1, "2026-11-23"],
    ["2026-11-20", 2, "2026-11-24"],
    ["2026-11-21", 1, "2026-11-23"],
    ["2026-11-22", 2, "2026-11-24"],
    ["2026-11-21", 0, "2026-11-23"],
    ["2026-12-31", 2, "2027-01-04"],
  ])("%s and %i weekdays is %s", (from, count, to) => expect(addWeekdays(from, count)).toBe(to));

  it("moves a weekend to its Monday and leaves a weekday alone", () => {
    fc.assert(fc.property(anyDay, (day) => {
      const moved = onWeekday(day);
      expect(isWeekend(moved)).toBe(false);
      expect(moved >= day && moved <= addDays(day, 2)).toBe(true);
      if (!isWeekend(day)) expect(moved).toBe(day);
    }));
  });

  it("adds months without ever leaving the month meant", () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 24 }), (day, count) => {
      const [year = 0, month = 0] = day.split("-").map(Number);
      const [laterYear = 0, laterMonth = 0] = addMonths(day, count).split("-").map(Number);
      expect(laterYear * 12 + laterMonth).toBe(year * 12 + month + count);
    }));
  });

  it("says a day in words", () => {
    expect(inWords("2026-11-20")).toBe("Friday, November 20, 2026");
    expect(inShort("2027-01-01")).toBe("Fri, Jan 1, 2027");
  });

  it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago"])("takes the day from the reader’s own clock, not from UTC: %s", (zone) => {
    vi.stubEnv("TZ", zone);
    expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
    expect(dayOf(new Date(2027, 0, 1, 0, 1))).toBe("2027-01-01");
    vi.unstubAllEnvs();
  });

  it("reads like a diary in few words and never throws", () => {
    expect(dayWords("2026-11-02")).toBe("Nov 2, 2026");
    expect(monthWords("2026-11")).toBe("Nov 2026");
    expect([dayWords(""), dayWords("2026-13-01"), dayWords("2026-02-31"), monthWords("?")]).toEqual(["", "2026-13-01", "2026-02-31", "?"]);
  });

  it("a knock may lie in the past and today, not ahead", () => {
    expect(dayError("2026-11-22", "2026-11-22")).toBeUndefined();
    expect(dayError("1998-01-01", "2026-11-22")).toBeUndefined();
    expect(dayError("2026-11-23", "2026-11-22")).toBe("That day is still to come");
    expect(dayError("2026-11-19", "2026-11-22", "2026-11-19")).toBeUndefined();
    expect(dayError("2026-11-18", "2026-11-22", "2026-11-19")).toBe("That is before the knock");
    expect(dayError("", "2026-11-22")).toBe("Choose a day");
    expect(dayError("0026-11-22", "2026-11-22")).toBe("Check the year");
  });
});
