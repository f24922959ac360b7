import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { draftFile, draftText } from "./eml.ts";

const letter = { subject: "Thank you for your time", message: "Dear Jo,\n\nThank you.\n\nSam" };
const draft = (changes: Partial<typeof letter>, to = "") => draftText({ ...letter, ...changes }, to);

/** What a mail program makes of the draft. */
async function read(text: string) {
  const { subject, text: message, to, headers, html, attachments } = await PostalMime.parse(text);
  expect({ html, attachments }).toEqual({ html: undefined, attachments: [] });
  return {
    subject: subject ?? "",
    message: (message ?? "").replaceAll("\r\n", "\n"),
    to: (to ?? []).map((recipient) => recipient.address),
    names: headers.map(({ originalKey }) => originalKey),
  };
}

const NAMES = ["X-Unsent", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"];
const NAMES_WITH_TO = NAMES.toSpliced(1, 0, "To");

/** Rules that hold for every draft, whatever was typed (RFC 5322 2.1.1 and 2.3, RFC 2045 6.8, RFC 2047 2). */
function keepsTheRules(text: string) {
  expect(text.isWellFormed()).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const [head = "", body = ""] = text.split("\r\n\r\n");
  for (const line of head.split("\r\n")) {
    if (!line.startsWith("To: ")) expect(line).toMatch(/^[ -~]{1,76}$/);
    expect(line).toMatch(/^(?:[\w-]+: | \S)|^Subject: $/);
  }
  for (const word of head.match(/=\?.*/g) ?? []) expect(word).toMatch(/^=\?UTF-8\?B\?[A-Za-z0-9+/=]{4,63}\?=$/);
  for (const line of body.split("\r\n")) expect(line).toMatch(/^[A-Za-z0-9+/=]{0,76}$/);
}

test("an English letter is an unsent draft that can be read as it stands", () => {
  expect(draft({ message: "Hi\n\nSam" }, "jo@acme.com")).toBe(
    [
      "X-Unsent: 1",
      "To: jo@acme.com",
      "Subject: Thank you for your time",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "",
      "SGkNCg0KU2Ft",
      "",
    ].join("\r\n"),
  );
});

test("the file is an email in UTF-8", async () => {
  const file = draftFile({ ...letter, subject: "Grüße" }, "jörg@acme.com");
  expect(file.type).toBe("message/rfc822");
  expect(await file.text()).toBe(draft({ subject: "Grüße" }, "jörg@acme.com"));
});

describe("comes back as it was written", () => {
  const sentence = "The way you drew the river map on the whiteboard stayed with me, and I have tried it since. ";
  test.each([
    ["plain", "Thank you", "Dear Jo,\n\nThank you."],
    ["Croatian", "Hvala, Kovač", "Poštovani gospodine Kovač,"],
    ["Japanese", "株式会社の面接のお礼", "お時間をいただき、ありがとうございました。"],
    ["Arabic", "شكرًا لكم على المقابلة", "السلام عليكم،\n\nشكرًا."],
    ["emoji", "Thank you 👩🏽‍💻🎉", "It was fun 👩🏽‍💻"],
    ["long and ASCII", "Thank you for the conversation about the role of a hydrologist ".repeat(6).trim(), "x"],
    ["long and not", "Úřad pro ochranu životního prostředí 株式会社 👩🏽‍💻 ".repeat(12), "x"],
    ["one endless word", "a".repeat(3000), "b".repeat(3000)],
    ["spaces that matter", "  two  spaces ", "  two  spaces \n\n\tand a tab \n\n"],
    ["marks of an encoded word", "=?UTF-8?Q?Hello?= and =?x", "=?UTF-8?Q?Hello?= =3D"],
    ["marks of a mailbox", "From here", ".\n..\nFrom here on\n>From there\n.\n--x\nSubject: no"],
    ["200 words", "Thank you", `${sentence.repeat(11)}\n\nKovač`],
    ["nothing", "", ""],
  ])("%s", async (_, subject, message) => {
    const text = draft({ subject, message });
    keepsTheRules(text);
    expect(await read(text)).toEqual({ subject, message, to: [], names: NAMES });
  });

  test("every kind of line break", async () => {
    expect((await read(draft({ message: "a\nb\r\nc\rd\r\n\r\ne" }))).message).toBe("a\nb\nc\nd\n\ne");
  });
});

describe("nothing typed breaks out of its header", () => {
  test.each(["\r\n", "\n", "\r", "\r\n\r\n", "\0\r\n", "\u0085", "\v", "\f", "\r\n ", "\u2028"])("after %j", async (gap) => {
    const subject = `Thanks${gap}Bcc: eve@evil.com`;
    const text = draft({ subject }, `jo@acme.com${gap}Bcc: eve@evil.com`);
    keepsTheRules(text);
    expect(await read(text)).toMatchObject({ subject: subject.replace(/\p{Cc}/gu, ""), to: [], names: NAMES });
  });

  test.each([
    "jo@acme.com, eve@evil.com", "jo@acme.com;eve@evil.com", "Jo <eve@evil.com>", "<eve@evil.com>jo@acme.com", '"jo@acme.com"@evil.com',
    "friends:jo@acme.com", "jo(@acme.com", "jo\\@acme.com", "jo@acme.com@evil.com", "=?UTF-8?Q?eve=40evil.com?=@acme.com",
    "jo@acme，eve.com", "jo@ü＠evil＠acme.com", "jo", "@acme.com", "jo@", " ", "\r\n", `${"a".repeat(250)}@acme.com`,
  ])("%j is no single address, so the recipient stays open", async (to) => {
    expect(await read(draft({}, to))).toMatchObject({ to: [], names: NAMES });
  });

  test.each([
    ["jo@acme.com", "jo@acme.com"],
    [" Jo.O'Neil+jobs@mail.Acme.co.uk\r\n", "Jo.O'Neil+jobs@mail.Acme.co.uk"],
    // The punycode forms were got from Python's idna codec.
    ["jo@Bücher.example", "jo@xn--bcher-kva.example"],
    ["jo@BU\u0308CHER.example", "jo@xn--bcher-kva.example"],
    ["jo@株式会社.jp", "jo@xn--6oqv20b1zgzxr.jp"],
  ])("%j is the recipient %s", async (to, address) => {
    expect(await read(draft({}, to))).toMatchObject({ to: [address], names: NAMES_WITH_TO });
  });

  test("half an emoji becomes the replacement character", async () => {
    const half = "👍".slice(0, 1);
    const text = draft({ subject: `a${half}b`, message: `${half}c` }, `a${half}@acme.com`);
    keepsTheRules(text);
    expect(await read(text)).toMatchObject({ subject: "a\uFFFDb", message: "\uFFFDc", to: ["a\uFFFD@acme.com"] });
  });
});

describe("whatever is typed", () => {
  const units = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes));
  const mark = fc.constantFrom("\r\n", "\n", "\r", "\t", " ", "  ", "=?", "?=", ".", "From ", "Bcc: a@b.c", "č", "株", "👩🏽‍💻", "\0", "word");
  const marks = fc.array(mark, { maxLength: 120 }).map((parts) => parts.join(""));
  const typed = fc.oneof(fc.string({ unit: "grapheme", maxLength: 300 }), fc.string({ maxLength: 300 }), units, marks);

  test("the letter comes back, less its control characters", async () => {
    // Readers take a byte order mark for a sign of the encoding.
    const text = typed.map((some) => some.replaceAll("\uFEFF", ""));
    const address = fc.emailAddress().filter((some) => !some.includes("=?"));
    await fc.assert(
      fc.asyncProperty(text, text, fc.option(address, { nil: "" }), async (subject, message, to) => {
        const eml = draftText({ subject, message }, to);
        keepsTheRules(eml);
        expect(await read(eml)).toEqual({
          subject: subject.toWellFormed().replace(/\p{Cc}/gu, ""),
          message: message.toWellFormed().replace(/\r\n?/g, "\n").replace(/(?![\t\n])\p{Cc}/gu, ""),
          to: to === "" ? [] : [to],
          names: to === "" ? NAMES : NAMES_WITH_TO,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("there is at most one recipient, and the letter stays whole", async () => {
    const near = fc.array(fc.constantFrom(..."ab.@@,;<>()[]\"\\: =?üÜ＠，．\r\n\0\ud83d"), { maxLength: 24 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(fc.oneof(near, typed), async (to) => {
        const eml = draft({}, to);
        keepsTheRules(eml);
        const { to: recipients, names, ...rest } = await read(eml);
        expect(rest).toEqual(letter);
        expect(names).toEqual(recipients.length === 0 ? NAMES : NAMES_WITH_TO);
        expect(recipients.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});
