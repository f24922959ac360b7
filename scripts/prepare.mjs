// What `npm start` and `npm test` need before they can begin: dependencies that match the lock file, and a build that matches the sources.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const SOURCES = ["app", "components", "content", "public", "mdx-components.tsx", "next.config.ts", "postcss.config.mjs", "tsconfig.json", "package.json", "package-lock.json", "proxy.ts", "instrumentation.ts", "scripts/stop.ts", "scripts/prepare.mjs", "scripts/settle.mjs", "scripts/policy.mjs", "scripts/worker.mjs", "scripts/warm.mjs"];
/** The build makes it; it is no source. */
const MADE = join("public", "sw.js");
const TESTS = /\.(?:test|cases)\.tsx?$|[\\/]corpus[\\/]/;

/**
 * Runs a command in the project's root, showing what it prints.
 * @param {string} command @param {string[]} args
 * @returns {boolean} whether it succeeded
 */
export function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    shell: process.platform === "win32",
  });
  return status === 0;
}

/** @param {string} text */
const hash = (text) => createHash("sha256").update(text).digest("hex");
/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");
/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Stops with a message if this Node is older than the project can use. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Get Up Nine needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org`);
  process.exit(1);
}

/** Installs what the lock file names, unless that is what is installed. Stops with a message if that fails. */
export function install() {
  const mark = join(root, "node_modules/.get-up-nine-lock");
  const wanted = hash(read(join(root, "package-lock.json")));
  if (read(mark) === wanted) return;
  console.log("Installing what is missing …");
  if (!run("npm", ["ci", "--no-audit", "--no-fund"])) {
    console.error("\nThe installation failed. Is there a network connection? The lines above say what npm met.");
    process.exit(1);
  }
  write(mark, wanted);
}

/** @param {string} folder @returns {string[]} every file below it; none where there is no such folder */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** @returns {string} a hash over all that the build is made from */
export function fingerprint() {
  const paths = SOURCES.flatMap((path) => (/\.\w+$/.test(path) ? [path] : filesBelow(join(root, path)).map((file) => relative(root, file))));
  const files = paths.filter((path) => !TESTS.test(path) && path !== MADE);
  const parts = files.sort().map((path) => `${path}\0${hash(read(join(root, path)))}`);
  return hash([process.env.SITE_URL ?? "", ...parts].join("\n"));
}

/** The built server with all that it needs, ready to be copied to another machine. */
export const standalone = join(root, ".next/standalone");

/**
 * Builds the site unless the last build was made from the same sources and the same SITE_URL.
 * @returns {boolean} whether a build that matches the sources is there
 */
export function build() {
  const mark = join(root, ".next/get-up-nine-sources");
  const wanted = fingerprint();
  if (read(mark) === wanted) return true;
  console.log("Building …");
  if (!run(process.execPath, ["node_modules/next/dist/bin/next", "build"])) return false;
  // The framework leaves out what a CDN might serve.
  cpSync(join(root, "public"), join(standalone, "public"), { recursive: true });
  cpSync(join(root, ".next/static"), join(standalone, ".next/static"), { recursive: true });
  cpSync(join(root, "scripts/warm.mjs"), join(standalone, "warm.mjs"));
  write(mark, wanted);
  return true;
}
