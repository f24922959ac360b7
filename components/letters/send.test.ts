import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gmailLink, mailtoLink, MAILTO_LIMIT, outlookLink, outlookPersonalLink, toHtml, yahooLink } from "./send.ts";

const letter = { subject: "Thank you, 100% + “Żak” & co", message: "Hi,\n\nA + B = 100 %\r\n\n🙂 株式会社?#&\n" };

describe("mail links", () => {
  it("writes spaces as %20, line breaks as %0D%0A, and keeps a plus a plus", () => {
    const link = mailtoLink({ subject: "A + B", message: "one two\nthree" }, "mira+jobs@example.com") ?? "";
    expect(link).toBe("mailto:mira%2Bjobs@example.com?subject=A%20%2B%20B&body=one%20two%0D%0Athree");
  });
  it("is there up to the limit and not beyond it", () => {
    const fitting = "x".repeat(MAILTO_LIMIT - "mailto:?subject=s&body=".length);
    expect(mailtoLink({ subject: "s", message: fitting })).toHaveLength(MAILTO_LIMIT);
    expect(mailtoLink({ subject: "s", message: `${fitting}x` })).toBeUndefined();
  });
  it.each([
    ["Gmail", gmailLink, "mail.google.com", "su"],
    ["Outlook", outlookLink, "outlook.office.com", "subject"],
    ["Outlook.com", outlookPersonalLink, "outlook.live.com", "subject"],
    ["Yahoo", yahooLink, "compose.mail.yahoo.com", "subject"],
  ])("%s gives the letter back whole", (_, link, host, subject) => {
    const url = new URL(link(letter, "a@example.com"));
    expect(url.protocol + url.host).toBe(`https:${host}`);
    expect(url.searchParams.get(subject)).toBe(letter.subject);
    expect(url.searchParams.get("body")).toBe(letter.message.replace(/\r?\n/g, "\r\n"));
    expect(url.searchParams.get("to")).toBe("a@example.com");
  });
  it("never throws and never leaves its parameter, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (subject, message) => {
        const { searchParams } = new URL(gmailLink({ subject, message }));
        return [...searchParams.keys()].every((key) => ["view", "fs", "su", "body"].includes(key)) && mailtoLink({ subject, message }) !== "";
      }),
    );
  });
});

it("makes paragraphs for the clipboard and takes nothing for markup", () => {
  expect(toHtml("Hi <b>,\n\nA & B\nC")).toBe("<p>Hi &lt;b&gt;,</p><p>A &amp; B<br>C</p>");
});
