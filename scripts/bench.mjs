// `npm run bench`: how fast the site is, for comparison between versions on one machine. Nothing fails here.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, createServer, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { browserArgs, provideBrowser } from "./browser.mjs";
import { startInstance } from "./instance.mjs";
import { load } from "./load.mjs";
import { startNginx } from "./nginx.mjs";
import { build, install } from "./prepare.mjs";

install();
if (!build()) process.exit(1);

/** @param {number[]} times */
const middle = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
/** @param {string} what @param {string} figure */
const report = (what, figure) => console.log(`${what.padEnd(64)} ${figure}`);

async function reading() {
  /** @type {typeof import("../components/letters/read-rejection.ts")} */
  const { readRejection } = await load("components/letters/read-rejection.ts");
  const paragraph = "Dear Mira,\n\nThank you for your interest in the Data Analyst position at Northwind Energy. Unfortunately, we have decided to move forward with other candidates.\n\nKind regards,\nPriya Raman\nTalent Partner\n\n";
  const texts = { "an email, 50 kB of paragraphs": paragraph.repeat(Math.floor(50_000 / paragraph.length)), "50 kB on one line": "unfortunately we at Northwind ".repeat(1700), "50 kB of one letter": "a".repeat(50_000) };
  for (const [name, text] of Object.entries(texts)) {
    const once = () => {
      const begun = performance.now();
      readRejection(text);
      return performance.now() - begun;
    };
    for (let warm = 0; warm < 5; warm++) once();
    report(`Reading a rejection: ${name}`, `${middle(Array.from({ length: 15 }, once)).toFixed(1)} ms`);
  }
}

/**
 * What a key in the letter writer takes, from the key on: until script has heard of it, and until what it changed is drawn.
 * The same without script is what the browser takes by itself; on a noisy machine only the two together say anything.
 * @param {string} base @param {boolean} scripted
 */
async function typing(base, scripted) {
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: browserArgs });
  const page = await browser.newPage({ javaScriptEnabled: scripted });
  await page.goto(`${base}/write`);
  if (scripted) await page.locator("form[data-ready]").waitFor();
  await page.getByRole("textbox", { name: "Company", exact: true }).fill("Northwind Energy");
  await page.getByRole("textbox", { name: "Role", exact: true }).fill("Data Analyst");
  await page.getByRole("textbox", { name: "Your name" }).fill("Mira Kovač");
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await browser.startTracing(page, { categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] });
  await page.getByRole("textbox", { name: "What stayed with me" }).pressSequentially("how the team rebuilt the outage forecast in a single weekend", { delay: 120 });
  /** @type {{ name: string, tid: number, ts: number, dur: number, args: { data?: { type?: string } } }[]} times in microseconds */
  const events = JSON.parse((await browser.stopTracing()).toString()).traceEvents;
  await browser.close();
  const heard = events.filter(({ name }) => name === "EventDispatch").sort((one, other) => one.ts - other.ts);
  const keys = heard.filter(({ args }) => args.data?.type === "keydown");
  const until = (/** @type {typeof events} */ ends) => keys.flatMap(({ ts, tid }) => ends.filter((end) => end.tid === tid && end.ts > ts).slice(0, 1).map((end) => (end.ts + end.dur - ts) / 1000));
  const drawn = events.filter(({ name }) => name === "Commit").sort((one, other) => one.ts - other.ts);
  for (const [what, times] of /** @type {const} */ ([["heard", until(heard.filter(({ args }) => args.data?.type === "input"))], ["drawn", until(drawn)]])) {
    report(`A key, CPU four times slower${scripted ? "" : ", no script"}, until ${what}: median, worst of ${times.length}`, `${middle(times).toFixed(1)}, ${Math.max(...times).toFixed(1)} ms`);
  }
}

/** Pages that Lighthouse looks at; those that are only read also without any script. */
const READ = ["/", "/principles/dont-take-it-personally", "/stories", "/sources", "/privacy"];
const PAGES = [...READ, "/write", "/look-back", "/notebook"];

/**
 * The same pages without any script: what HTML, CSS and fonts alone reach.
 * @param {string} base @param {number} port
 */
async function scriptless(base, port) {
  const server = createServer(async (request, response) => {
    const answer = await fetch(base + request.url);
    const type = answer.headers.get("content-type") ?? "";
    const bytes = Buffer.from(await answer.arrayBuffer());
    const body = type.startsWith("text/html") ? Buffer.from(bytes.toString().replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")) : bytes;
    const packed = /^text\//.test(type);
    response.writeHead(answer.status, { "content-type": type, ...(packed && { "content-encoding": "gzip" }) }).end(packed ? gzipSync(body) : body);
  });
  await once(server.listen(port, "127.0.0.1"), "listening");
  return server;
}

/**
 * Lighthouse for phones, of each figure the median of three runs. It is fetched when it is asked for: it is large, and no test needs it.
 * @param {string} url
 */
async function lighthouse(url) {
  const folder = mkdtempSync(join(tmpdir(), "get-up-nine-"));
  /** The figures, how fast the machine is, the scores. @type {number[][]} */
  const runs = [];
  for (const file of ["1.json", "2.json", "3.json"].map((name) => join(folder, name))) {
    // Into a file: a long answer on a pipe may be cut off when Lighthouse ends.
    const child = spawn("npx", ["--yes", "lighthouse@12.8.2", url, "--quiet", "--output=json", `--output-path=${file}`, `--chrome-flags=${browserArgs.join(" ")} --headless`], {
      stdio: "ignore",
      env: { ...process.env, CHROME_PATH: provideBrowser() },
    });
    await once(child, "exit");
    if (!existsSync(file)) continue;
    const { categories, audits, environment } = JSON.parse(readFileSync(file, "utf8"));
    const scores = Object.values(categories).map(({ score }) => score * 100);
    const figures = ["largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "total-byte-weight"].map((name) => audits[name].numericValue);
    runs.push([...figures, environment.benchmarkIndex, ...scores]);
  }
  rmSync(folder, { recursive: true });
  return runs[0]?.map((_, column) => middle(runs.map((run) => run[column] ?? NaN)));
}

/** @param {string} base @param {number} port for the pages without script */
async function pages(base, port) {
  const bare = await scriptless(base, port);
  console.log("\nLighthouse, mobile, median of three: score of speed, accessibility, practice, search; LCP; blocking; layout shift; bytes; speed of the machine (a desktop has 1,500)");
  for (const path of PAGES) {
    for (const from of READ.includes(path) ? [base, `http://127.0.0.1:${port}`] : [base]) {
      const [lcp = NaN, blocking = NaN, shift = NaN, bytes = NaN, speed = NaN, ...scores] = (await lighthouse(from + path)) ?? [];
      const figures = `${scores.map(Math.round).join("/")}  ${(lcp / 1000).toFixed(2)} s  ${Math.round(blocking)} ms  ${shift.toFixed(3)}  ${Math.round(bytes / 1000)} kB  ${Math.round(speed)}`;
      report(from === base ? path : `${path}, no script`, scores.length ? figures : "Lighthouse did not run here");
    }
  }
  bare.close();
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
  await typing(server.base, true);
  await typing(server.base, false);
  await many(server.base, nginx.base);
  await pages(server.base, port + 2);
} finally {
  await nginx.stop();
  await server.stop();
}
