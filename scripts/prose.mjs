// `node scripts/prose.mjs`: how hard each page is to read and what a proofreader would mark, and the spelling of content/.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, run } from "./prepare.mjs";
import { paragraphsOfJsx } from "./jsx-words.mjs";
import { load } from "./load.mjs";
import { slipsIn } from "./proofreading.mjs";
import { gradeOf, longSentences, paragraphsIn, paragraphsOf } from "./reading.mjs";

const HARDEST = 9;
const LONGEST = 35;
/** Typed data that pages are made of. The letters are mail, and have checks of their own. */
const DATA = ["sources", "base-rates", "stories", "review-questions"];

const mdx = readdirSync(join(root, "content"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".mdx"));
const data = DATA.filter((name) => existsSync(join(root, `content/${name}.ts`))).map((name) => `${name}.ts`);

/** @type {Map<string, string[]>} */
const texts = new Map(mdx.map((file) => [`content/${file}`, paragraphsOf(readFileSync(join(root, "content", file), "utf8"))]));
for (const file of data) {
  texts.set(`content/${file}`, paragraphsIn(await load(`content/${file}`)));
}
// What stands in components is measured by the folder: a tool, a page.
for (const top of ["app", "components"]) {
  for (const file of readdirSync(join(root, top), { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx$|(?:^|\/)words\.ts$/.test(name))) {
    const folder = dirname(`${top}/${file}`);
    const paragraphs = paragraphsOfJsx(readFileSync(join(root, top, file), "utf8"));
    if (paragraphs.length > 0) texts.set(folder, [...(texts.get(folder) ?? []), ...paragraphs]);
  }
}

let troubles = 0;
for (const [file, paragraphs] of [...texts].sort(([one], [other]) => one.localeCompare(other))) {
  const grade = gradeOf(paragraphs);
  // A text in which nothing can be measured has not been read.
  const hard = !(grade <= HARDEST);
  const found = [
    ...longSentences(paragraphs, LONGEST).map((sentence) => `more than ${LONGEST} words: ${sentence}`),
    ...paragraphs.flatMap(slipsIn),
  ];
  troubles += Number(hard) + found.length;
  console.log(`${hard ? "TOO HARD" : "ok"}  grade ${grade.toFixed(1)}  ${file}`);
  for (const line of found) console.log(`  ${line}`);
}
if (troubles) console.error(`${troubles} to mend: no text may ask for more than grade ${HARDEST}, no sentence hold more than ${LONGEST} words.`);

const spelled = run(process.execPath, ["node_modules/cspell/bin.mjs", "lint", "--config", "scripts/cspell.json", "--no-progress", "--no-summary", "content/**"]);
process.exit(troubles === 0 && spelled ? 0 : 1);
