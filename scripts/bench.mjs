// `npm run bench`: how fast the letter writer answers, for comparison between versions on one machine. Nothing fails here.
import { spawn } from "node:child_process";
import { chromium } from "@playwright/test";
import { runnerImport } from "vite";
import { browserArgs, provideBrowser } from "./browser.mjs";
import { build, install, root } from "./prepare.mjs";

install();
if (!build()) process.exit(1);

/** @param {number[]} times */
const middle = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
/** @param {string} what @param {string} figure */
const report = (what, figure) => console.log(`${what.padEnd(64)} ${figure}`);

async function reading() {
  /** @type {{ module: typeof import("../components/letters/read-rejection.ts") }} */
  const { module } = await runnerImport("./components/letters/read-rejection.ts", { configFile: false, logLevel: "error" });
  const paragraph = "Dear Mira,\n\nThank you for your interest in the Data Analyst position at Northwind Energy. Unfortunately, we have decided to move forward with other candidates.\n\nKind regards,\nPriya Raman\nTalent Partner\n\n";
  const texts = { "an email, 50 kB of paragraphs": paragraph.repeat(Math.floor(50_000 / paragraph.length)), "50 kB on one line": "unfortunately we at Northwind ".repeat(1700), "50 kB of one letter": "a".repeat(50_000) };
  for (const [name, text] of Object.entries(texts)) {
    const once = () => {
      const begun = performance.now();
      module.readRejection(text);
      return performance.now() - begun;
    };
    for (let warm = 0; warm < 5; warm++) once();
    report(`Reading a rejection: ${name}`, `${middle(Array.from({ length: 15 }, once)).toFixed(1)} ms`);
  }
}

/** @param {string} base */
async function typing(base) {
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: browserArgs });
  const page = await browser.newPage();
  await page.goto(`${base}/write`);
  await page.locator("form[data-ready]").waitFor();
  await page.getByRole("textbox", { name: "Company", exact: true }).fill("Northwind Energy");
  await page.getByRole("textbox", { name: "Role", exact: true }).fill("Data Analyst");
  await page.getByRole("textbox", { name: "Your name" }).fill("Mira Kovač");
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  // The time that script takes for one key: from the key to the end of the input it causes.
  await page.evaluate(() => {
    const times = Object.assign(window, { times: /** @type {number[]} */ ([]) }).times;
    let begun = 0;
    addEventListener("keydown", () => (begun = performance.now()), { capture: true });
    addEventListener("input", () => setTimeout(() => times.push(performance.now() - begun), 0), { capture: true });
  });
  await page.getByRole("textbox", { name: "What stayed with me" }).pressSequentially("how the team rebuilt the outage forecast in a single weekend", { delay: 120 });
  const times = await page.evaluate(() => /** @type {typeof window & { times: number[] }} */ (window).times);
  report("A key in the letter writer, CPU four times slower, median of 60", `${middle(times).toFixed(1)} ms`);
  report("The worst of them", `${Math.max(...times).toFixed(1)} ms`);
  await browser.close();
}

const port = process.env.PORT ?? "3124";
await reading();
const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", port, "-H", "127.0.0.1"], { cwd: root, stdio: "ignore" });
try {
  const base = `http://127.0.0.1:${port}`;
  while (!(await fetch(base).catch(() => undefined))?.ok) await new Promise((go) => setTimeout(go, 100));
  await typing(base);
} finally {
  server.kill();
}
