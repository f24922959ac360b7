import { NextResponse, type NextRequest } from "next/server";

/** Largest form that the letter writer takes, in bytes. Its fields at their limits need about a third of it. */
const BODY_LIMIT = 64 * 1024;

const tooLarge = `<!DOCTYPE html><html lang="en-US"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Too much text · Get Up Nine</title><h1>That is more text than the form can take.</h1>
<p>The whole form may hold 64 kB, about ten thousand words. Go back in your browser: what you typed should still be there. Shorten it and send it again.</p>
<p><a href="/write">Back to the letter writer</a></p>`;

/** Answers a form that is too large with 413 and words, before the framework would answer 500 without any. */
export function proxy(request: NextRequest) {
  if (Number(request.headers.get("content-length")) <= BODY_LIMIT) return NextResponse.next();
  return new NextResponse(tooLarge, { status: 413, headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" } });
}

// Only requests that carry a body reach this; pages are served without it.
export const config = { matcher: [{ source: "/write", has: [{ type: "header", key: "content-type" }] }] };
