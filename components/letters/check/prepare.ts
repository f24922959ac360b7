import { phrasePatterns } from "./grammar.ts";
import { readWeights } from "./judge.ts";
import { EMPLOYERS } from "./names.ts";
import { GAPS } from "./placeholder.ts";
import { widen } from "./text.ts";
import { LAVISH_PHRASES, WARM_WORDS } from "./tone.ts";

/** How long the page may be held at a stretch, in milliseconds: a key pressed in between is heard at once. */
const AT_A_STRETCH = 8;
const PLAIN = " x ";
const WIDE = widen(PLAIN);

/** A pattern is translated when it first runs and compiled when it runs again, for each kind of text (`widen` in text.ts). */
function compileFor(pattern: RegExp, samples: readonly string[]): void {
  for (const sample of samples) for (let run = 0; run < 2; run += 1) sample.search(pattern);
}

function* steps(): Generator<void> {
  for (const pattern of phrasePatterns()) yield compileFor(pattern, [WIDE]);
  for (const pattern of [...LAVISH_PHRASES, WARM_WORDS]) yield compileFor(pattern, [WIDE]);
  for (const pattern of [...EMPLOYERS, ...GAPS]) yield compileFor(pattern, [WIDE, PLAIN]);
  readWeights();
  yield;
}

/**
 * Gets the check ready without holding the page; to be awaited before the first letter is checked in a browser. Its thousand
 * patterns take about a second on a slow phone.
 */
export async function prepareCheck(): Promise<void> {
  let begun = performance.now();
  const all = steps();
  while (!all.next().done) {
    if (performance.now() - begun < AT_A_STRETCH) continue;
    await new Promise((done) => setTimeout(done));
    begun = performance.now();
  }
}
