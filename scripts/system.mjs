// What a script finds on the machine that it runs on, and installs where that can be done.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Looks for a program.
 * @param {readonly string[]} names that it may have
 * @param {readonly string[]} more folders, searched after those of PATH
 * @returns {string | undefined} where the first of them is
 */
export const findProgram = (names, more = []) =>
  [...(process.env.PATH ?? "").split(delimiter), ...more].flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));

/**
 * Runs a command for at most five minutes, showing what it prints.
 * @param {string} command @param {string[]} args
 * @returns {boolean} whether it succeeded
 */
export const attempt = (command, args) => spawnSync(command, args, { stdio: "inherit", timeout: 300_000, shell: process.platform === "win32" }).status === 0;

function isDebianAsRoot() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return process.getuid?.() === 0 && /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(release);
}

/** @param {string} name of a package; tries to install it, where this is Debian and we may */
export function installFromDebian(name) {
  if (!isDebianAsRoot()) return;
  console.log(`Installing Debian’s ${name} …`);
  if (attempt("apt-get", ["update"])) attempt("apt-get", ["install", "-y", "--no-install-recommends", name]);
}
