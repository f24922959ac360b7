// `npm run bench`: how fast the site is, for comparison between versions on one machine. Nothing fails here.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { runnerImport } from "vite";
import { browserArgs, provideBrowser } from "./browser.mjs";
import { startInstance } from "./instance.mjs";
import { startNginx } from "./nginx.mjs";
import { build, install } from "./prepare.mjs";

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

/** Pages that Lighthouse looks at. */
const PAGES = ["/", "/principles/dont-take-it-personally", "/stories", "/sources", "/privacy", "/write", "/look-back", "/notebook"];

/**
 * Lighthouse for phones, the median of three runs of each page. It is fetched when it is asked for: it is large, and no test needs it.
 * @param {string} base
 */
function lighthouse(base) {
  const folder = mkdtempSync(join(tmpdir(), "get-up-nine-"));
  console.log("\nLighthouse, mobile, median of three: score of speed, accessibility, practice, search; LCP; blocking; layout shift; bytes");
  for (const path of PAGES) {
    const runs = [0, 1, 2].flatMap(() => {
      // Into a file: a long answer on a pipe may be cut off when Lighthouse ends.
      const file = join(folder, "run.json");
      rmSync(file, { force: true });
      spawnSync("npx", ["--yes", "lighthouse@12.8.2", base + path, "--quiet", "--output=json", `--output-path=${file}`, `--chrome-flags=${browserArgs.join(" ")} --headless`], {
        stdio: "ignore",
        env: { ...process.env, CHROME_PATH: provideBrowser() },
      });
      if (!existsSync(file)) return [];
      const { categories, audits } = JSON.parse(readFileSync(file, "utf8"));
      const scores = Object.values(categories).map(({ score }) => Math.round(score * 100)).join("/");
      const [lcp, blocking, shift, bytes] = ["largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "total-byte-weight"].map((name) => audits[name].numericValue);
      return [{ scores, lcp, blocking, shift, bytes }];
    });
    const run = runs.sort((one, other) => one.lcp - other.lcp)[Math.floor(runs.length / 2)];
    report(path, run ? `${run.scores}  ${(run.lcp / 1000).toFixed(2)} s  ${Math.round(run.blocking)} ms  ${run.shift.toFixed(3)}  ${Math.round(run.bytes / 1000)} kB` : "Lighthouse did not run here");
  }
  rmSync(folder, { recursive: true });
}

/**
 * How many requests a second are answered to thirty-two clients that keep their connections and take packed answers.
 * @param {string} base @param {string} path
 */
async function throughput(base, path) {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const end = performance.now() + 4000;
  let answered = 0;
  const client = async () => {
    while (performance.now() < end) {
      await new Promise((done, fail) => get(base + path, { agent, headers: { "accept-encoding": "gzip" } }, (answer) => answer.resume().on("end", () => done((answered += 1)))).on("error", fail));
    }
  };
  await Promise.all(Array.from({ length: 32 }, client));
  agent.destroy();
  return answered / 4;
}

/** @param {string} one instance @param {string} cache in front of it */
async function many(one, cache) {
  for (const path of ["/", "/principles/dont-take-it-personally"]) {
    const [alone, cached] = [await throughput(one, path), await throughput(cache, path)];
    report(`Requests a second, ${path}: one instance, through the cache`, `${Math.round(alone)}, ${Math.round(cached)} (${(cached / alone).toFixed(1)} times)`);
  }
}

const port = Number(process.env.PORT ?? 3124);
await reading();
const server = await startInstance(port);
const nginx = await startNginx(port + 1, [`127.0.0.1:${port}`, `127.0.0.1:${port}`]);
try {
  await typing(server.base);
  await many(server.base, nginx.base);
  lighthouse(server.base);
} finally {
  await nginx.stop();
  await server.stop();
}
