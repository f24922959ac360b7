import { expect, test } from "@playwright/test";
import { principles } from "../content/steps.ts";
import { open, paths } from "./site.ts";

test("sharing opens the system’s sheet where there is one", { tag: "@phone" }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, { share: async (data: ShareData) => void Object.assign(window, { shared: data }) });
  });
  await open(page, "/principles/never-say-no");
  await page.getByRole("link", { name: /^Share/ }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: ShareData }).shared)).toEqual({
    title: "Never say no",
    url: new URL("/principles/never-say-no", page.url()).href,
  });
});

test("elsewhere it copies the link and says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => Object.defineProperty(navigator, "share", { value: undefined }));
  await open(page, "/");
  const step = page.locator("#dont-take-it-personally");
  await step.getByRole("link", { name: /^Share/ }).click();
  await expect(step.getByRole("status").filter({ hasText: "Link copied" })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).pathname).toBe("/principles/dont-take-it-personally");
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Don’t take it personally.");
});

test("every heading of the article can be shared, and its link leads to it", async ({ page }) => {
  await open(page, "/");
  const headings = page.getByRole("main").getByRole("heading", { level: 2 });
  const links = page.locator(".prose").getByRole("link", { name: /^Share/ });
  await expect(links).toHaveCount(await headings.count());
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""))) {
    const anchor = href.split("#")[1];
    if (anchor) await expect(page.locator(`[id="${anchor}"]`)).toHaveCount(1);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("sharing is a plain link to the step", async ({ page }) => {
    await page.goto("/");
    await page.locator("#never-say-no").getByRole("link", { name: /^Share/ }).click();
    await expect(page).toHaveURL(/\/principles\/never-say-no$/);
  });
});

test("every page says its own title, description, address and picture", async ({ page, request }) => {
  const seen = { titles: new Set<string>(), descriptions: new Set<string>() };
  for (const path of paths) {
    await page.goto(path);
    const content = (selector: string) => page.locator(selector).getAttribute("content");
    seen.titles.add(await page.title());
    const description = (await content('meta[name="description"]')) ?? "";
    expect(description.length, path).toBeGreaterThan(49);
    seen.descriptions.add(description);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
    expect(new URL(canonical ?? "").pathname).toBe(path);
    const picture = new URL((await content('meta[property="og:image"]')) ?? "");
    const answer = await request.get(picture.pathname + picture.search);
    expect(answer.headers()["content-type"]).toBe("image/png");
    const png = await answer.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
  }
  expect(seen.titles.size).toBe(paths.length);
  expect(seen.descriptions.size).toBe(paths.length);
});

test("machines find the map, the rules, the manifest with its icons, and structured data", async ({ page, request }) => {
  const map = await (await request.get("/sitemap.xml")).text();
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? "").pathname);
  expect(listed).toEqual(expect.arrayContaining([...paths]));
  expect(new Set(listed).size).toBe(listed.length);
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  for (const icon of manifest.icons) expect((await request.get(icon.src)).status(), icon.src).toBe(200);
  await page.goto(principles[2]?.address ?? "");
  const data = (await page.locator('script[type="application/ld+json"]').allTextContents()).map((text) => JSON.parse(text));
  expect(data.map((thing) => thing["@type"])).toEqual(["Article", "BreadcrumbList"]);
});
