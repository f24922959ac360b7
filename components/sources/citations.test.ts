import { describe, expect, test } from "vitest";
import { advice } from "../../content/reasons.ts";
import { sources, type Source } from "../../content/sources.ts";
import { principles } from "../../content/steps.ts";
import { citationsIn, claimsOf, readTexts, type Text } from "./citations.ts";
import { troublesWith } from "./troubles.ts";

const list: Source[] = [
  { key: "ada1843", authors: "Ada", year: 1843, title: "Notes", where: "Memoirs", link: "https://example.org/ada", found: "It adds.", limits: "It does not think." },
];
const listed: Text = { file: "content/sources.ts", words: '[\n  {\n    key: "ada1843",\n    link: "https://example.org/ada",\n  },\n]' };
const article = (words: string): Text => ({ file: "content/article.mdx", words });
const citing = article('Once.\n\nA *claim*: <Cite of="ada1843">it **adds** up</Cite>.\n');

test("the site’s own texts and sources are in order", () => {
  const texts = readTexts();
  expect(texts.filter(({ file }) => file.endsWith(".mdx"))).toHaveLength(7);
  expect(troublesWith(texts, sources)).toEqual([]);
});

test.each(principles)("$slug rests on at least two sources", ({ slug }) => {
  expect(new Set(claimsOf(slug, readTexts()).map(({ key }) => key)).size).toBeGreaterThanOrEqual(2);
});

describe("what fails the build, with file and line", () => {
  test("nothing, where all is well", () => expect(troublesWith([citing, listed], list)).toEqual([]));

  test("a citation without a source", () => {
    const wrong = article(`${citing.words}\nAnd <Cite of="babbage">more</Cite>.`);
    expect(troublesWith([wrong, listed], list)).toEqual(["content/article.mdx:5: it cites “babbage”, and content/sources.ts has no such source."]);
    const closed = article(`${citing.words}\nAnd <Cite\n of='babbage' /> and <Cite of="ada1843">so on</Cite>.`);
    expect(troublesWith([closed, listed], list)).toEqual(["content/article.mdx:5: it cites “babbage”, and content/sources.ts has no such source."]);
    const tool: Text = { file: "components/tools/knocks/index.tsx", words: '\n<SourceLink of="babbage" />' };
    expect(troublesWith([citing, tool, listed], list)).toEqual(["components/tools/knocks/index.tsx:2: it cites “babbage”, and content/sources.ts has no such source."]);
  });

  test("a source that nothing cites", () => {
    expect(troublesWith([article("Words."), listed], list)).toEqual(["content/sources.ts:3: nothing cites “ada1843”."]);
  });

  test.each([
    ["content/sources.ts", listed.words.replace("https", "http"), 4],
    ["content/article.mdx", `${citing.words}\n[here](http://example.org)`, 5],
    ["content/article.mdx", `${citing.words}\n[here](ftp://example.org)`, 5],
    ["content/article.mdx", `${citing.words}\n<Action href="//example.org">Go</Action>`, 5],
    ["content/stories.ts", '{\n  source: "http://example.org/a"', 2],
  ])("a link that is not https, in %s", (file, words, line) => {
    const others = [citing, listed].filter((text) => text.file !== file);
    expect(troublesWith([...others, { file, words }], list)).toEqual([expect.stringMatching(new RegExp(`^${file}:${line}: the link .* is not https\\.$`))]);
  });

  test.each(["It helped 40 percent.", "It helped 40%.", "They asked 233 people.", "It was .44 on a scale.", "Four times as many came.", "A trial (n = 41) said so.", "Of every one, 9 in 100.",
    "Forty percent came back.", "They left twice as often.", "It almost tripled their chance.", "The number doubled.", "Half of them heard nothing.",
    "They left half as often.", "A third of them heard nothing.", "Nine out of ten never answer.", "One in five is never filled."])(
    "a figure without a citation: %s",
    (words) => expect(troublesWith([article(`${citing.words}\n${words}`), listed], list)).toEqual([expect.stringContaining("content/article.mdx:5: a figure stands here without a source")]),
  );

  test.each(["In 2010 they came back.", "Write two lines.", "Give it 15 minutes.", "Sleep a quarter of an hour.", "The second half is quoted.", "One of them wrote.", "One in two weeks."])("but not a year or a count: %s", (words) =>
    expect(troublesWith([article(`${citing.words}\n${words}`), listed], list)).toEqual([]));
});

describe("where a citation stands", () => {
  test("a claim has an anchor of its own, as long as its source is cited once", () => {
    expect(citationsIn([citing])).toEqual([
      { key: "ada1843", claim: "it adds up", file: "content/article.mdx", line: 3, place: "The opening", address: "/#claim-ada1843" },
    ]);
    const twice = article(`${citing.words}<Step slug="look-back">\n<Cite of="ada1843">again</Cite>`);
    expect(citationsIn([twice]).map(({ place, address }) => [place, address])).toEqual([
      ["The opening", "/#main"],
      ["Look back", "/#look-back"],
    ]);
  });

  test("the article’s claims come in the order of reading, those of its principles in their place", () => {
    const texts = [
      article('<Cite of="a">one</Cite>\n<Step slug="never-say-no"><NeverSayNo /></Step>\n<Cite of="d">four</Cite>'),
      { file: "content/principles/never-say-no.mdx", words: '<Cite of="b">two</Cite>\n<Cite of="c">three</Cite>' },
    ];
    expect(claimsOf("article", texts).map(({ claim }) => claim)).toEqual(["one", "two", "three", "four"]);
    expect(claimsOf("never-say-no", texts).map(({ claim }) => claim)).toEqual(["two", "three"]);
  });

  test("a principle’s claim leads to its page, a tool’s to the tool on that page, the table’s to the table", () => {
    const texts: Text[] = [
      { file: "components/tools/proof-box/index.tsx", words: 'title="The box"\n<SourceLink of="b" />' },
      { file: "content/base-rates.ts", words: 'source: "c"' },
      { file: "content/principles/never-say-no.mdx", words: '<Cite of="a">x</Cite>\n<ProofBox />' },
    ];
    expect(citationsIn(texts).map(({ address }) => address)).toEqual(["/principles/never-say-no#tool-proof-box", "/sources#base-rates", "/principles/never-say-no#claim-a"]);
  });

  test("the review and the letters cite too, and a component in a place unknown stops the build", () => {
    const places = (key: string) => citationsIn(readTexts()).filter((citation) => citation.key === key).map(({ address }) => address);
    for (const key of ["tannenbaum2013", "takano2009", "gollwitzer2006"]) expect(places(key)).toContain("/look-back#research");
    for (const key of Object.keys(advice)) expect(places(key)).toContain("/write#main");
    expect(() => citationsIn([{ file: "components/site/foot.tsx", words: '<SourceLink of="a" />' }])).toThrow("components/site/foot.tsx");
  });
});
