import fc from "fast-check";
import ICAL from "ical.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { calendarEntries } from "../tools/keep-in-touch/entries.ts";
import { planSteps } from "../tools/keep-in-touch/model.ts";
import { calendarText } from "./calendar-text.ts";
import { googleCalendarLink } from "./calendar-day.ts";

const about = { planId: "a1", company: "Acme", stage: "interview", said: [], origin: "https://example.org" } as const;
const madeAt = new Date("2026-11-19T22:30:00Z");
const fileOf = (heard: string, company = "Acme") =>
  calendarText(calendarEntries(planSteps(heard, "interview"), { ...about, company }), madeAt);

/** The entries of a file as ical.js, another library than the one that wrote it, reads them. */
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent").map((entry) => {
    const value = (name: string) => entry.getFirstPropertyValue(name);
    return { uid: value("uid"), start: value("dtstart"), end: value("dtend"), summary: value("summary"), description: value("description"), url: value("url"), stamp: value("dtstamp") };
  });

afterEach(() => void vi.unstubAllEnvs());

describe("calendarText", () => {
  it("is read back by another library, entry by entry", () => {
    const entries = read(fileOf("2026-11-19"));
    expect(entries).toHaveLength(6);
    expect(entries[0]?.uid).toBe("thank-you-a1@get-up-nine");
    expect(entries[0]?.summary).toBe("Acme: Send a thank-you note");
    expect(entries[0]?.description).toBe("Short is fine. Name one thing from your talks that stayed with you.\n\nhttps://example.org/write#thank-you-note");
    expect(entries[0]?.url).toBe("https://example.org/write#thank-you-note");
    expect(String(entries[0]?.stamp)).toBe("2026-11-19T22:30:00Z");
    expect(entries.map(({ start }) => String(start))).toEqual(["2026-11-20", "2026-11-23", "2026-11-26", "2026-12-21", "2027-02-19", "2027-05-19"]);
  });

  // The date line, both sides; a zone that changes its clocks at midnight; one that is half an hour off.
  it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York", "Africa/Cairo", "Australia/Lord_Howe", "UTC"])(
    "has the same days in %s, over clock changes and the year’s end",
    (name) => {
      vi.stubEnv("TZ", name);
      for (const [heard, first] of [["2026-12-31", "2027-01-01"], ["2026-10-23", "2026-10-26"], ["2026-03-06", "2026-03-09"], ["2027-04-29", "2027-04-30"]] as const) {
        const [entry] = read(fileOf(heard));
        expect(String(entry?.start)).toBe(first);
      }
    },
  );

  it("has all-day entries that end on the day after, which does not count", () => {
    for (const { start, end } of read(fileOf("2026-12-30"))) {
      if (!(start instanceof ICAL.Time) || !(end instanceof ICAL.Time)) throw new Error("An entry has no start or no end.");
      expect([start.isDate, end.isDate]).toEqual([true, true]);
      expect(end.subtractDate(start).toSeconds()).toBe(86_400);
    }
    expect(fileOf("2026-12-30")).toContain("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
  });

  it("gives entries names that are unique in a file, and the same after the plan was changed", () => {
    const uids = (planId: string, heard = "2026-11-19", company = "Acme") => calendarEntries(planSteps(heard, "final"), { ...about, planId, company }).map(({ uid }) => uid);
    expect(new Set([...uids("a1"), ...uids("b2")]).size).toBe(12);
    expect(uids("a1", "2026-12-01", "Birch")).toEqual(uids("a1"));
  });

  it("survives whatever a company is called: whole lines, no line of its own, the name read back", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (company) => {
      const file = fileOf("2026-11-19", company);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      for (const line of file.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const [entry] = read(file);
      expect(read(file)).toHaveLength(6);
      const name = company.replace(/[\p{Cc}\p{Cs}\s\u2028\u2029]+/gu, " ").trim();
      expect(entry?.summary).toBe(name ? `${name}: Send a thank-you note` : "Send a thank-you note");
    }), { numRuns: 300 });
  });

  it("lets nothing break out of its line", () => {
    const hostile = "Acme\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:http://bad.example";
    const file = calendarText([{ uid: hostile, on: "2026-11-19", title: hostile, notes: `${hostile}\u0000\ud800`, link: "https://example.org" }], madeAt);
    expect(file).not.toMatch(/^ATTACH/m);
    const [entry, ...more] = read(file);
    expect(more).toEqual([]);
    expect(entry?.uid).toBe("AcmeENDVEVENTBEGINVEVENTATTACHhttpbad.example");
    expect(entry?.summary).toBe("Acme END:VEVENT BEGIN:VEVENT ATTACH:http://bad.example");
    expect(entry?.description).toBe("Acme\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:http://bad.example\n\nhttps://example.org");
  });

  it("folds long lines without cutting a character in two", () => {
    const company = "Škoda 🚀 ".repeat(30).trim();
    expect(read(fileOf("2026-11-19", company))[0]?.summary).toBe(`${company}: Send a thank-you note`);
  });
});

describe("googleCalendarLink", () => {
  it("fills in title, day and notes, with the end on the day after", () => {
    const [entry] = calendarEntries(planSteps("2026-12-30", "final"), { ...about, company: "A+B & C%\ud800 Söhne" });
    if (!entry) throw new Error("The plan is empty.");
    const link = new URL(googleCalendarLink({ ...entry, notes: `${entry.notes}\ud800` }));
    expect(link.origin + link.pathname).toBe("https://calendar.google.com/calendar/render");
    expect(Object.fromEntries(link.searchParams)).toEqual({
      action: "TEMPLATE",
      text: "A+B & C% Söhne: Send a thank-you note",
      dates: "20261231/20270101",
      details: `${entry.notes}\n\nhttps://example.org/write#thank-you-note`,
    });
    expect(link.href).not.toContain("+");
  });
});
