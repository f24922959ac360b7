import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { principles, steps, type PrincipleSlug } from "../../content/steps.ts";

/** A file of words: its path from the project's root, and what stands in it. */
export type Text = { file: string; words: string };

/** A place that leans on a source. */
export type Citation = {
  /** The source's key. */
  key: string;
  /** The claim as it stands there; empty where no claim is marked, as in a tool or a table. */
  claim: string;
  /** Of the claim, from the project's root. */
  file: string;
  line: number;
  /** Where on the site it stands. */
  place: string;
  address: string;
};

const ARTICLE = "content/article.mdx";
const PRINCIPLE = /^content\/principles\/(.+)\.mdx$/;
const TOOL = /^components\/tools\/([^/]+)\/index\.tsx$/;
/** Where the other files that cite are shown, by the beginning of their names. */
const PLACES = [
  ["content/base-rates.ts", "How many apply, and how many are interviewed", "/sources#base-rates"],
  ["content/reasons.ts", "The letters", "/write#main"],
  ["content/stories", "Stories", "/stories"],
  ["components/review/", "Look back, stage by stage", "/look-back#research"],
] as const;

// Read while pages are built, never while they are served: the files need not go with the server.
const atRoot = (path: string) => join(/* turbopackIgnore: true */ process.cwd(), path);

/** Reads every text that can cite: the MDX and the data of content/, and the components. */
export function readTexts(): Text[] {
  const below = (folder: string) =>
    (readdirSync(atRoot(folder), { recursive: true }) as string[]).map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
  const files = [
    ...below("content").filter((file) => /\.(?:mdx|ts)$/.test(file) && !/\.(?:test|d)\.ts$/.test(file)),
    ...below("components").filter((file) => file.endsWith(".tsx")),
  ];
  return files.sort().map((file) => ({ file, words: readFileSync(atRoot(file), "utf8") }));
}

/** The line, from 1, that this position of a text stands in. */
export const lineAt = (words: string, position: number) => words.slice(0, position).split("\n").length;

/** Words without their marks: elements, emphasis, links. */
const plain = (words: string) =>
  words.replace(/<[^>]*>/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[*_]/g, "").replace(/\s+/g, " ").trim();

/** The last step or heading of the article above a position. */
function sectionAt(words: string, position: number): { name: string; id: string } {
  const marks = [...words.slice(0, position).matchAll(/<Step slug="([^"]+)">|<Heading id="([^"]+)" title="([^"]+)"/g)];
  const [, slug, id, title] = marks.at(-1) ?? [];
  const step = steps.find((candidate) => candidate.slug === slug);
  return step ? { name: step.name, id: step.slug } : { name: title ?? "The opening", id: id ?? "main" };
}

function placeOf({ file, words }: Text, position: number, texts: readonly Text[]): { place: string; address: string } {
  const principle = principles.find(({ slug }) => slug === PRINCIPLE.exec(file)?.[1]);
  if (principle) return { place: principle.name, address: principle.address };
  const tool = TOOL.exec(file)?.[1];
  if (tool) {
    const element = `<${tool.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())} />`;
    const home = texts.find((text) => PRINCIPLE.test(text.file) && text.words.includes(element));
    const page = home ? placeOf(home, 0, texts).address : "/";
    return { place: /title="([^"]+)"/.exec(words)?.[1] ?? tool, address: `${page}#tool-${tool}` };
  }
  if (file === ARTICLE) {
    const { name, id } = sectionAt(words, position);
    return { place: name, address: `/#${id}` };
  }
  const [, place, address] = PLACES.find(([start]) => file.startsWith(start)) ?? [];
  if (!place || !address) throw new Error(`${file} cites a source, and components/sources/citations.ts does not say on which page it stands.`);
  return { place, address };
}

/** The anchor of a claim. Only where a source is cited by one claim: the article holds all texts, and an id stands once on a page. */
export const claimId = (key: string) => `claim-${key}`;

/**
 * Every citation in these texts, in their order.
 * `<Cite of="…">` marks a claim; components cite with `<SourceLink of="…">`, data with `source: "…"`.
 */
export function citationsIn(texts: readonly Text[]): Citation[] {
  // A key in braces is data’s, which cites for itself.
  const marks = /<Cite\s+of=["']([^"'$]*)["']\s*(?:\/>|>([\s\S]*?)<\/Cite>)|<SourceLink\s+of="([^"$]*)"|\bsource: "([^"]+)"/g;
  const found = texts.flatMap((text) =>
    [...text.words.matchAll(marks)].map((mark) => ({
      key: mark[1] ?? mark[3] ?? mark[4] ?? "",
      claim: plain(mark[2] ?? ""),
      file: text.file,
      line: lineAt(text.words, mark.index),
      ...placeOf(text, mark.index, texts),
    })),
  );
  return found.map((citation) => (isAlone(citation, found) ? { ...citation, address: `${citation.address.replace(/#.*/, "")}#${claimId(citation.key)}` } : citation));
}

const isAlone = ({ key, claim }: Citation, all: readonly Citation[]) => claim !== "" && all.filter((other) => other.key === key && other.claim !== "").length === 1;

/**
 * The claims of a page in the order in which it holds them.
 * @param of a principle, by its slug, or the article, which holds the principles where its steps name them
 */
export function claimsOf(of: PrincipleSlug | "article", texts: readonly Text[]): Citation[] {
  const all = citationsIn(texts);
  const inFile = (file: string) => all.filter((citation) => citation.file === file);
  const inPrinciple = (slug: string) => inFile(`content/principles/${slug}.mdx`);
  if (of !== "article") return inPrinciple(of);
  const words = texts.find(({ file }) => file === ARTICLE)?.words ?? "";
  const composed = [...words.matchAll(/<Step slug="([^"]+)">/g)].map(({ index, 1: slug = "" }) => ({ line: lineAt(words, index), claims: inPrinciple(slug) }));
  const own = inFile(ARTICLE).map((claim) => ({ line: claim.line, claims: [claim] }));
  return [...composed, ...own].sort((one, other) => one.line - other.line).flatMap(({ claims }) => claims);
}
