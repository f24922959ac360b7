import { expect, test } from "@playwright/test";

test("a post that cannot be answered gets words and the way back", async ({ request, baseURL }) => {
  const whole = "--x\r\nContent-Disposition: form-data; name=\"company\"\r\n\r\n<b>Acme</b>\r\n--x--\r\n";
  const multipart = { "content-type": "multipart/form-data; boundary=x" };
  const posts = [
    [400, "/write", multipart, whole],
    [400, "/write", multipart, whole.slice(0, 40)],
    [400, "/write", multipart, ""],
    [400, "/write", { "content-type": "multipart/form-data" }, whole],
    [400, "/write", { "content-type": "application/x-www-form-urlencoded" }, "company=%3Cb%3EAcme"],
    [400, "/write", { ...multipart, "next-action": "<b>" }, whole],
    [403, "/write", { ...multipart, origin: "https://elsewhere.example" }, whole],
    [403, "/write", { ...multipart, origin: "null" }, whole],
    [413, "/write", multipart, whole.replace("Acme", "Acme".repeat(20_000))],
    [405, "/", multipart, whole],
    [405, "/picture.png", multipart, whole],
  ] as const;
  for (const [status, path, headers, data] of posts) {
    const answer = await request.post(path, { headers, data: Buffer.from(data) });
    const what = `${path} ${JSON.stringify(headers)}`;
    expect(answer.status(), what).toBe(status);
    expect(answer.headers()["content-type"], what).toBe("text/html; charset=utf-8");
    expect(answer.headers()["cache-control"], what).toBe("no-store");
    const page = await answer.text();
    expect(page, what).toContain('<a href="/write">');
    expect(page, what).not.toContain("<b>");
  }
  // A length that is not said beforehand.
  const options: RequestInit & { duplex: "half" } = { method: "POST", headers: multipart, body: new Blob([new Uint8Array(100_000)]).stream(), duplex: "half" };
  expect((await fetch(`${baseURL}/write`, options)).status).toBe(413);
});

test("pages may be kept by shared caches for a minute, by browsers not at all; files with a hash forever", async ({ request }) => {
  const page = await request.get("/");
  expect(page.headers()["cache-control"]).toBe("public, max-age=0, s-maxage=60, stale-if-error=604800");
  const [, file = ""] = /"(\/_next\/static\/[^"]+\.css)"/.exec(await page.text()) ?? [];
  expect((await request.get(file)).headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect((await request.get("/no-such-page")).headers()["cache-control"]).toContain("no-store");
  expect((await request.get("/", { headers: { rsc: "1" }, maxRedirects: 0 })).headers()["cache-control"]).toBeUndefined();
});

test("/healthz says that the server can serve, and is never kept", async ({ request }) => {
  const answer = await request.get("/healthz");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["cache-control"]).toBe("no-store");
  expect(await answer.json()).toEqual({ status: "ok", version: expect.stringMatching(/^\d+\.\d+\.\d+$/), uptime: expect.any(Number) });
});
