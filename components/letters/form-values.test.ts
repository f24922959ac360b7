import { describe, expect, it } from "vitest";
import { checkForm, emptyForm, letterOptions, readForm, restoreForm } from "./form-values.ts";

const filled = { ...emptyForm, company: "Northwind", role: "Analyst", yourName: "Mira" };

describe("reading a form", () => {
  it("takes line breaks as LF, a file as nothing, and the first of repeated fields", () => {
    const form = new FormData();
    form.append("stayedWithMe", "one\r\ntwo");
    form.append("company", new File(["x"], "x.txt"));
    form.append("role", "first");
    form.append("role", "second");
    form.append("offersFeedback", "on");
    expect(readForm(form)).toEqual({ ...emptyForm, stayedWithMe: "one\ntwo", role: "first", offersFeedback: true });
  });
  it("lets “Try another wording” lead to its number", () => {
    const form = new FormData();
    form.append("wording", "1");
    form.append("nextWording", "2");
    expect(letterOptions(readForm(form)).wording).toBe(2);
  });
});

describe("checking a form", () => {
  it("gives details for what is filled, and counts no stage as an application", () => {
    expect(checkForm(filled).details).toMatchObject({ company: "Northwind", stage: "application", wouldWorkThere: true });
  });
  it.each(["company", "role", "yourName"] as const)("asks for %s, also where it stands for nothing", (field) => {
    for (const value of ["", "  ", "-", "n/a"]) expect(checkForm({ ...filled, [field]: value }).errors.map(([name]) => name)).toEqual([field]);
  });
  it("counts characters as people do", () => {
    expect(checkForm({ ...filled, company: "🙂".repeat(120) }).errors).toEqual([]);
    expect(checkForm({ ...filled, company: "🙂".repeat(121) }).errors[0]?.[1]).toContain("There are 121");
    expect(checkForm({ ...filled, improve: "x".repeat(601) }).errors.map(([name]) => name)).toEqual(["improve"]);
  });
  it("wants one email address or none", () => {
    for (const good of ["", "-", " a@b.co ", "a+b@sub.example.org"]) expect(checkForm({ ...filled, theirEmail: good }).errors, good).toEqual([]);
    for (const nothing of ["-", "none", ".\r\n."]) expect(checkForm({ ...filled, theirEmail: nothing }).details?.theirEmail, nothing).toBe("");
    for (const bad of ["a@b", "a b@c.de", "a@b.co, c@d.ef", "a@b.co\r\nBcc: x@y.z"]) expect(checkForm({ ...filled, theirEmail: bad }).errors.length, bad).toBe(1);
  });
  it("refuses a choice that is not on the list", () => {
    expect(checkForm({ ...filled, tone: "loud" }).errors.map(([name]) => name)).toEqual(["tone"]);
  });
});

it("takes a wording or channel that makes no sense for the first", () => {
  expect(letterOptions({ ...filled, wording: "many", channel: "fax" })).toEqual({ wording: 0, channel: "email" });
});

it("restores what the notebook kept and ignores what it does not know", () => {
  expect(restoreForm({ company: "Kept", tone: true, extra: "x" })).toEqual({ ...emptyForm, company: "Kept" });
});
