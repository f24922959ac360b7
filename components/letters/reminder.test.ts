import { expect, it } from "vitest";
import type { Details } from "./details.ts";
import { checkInDay, checkInEntry, checkInFile } from "./reminder.ts";

const details = { company: "Acme, Inc.\r\nBEGIN:VALARM", role: "Data Analyst (m/f/d)", yourName: "Mira" } as Details;

it.each([
  [new Date(2026, 10, 23, 12), "2027-02-23"],
  [new Date(2026, 10, 30, 23, 59), "2027-03-01"], // 28 February 2027 is a Sunday
  [new Date(2026, 11, 31, 0, 1), "2027-03-31"],
])("three months after %s, never on a weekend, is %s", (sent, day) => expect(checkInDay(sent)).toBe(day));

it("names the role and the company, and nothing typed breaks out of the file", async () => {
  expect(checkInEntry("2027-02-23", details, "https://example.org").notes).toContain("the Data Analyst role");
  const lines = (await (await checkInFile("2027-02-23", details, "https://example.org")).text()).split("\r\n");
  expect(lines).toContain("DTSTART;VALUE=DATE:20270223");
  expect(lines).toContain("DTEND;VALUE=DATE:20270224");
  expect(lines).not.toContain("BEGIN:VALARM");
});
