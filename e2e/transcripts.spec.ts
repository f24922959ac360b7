import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test, type Page } from "@playwright/test";
import { fillDetails, openWriter, open, wake } from "./site.ts";
import { nearTool } from "./tools.ts";

// What a screen reader says on each journey, kept as text beside this file, so that a change shows in review.
// `npx playwright test transcripts --update-snapshots` writes it anew.
test.use({ bypassCSP: true });
// Dates are read aloud too: every day the same.
test.beforeEach(({ page }) => page.clock.setFixedTime("2026-11-23T12:00:00Z"));

const reader = readFileSync(createRequire(import.meta.url).resolve("@guidepup/virtual-screen-reader").replace(/index\.[\w.-]+$/, "esm/index.browser.js").replace("/cjs/", "/"), "utf8");
const MOST = 600;

/** Walks through a part of the page with a screen reader and returns what it says, a line each. */
async function transcript(page: Page, selector: string): Promise<string> {
  await page.route("**/screen-reader.js", (route) => route.fulfill({ contentType: "text/javascript", body: reader }));
  const lines = await page.evaluate(
    async ([part, most]) => {
      const { virtual } = (await import("/screen-reader.js" as string)) as typeof import("@guidepup/virtual-screen-reader");
      const container = document.querySelector(part);
      if (!(container instanceof HTMLElement)) throw new Error(`there is no ${part}`);
      await virtual.start({ container });
      for (let step = 0; step < most; step++) {
        await virtual.next();
        const last = await virtual.lastSpokenPhrase();
        const log = await virtual.spokenPhraseLog();
        if (last === log[0] && step > 0) break;
      }
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log;
    },
    [selector, MOST] as const,
  );
  expect(lines.length).toBeLessThan(MOST);
  return `${lines.join("\n")}\n`;
}

test("write: the form", async ({ page }) => {
  await openWriter(page);
  expect(await transcript(page, "#letter-form")).toMatchSnapshot("write-form.txt");
});

test("write: errors, and how they are said", async ({ page }) => {
  await openWriter(page);
  await page.getByRole("button", { name: "Write my letters" }).click();
  await expect(page.locator("[data-error-summary]")).toBeVisible();
  expect(await transcript(page, "[data-error-summary]")).toMatchSnapshot("write-errors.txt");
});

test("write: the letter", async ({ page }) => {
  await openWriter(page);
  await fillDetails(page);
  await expect(page.locator("#thank-you-note [data-word-count]")).toBeVisible();
  expect(await transcript(page, "#thank-you-note")).toMatchSnapshot("write-letter.txt");
});

for (const [path, name] of [
  ["/principles/keep-your-confidence", "knocks"],
  ["/principles/dont-take-it-personally", "hiring-odds"],
  ["/principles/leave-the-door-open", "keep-in-touch"],
  ["/principles/never-say-no", "not-applying"],
  ["/principles/analyze-dont-wallow", "thought-sorter"],
  ["/principles/remember-your-achievements", "proof-box"],
] as const) {
  test(`the tool ${name}`, async ({ page }) => {
      await open(page, path);
    await nearTool(page, name);
    expect(await transcript(page, `[data-tool="${name}"]`)).toMatchSnapshot(`tool-${name}.txt`);
  });
}

test("a principle: its words, sources and ways on", async ({ page }) => {
  await open(page, "/principles/never-say-no");
  expect(await transcript(page, "main h1")).toMatchSnapshot("principle-heading.txt");
  expect(await transcript(page, "main .prose > p:nth-of-type(4)")).toMatchSnapshot("principle-claim.txt");
});

test("the notebook, empty", async ({ page }) => {
  await page.goto("/notebook");
  await wake(page);
  expect(await transcript(page, "main")).toMatchSnapshot("notebook-empty.txt");
});
