import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { fillDetails, letter, open, paths } from "./site.ts";

const directives = ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'", "style-src 'self'", "require-trusted-types-for 'script'", "trusted-types default"];

/** The scripts that stand in a page, without data. */
const inlineScripts = (html: string) =>
  [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

for (const path of [...paths, "/nowhere", "/principles/nothing", "/%zz", "/_global-error"]) {
  test(`${path} has a strict policy that names its own scripts and no other`, async ({ request }) => {
    const answer = await request.get(path);
    const policy = answer.headers()["content-security-policy"] ?? "";
    for (const directive of directives) expect(policy).toContain(directive);
    expect(policy).not.toContain("unsafe");
    const html = await answer.text();
    const allowed = /script-src ([^;]*)/.exec(policy)?.[1]?.split(" ") ?? [];
    expect(["'self'", ...inlineScripts(html).map(hashOf)]).toEqual(allowed);
    expect(html.replaceAll(/<script[\s\S]*?<\/script>/g, "")).not.toMatch(/<style|<[^>]+\s(?:style|on\w+)=/);
  });
}

test("the other headers guard every answer, and nothing is said that need not be", async ({ request }) => {
  for (const path of ["/", "/nowhere", "/icon.svg", "/sitemap.xml"]) {
    const answer = (await request.get(path)).headers();
    expect(answer, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("geolocation=()"),
    });
    expect(Object.keys(answer)).not.toEqual(expect.arrayContaining(["x-powered-by"]));
    expect(Object.keys(answer)).not.toEqual(expect.arrayContaining(["set-cookie"]));
    expect(answer["strict-transport-security"]).toBeUndefined();
  }
});

test("over https, https it stays", async ({ request }) => {
  const answer = await request.get("/", { headers: { "x-forwarded-proto": "https" } });
  expect(answer.headers()["strict-transport-security"]).toMatch(/max-age=\d{8}/);
});

test("the answer to a post has a policy of its own, and takes over under it", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("ERR_FAILED")) complaints.push(message.text());
  });
  let posted = false;
  page.on("request", (request) => (posted ||= request.method() === "POST"));
  await page.route(/\/_next\/static\/chunks\/.*\.js/, (route) => (posted ? route.continue() : route.abort()));
  await page.goto("/write");
  await fillDetails(page);
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Write my letters" }).click();
  const policy = (await (await answered).allHeaders())["content-security-policy"] ?? "";
  for (const directive of directives) expect(policy).toContain(directive);
  expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}'/);
  expect(policy).not.toContain("unsafe");
  await page.locator("form[data-ready]").waitFor();
  await expect(letter(page, "Thank-you note").message).toHaveValue(/outage forecast/);
  expect(complaints).toEqual([]);
});

test("text becomes no markup, no script and no address of a script", async ({ page }) => {
  await open(page, "/");
  const [supported, ...blocked] = await page.evaluate(() => {
    const throws = (act: () => void) => {
      try {
        act();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    return [
      "trustedTypes" in window,
      throws(() => (document.createElement("div").innerHTML = "<b>bold</b>")),
      throws(() => (document.createElement("script").text = "1")),
      throws(() => (document.createElement("script").src = "/elsewhere.js")),
      throws(() => (document.createElement("script").src = "https://elsewhere.example/_next/static/a.js")),
    ];
  });
  test.skip(!supported, "this browser has no trusted types");
  expect(blocked).toEqual([true, true, true, true]);
});

test("a page that something changed on the way recovers under its policy", async ({ page }) => {
  await page.route("**/look-back", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<h1[^>]*>/, "$&<i>spoiled</i>") });
  });
  await open(page, "/look-back");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look back, stage by stage");
});
