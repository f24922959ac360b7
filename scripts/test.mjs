// `npm test`: every check that the project has, one after the other, and a plain summary at the end.
import { build, install, requireNode, run } from "./prepare.mjs";

requireNode();
install();

const node = process.execPath;
/** @type {[name: string, check: () => boolean | Promise<boolean>][]} */
const checks = [
  ["Types", () => run(node, ["node_modules/next/dist/bin/next", "typegen"]) && run(node, ["node_modules/typescript/bin/tsc", "--noEmit"])],
  ["Lint", () => run(node, ["node_modules/eslint/bin/eslint.js", "--max-warnings=0", "."])],
  ["Spelling and reading age", () => run(node, ["scripts/prose.mjs"])],
  ["Unit and property tests", () => run(node, ["node_modules/vitest/vitest.mjs", "run"])],
  ["Build", build],
  ["Hostile posts", () => run(node, ["scripts/hostile.mjs"])],
  ["Instances that stop, change and fail", () => run(node, ["scripts/scale.mjs"])],
  [
    "Browser and accessibility tests",
    async () => {
      const { provideTestBrowser } = await import("./browser.mjs");
      return run(node, ["node_modules/@playwright/test/cli.js", "test"], { CHROMIUM_PATH: provideTestBrowser() });
    },
  ],
];

/** @type {[name: string, passed: boolean, seconds: number][]} */
const results = [];
for (const [name, check] of checks) {
  console.log(`\n── ${name}`);
  const begun = Date.now();
  results.push([name, await check(), Math.round((Date.now() - begun) / 1000)]);
}

console.log("\nSummary");
for (const [name, passed, seconds] of results) console.log(`  ${passed ? "passed" : "FAILED"}  ${name} (${seconds} s)`);
const failed = results.filter(([, passed]) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
