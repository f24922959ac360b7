import { describe, expect, test } from "vitest";
import { filters, stories, storiesOf } from "./stories.ts";

/** Copies of pages and books that stand elsewhere, and hosts that only pass on what others found. */
const COPIES = /whosread|spaceboosters|diygadgets|infocomma|publicism|sou\.st|scribd|pdfslide|sci-hub|borisovnews|streetregister|menlopark|littlethings|dailytechwhip|autorabbit|wikipedia|groups\.google|^[\d.]+$/;

const wordsIn = (text: string) => text.split(/\s+/).length;
const links = stories.flatMap(({ sources }) => sources.flatMap(({ link }) => link ?? []));

test("there are at least fourteen, each under a key of its own", () => {
  const keys = stories.map(({ key }) => key);
  expect(keys.length).toBeGreaterThanOrEqual(14);
  expect(keys).toEqual([...new Set(keys)]);
  expect(keys.filter((key) => !/^[a-z]+(?:-[a-z]+)*$/.test(key))).toEqual([]);
});

test("fields and countries are mixed from the start", () => {
  const opening = stories.slice(0, 4);
  expect(new Set(opening.map(({ fields }) => fields[0])).size).toBeGreaterThanOrEqual(3);
  expect(new Set(stories.map(({ country }) => country)).size).toBeGreaterThanOrEqual(7);
});

describe.each(stories)("$person", ({ organization, country, years, down, told, unjust, doors, fields, sources }) => {
  test("names who said no, where, when and how often", () => {
    expect(organization).toMatch(/\S/);
    expect(country).toMatch(/\S/);
    expect(years).toMatch(/\b(?:1[89]|20)\d\d/);
    expect(Number.isInteger(down)).toBe(true);
    expect(down).toBeGreaterThanOrEqual(1);
  });

  test("is told in 60 to 120 words", () => {
    const words = wordsIn([told, unjust ?? ""].join(" ").trim());
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(120);
  });

  test("counts no field or door twice", () => {
    const marks = [...fields, ...doors];
    expect(marks).toEqual([...new Set(marks)]);
  });

  test("has a source that can be followed", () => {
    expect(sources.flatMap(({ link }) => link ?? []).length).toBeGreaterThanOrEqual(1);
    expect(sources.filter(({ title }) => !title.trim())).toEqual([]);
  });
});

test("an unjust reason is said where an unjust rule fell, and only there", () => {
  for (const { person, doors, unjust } of stories) expect(Boolean(unjust), person).toBe(doors.includes("an-unjust-rule"));
});

test("every link is https and leads to an original, not to a copy", () => {
  expect(links.filter((link) => new URL(link).protocol !== "https:")).toEqual([]);
  expect(links.filter((link) => COPIES.test(new URL(link).hostname))).toEqual([]);
  expect(links).toEqual([...new Set(links)]);
});

test("every filter has an address of its own and at least one story", () => {
  const slugs = filters.map(({ slug }) => slug);
  expect(slugs).toEqual([...new Set(slugs)]);
  for (const filter of filters) expect(storiesOf(filter).length, filter.slug).toBeGreaterThanOrEqual(1);
});

test("every story is found by each of its fields and doors, in the order of the page", () => {
  for (const filter of filters) {
    const marked = stories.filter(({ fields, doors }) => (filter.by === "field" ? fields.includes(filter.slug) : doors.includes(filter.slug)));
    expect(storiesOf(filter), filter.slug).toEqual(marked);
  }
});
