import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { sources, type Source } from "./sources.ts";
import { steps } from "./steps.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const texts = (readdirSync(folder, { recursive: true }) as string[])
  .filter((file) => file.endsWith(".mdx"))
  .map((file) => ({ file, words: readFileSync(folder + file, "utf8") }));
const citations = texts.flatMap(({ file, words }) =>
  [...words.matchAll(/<Cite of="([^"]*)">/g)].map(([, key]) => ({ file, key })));

/** What counts as a figure: a percentage, “in 100”, a decimal, or a number of three digits and more that is no year. */
const figure = /\d percent|\d (?:in|of every) 100|\d?\.\d|\d,\d{3}|\b(?!19\d\d\b|20\d\d\b)\d{3,}\b/;
/** Telephone numbers are not findings. */
const helplines = /call or text 988/;

test("the texts are found", () => {
  expect(texts.map(({ file }) => file)).toHaveLength(7);
});

describe("sources", () => {
  test("each key is given once", () => {
    const keys = sources.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test("each citation names a source, and each source is cited", () => {
    const known = new Set<string>(sources.map(({ key }) => key));
    const cited = new Set(citations.map(({ key }) => key));
    expect(citations.filter(({ key }) => !known.has(key ?? ""))).toEqual([]);
    expect([...known].filter((key) => !cited.has(key))).toEqual([]);
  });

  test.each(sources as readonly Source[])("$key: links over https, and says what was found and what limits it", ({ link, found, limits }) => {
    if (link !== undefined) expect(new URL(link).protocol).toBe("https:");
    expect(found).toMatch(/\.$/);
    expect(limits).toMatch(/\.$/);
  });
});

describe.each(texts)("$file", ({ words }) => {
  test("has a summary that fits a description", () => {
    const summary = /^export const summary = "(.*)";$/m.exec(words)?.[1] ?? "";
    expect(summary.length).toBeGreaterThanOrEqual(60);
    expect(summary.length).toBeLessThanOrEqual(155);
  });

  test("keeps every figure in a paragraph with a citation", () => {
    const bare = words
      .split(/\n{2,}/)
      .filter((paragraph) => figure.test(paragraph.replaceAll(/<[^>]*>/g, "")))
      .filter((paragraph) => !paragraph.includes("<Cite ") && !helplines.test(paragraph));
    expect(bare).toEqual([]);
  });

  test("links inside the page only to steps that exist", () => {
    const anchors = [...words.matchAll(/\]\(\/#([^)]*)\)/g)].map(([, slug]) => slug);
    expect(anchors.filter((slug) => !steps.some((step) => step.slug === slug))).toEqual([]);
  });
});
