// `npm run fonts`: makes the two font files that every page loads, from the packages that hold them whole. Run it when
// a package is raised; what it makes is kept beside components/site/fonts.ts.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { root } from "./prepare.mjs";

/** The range of the packages’ latin files, as `unicode-range` has it. */
const LATIN = "0-FF,131,152-153,2BB-2BC,2C6,2DA,2DC,304,308,329,2000-206F,20AC,2122,2191,2193,2212,2215,FEFF,FFFD";

const letters = LATIN.split(",").flatMap((range) => {
  const [first = 0, last = first] = range.split("-").map((code) => Number.parseInt(code, 16));
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
});

/** Only the weights that the site uses: text from 400 to 700, headings at 700. */
const fonts = [
  { name: "text", from: "atkinson-hyperlegible-next", wght: { min: 400, max: 700 } },
  { name: "head", from: "bricolage-grotesque", wght: 700 },
];

for (const { name, from, wght } of fonts) {
  const whole = readFileSync(join(root, `node_modules/@fontsource-variable/${from}/files/${from}-latin-wght-normal.woff2`));
  const part = await subsetFont(whole, letters.join(""), { targetFormat: "woff2", variationAxes: { wght } });
  mkdirSync(join(root, "components/site/fonts"), { recursive: true });
  writeFileSync(join(root, `components/site/fonts/${name}.woff2`), part);
  console.log(`${name}: ${part.length} of ${whole.length} bytes`);
}
