// `npm run test:scale`: two instances behind nginx under steady load, while instances stop, start, are replaced by a new
// build and are killed. No request may fail, but those whose answer had begun when an instance was killed.
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { createConnection } from "node:net";
import { join } from "node:path";
import { hiddenFields, multipart, pause, startInstance } from "./instance.mjs";
import { provideNginx, startNginx } from "./nginx.mjs";
import { build, filesBelow, install, root, standalone } from "./prepare.mjs";
import { warm } from "./warm.mjs";

install();
provideNginx();
if (!build()) process.exit(1);

const port = Number(process.env.PORT ?? 3140);
const begun = Date.now();

/**
 * A copy of the build in which a minute of the cache is two seconds, so that the test need not wait for minutes.
 * @param {string} name @param {(text: string) => string} change what else is different in it
 */
function copyBuild(name, change = (text) => text) {
  const folder = join(root, ".next", name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(standalone, folder, { recursive: true });
  const texts = [join(folder, "server.js"), ...filesBelow(join(folder, ".next"))].filter((file) => /(?:\.(?:js|json|html|rsc|meta|body|css|map)|BUILD_ID)$/.test(file));
  let minutes = 0;
  for (const file of texts) {
    const text = readFileSync(file, "utf8");
    const changed = change(text.replaceAll("s-maxage=60", () => (minutes++, "s-maxage=2")));
    if (changed !== text) writeFileSync(file, changed);
  }
  if (minutes === 0) throw new Error("the build does not say how long pages may be kept");
  return folder;
}

/** As a build from other sources would be: every chunk and the build itself have other names, of the same length. */
function copyAsNext() {
  const chunks = readdirSync(join(standalone, ".next/static/chunks"));
  const id = readFileSync(join(standalone, ".next/BUILD_ID"), "utf8");
  const names = new Map([id, ...chunks].map((name) => [name, name.replace(/[a-z0-9]/, "N").replace(/\d/, "e")]));
  if (new Set(names.values()).size !== names.size) throw new Error("two chunks would have the same name");
  const pattern = new RegExp([...names.keys()].map((name) => name.replaceAll(".", "\\.")).join("|"), "g");
  const folder = copyBuild("scale-2", (text) => text.replace(pattern, (name) => names.get(name) ?? name));
  for (const name of chunks) renameSync(join(folder, ".next/static/chunks", name), join(folder, ".next/static/chunks", names.get(name) ?? name));
  renameSync(join(folder, ".next/static", id), join(folder, ".next/static", names.get(id) ?? id));
  return folder;
}

const agent = new Agent({ keepAlive: true });
/** @typedef {{ status: number, headers: import("node:http").IncomingHttpHeaders, text: string }} Answer */
/**
 * @param {string} url @param {{ method?: string, headers?: Record<string, string>, body?: Buffer }} [options]
 * @returns {Promise<Answer>} @throws {Error & { begun?: boolean }} if it does not come whole
 */
const ask = (url, { method = "GET", headers = {}, body } = {}) =>
  new Promise((resolve, reject) => {
    const asked = request(url, { method, headers: { ...headers, ...(body && { "content-length": String(body.length) }) }, agent, timeout: 20_000 }, (answer) => {
      /** @type {Buffer[]} */
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(parts).toString("utf8") }));
      answer.on("error", (error) => reject(Object.assign(error, { begun: true })));
    });
    asked.on("timeout", () => asked.destroy(new Error("no answer in 20 s")));
    asked.on("error", reject);
    asked.end(body);
  });

/** @param {Answer} answer @param {number} status @param {string} part */
function expect({ status: got, text }, status, part = "") {
  if (got !== status) throw new Error(`answered ${got}, not ${status}`);
  if (!text.includes(part)) throw new Error(`answered ${got} without “${part}”`);
}

const first = copyBuild("scale-1");
const second = copyAsNext();
let one = await startInstance(port + 1, first);
let two = await startInstance(port + 2, first);
const nginx = await startNginx(port, [`127.0.0.1:${port + 1}`, `127.0.0.1:${port + 2}`]);
const { base } = nginx;

/** @type {Map<string, { asked: number, failed: number, begun: number, worst: number }>} */
const phases = new Map();
/** @type {string[]} */
const failures = [];
let phase = "";

/** @param {string} what @param {() => Promise<unknown>} attempt */
async function count(what, attempt) {
  const during = phase;
  const tally = phases.get(during) ?? { asked: 0, failed: 0, begun: 0, worst: 0 };
  phases.set(during, tally);
  tally.asked++;
  const from = Date.now();
  try {
    await attempt();
  } catch (error) {
    // The phase that it fails in: a request may begin in one and be cut short in the next.
    if (error instanceof Error && "begun" in error && phase.includes("killed")) return void tally.begun++;
    tally.failed++;
    failures.push(`${during}: ${what}: ${error instanceof Error ? error.message : error}`);
  } finally {
    tally.worst = Math.max(tally.worst, Date.now() - from);
  }
}

const page = await ask(`${base}/write`);
const form = hiddenFields(page.text);
const letters = multipart([...form, ["company", "Northwind Energy"], ["role", "Data Analyst"], ["yourName", "Mira Kovač"], ["stayedWithMe", "how the team rebuilt the outage forecast in a weekend"]]);
/** @param {string} at */
const post = async (at = base) => expect(await ask(`${at}/write`, { method: "POST", headers: { "content-type": letters.type, origin: at }, body: letters.body }), 200, "Northwind Energy");
/** @param {string} path @param {boolean} [packed] as browsers ask for it */
const askFor = (path, packed) => ask(base + path, packed ? { headers: { "accept-encoding": "gzip" } } : {});
/** @param {string} path @param {boolean} [packed] */
const getFile = async (path, packed) => expect(await askFor(path, packed), 200);
/** @param {string} path */
const getPage = async (path) => expect(await ask(base + path), 200, "</html>");

/**
 * A post whose second half comes late, or never.
 * @param {number} at port @param {number} [rest] milliseconds from the first half to the second
 * @returns {{ begun: Promise<void>, answer: Promise<string> }} when the server has taken the request up, and what it says
 */
function slowPost(at, rest) {
  const socket = createConnection(at, "127.0.0.1");
  let heard = "";
  /** @type {Promise<void>} */
  const begun = new Promise((resolve, reject) => {
    // The server says so when it has read the head: until then it may close the connection as an idle one.
    socket.on("data", (data) => {
      heard += data;
      if (heard.startsWith("HTTP/1.1 100")) resolve();
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error(`never taken up: ${heard.slice(0, 80)}`)));
  });
  const answer = new Promise((resolve, reject) => {
    socket.on("close", () => {
      const said = heard.replace(/^HTTP\/1\.1 100 [^\r]*\r\n\r\n/, "");
      if (said.startsWith("HTTP/1.1 200") && said.includes("Northwind Energy")) resolve(said);
      else reject(new Error(`cut off: ${said.slice(0, 80)}`));
    });
    socket.on("error", reject);
  });
  socket.write(`POST /write HTTP/1.1\r\nHost: 127.0.0.1:${at}\r\nExpect: 100-continue\r\nContent-Type: ${letters.type}\r\nContent-Length: ${letters.body.length}\r\n\r\n`);
  socket.write(letters.body.subarray(0, 100));
  if (rest !== undefined) begun.then(() => setTimeout(() => socket.write(letters.body.subarray(100)), rest), () => undefined);
  return { begun, answer };
}

const kept = await warm(base, first);
const pages = kept.filter((path) => !path.startsWith("/_next/") && !/image|icon|\.\w+$/.test(path));
const files = kept.filter((path) => path.startsWith("/_next/static/chunks/"));
phase = "warmed";
for (const path of kept)
  for (const packed of [true, false])
    await count("kept already, packed or not", async () => {
      const { headers } = await askFor(path, packed);
      if (headers["x-cache"] === "MISS") throw new Error(`${path} ${packed ? "packed" : "plain"}: ${headers["x-cache"]}`);
    });

let loading = true;
/** @param {number} rest milliseconds between two @param {(turn: number) => [string, () => Promise<unknown>]} next */
async function load(rest, next) {
  for (let turn = 0; loading; turn++) {
    await count(...next(turn));
    await pause(rest);
  }
}
const at = (/** @type {string[]} */ list, /** @type {number} */ turn) => list[turn % list.length] ?? "/";
phase = "both up";
const running = [
  load(20, (turn) => ["page", () => getPage(at(pages, turn))]),
  load(20, (turn) => ["page", () => getFile(at(pages, turn), true)]),
  load(20, (turn) => ["file", () => getFile(at(files, turn))]),
  load(20, () => ["/healthz", () => getFile("/healthz")]),
  load(30, () => ["post", () => post()]),
  load(30, () => ["post", () => post()]),
];

/**
 * The server gives itself nine seconds (scripts/stop.ts); on a machine that is busy with other work its clock comes late.
 * @param {string} what @param {{ code: number | null, seconds: number }} end
 */
function stopped(what, { code, seconds }) {
  if (code !== 0 || seconds > 25) failures.push(`${what}: ended with ${code} after ${seconds} s, not with 0 within ten and what a busy machine adds`);
}

try {
  await pause(3000);

  phase = "one stopped, and started again";
  const endless = slowPost(port + 1);
  const ending = endless.answer.catch(() => undefined);
  await endless.begun;
  stopped("stopped during a post that never ends", await one.stop());
  await ending;
  await pause(2000);
  one = await startInstance(port + 1, first);
  await pause(2000);

  phase = "replaced by a new build, one after the other";
  const slow = slowPost(port + 1, 800);
  const late = count("post under way when its instance is stopped", () => slow.answer);
  await slow.begun;
  stopped("replaced during a slow post", await one.stop());
  await late;
  one = await startInstance(port + 1, second);
  // Now each has files that the other lacks, and nobody asked for the new ones before.
  const fresh = readdirSync(join(second, ".next/static/chunks")).map((name) => `/_next/static/chunks/${name}`);
  for (const file of fresh) await count("file of the new build", () => getFile(file));
  for (let n = 0; n < 6; n++) await count("form of the old build to the new", () => post(one.base));
  await pause(1000);
  stopped("replaced", await two.stop());
  two = await startInstance(port + 2, second);
  await warm(base, second);
  for (const file of files) await count("file of the old build, for a page still open", () => getFile(file, true));
  await pause(2500);
  const shown = (await ask(`${base}/write`)).text;
  if (files.some((file) => shown.includes(file))) failures.push("a page still names files of the old build");
  if (!fresh.some((file) => shown.includes(file))) failures.push("a page does not name files of the new build");

  phase = "one killed";
  await one.stop("SIGKILL");
  await pause(3000);
  one = await startInstance(port + 1, second);
  await pause(1000);

  loading = false;
  await Promise.all(running);
  phase = "both away";
  await Promise.all([one.stop("SIGKILL"), two.stop("SIGKILL")]);
  await pause(2500);
  let stale = 0;
  for (const path of pages)
    for (const packed of [true, false])
      await count("page", async () => {
        const answer = await askFor(path, packed);
        expect(answer, 200);
        if (answer.headers["x-cache"] === "STALE") stale++;
      });
  for (const file of [...files, ...fresh]) await count("file", () => getFile(file, true));
  await count("post, told so", async () => expect(await ask(`${base}/write`, { method: "POST", body: letters.body }), 503, "what you typed should still be there"));
  if (stale === 0) failures.push("both away: no page came stale, so nothing shows that one would");

  phase = "both back";
  [one, two] = await Promise.all([startInstance(port + 1, second), startInstance(port + 2, second)]);
  for (let n = 0; n < 4; n++) await count("post", () => post());
} finally {
  loading = false;
  await Promise.allSettled([one.stop(), two.stop(), nginx.stop()]);
  agent.destroy();
}

console.log("\nphase                                          requests  failed  cut short  longest");
for (const [name, { asked, failed, begun, worst }] of phases) console.log(`${name.padEnd(46)} ${String(asked).padStart(8)} ${String(failed).padStart(7)} ${String(begun).padStart(10)} ${String(worst).padStart(6)} ms`);
for (const line of failures.slice(0, 30)) console.error(`FAILED ${line}`);
console.log(`${failures.length === 0 ? "No request failed" : `${failures.length} failures`}; ${Math.round((Date.now() - begun) / 1000)} s.`);
process.exit(failures.length > 0 ? 1 : 0);
