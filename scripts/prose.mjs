// `node scripts/prose.mjs`: spelling of everything in content/, and how hard each page is to read.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { root, run } from "./prepare.mjs";
import { gradeOf, longSentences, paragraphsIn, paragraphsOf } from "./reading.mjs";

const HARDEST = 9;
const LONGEST = 35;
/** Typed data that pages are made of. The letters are mail, and have checks of their own. */
const DATA = ["sources", "base-rates", "stories", "review-questions"];

const mdx = readdirSync(join(root, "content"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".mdx"));
const data = DATA.filter((name) => existsSync(join(root, `content/${name}.ts`))).map((name) => `${name}.ts`);

/** @type {[file: string, paragraphs: string[]][]} */
const texts = mdx.map((file) => [file, paragraphsOf(readFileSync(join(root, "content", file), "utf8"))]);
for (const file of data) {
  const { module } = await runnerImport(join(root, "content", file), { configFile: false, logLevel: "error" });
  texts.push([file, paragraphsIn(module)]);
}

let tooHard = 0;
for (const [file, paragraphs] of texts.sort(([one], [other]) => one.localeCompare(other))) {
  const grade = gradeOf(paragraphs);
  // A text in which nothing can be measured has not been read.
  const hard = !(grade <= HARDEST);
  if (hard) tooHard += 1;
  console.log(`${hard ? "TOO HARD" : "ok"}  grade ${grade.toFixed(1)}  content/${file}`);
  for (const sentence of longSentences(paragraphs, LONGEST)) console.log(`  more than ${LONGEST} words: ${sentence}`);
}
if (tooHard) console.error(`${tooHard} of ${texts.length} texts ask for more than grade ${HARDEST}.`);

const spelled = run(process.execPath, ["node_modules/cspell/bin.mjs", "lint", "--config", "scripts/cspell.json", "--no-progress", "--no-summary", "content/**"]);
process.exit(tooHard === 0 && spelled ? 0 : 1);
