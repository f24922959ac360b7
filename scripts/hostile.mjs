// `npm run test:hostile`: ten thousand generated posts against the built server. None may be answered with 5xx, none may
// come back as markup, none may break out of a header, and the memory of the server stays flat. SEED repeats a run.
import { createConnection } from "node:net";
import { hiddenFields, startInstance, unescape } from "./instance.mjs";
import { build, install } from "./prepare.mjs";

install();
if (!build()) process.exit(1);
const { attacks } = await import("./hostile-posts.mjs");

const COUNT = Number(process.env.COUNT ?? 10_000);
const SIDE_BY_SIDE = 12;
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const port = Number(process.env.PORT ?? 3125);
console.log(`${COUNT} hostile posts, SEED=${seed}`);

/** Numbers from 0 to 1 that the seed decides (mulberry32). */
let state = seed;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

/** @typedef {import("./hostile-posts.mjs").Post} Post */

/** @param {Post} post @returns {Promise<string>} all that the server answers, as it came */
function send({ path, method = "POST", headers, body, chunked, cut }) {
  const length = chunked ? [["Transfer-Encoding", "chunked"]] : [["Content-Length", String(body.length)]];
  const host = headers.some(([name]) => name.toLowerCase() === "host") ? [] : [["Host", `127.0.0.1:${port}`]];
  const stated = headers.some(([name]) => name.toLowerCase() === "content-length") ? [] : length;
  const lines = [...host, ...headers, ...stated, ["Connection", "close"]].map(([name, value]) => `${name}: ${value}\r\n`);
  const payload = chunked ? Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from(body.length ? "\r\n0\r\n\r\n" : "\r\n")]) : body;
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: "127.0.0.1", allowHalfOpen: true });
    /** @type {Buffer[]} */
    const answer = [];
    const done = () => {
      socket.destroy();
      resolve(Buffer.concat(answer).toString("utf8"));
    };
    socket.setTimeout(30_000, done);
    socket.on("data", (data) => answer.push(data));
    socket.on("end", done);
    socket.on("error", done);
    socket.write(Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n`, "latin1"));
    if (cut === undefined) return socket.write(payload);
    socket.write(payload.subarray(0, cut), () => setTimeout(done, 20));
  });
}

/** @param {Post} post @param {string} answer @returns {string | undefined} what is wrong with it */
function fault({ statuses, cut }, answer) {
  if (cut !== undefined) return undefined; // Hung up in the middle: nobody hears the answer.
  const [head = "", ...rest] = answer.split("\r\n\r\n");
  // Chunks are put together again: a mark may lie across two of them.
  const body = rest.join("\r\n\r\n").replace(/(?:^|\r\n)[0-9a-f]+\r\n/g, "");
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
  if (!status) return "no answer";
  if (status >= 500) return `answered ${status}`;
  if (!statuses.includes(status)) return `answered ${status}, not ${statuses.join(" or ")}`;
  if (/^x-hostile/im.test(head)) return "a header got in";
  if (/<hostile/i.test(body)) return "a tag came back as a tag";
  if (/(?<!\\)" ?onhostile/i.test(body)) return "an attribute got in";
  // What Node refuses before anything is read has no body.
  if (status >= 400 && body.trim() && !body.includes('href="/write"') && !/^content-type: text\/html/im.test(head)) return `${status} without words and a way back`;
  for (const [, href = ""] of body.matchAll(/href="mailto:([^"]*)"/g)) {
    const [to = "", query = ""] = unescape(href).split("?");
    const extra = query.split("&").filter((part) => !/^(?:subject|body)=/.test(part) || (part.startsWith("subject=") && /%0[ad]/i.test(part)));
    if (extra.length > 0 || /%0[ad]/i.test(to)) return `a mailto link carries more than its letter: ${extra[0] ?? to}`;
  }
  return undefined;
}

const server = await startInstance(port);

/** @type {Map<string, Map<string, number>>} */
const tally = new Map();
/** @type {string[]} */
const faults = [];
let sent = 0;

/** @param {number} until how many are sent in all @param {[string, string][]} hidden */
async function sendOneByOne(until, hidden) {
  const kinds = Object.entries(attacks);
  while (sent < until) {
    const nth = sent++;
    const [name, make] = kinds[nth % kinds.length] ?? [];
    if (!name || !make) return;
    const post = make(random, hidden);
    const answer = (await send(post)).replace(/^HTTP\/1\.1 100.*\r\n\r\n/, "");
    const wrong = fault(post, answer);
    const status = post.cut === undefined ? (/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? "none") : "hung up";
    const counts = tally.get(name) ?? new Map();
    tally.set(name, counts.set(status, (counts.get(status) ?? 0) + 1));
    if (wrong) faults.push(`${name}: ${wrong} (post ${nth})\n    ${JSON.stringify({ ...post, body: post.body.subarray(0, 300).toString("latin1") })}`);
  }
}

try {
  const begun = Date.now();
  const hidden = hiddenFields(await (await fetch(`${server.base}/write`)).text());
  /** @param {number} until @returns {Promise<number>} what the server holds then, with nothing under way */
  const sendAll = async (until) => {
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, () => sendOneByOne(until, hidden)));
    return server.memory();
  };
  const warm = await sendAll(COUNT / 4);
  const end = await sendAll(COUNT);
  for (const [name, counts] of tally) console.log(`  ${name.padEnd(40)} ${[...counts].sort().map(([status, count]) => `${status}: ${count}`).join(", ")}`);
  console.log(`${Math.round((Date.now() - begun) / 1000)} s; memory after a quarter ${warm.toFixed(0)} MB, at the end ${end.toFixed(0)} MB`);
  if (end > warm * 1.1 + 5) faults.push(`memory grew from ${warm.toFixed(0)} to ${end.toFixed(0)} MB`);
  const answers = await fetch(`${server.base}/write`);
  if (!answers.ok) faults.push("the server no longer serves pages");
} finally {
  await server.stop();
}
for (const line of faults.slice(0, 20)) console.error(`FAILED ${line}`);
console.log(faults.length > 0 ? `${faults.length} posts were not answered as they should be. SEED=${seed} repeats this run.` : "All were answered as they should be.");
process.exit(faults.length > 0 ? 1 : 0);
