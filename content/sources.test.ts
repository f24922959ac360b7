import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { sources, type Source } from "./sources.ts";
import { steps } from "./steps.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const texts = (readdirSync(folder, { recursive: true }) as string[])
  .filter((file) => file.endsWith(".mdx"))
  .map((file) => ({ file, words: readFileSync(folder + file, "utf8") }));
test("the texts are found", () => {
  expect(texts.map(({ file }) => file)).toHaveLength(7);
});

describe("sources", () => {
  test("each key is given once", () => {
    const keys = sources.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
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

  test("links inside the page only to steps that exist", () => {
    const anchors = [...words.matchAll(/\]\(\/#([^)]*)\)/g)].map(([, slug]) => slug);
    expect(anchors.filter((slug) => !steps.some((step) => step.slug === slug))).toEqual([]);
  });
});
