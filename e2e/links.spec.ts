import { expect, test, type Page } from "@playwright/test";
import { paths, wake } from "./site.ts";

async function linksOf(page: Page) {
  return page.locator("a[href]").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}

test("no dead link, no missing anchor, no console error, no request to another host", async ({ page, request, baseURL }) => {
  test.slow();
  const home = new URL(baseURL ?? "").host;
  const trouble: string[] = [];
  page.on("console", (message) => message.type() === "error" && trouble.push(`${page.url()}: ${message.text()}`));
  page.on("pageerror", (error) => trouble.push(`${page.url()}: ${error}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.host !== home) trouble.push(`asks ${url.host}`);
  });

  const waiting: string[] = [...paths];
  const anchors = new Map<string, Set<string>>();
  const wanted: { from: string; path: string; anchor: string }[] = [];
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    if (anchors.has(path)) continue;
    const answer = await page.goto(path, { waitUntil: "load" });
    expect(answer?.status(), path).toBe(200);
    await wake(page);
    anchors.set(path, new Set(await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id))));
    for (const link of await linksOf(page)) {
      const url = new URL(link);
      if (url.host !== home) continue;
      if (/\.\w+$/.test(url.pathname)) expect((await request.get(url.pathname)).status(), link).toBe(200);
      else waiting.push(url.pathname);
      if (url.hash) wanted.push({ from: path, path: url.pathname, anchor: url.hash.slice(1) });
    }
  }
  for (const { from, path, anchor } of wanted) expect(anchors.get(path), `${from} → ${path}#${anchor}`).toContain(anchor);
  expect(trouble).toEqual([]);
});

test("a misspelled address gets a 404 that lists the nine steps", async ({ page }) => {
  for (const path of ["/nowhere", "/principles/keep-your-confidense", "/10", "/principles"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(9);
  }
});
