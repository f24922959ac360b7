import { expect, test } from "@playwright/test";
import { epigraph } from "../content/epigraph.ts";
import { principles, steps } from "../content/steps.ts";
import { open, wake } from "./site.ts";
import { refuseStorage } from "./tools.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("the article is whole: title, epigraph and nine headings to the letter, in order", { tag: "@phone" }, async ({ page }) => {
      await page.goto("/");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rebounding from Job Search Rejection");
      const quotation = page.locator("figure", { has: page.locator("blockquote") }).first();
      await expect(quotation.locator("blockquote")).toHaveText(`“${epigraph.before}${epigraph.heart}”`);
      await expect(quotation.locator("figcaption")).toHaveText("Entrepreneur Magazine, 2006");
      const sections = page.locator("section[data-step-section]");
      await expect(sections).toHaveCount(9);
      for (const [index, step] of steps.entries()) {
        await expect(sections.nth(index)).toHaveAttribute("id", step.slug);
        await expect(sections.nth(index).getByRole("heading", { level: 2 })).toHaveText(new RegExp(`^${step.heading.replace(/\./g, "\\.")}`));
      }
      await expect(page.getByRole("heading", { name: "“No” is not always the end" })).toBeVisible();
      await expect(page.getByRole("heading", { name: "Now do these two things" })).toBeVisible();
      await expect(page.getByRole("heading", { name: "The bottom line" })).toBeVisible();
    });

    test("each principle has its words, ten minutes, neighbors and a tool that says something", async ({ page }) => {
      for (const step of principles) {
        await page.goto(step.address);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(step.heading);
        const words = (await page.locator(".prose").innerText()).split(/\s+/).length;
        expect(words, step.slug).toBeGreaterThan(300);
        await expect(page.locator("[data-tool]")).toHaveCount(1);
        await expect(page.locator("[data-tool]")).toContainText(/\d/);
        const neighbors = page.getByRole("navigation", { name: "Previous and next step" });
        await expect(neighbors.getByRole("link")).toHaveCount(step.number === 1 ? 1 : 2);
        await expect(neighbors.getByRole("link").last()).toHaveAttribute("href", steps[step.number]?.address ?? "");
      }
    });

    test("the nine strokes lead to the nine steps", { tag: "@phone" }, async ({ page, isMobile }) => {
      await page.goto("/");
      const navigation = page.getByRole("navigation", { name: "Nine ways up" });
      if (isMobile) await navigation.locator("summary").click();
      const links = navigation.getByRole("link");
      await expect(links).toHaveCount(9);
      await links.nth(4).click();
      await expect(page).toHaveURL(/#analyze-dont-wallow$/);
      await expect(page.getByRole("heading", { name: "Analyze every failure" })).toBeInViewport();
    });
  });
}

test("on a phone, tools are laid out when they come near, and the reader’s place holds all the same", { tag: "@phone" }, async ({ page, isMobile }) => {
  test.skip(!isMobile);
  // No script in between, and no idle moment in which they would be laid out one by one: until then it is about the browser alone.
  await page.route("**/_next/static/**/*.js", (route) => route.abort());
  await page.addInitScript(() => {
    const held: (() => void)[] = [];
    Object.assign(window, { requestIdleCallback: (work: () => void) => held.push(work), goIdle: () => held.shift()?.() });
  });
  await page.goto("/");
  const laidOut = (name: string) => page.locator(`[data-tool="${name}"] > p`).first().evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  expect(await laidOut("keep-in-touch")).toBe(false);

  await page.locator("summary", { hasText: "Nine ways up" }).click();
  await page.getByRole("navigation", { name: "Nine ways up" }).getByRole("link").nth(4).click();
  const heading = page.getByRole("heading", { name: "Analyze every failure" });
  await expect(heading).toBeInViewport();
  const top = () => heading.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const landed = await top();
  expect(landed).toBeLessThan(200);
  expect(await laidOut("keep-in-touch")).toBe(false);
  // Back over two tools that are taller than was assumed: the page moves by what was scrolled.
  for (let scrolled = 300; scrolled <= 6_300; scrolled += 300) {
    await page.evaluate(() => new Promise<void>((done) => {
      scrollBy({ top: -300, behavior: "instant" });
      requestAnimationFrame(() => requestAnimationFrame(() => done()));
    }));
    expect(Math.abs(await top() - landed - scrolled), `${scrolled} up`).toBeLessThan(3);
  }
  expect(await laidOut("keep-in-touch")).toBe(true);

  expect(await laidOut("proof-box")).toBe(false);
  for (let idle = 0; idle < 6; idle += 1) await page.evaluate(() => (window as unknown as { goIdle: () => void }).goIdle());
  expect(await laidOut("proof-box")).toBe(true);
});

test("the words of a principle exist once: article and page say the same", async ({ page }) => {
  await page.goto("/");
  const inArticle = await page.locator("#never-say-no > p").allInnerTexts();
  await page.goto("/principles/never-say-no");
  expect(inArticle.length).toBeGreaterThan(2);
  expect(await page.locator(".prose > p").allInnerTexts()).toEqual(inArticle);
});

test("short addresses lead to the steps for good", async ({ request }) => {
  for (const step of steps) {
    const answer = await request.get(`/${step.number}`, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expect(answer.headers().location).toBe(step.address);
  }
});

test("a step that was done stands up everywhere, and stays so after a reload", { tag: "@phone" }, async ({ page }) => {
  await open(page, "/principles/leave-the-door-open");
  const button = page.getByRole("button", { name: "I did this" });
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-done", "3");
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await open(page, "/");
  await expect(page.locator("#leave-the-door-open").getByRole("heading", { level: 2 })).toContainText("(done)");
  await page.locator("#leave-the-door-open").getByRole("button", { name: "I did this" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-done", "");
});

test("where storage is refused, the stroke stands and the page says for how long", async ({ page }) => {
  await refuseStorage(page);
  await open(page, "/principles/never-say-no");
  await page.getByRole("button", { name: "I did this" }).click();
  await expect(page.getByRole("button", { name: "I did this" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("This browser keeps nothing")).toBeVisible();
});

test("the chosen colors survive a reload, set before the first paint", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "/");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole("radio", { name: "Dark" }).check();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await paper()).toBe(dark);
  await wake(page);
  await page.getByRole("radio", { name: "System" }).check();
  expect(await paper()).toBe(light);
});
