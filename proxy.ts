import { createHash, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { NextResponse, type NextRequest } from "next/server";
import { submitGuard } from "./components/letters/submit-guard.tsx";
import { earlyScript } from "./components/site/early-script.tsx";
import { policy } from "./scripts/policy.mjs";

/** Largest form that the letter writer takes, in bytes. Its fields at their limits need about a third of it. */
const BODY_LIMIT = 64 * 1024;
const GO_BACK = "Go back in your browser: what you typed should still be there.";

/** What a post that cannot be answered gets instead: a heading, and the way back. */
const refusals = {
  400: ["The form did not arrive whole.", `Something was lost or changed on the way. ${GO_BACK} Send it once more. If that fails too, copy your words, open the form anew and paste them.`],
  403: ["The form came from another address.", `The letter writer takes its own form only. ${GO_BACK} Copy your words, open the form here and paste them.`],
  405: ["Nothing can be sent to this address.", "Forms go to the letter writer. Everything else here is for reading."],
  413: ["That is more text than the form can take.", `The whole form may hold 64 kB, about ten thousand words. ${GO_BACK} Shorten it and send it again.`],
} as const;

function refuse(status: keyof typeof refusals) {
  const [heading, advice] = refusals[status];
  const page = `<!DOCTYPE html><html lang="en-US"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${heading.slice(0, -1)} · Get Up Nine</title><h1>${heading}</h1><p>${advice}</p><p><a href="/write">Open the letter writer</a></p>`;
  const allow = status === 405 ? { allow: "GET, HEAD" } : undefined;
  return new NextResponse(page, { status, headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", "content-security-policy": policy(), ...allow } });
}

/** Whether a form comes from a page of ours, by the rule that Next.js itself applies, only that it would answer 500. */
function isOwn(headers: Headers) {
  const origin = headers.get("origin");
  if (origin === null) return true;
  const host = headers.get("x-forwarded-host")?.split(",")[0]?.trim() || headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** The body as a form; 413 if it is larger than it said or may be, 400 if it is none. */
async function readForm(request: NextRequest): Promise<FormData | 400 | 413> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) return 400;
  const chunks: BlobPart[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    size += chunk.byteLength;
    if (size > BODY_LIMIT) return 413;
    chunks.push(chunk);
  }
  return new Response(new Blob(chunks), { headers: { "content-type": type } }).formData().catch(() => 400 as const);
}

/** The ids of the actions that this build knows. */
const known = readFile(`${/* turbopackIgnore: true */ process.cwd()}/.next/server/server-reference-manifest.json`, "utf8").then(
  (text) => Object.keys((JSON.parse(text) as { node: Record<string, unknown> }).node),
  () => undefined, // In development it lies elsewhere, and may change.
);

/**
 * Whether a value in the state of the form is data and nothing else. React sends a string that begins with “$” as “$$”,
 * and one object that stands twice as the path to its first place; whatever else begins so would be carried out.
 */
function isData(value: unknown, root: unknown, depth = 0): boolean {
  if (typeof value === "string") {
    if (!value.startsWith("$") || value.startsWith("$$") || value === "$undefined") return true;
    const [first, ...path] = value.split(":");
    const step = (at: unknown, key: string) => (typeof at === "object" && at !== null && Object.hasOwn(at, key) ? at[key as keyof typeof at] : undefined);
    return first === "$1" && typeof path.reduce(step, root) === "object";
  }
  if (typeof value !== "object" || value === null) return true;
  return depth < 8 && Object.entries(value).every(([key, inner]) => key !== "__proto__" && key !== "then" && isData(inner, root, depth + 1));
}

/** Whether the fields that React adds are as it writes them for the letter form: one action that we know, and its state. */
async function isOurs(form: FormData) {
  const added = [...form].filter(([name]) => name.startsWith("$ACTION_"));
  const fields = new Map(added);
  const [, n] = [...fields.keys()].map((name) => /^\$ACTION_REF_(\d{1,4})$/.exec(name)).find(Boolean) ?? [];
  const action = fields.get(`$ACTION_${n}:0`);
  const state = fields.get(`$ACTION_${n}:1`);
  const key = fields.get("$ACTION_KEY");
  if (added.length !== 4 || typeof action !== "string" || typeof state !== "string" || typeof key !== "string") return false;
  const [, id = ""] = /^\{"id":"([0-9a-f]{40,64})","bound":"\$@1"\}$/.exec(action) ?? [];
  if (!id || (await known)?.includes(id) === false) return false;
  try {
    const values: unknown = JSON.parse(state);
    return Array.isArray(values) && values.length === 1 && isData(values, values);
  } catch {
    return false;
  }
}

const ourScripts = [earlyScript, submitGuard].map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);

/** Lets the page answer. It is drawn for this post alone, so its scripts are named by a nonce that is used once. */
function answer(asked: Headers) {
  const value = policy([`'nonce-${randomBytes(16).toString("base64")}'`, ...ourScripts]);
  const headers = new Headers(asked);
  // The framework takes the nonce from here.
  headers.set("content-security-policy", value);
  return NextResponse.next({ request: { headers }, headers: { "content-security-policy": value } });
}

/** Answers posts that the framework would answer with 500 and without words; what is in order goes on to the page. */
export async function proxy(request: NextRequest) {
  const { method, headers, url } = request;
  if (method === "GET" || method === "HEAD") return NextResponse.next();
  if (method !== "POST" || new URL(url).pathname !== "/write") return refuse(405);
  if (Number(headers.get("content-length")) > BODY_LIMIT) return refuse(413);
  if (!isOwn(headers)) return refuse(403);
  // Only a script would send this header, and ours never posts.
  if (headers.has("next-action") || headers.has("content-encoding")) return refuse(400);
  const form = await readForm(request);
  if (typeof form === "number") return refuse(form);
  return (await isOurs(form)) ? answer(headers) : refuse(400);
}

// Only requests that carry a body, or say how long it is, reach this; pages are served without it.
export const config = {
  matcher: [
    { source: "/(.*)", has: [{ type: "header", key: "content-type" }] },
    { source: "/(.*)", has: [{ type: "header", key: "content-length" }] },
    { source: "/(.*)", has: [{ type: "header", key: "transfer-encoding" }] },
  ],
};
