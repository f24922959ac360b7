// `npm test`: every check that the project has, and a plain summary at the end.
import { spawn } from "node:child_process";
import { install, requireNode, root } from "./prepare.mjs";

requireNode();
install();
const { provideTestBrowser } = await import("./browser.mjs");

const next = "node_modules/next/dist/bin/next";
/**
 * What stands in one group runs side by side, since each of it keeps little more than one core busy.
 * @type {Record<string, string[]>[]} the arguments for Node, by the name of the check
 */
const groups = [
  { "Types of the routes": [next, "typegen"], "Known weaknesses of dependencies": ["scripts/audit.mjs"] },
  // The build checks the types again, in a third of the time where it finds what is known of them.
  { Types: ["node_modules/typescript/bin/tsc", "--noEmit", "--incremental", "--tsBuildInfoFile", ".next/cache/.tsbuildinfo"], Lint: ["node_modules/eslint/bin/eslint.js", "--max-warnings=0", "."], "Spelling and reading age": ["scripts/prose.mjs"] },
  { "Unit and property tests": ["node_modules/vitest/vitest.mjs", "run"] },
  { Build: ["scripts/build.mjs"] },
  { "Hostile posts": ["scripts/hostile.mjs"], "Instances that stop, change and fail": ["scripts/scale.mjs"] },
  { "Browser and accessibility tests": ["node_modules/@playwright/test/cli.js", "test"] },
];
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CHROMIUM_PATH: provideTestBrowser() };

/**
 * @param {string} name @param {string[]} args @param {boolean} isAlone then what it prints is seen at once, else when it is done
 * @returns {Promise<{ name: string, passed: boolean, seconds: number }>}
 */
async function check(name, args, isAlone) {
  const begun = Date.now();
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["inherit", isAlone ? "inherit" : "pipe", isAlone ? "inherit" : "pipe"] });
  if (isAlone) console.log(`\n── ${name}`);
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (printed += text));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (!isAlone) console.log(`\n── ${name}\n${printed}`);
  return { name, passed: code === 0, seconds: Math.round((Date.now() - begun) / 1000) };
}

const results = [];
for (const group of groups) {
  const checks = Object.entries(group);
  results.push(...(await Promise.all(checks.map(([name, args]) => check(name, args, checks.length === 1)))));
}

console.log("\nSummary");
for (const { name, passed, seconds } of results) console.log(`  ${passed ? "passed" : "FAILED"}  ${name} (${seconds} s)`);
const failed = results.filter(({ passed }) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
