import fc from "fast-check";
import { expect, test } from "vitest";
import { toMarkdown } from "./markdown.ts";
import { isToldOf, onePage, stagesOf, written } from "./model.ts";
import { anyReview, aReview } from "./reviews.cases.ts";

test("reads like a page: first what to take along, then stage by stage", () => {
  const review = aReview(
    "Northwind Energy",
    "11-20",
    {
      application: { how: 4, well: [["Letter written for them", "mine"]] },
      interviews: { how: 2, differently: [["the salary question", "partly"], ["Promised to\nsomeone else", "not"]] },
      task: { lived: false, how: 5 },
    },
    { trigger: "the talk turns to money", action: "name the range" },
  );
  expect(toMarkdown({ ...review, role: "C# *lead*" })).toBe(`# Looking back: Northwind Energy, C\\# \\*lead\\*

## What to keep

- Letter written for them (The application)

## The one thing to change first

If the talk turns to money, then I name the range.

## What was never in my hands

- Promised to\\
  someone else (The interviews)

## Stage by stage

### The application

How it went: rather well

**What I did well**

- Letter written for them (in my hands)

### The interviews

How it went: rather badly

**What I would do differently**

- the salary question (partly in my hands)
- Promised to\\
  someone else (not in my hands)
`);
});

test("a blank review is its name", () => {
  expect(toMarkdown(aReview("Acme", "11-20", {}))).toBe("# Looking back: Acme\n");
});

test("what looks like a list, a number or a rule stays text, and empty lines are dropped", () => {
  const sly = "a\r\n\n- b\r+ c\n1. d\n2) e\n===\n";
  expect(toMarkdown(aReview("1. Acme", "11-20", { task: { differently: [[sly]] } }))).toContain("\n- a\\\n  \\- b\\\n  \\+ c\\\n  1\\. d\\\n  2\\) e\\\n  \\===\n");
});

test("nothing typed looks like the frame of the page, and nothing typed is missing", () => {
  const unescape = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
  fc.assert(fc.property(anyReview, (review) => {
    const lines = toMarkdown(review).split("\n");
    const stages = stagesOf(review).filter(isToldOf);
    const items = stages.flatMap((stage) => written(stage));
    const { keep, notMine } = onePage(review);
    expect(lines.filter((line) => line.startsWith("### "))).toHaveLength(stages.length);
    expect(lines.filter((line) => line.startsWith("- "))).toHaveLength(items.length + keep.length + notMine.length);
    const shown = unescape(lines.join("\n").replaceAll("\\\n  ", "\n"));
    const readable = (line: string) => line.trim().toWellFormed().replace(/[^\P{Cc}\t]/gu, "\uFFFD");
    for (const { text } of items) for (const line of text.split(/\r\n?|\n/)) expect(shown).toContain(readable(line));
  }), { numRuns: 500 });
});
