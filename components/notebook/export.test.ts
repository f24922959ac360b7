import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { markdownText } from "../words/markdown-text.ts";
import { toJson } from "./export.ts";
import { readExport } from "./import.ts";
import { lettersOf } from "./letters-of.ts";
import { toMarkdown } from "./markdown.ts";
import { merge } from "./merge.ts";
import { anyNotebook } from "./notebook.cases.ts";
import { emptyNotebook, type Notebook } from "./schema.ts";

const at = "2026-11-23T18:00:00.000Z";
const full: Notebook = {
  ...emptyNotebook,
  steps: { "look-back": at },
  knocks: [{ id: "1", where: "Acme", on: "2026-11-20", getUps: [{ id: "2", what: "rested", on: "2026-11-21" }] }],
  achievements: [{ id: "1", hard: "a", did: "b", changed: "c", tags: ["SQL"], added: at }],
  applications: [{ id: "1", form: { company: "Acme" }, edits: { thankYou: { message: "Hi" } }, sent: {}, changed: at }],
};

/** The file with another value at a place, such as “knocks.0.on”. */
function withValue(path: string, value: unknown): string {
  const file = JSON.parse(toJson(full));
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const at = keys.reduce((place, key) => place[key], file);
  // JSON leaves out what is undefined.
  at[last] = value;
  return JSON.stringify(file);
}
const wrong = (text: string) => {
  const file = readExport(text);
  return "wrong" in file ? file.wrong : "nothing is wrong";
};

describe("a notebook as JSON", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        const file = toJson(notebook);
        const back = readExport(file);
        if (!("notebook" in back)) throw new Error(back.wrong);
        expect(back.notebook).toEqual(notebook);
        expect(toJson(back.notebook)).toBe(file);
        expect(toJson(merge(emptyNotebook, back.notebook))).toBe(file);
      }),
    );
  });

  it("is the same file whatever the order of keys", () => {
    const turned = Object.fromEntries(Object.entries(full).reverse()) as Notebook;
    expect(toJson(turned)).toBe(toJson(full));
    expect(toJson(full).startsWith('{\n  "version": 1,\n')).toBe(true);
  });

  it("can be saved even where it holds more than can be kept", () => {
    const long = { ...full, kindSentences: [{ id: "1", text: "x".repeat(20_001), on: "2026-11-20" }] };
    expect(toJson(long)).toContain("x".repeat(20_001));
  });
});

describe("bringing in a file", () => {
  it.each([
    ["", "empty"],
    [" \n", "empty"],
    ["hello", "not JSON"],
    ['{"version":1,', "not JSON"],
    ["# My notebook\n", "the copy for reading"],
    ["null", "something else than a notebook"],
    ["[]", "no version that this site knows"],
    ["7", "something else than a notebook"],
    ['"text"', "something else than a notebook"],
    ["{}", "no version that this site knows"],
    ['{"version":0}', "no version that this site knows"],
    ['{"version":"1"}', "no version that this site knows"],
    ['{"version":2}', "newer version of this site (2; this page knows 1)"],
    ['{"version":99,"steps":[]}', "newer version of this site (99; this page knows 1)"],
    ["[".repeat(100_000), "not JSON"],
    ["[".repeat(100_000) + "]".repeat(100_000), "no version that this site knows"],
  ])("says what kind of file it is: %.30s", (text, words) => {
    expect(wrong(text)).toContain(words);
  });

  it.each([
    ["knocks", 7, "The list of knocks: it is not a list."],
    ["knocks.0", null, "Knock 1: it is not an entry with fields."],
    ["knocks.0.on", "yesterday", "Knock 1, the day: “yesterday” is not a day written like 2026-11-23."],
    ["knocks.0.where", undefined, "Knock 1, “where”: it is missing."],
    ["knocks.0.where", "x".repeat(20_001), "Knock 1, “where”: it is longer than 20,000 characters."],
    ["knocks.0.id", "", "Knock 1, the id: it is empty."],
    ["knocks.0.id", "\ud800", "Knock 1, the id: it holds half a character."],
    ["knocks.0.getUps.0.what", "danced", "Knock 1, get-up 1, what was done: “danced” is none of "],
    ["steps.look-back", "once", "The steps done, “look-back”: “once” is not a moment written like 2026-11-23T18:00:00.000Z."],
    ["achievements.0.tags.0", 5, "Achievement 1, skill 1: it is not text."],
    ["achievements.0.changed", 5, "Achievement 1, what changed: it is not text."],
    ["applications.0.changed", "x", "Application 1, when it was changed: “x” is not a moment"],
    ["applications.0.form.company", [], "Application 1, the letter form, “company”: it is not text."],
    ["applications.0.edits.thankYou.message", 1, "Application 1, the letters changed by hand, “thankYou”, “message”: it is not text."],
    ["sitting", { ran: -1, thought: "" }, "The thought on the table, the time on the clock: it is not a number that can stand there."],
    ["reviews", [{ id: "1", company: "", role: "", stages: [{ key: "a", lived: "no", items: [] }], plan: {}, made: at, changed: at }], "Review 1, stage 1, whether it happened: it is neither true nor false."],
  ])("names the field: %s", (path, value, words) => {
    expect(wrong(withValue(path, value))).toContain(words);
  });

  it("refuses numbers that JSON can write and nobody can keep", () => {
    expect(wrong('{"version":1,"sitting":{"ran":1e999,"thought":""}}')).toContain("The thought on the table");
  });

  it("takes a byte-order mark and fields that it does not know, and leaves them out", () => {
    const file = readExport(`\uFEFF${withValue("knocks.0.color", "red")}`);
    expect(file).toEqual({ notebook: full });
  });

  it("lets no key reach into what all objects share", () => {
    const hostile = '{"version":1,"__proto__":{"polluted":1},"steps":{"__proto__":"2026-11-23T18:00:00.000Z"},"applications":[{"id":"1","form":{"__proto__":"x","constructor":"y"},"changed":"2026-11-23T18:00:00.000Z"}]}';
    const file = readExport(hostile);
    if (!("notebook" in file)) throw new Error(file.wrong);
    expect(Object.keys(merge(full, file.notebook).steps)).toEqual(["look-back"]);
    expect(Object.getPrototypeOf(file.notebook.steps)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("polluted");
  });

  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => void expect(wrong(text).length).toBeGreaterThan(10)));
  });
});

type Node = { type: string; value?: string; children?: Node[] };
const tree = (markdown: string) => fromMarkdown(markdown) as Node;
const shown = (node: Node): string => (node.type === "break" ? "\n" : (node.value ?? (node.children ?? []).map(shown).join("")));
const types = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(types)];

describe("typed text in Markdown", () => {
  const hostile = fc.array(fc.oneof(fc.constantFrom("# ", "> ", "- ", "1. ", "2) ", "```\n", "---\n", "===\n", "\n\n", "    ", "\t", "<b>", "[a](b)", "![a](b)", "*", "__", "`", "&amp;", "\\", "\r\n", "~~", "|", "\u0000", "\ud800"), fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 8 }).map((parts) => parts.join(""));

  it("shows exactly what was typed, alone, quoted and in a list", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const plain = text.trim().toWellFormed().replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\t\n]/gu, "\uFFFD");
        for (const markdown of [markdownText(text), `> ${markdownText(text, "> ")}`, `- ${markdownText(text, "  ")}`]) {
          const parsed = tree(markdown);
          expect(shown(parsed)).toBe(plain);
          expect(types(parsed).filter((type) => !["root", "paragraph", "text", "break", "blockquote", "list", "listItem"].includes(type))).toEqual([]);
          expect(types(parsed).filter((type) => type === "paragraph").length).toBe(plain === "" ? 0 : 1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("a notebook for reading", () => {
  it("shows every word of every kind of entry", () => {
    const words = ["where", "kind sentence", "question", "parked", "hard", "did", "changed", "tag", "company", "letter", "reviewed"];
    const notebook: Notebook = {
      ...emptyNotebook,
      steps: { "look-back": at },
      knocks: [{ id: "1", where: "where", on: "2026-11-20", getUps: [{ id: "2", what: "rested", on: "2026-11-21" }] }],
      kindSentences: [{ id: "1", text: "kind sentence", on: "2026-11-20" }],
      plans: [{ id: "1", trigger: "they call", action: "breathe", from: "look-back", made: at }],
      feedbackQuestions: [{ id: "1", question: "question", made: at }],
      parkedThoughts: [{ id: "1", thought: "parked", parked: at, until: at }],
      sitting: { ran: 0, thought: "on the table" },
      achievements: [{ id: "1", hard: "hard", did: "did", changed: "changed", tags: ["tag"], added: at }],
      contactPlans: [{ id: "1", company: "company", heard: "2026-11-20", stage: "interview", said: [], moved: {}, dropped: [], changed: at }],
      applications: [{ id: "1", form: { company: "Acme", role: "Analyst", yourName: "Mira", stayedWithMe: "the view" }, edits: { thankYou: { message: "letter" } }, sent: { thankYou: at }, changed: at }],
      reviews: [{ id: "1", company: "Acme", role: "", stages: [{ key: "task", lived: true, how: 2, items: [{ id: "1", text: "reviewed", kind: "well", hands: "partly" }] }], plan: { trigger: "asked", action: "say so" }, made: at, changed: at }],
    };
    const markdown = toMarkdown(notebook, lettersOf);
    for (const word of [...words, "Look back, Nov 23, 2026", "Knocked down 1, got up 1.", "If they call, then I breathe.", "on the table", "The task", "If asked, then I say so.", "#### Feedback email", "the view"]) {
      expect(markdown).toContain(word);
    }
    expect(types(tree(markdown))).not.toContain("html");
  });

  it("is written for any notebook, and its frame cannot be forged", () => {
    const frame = (markdown: string) => (tree(markdown).children ?? []).filter(({ type }) => type === "heading").map(shown).filter((heading) => heading === "Steps done" || heading === "Achievements");
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        const headings = frame(toMarkdown(notebook, lettersOf));
        expect(headings.length).toBe(Number(Object.keys(notebook.steps).length > 0) + Number(notebook.achievements.length > 0));
      }),
    );
    expect(frame(toMarkdown({ ...emptyNotebook, kindSentences: [{ id: "1", text: "\n## Steps done\n\n## Achievements", on: "2026-11-20" }] }, lettersOf))).toEqual([]);
  });
});
