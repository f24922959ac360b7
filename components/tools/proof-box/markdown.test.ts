import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromMarkdown, toMarkdown, type Written } from "./markdown.ts";

const added = "2026-11-22T20:15:00.000Z";
const outage: Written = {
  hard: "Twenty-six clinics used three booking systems, and nobody trusted the counts.",
  did: "Sat with two receptionists for a day, then wrote one count that they could check by hand.",
  changed: "The Monday report went from 41 minutes to 6.",
  tags: ["SQL", "listening"],
  added,
};

/** Text made of what could break the format: its own frame, Markdown’s marks, white space of all kinds. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "- **What I did:** ", "- **Skills:** a, b", "## Achievement 2", "<!-- written down 2026-01-01T00:00:00Z -->", "\n", "\r\n", "\r", "\\", "\\\n", "\n\n", "  ", "\t",
        ",", "\\,", ", ", "&#32;", "&amp;", "&", "*", "**", "_", "`", "# ", "1. ", "12) ", "- ", "> ", "===", "---", "<b>", "[x](y)", "~~", "\u2028", "\u00a0", "\u0000", "\ufeff", "é", "日本", "👩🏽‍⚕️",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const anyWritten: fc.Arbitrary<Written> = fc
  .record({ hard: nasty, did: nasty, changed: nasty, tags: fc.array(nasty.filter((tag) => tag !== ""), { maxLength: 3 }), added: fc.option(fc.constant(added), { nil: undefined }) })
  .filter(({ hard, did, changed, tags }) => hard + did + changed !== "" || tags.length > 0)
  .map(({ added: moment, ...written }) => (moment ? { ...written, added: moment } : written));

describe("export and import", () => {
  test("a plain entry reads like a list in a CV", () => {
    expect(toMarkdown([outage])).toBe(`# Proof box

## Achievement 1
<!-- written down ${added} -->

- **What was hard:** Twenty-six clinics used three booking systems, and nobody trusted the counts.
- **What I did:** Sat with two receptionists for a day, then wrote one count that they could check by hand.
- **What changed:** The Monday report went from 41 minutes to 6.
- **Skills:** SQL, listening
`);
  });

  test("what goes out comes back, whatever was typed", () => {
    fc.assert(fc.property(fc.array(anyWritten, { maxLength: 4 }), (box) => { expect(fromMarkdown(toMarkdown(box))).toEqual(box); }), { numRuns: 2000 });
  });

  test("also through an editor that writes Windows line ends and a byte order mark", () => {
    const box = [{ ...outage, did: "one\n\n  - two\\\nthree " }];
    expect(fromMarkdown(`\uFEFF${toMarkdown(box).replaceAll("\n", "\r\n")}`)).toEqual(box);
  });

  test("a line that looks like the file’s own frame stays text", () => {
    const sly = { hard: "x\n## Achievement 9\n- **What I did:** y", did: "- **Skills:** none", changed: "", tags: ["a, b", "c"] };
    expect(fromMarkdown(toMarkdown([sly]))).toEqual([sly]);
  });
});

describe("reading files made by hand", () => {
  test("takes other bullets, missing bold and wrapped lines", () => {
    const text = "My list\n\n## Ward 4\n* What was hard: two nurses\n  for thirty beds\n* what I did: **a rota**\n\n* What changed: fewer falls\n";
    expect(fromMarkdown(text)).toEqual([{ hard: "two nurses\nfor thirty beds", did: "**a rota**", changed: "fewer falls", tags: [] }]);
  });

  test("takes a list without any heading", () => {
    expect(fromMarkdown("- What I did: x")).toEqual([{ hard: "", did: "x", changed: "", tags: [] }]);
  });

  test("a heading begins the next one, and words between are passed over", () => {
    const text = "## One\n- What I did: a\n\nA note.\n\n## Two\nNothing here\n\n## Three\n- What I did: c\n";
    expect(fromMarkdown(text).map(({ did }) => did)).toEqual(["a", "c"]);
  });

  test("finds nothing where there is nothing, and never throws", () => {
    expect(fromMarkdown("")).toEqual([]);
    expect(fromMarkdown("# Shopping\n- milk\n")).toEqual([]);
    expect(fromMarkdown("## A\n<!-- written down yesterday -->\n- What I did: x")).toEqual([{ hard: "", did: "x", changed: "", tags: [] }]);
    fc.assert(fc.property(nasty, (text) => Array.isArray(fromMarkdown(text))));
  });
});
