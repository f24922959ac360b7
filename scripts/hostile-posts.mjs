// The kinds of hostile post that scripts/hostile.mjs sends, each made from numbers that the seed decides.
import { multipart } from "./instance.mjs";
import { load } from "./load.mjs";

/**
 * @typedef {object} Post
 * @property {string} path
 * @property {string} [method]
 * @property {[name: string, value: string][]} headers
 * @property {Buffer} body
 * @property {boolean} [chunked] sent without saying how long it is
 * @property {number} [cut] bytes after which the sender hangs up
 * @property {number[]} statuses that may answer it
 */
/** @typedef {() => number} Random from 0 to 1 */
/** @typedef {[name: string, value: string][]} Fields */

/** Largest form that is taken, in bytes, as proxy.ts has it. */
const LIMIT = 64 * 1024;

/** @template T @param {Random} random @param {readonly T[]} list @returns {T} */
const pick = (random, list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);
/** @param {Random} random @param {number} most */
const whole = (random, most) => Math.floor(random() * (most + 1));

const SNIPPETS = [
  "<hostile>", "</textarea><hostile>", "</script><hostile>", '"><hostile>', "'><hostile>", '" onhostile="', "<!--<hostile>", "]]><hostile>", "</title><hostile>", "&lt;hostile>&#60;hostile&#62;",
  "\r\nBcc: x@hostile.example", "\nX-Hostile: 1", "%0d%0abcc=x@hostile.example", "?bcc=x@hostile.example&", "a@b.example,c@d.example", "\0", "\u202e", "\u2028", "\ufeff", "\u0007\u001b[31m", "e\u0301".repeat(40), "😀👩‍👩‍👧‍👦", "𝒳",
  "${7*7}", "{{7*7}}", "$1", "$@1", "$$", "$undefined", "__proto__", "[company]", "%", "%zz", "%E0%A4%A", "../../etc/passwd", "' OR 1=1 --", "Northwind Energy", "I was the best there", "unfortunately we", ".", "\n\n\n",
];
/** @param {Random} random */
const text = (random, parts = 6) => Array.from({ length: whole(random, parts) }, () => pick(random, SNIPPETS)).join(pick(random, ["", " ", "\n"]));

/** @type {typeof import("../components/letters/form-values.ts")} */
const { CHANNELS, emptyForm } = await load("components/letters/form-values.ts");
/** @type {typeof import("../components/letters/details.ts")} */
const { PARTS, STAGES, TONES } = await load("components/letters/details.ts");

/** @param {"string" | "boolean"} kind @returns {string[]} the fields of the form that hold it */
const fieldsOf = (kind) => Object.entries(emptyForm).filter(([, first]) => typeof first === kind).map(([name]) => name);
const TEXTS = [...fieldsOf("string"), "rejection", "nextWording"];
const CHECKS = fieldsOf("boolean");
const CHOICES = { part: PARTS, stage: STAGES, tone: TONES, wouldWorkThere: ["yes", "no"], channel: CHANNELS };

/** @param {Random} random @returns {Fields} the letter form with hostile words in it */
function words(random) {
  const fields = TEXTS.filter(() => random() < 0.7).map((name) => {
    const known = CHOICES[/** @type {keyof typeof CHOICES} */ (name)];
    return /** @type {[string, string]} */ ([name, known && random() < 0.6 ? pick(random, known) : text(random)]);
  });
  for (const name of CHECKS) if (random() < 0.3) fields.push([name, random() < 0.8 ? "on" : text(random, 1)]);
  // Complete often enough that letters are written from it.
  if (random() < 0.6) fields.push(["company", `Acme ${text(random, 2)}`], ["role", "Data Analyst"], ["yourName", `Mira ${text(random, 1)}`]);
  if (random() < 0.3) fields.push(["fill", "1"]);
  return fields;
}

/** @param {Fields} fields @param {Partial<Post>} [rest] @returns {Post} */
function form(fields, { headers = [], ...rest } = {}) {
  const { type, body } = multipart(fields);
  return { path: "/write", headers: [["Content-Type", type], ...headers], body, statuses: [200], ...rest };
}

/** @param {Fields} hidden @param {(name: string, value: string) => string} change */
const changed = (hidden, change) => /** @type {Fields} */ (hidden.map(([name, value]) => [name, change(name, value)]));
/** @param {Random} random @param {number} length */
const hex = (random, length) => Array.from({ length }, () => whole(random, 15).toString(16)).join("");

/**
 * The kinds of post by name. Each is made from random numbers and from the fields that React adds to the form (`hiddenFields`).
 * @type {Record<string, (random: Random, hidden: Fields) => Post>}
 */
export const attacks = {
  "the form, with hostile words": (random, hidden) => form([...hidden, ...words(random)]),
  "bytes that are no UTF-8, lone surrogates": (random, hidden) => {
    const post = form([...hidden, ["company", "@@@@"], ["role", "Data Analyst"], ["yourName", "Mira"], ["stayedWithMe", "@@@@"], ["recipients", "@@@@"]]);
    const bytes = pick(random, ["\xed\xa0\x80\xed", "\xed\xb0\x80\xff", "\xff\xfe\x00<", "\xc0\xbc\xc1\xbc", "\xf5\x80\x80\x80", "\x80\x80\x80\x80", "\xe2\x28\xa1 "]);
    return { ...post, body: Buffer.from(post.body.toString("latin1").replaceAll("@@@@", bytes), "latin1") };
  },
  "fields repeated, or sent as files": (random, hidden) => {
    const file = pick(random, ["company", "rejection", "stage", "fill"]);
    const fields = Array.from({ length: whole(random, 300) }, () => /** @type {[string, string]} */ ([pick(random, [...TEXTS, ...CHECKS, "x", "__proto__", "constructor", ""]), text(random, 1)]));
    const post = form([...hidden, ...fields, [`${file}"; filename="<hostile>.txt`, text(random)]]);
    return post.body.length > LIMIT ? { ...post, statuses: [413] } : post;
  },
  "React’s own fields twice or not at all": (random, hidden) => {
    const at = whole(random, hidden.length - 1);
    const fields = random() < 0.5 ? [...hidden, ...hidden.slice(at, at + 1)] : hidden.filter((_, n) => n !== at);
    return form([...fields, ...words(random)], { statuses: [400] });
  },
  "forged action": (random, hidden) => {
    const id = pick(random, [hex(random, 42), hex(random, 40), hex(random, 41), "__proto__", "constructor", "toString", "", "0", "<hostile>", hex(random, 4000)]);
    const names = pick(random, [() => changed(hidden, (name, value) => (name.endsWith(":0") ? value.replace(/[0-9a-f]{40,}/, id) : value)), () => [[`$ACTION_ID_${id}`, ""]], () => [...hidden, [`$ACTION_ID_${id}`, ""]], () => [["$ACTION_REF_1", ""], ["$ACTION_1:0", id], ["$ACTION_KEY", id]], () => [["$ACTION_REF_", ""], ["$ACTION_:0", `{"id":"${id}","bound":null}`]], () => [["$ACTION_1:0", "{}"]]]);
    return form(/** @type {Fields} */ ([...names(), ...words(random)]), { statuses: [400] });
  },
  "forged action in a header": (random, hidden) => {
    const id = pick(random, [hex(random, 42), "__proto__", "x", "<hostile>", hidden.find(([name]) => name.endsWith(":0"))?.[1].slice(7, 49) ?? ""]);
    const post = form([...hidden, ["0", pick(random, ['["$K1"]', "[]", '["$Q1","$W1"]', "{", '"$@0"', `[${"[".repeat(5000)}`])]], { headers: [["Next-Action", id]], statuses: [400] });
    return random() < 0.5 ? post : { ...post, headers: [["Next-Action", id], ["Content-Type", "text/plain;charset=UTF-8"]], body: Buffer.from('[{"company":"\\ud800"},"$undefined"]') };
  },
  "malformed state": (random, hidden) => {
    const deep = whole(random, 20_000) + 20;
    const state = pick(random, ["", "{", "null", "[]", "[1,2]", '"x"', '["$@1"]', '["$1:0:x"]', '["$2"]', '["$Q1"]', '["$W1"]', '["$K1"]', '["$n99999"]', `["$n${"9".repeat(400)}"]`, '["$B1"]', '["$A1"]', '["$R1"]', '["$X1"]', '["$i1"]', '["$h1"]', '["$T"]', '["$Dx"]', '[{"__proto__":{"x":1}}]', '[{"then":"$1"}]', '[{"then":{"x":1}}]', `${"[".repeat(deep)}${"]".repeat(deep)}`, `${'[{"a":'.repeat(deep % 4000 + 20)}1${"}]".repeat(deep % 4000 + 20)}`, "\\ud800", '["\\ud800"]x', '[{"values":"$1:0:values:__proto__"}]']);
    return form([...changed(hidden, (name, value) => (name.endsWith(":1") ? state : value)), ...words(random)], { statuses: [400] });
  },
  "odd state that is data all the same": (random, hidden) => {
    const state = pick(random, ['["\\ud800"]', '["$1"]', "[null]", "[{}]", '[{"values":{"company":"<hostile>"},"email":"\\udfff","errors":[["company","<hostile>"]]}]', '[{"a":{"b":1},"c":"$1:0:a"}]', "[[[[[[1]]]]]]", "[1e999]", '[{"values":null}]', '["$$<hostile>"]', '["$undefined"]']);
    return form([...changed(hidden, (name, value) => (name.endsWith(":1") ? state : name === "$ACTION_KEY" ? pick(random, [value, "", "k", "<hostile>"]) : value)), ...words(random)]);
  },
  "from another address": (random, hidden) => {
    const origin = pick(random, ["https://hostile.example", "null", "not an address", "//", "http://127.0.0.1", "http://127.0.0.1:1", "https://<hostile>", "", "http://localhost:3000", "file://", "http://127.0.0.1:99999", "data:text/html,x"]);
    return form([...hidden, ...words(random)], { headers: [["Origin", origin]], statuses: [403] });
  },
  "headers that forward": (random, hidden) => {
    const host = pick(random, ["hostile.example", "hostile.example, 127.0.0.1", "<hostile>", "", " ", "a".repeat(2000), "[::1"]);
    const headers = /** @type {Fields} */ ([pick(random, [["Origin", "https://hostile.example"], ["X-A", "1"]]), [pick(random, ["X-Forwarded-Host", "Host"]), host], ["X-Forwarded-Proto", pick(random, ["https", "javascript", "<hostile>"])]]);
    return form([...hidden, ...words(random)], { headers, statuses: [200, 400, 403] });
  },
  "headers of the framework": (random, hidden) => {
    const names = ["RSC", "Next-Router-State-Tree", "Next-Router-Prefetch", "Next-Router-Segment-Prefetch", "Next-Url", "X-Action-Forwarded", "X-Nextjs-Data", "X-Middleware-Subrequest", "X-Matched-Path", "X-Invoke-Path", "X-Invoke-Status", "X-Now-Route-Matches", "X-Prerender-Revalidate", "X-Next-Revalidated-Tags", "X-Action-Revalidated", "Next-Resume", "X-Next-Resume-State-Length", "Expect", "X-Nextjs-Rewrite", "X-Middleware-Override-Headers", "X-Middleware-Next", "X-Middleware-Rewrite", "X-Middleware-Set-Cookie", "X-Http-Method-Override"];
    const values = ["1", "0", "", "2", "%5B%22%22%5D", "%", "/<hostile>", "/_tree", "proxy", "middleware:middleware:middleware:middleware:middleware", "500", "/_error", "100-continue", "x".repeat(3000), "[\"\",{}]"];
    const headers = /** @type {Fields} */ (Array.from({ length: 1 + whole(random, 2) }, () => [pick(random, names), pick(random, values)]));
    return form([...hidden, ...words(random)], { headers, statuses: [200, 307, 400, 404, 405, 417] });
  },
  "header breaks": (random, hidden) => {
    const value = pick(random, ["x\r\nX-Hostile: 1", "x\nX-Hostile: 1", "x\rX-Hostile: 1", "x\0", "\x7f", "x\r\n\r\nGET / HTTP/1.1", "\xff\xfe", "x\r\n folded", "y".repeat(20_000)]);
    const name = pick(random, ["X-A", "Origin", "Content-Type", "Host", "Referer", "Cookie", "Accept-Language", "User-Agent"]);
    return form([...hidden, ...words(random)], { headers: [[name, value]], statuses: [200, 400, 403, 431] });
  },
  "multipart without a boundary": (random, hidden) => {
    const type = pick(random, ["multipart/form-data", "multipart/form-data;", "multipart/form-data; boundary", "multipart/form-data; boundary=", 'multipart/form-data; boundary=""', `multipart/form-data; boundary=${"b".repeat(300)}`, "multipart/form-data; boundary=a b c", "multipart/form-data; boundary=other", "multipart/form-data; boundary=<hostile>", "multipart/form-data, multipart/form-data; boundary=x", "MULTIPART/FORM-DATA"]);
    return { ...form([...hidden, ...words(random)]), headers: [["Content-Type", type]], statuses: [400] };
  },
  "empty bodies": (random) => {
    const body = Buffer.from(pick(random, ["", "\r\n", "--x--\r\n", "--x\r\n", "--x\r\n\r\n--x--", "\0"]));
    return { path: "/write", headers: [["Content-Type", "multipart/form-data; boundary=x"]], body, chunked: random() < 0.5, statuses: [400] };
  },
  "broken multipart": (random, hidden) => {
    const whole_ = form([...hidden, ...words(random)]).body.toString("latin1");
    const at = whole(random, whole_.length - 5);
    const broken = pick(random, [() => whole_.slice(0, at), () => whole_.replaceAll("\r\n", "\n"), () => whole_.replace(/Content-Disposition/g, "Content-Disposal"), () => whole_.replace(/; name="[^"]*"/g, ""), () => whole_.replace(/name="/g, "name=\""), () => whole_.replaceAll("form-data", "attachment"), () => `${whole_.slice(0, at)}\0\0\0\0\r\n--${whole_.slice(at)}`, () => whole_.replace(/--\r\n$/, ""), () => `preamble\r\n${whole_}`, () => whole_.replace(/\r\n\r\n/g, `\r\n${"X: y\r\n".repeat(200)}\r\n`), () => whole_.replace(/name="/g, `name="${"n".repeat(3000)}`)])();
    return { ...form(hidden), body: Buffer.from(broken, "latin1"), statuses: [200, 400, 413] };
  },
  "other kinds of body": (random, hidden) => {
    const type = pick(random, ["application/x-www-form-urlencoded", "application/json", "text/plain", "text/x-component", "application/xml", "multipart/mixed; boundary=x", "image/svg+xml", "", ";", "<hostile>", "application/x-www-form-urlencoded; charset=utf-7"]);
    const body = pick(random, [() => new URLSearchParams([...hidden, ...words(random)]).toString(), () => JSON.stringify(Object.fromEntries(words(random))), () => "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><hostile>&e;</hostile>", () => "[]", () => "\0".repeat(100)])();
    return { path: "/write", headers: [["Content-Type", type]], body: Buffer.from(body), chunked: random() < 0.3, statuses: [400] };
  },
  "bodies in another encoding": (random, hidden) => {
    const post = form([...hidden, ...words(random)], { statuses: [400] });
    const how = pick(random, ["gzip", "br", "deflate", "identity, gzip", "x"]);
    return { ...post, headers: [...post.headers, ["Content-Encoding", how]] };
  },
  "just within the limit": (random, hidden) => {
    const room = LIMIT - form([...hidden, ["stayedWithMe", ""]]).body.length;
    const size = room - pick(random, [0, 1, 100]);
    return form([...hidden, ["stayedWithMe", pick(random, ["a", " ", "<", "\n", "a b. "]).repeat(size).slice(0, size)]], { chunked: random() < 0.5 });
  },
  "too large": (random, hidden) => {
    const size = pick(random, [LIMIT, 70_000, 300_000, 1_100_000, 2_500_000]);
    return form([...hidden, ["stayedWithMe", "a".repeat(size)]], { chunked: random() < 0.5, statuses: [413] });
  },
  "a length that is not true": (random, hidden) => {
    const post = form([...hidden, ...words(random)]);
    const length = pick(random, ["-1", "1e3", "99999999999999999999", "0x10", "abc", "5, 6", "0"]);
    return { ...post, headers: [...post.headers, ["Content-Length", length]], statuses: [400] };
  },
  "hung up in the middle": (random, hidden) => {
    const post = form([...hidden, ...words(random)], { chunked: random() < 0.5 });
    return { ...post, cut: whole(random, post.body.length - 1) };
  },
  "other addresses": (random, hidden) => {
    const path = pick(random, ["/", "/look-back", "/principles/never-say-no", "/principles/<hostile>", "/nope", "/healthz", "/picture.png", "/sitemap.xml", "/robots.txt", "/opengraph-image", "/_next/static/x.js", "/_next/image?url=/picture.png&w=64&q=75", "/_next/data/x/write.json", "/%", "/%00", "/%E0%A4%A", "//", "//hostile.example/%2e%2e", "/write.rsc", "/_next/data/x/write.rsc", "/write.segments/_tree.segment.rsc", "/%77rite", "/1", "/write/x", `/${"a".repeat(4000)}`, "/..;/write", "/_error", "/500", "/404", "/_not-found"]);
    return form([...hidden, ...words(random)], { path, statuses: [307, 308, 400, 404, 405] });
  },
  "the form, with a query": (random, hidden) => form([...hidden, ...words(random)], { path: pick(random, ["/write?x=<hostile>", "/write?_rsc=1", "/write?__nextLocale=x&nxtPslug=y", "/write?%", "/write?a=%E0%A4%A", "/write?".padEnd(3000, "q"), "/write?__proto__=1&constructor=2"]) }),
  "other methods": (random, hidden) => form([...hidden, ...words(random)], { method: pick(random, ["PUT", "PATCH", "DELETE", "OPTIONS"]), path: pick(random, ["/write", "/", "/picture.png", "/healthz"]), statuses: [405] }),
};
