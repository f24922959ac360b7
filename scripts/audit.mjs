// `npm run test:audit`: whether a weakness is known of what the built site runs on. A registry that is not reached, or that
// keeps no list of weaknesses, says nothing of the site: then this says so and fails nothing.
import { spawnSync } from "node:child_process";
import { root } from "./prepare.mjs";

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { cwd: root, encoding: "utf8", timeout: 60_000, shell: process.platform === "win32" });

/** @returns {{ message?: string, vulnerabilities?: Record<string, { severity: string, range: string }> }} */
function answer() {
  try {
    return JSON.parse(stdout);
  } catch {
    return { message: "npm gave no answer" };
  }
}

const { vulnerabilities, message } = answer();
if (!vulnerabilities) {
  console.log(`Not looked up: ${message ?? "the registry answered with something else"}`);
} else {
  const known = Object.entries(vulnerabilities);
  for (const [name, { severity, range }] of known) console.error(`${name} ${range}: ${severity}`);
  console.log(known.length ? "`npm audit --omit=dev` tells more." : "No weakness is known of what the site runs on.");
  process.exitCode = known.length ? 1 : 0;
}
