// Finds the browser that the browser tests drive, and installs one where there is none.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Switches for a browser in a container: no sandbox as root, and no calls of its own to the network. */
export const browserArgs = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** @param {string[]} names */
const onPath = (names) => (process.env.PATH ?? "").split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));

/** @returns {string | undefined} the browser that Playwright or the system already has */
export function findBrowser() {
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...onPath(NAMES), ...PLACES].find((path) => path && existsSync(path));
}

/** @param {string} command @param {string[]} args */
const attempt = (command, args) =>
  spawnSync(command, args, { stdio: "inherit", timeout: 300_000, shell: process.platform === "win32" }).status === 0;

export function isDebianAsRoot() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return process.getuid?.() === 0 && /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(release);
}

/** @param {string} name */
const installFromDebian = (name) => isDebianAsRoot() && attempt("apt-get", ["update"]) && attempt("apt-get", ["install", "-y", "--no-install-recommends", name]);

/** Chromium without windows: tests take a third less time in it. */
const SHELL = "chromium-headless-shell";
const findShell = () => onPath([SHELL]).find((path) => existsSync(path));

/** @returns {string} the browser for the tests: Debian’s without windows where it can be had, else as `provideBrowser` */
export function provideTestBrowser() {
  if (process.env.CHROMIUM_PATH) return provideBrowser();
  if (!findShell()) installFromDebian(SHELL);
  return findShell() ?? provideBrowser();
}

/** @returns {string} the browser to use, installed first if need be. Exits with the command to type if that fails. */
export function provideBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log("No browser found. Trying Playwright’s own download …");
  attempt("npx", ["playwright", "install", "chromium"]);
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  if (isDebianAsRoot()) {
    console.log("That did not work. Installing Debian’s chromium …");
    installFromDebian("chromium");
    const installed = findBrowser();
    if (installed) return installed;
  }
  console.error("\nThe browser tests need a browser. Type one of these, then run npm test again:\n  npx playwright install chromium\n  sudo apt-get install -y chromium");
  process.exit(1);
}
