import { expect, test, type Page } from "@playwright/test";
import { filters, pickedBecause, stories, storiesOf } from "../content/stories.ts";
import { expectAccessible } from "./accessible.ts";
import { open } from "./site.ts";
import { expectNoSideways, tabTo } from "./tools.ts";

const nav = (page: Page) => page.getByRole("navigation", { name: "Choose stories" });
const names = (page: Page) => page.getByRole("main").getByRole("heading", { level: 2 });
const people = (all: readonly { person: string }[]) => all.map(({ person }) => person);
const find = (slug: string) => filters.find((filter) => filter.slug === slug) ?? filters[0];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("every filter is a link to a page of its own that says how its stories were picked and marks where you are", async ({ page }) => {
      await page.goto("/stories");
      await expect(page.getByText(pickedBecause)).toBeVisible();
      await expect(names(page)).toHaveText(people(stories));
      await expect(nav(page).locator("[aria-current=page]:visible")).toHaveText("All stories");
      const titles = new Set<string>();
      for (const filter of filters) {
        await nav(page).getByRole("link", { name: filter.name, exact: true }).click();
        await expect(page).toHaveURL(`/stories/${filter.slug}`);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(filter.heading);
        await expect(nav(page).locator("[aria-current=page]:visible")).toHaveText(filter.name);
        await expect(page.getByText(pickedBecause)).toBeVisible();
        await expect(names(page)).toHaveText(people(storiesOf(filter)));
        titles.add(await page.title());
      }
      expect(titles.size).toBe(filters.length);
      await nav(page).getByRole("link", { name: "All stories" }).click();
      await expect(names(page)).toHaveCount(stories.length);
    });

    test("on phones the filters are folded, and open", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto("/stories");
      await expect(nav(page).getByRole("link")).toHaveCount(0);
      await nav(page).getByText("Choose among the stories").click();
      await nav(page).getByRole("link", { name: "Luck" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(find("luck").heading);
    });
  });
}

test("how the stories were picked stands before every choice and every story", async ({ page }) => {
  for (const path of ["/stories", "/stories/space"]) {
    await page.goto(path);
    const above = await page.getByText(pickedBecause).boundingBox();
    for (const below of [nav(page), names(page).first()]) expect((await below.boundingBox())?.y).toBeGreaterThan(above?.y ?? Infinity);
    expect(above?.y).toBeLessThan(900);
  }
});

test("each story draws its count, says it in words, and has an anchor and sources", async ({ page }) => {
  await page.goto("/stories");
  for (const { key, person, down, sources, unjust } of stories) {
    const card = page.locator(`#${key}`);
    await expect(card.getByRole("heading")).toHaveText(person);
    const strokes = await card.locator("figure path").evaluateAll((paths) => paths.map((path) => [path.getAttribute("class"), path.getAttribute("d")?.match(/[Mm]/g)?.length]));
    expect(strokes, person).toEqual([["stroke-fallen", down], ["stroke-up", 1]]);
    for (const { link = "" } of sources.filter((source) => source.link)) await expect(card.locator(`a[href="${link}"]`)).toBeVisible();
    await expect(card.getByText("The reason was unjust.")).toHaveCount(unjust ? 1 : 0);
  }
  await expect(page.locator("#jose-hernandez figcaption")).toHaveText("Down eleven times, then up");
  await expect(page.locator("#della-raney figcaption")).toHaveText("Down at least once, then up");
});

test("a misspelled filter gets the 404 with the nine steps", async ({ page }) => {
  for (const path of ["/stories/sapce", "/stories/Luck", "/stories/luck/again"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(9);
  }
});

test("by keyboard a filter is reached, chosen and left again", async ({ page }) => {
  await open(page, "/stories");
  await tabTo(page, nav(page).getByRole("link", { name: "Books" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(find("books").heading);
  await expect(names(page)).toHaveText(people(storiesOf(find("books"))));
  await page.goBack();
  await expect(names(page)).toHaveCount(stories.length);
});

test("the header says that a filter belongs to the stories", async ({ page }) => {
  const link = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Stories" });
  await page.goto("/stories/luck");
  await expect(link).toHaveAttribute("aria-current", "true");
  await page.goto("/stories");
  await expect(link).toHaveAttribute("aria-current", "page");
});

test("prints the stories with the addresses of their sources, and no filters", async ({ page }) => {
  await page.goto("/stories/luck");
  await page.emulateMedia({ media: "print" });
  await expect(nav(page)).toBeHidden();
  await expect(page.getByText(pickedBecause)).toBeVisible();
  await expect(page.getByText("https://vault.si.com/vault/2009/02/02/no-surrender")).toBeVisible();
});

test("the site map, the description and the share picture know every filter", async ({ page, request }) => {
  const map = await (await request.get("/sitemap.xml")).text();
  const descriptions = new Set<string | null>();
  for (const path of ["/stories", ...filters.map(({ slug }) => `/stories/${slug}`)]) {
    expect(map).toContain(`${path}</loc>`);
    await page.goto(path);
    descriptions.add(await page.locator("meta[name=description]").getAttribute("content"));
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", new RegExp(`${path}$`));
    const picture = await page.locator('meta[property="og:image"]').getAttribute("content");
    expect(new URL(picture ?? "").pathname).toMatch(new RegExp(`^${path}/opengraph-image`));
  }
  expect(descriptions.size).toBe(filters.length + 1);
  expect((await request.get("/stories/luck/opengraph-image")).headers()["content-type"]).toBe("image/png");
});

test("accessible, and no wider than 320 pixels", async ({ page }) => {
  for (const [path, width] of [["/stories", 1280], ["/stories/an-unjust-rule", 320]] as const) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, path);
    const fold = nav(page).getByText("Choose among the stories");
    if (await fold.isVisible()) await fold.click();
    await expectAccessible(page);
  }
  await expectNoSideways(page);
  await page.goto("/stories");
  await expectNoSideways(page);
});
