import { expect, test, type Page } from "@playwright/test";
import { baseRates, sharesOfOpenings } from "../content/base-rates.ts";
import { helplines, helplinesChecked } from "../content/helplines.ts";
import { sources } from "../content/sources.ts";
import { open } from "./site.ts";
import { expectNoSideways, tabTo } from "./tools.ts";

const first = "/principles/keep-your-confidence";
const note = (page: Page, words: string) => page.getByRole("note", { name: "Source" }).filter({ hasText: words });

test("on wide screens a source stands in the margin beside its claim, and is heard as a note", async ({ page }) => {
  await open(page, first);
  await expect(note(page, "Wanberg")).toBeVisible();
  const claim = await page.locator("#claim-wanberg2010").boundingBox();
  const beside = await note(page, "Wanberg").boundingBox();
  if (!claim || !beside) throw new Error("The claim or its note has no place on the page.");
  expect(beside.x).toBeGreaterThan(claim.x + claim.width);
  expect(Math.abs(beside.y - claim.y)).toBeLessThan(60);
  await expect(page.getByRole("button", { name: /^Source:/ })).toHaveCount(0);
});

test("on phones a source opens in place, by keyboard too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, first);
  const button = page.getByRole("button", { name: "Source: Wang, Jones and Wang, 2019" });
  await expect(note(page, "Wang, Jones")).toBeHidden();
  await tabTo(page, button);
  await page.keyboard.press("Enter");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(note(page, "Wang, Jones")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(note(page, "Wang, Jones").getByRole("link")).toBeFocused();
  await button.click();
  await expect(note(page, "Wang, Jones")).toBeHidden();
});

for (const path of ["/", first]) {
  test(`${path} prints a number at each claim and the sources in the same order, with their links`, async ({ page }) => {
    await page.setViewportSize({ width: 794, height: 1123 });
    await open(page, path);
    await expect(page.locator(".printed-notes")).toBeHidden();
    await page.emulateMedia({ media: "print" });
    const keys = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((element) => element.getAttribute("data-source")));
    const cited = await keys(".note-number");
    expect(cited.length).toBeGreaterThan(path === "/" ? 30 : 3);
    expect(await keys(".printed-notes li")).toEqual(cited);
    expect(await page.locator(".note-number").evaluateAll((all) => all.every((mark) => mark.getBoundingClientRect().width > 3))).toBe(true);
    await expect(page.locator(".note").first()).toBeHidden();
    const wang = page.locator(".printed-notes li", { hasText: "Wang, Jones and Wang" });
    await expect(wang).toBeVisible();
    await expect(wang).toContainText("https://doi.org/10.1038/s41467-019-12189-3");
  });
}

test("without script the notes stand open on phones", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(first);
  const all = await page.locator(".note").count();
  expect(all).toBeGreaterThan(3);
  await expect(page.getByRole("note", { name: "Source" })).toHaveCount(all);
  await expect(page.locator(".note-button").first()).toBeHidden();
  await context.close();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("/sources lists every source, and each claim’s link leads to the claim", async ({ page, request }) => {
      await page.goto("/");
      await page.getByRole("contentinfo").getByRole("link", { name: "Sources" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sources");
      for (const { key, found } of sources) await expect(page.locator(`li#${key}`)).toContainText(found);
      await expect(page.locator("li#owl2026").getByRole("link", { name: "The letters" })).toBeVisible();
      await expect(page.locator("li#takano2009").getByRole("link", { name: "Look back, stage by stage" })).toBeVisible();
      await expect(page.locator("li#takano2009")).toContainText("Why there is no link");
      await expect(page.getByRole("main").getByRole("link", { name: "the page of stories" })).toHaveAttribute("href", "/stories");
      const out = await page.getByRole("main").locator('li[id] > p a[href^="https://"]').count();
      expect(out).toBeGreaterThanOrEqual(25);

      const pages = new Map<string, string>();
      for (const address of await page.locator("li[id] li a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""))) {
        const [path = "", id] = address.split("#");
        const html = pages.get(path) ?? (await (await request.get(path)).text());
        pages.set(path, html);
        expect(html.split(`id="${id}"`).length - 1, address).toBe(1);
      }
      expect(pages.size).toBeGreaterThanOrEqual(7);
    });

    test("/sources shows the base rates as a table, and on narrow screens as blocks that say what they are", async ({ page }) => {
      await page.goto("/sources");
      const table = page.getByRole("table", { name: "Applicants and interviews, by dataset" });
      await expect(table.getByRole("row")).toHaveCount(baseRates.length + 1);
      await expect(table.getByRole("row", { name: /CareerPlug/ })).toContainText("180 for each hire");
      for (const { share, silentOn } of sharesOfOpenings) await expect(page.getByRole("listitem").filter({ hasText: share })).toContainText(silentOn);
      await page.setViewportSize({ width: 320, height: 700 });
      await expect(table.getByText("What it does not say:").first()).toBeVisible();
      await expectNoSideways(page);
    });
  });
}

test("helplines can be dialed from the first principle and from the foot of every page", async ({ page }) => {
  await page.goto(first);
  for (const place of [page.getByRole("main"), page.getByRole("contentinfo")]) {
    for (const { country, ways, says } of helplines) {
      const line = place.getByRole("listitem").filter({ hasText: `${country}:` });
      for (const { words, address } of ways) await expect(line.getByRole("link", { name: words })).toHaveAttribute("href", address);
      await expect(line).toContainText(says);
    }
    await expect(place.getByText(`Last checked in ${helplinesChecked}`)).toBeVisible();
  }
});

test("the silence is drawn as 71 strokes of 100 that lie", async ({ page }) => {
  await page.goto("/");
  const picture = page.locator("#ask-for-feedback").getByRole("img", { name: /71 lie/ });
  const strokes = (selector: string) => picture.locator(selector).evaluate((path) => path.getAttribute("d")?.match(/[Mm]/g)?.length);
  expect(await strokes(".stroke-fallen")).toBe(71);
  expect(await strokes(".stroke-up")).toBe(29);
});
