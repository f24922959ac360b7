// Finds the browser that the browser tests drive, and installs one where there is none.
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { attempt, findProgram, installFromDebian } from "./system.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Switches for a browser in a container: no sandbox as root, and no calls of its own to the network. */
export const browserArgs = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** @returns {string | undefined} the browser that Playwright or the system already has */
export function findBrowser() {
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), findProgram(NAMES), ...PLACES].find((path) => path && existsSync(path));
}

/** Chromium without windows: tests take a third less time in it. */
const SHELL = "chromium-headless-shell";
const findShell = () => findProgram([SHELL]);

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
  installFromDebian("chromium");
  const installed = findBrowser();
  if (installed) return installed;
  console.error("\nThe browser tests need a browser. Type one of these, then run npm test again:\n  npx playwright install chromium\n  sudo apt-get install -y chromium");
  process.exit(1);
}
