import { expect, test } from "vitest";
import { companyName, nameOf, namesIn } from "./names.ts";

test("an application or a review is called by company and role, as far as they are there", () => {
  expect(nameOf({ company: " Acme\nLtd ", role: "Analyst" })).toBe("Acme Ltd, Analyst");
  expect([nameOf({ company: "", role: "Analyst" }), nameOf({ company: "Acme" })]).toEqual(["Analyst", "Acme"]);
  expect([nameOf({ company: " ", role: true }), nameOf({}, "A review")]).toEqual(["Not named yet", "A review"]);
  expect(namesIn({ company: " Acme " })).toEqual({ company: "Acme", role: "" });
});

test("a plan is called by its company, if that was said", () => {
  expect([companyName(" Acme "), companyName(" ")]).toEqual(["Acme", "No company named"]);
});
