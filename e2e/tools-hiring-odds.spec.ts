import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { arrowTo, breakAndRestart, nearTool, openTool, refuseStorage, tabTo } from "./tools.ts";

const address = "/principles/dont-take-it-personally";
const tool = (page: Page) => page.locator("[data-tool=hiring-odds]");

test("the worked example stands there before anything is asked", async ({ page }) => {
  await openTool(page, address, "hiring-odds");
  await expect(tool(page)).toContainText("180 people apply");
  await expect(tool(page)).toContainText("Someone better than 95 of every 100 still hears “no” 49 times out of 50.");
  await expect(tool(page).getByRole("img", { name: "A hundred tries at openings like this: 2 get the offer." })).toBeVisible();
  await expect(tool(page).getByRole("img", { name: /180 applicants: 2\.0%/ })).toBeVisible();
});

test("keys move the sliders and the result follows, in numbers, words and pictures", async ({ page }) => {
  await openTool(page, address, "hiring-odds");
  await tool(page).getByRole("slider", { name: "Applicants" }).focus();
  await page.keyboard.press("Home");
  await expect(tool(page)).toContainText("The only applicant gets the offer.");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Home");
  await expect(tool(page)).toContainText("2 people apply");
  await expect(tool(page)).toContainText("Someone better than none of the others still hears “no” every time.");
  await page.keyboard.press("End");
  await expect(tool(page).getByRole("img", { name: "A hundred tries at openings like this: 100 get the offer." })).toBeVisible();
  await tabTo(page, tool(page).locator("summary", { hasText: "Three more things that move it" }));
  await page.keyboard.press("Enter");
  await tabTo(page, tool(page).getByRole("group", { name: /Hiring measures/ }).getByRole("radio", { checked: true }));
  await arrowTo(page, tool(page).getByRole("radio", { name: "A lottery" }));
  await expect(tool(page)).toContainText("hiring measures what matters not at all");
  await expect(tool(page)).toContainText("still hears “no” 50 times out of 100");
  await tabTo(page, tool(page).getByRole("button", { name: "Reset" }));
  await page.keyboard.press("Enter");
  await expect(tool(page)).toContainText("49 times out of 50");
});

test("a copied link opens the same setting elsewhere, and nothing is written down", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openTool(page, address, "hiring-odds");
  await tool(page).getByRole("slider", { name: "Applicants" }).press("Home");
  await tool(page).getByText("Three more things that move it").click();
  await tool(page).getByRole("slider", { name: "Openings never filled" }).press("PageUp");
  const shown = await tool(page).locator("output").allTextContents();
  await tool(page).getByRole("button", { name: "Copy link to this setting" }).click();
  await expect(tool(page).getByText("Link copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toBe("#tool-hiring-odds");

  const elsewhere = await context.newPage();
  await openTool(elsewhere, link, "hiring-odds");
  await expect.poll(() => tool(elsewhere).locator("output").allTextContents()).toEqual(shown);
  expect(await elsewhere.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("a reload keeps the setting, and Reset takes it out of the address", async ({ page }) => {
  await openTool(page, `${address}?from=elsewhere`, "hiring-odds");
  await tool(page).getByRole("slider", { name: "Applicants" }).press("Home");
  await expect(page).toHaveURL(/\?from=elsewhere&applicants=1&/);
  await page.reload();
  await nearTool(page, "hiring-odds");
  await expect(tool(page)).toContainText("The only applicant gets the offer.");
  await tool(page).getByRole("button", { name: "Reset" }).click();
  await expect(page).toHaveURL(/\?from=elsewhere$/);
  await expect(tool(page)).toContainText("180 people apply");
});

test("a copying that fails shows the link instead", async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error("refused")) }));
  await openTool(page, address, "hiring-odds");
  await tool(page).getByRole("button", { name: "Copy link to this setting" }).click();
  await expect(tool(page).getByRole("link", { name: /applicants=180/ })).toBeVisible();
});

test("absurd values in the address fall back with a word", async ({ page }) => {
  await openTool(page, `${address}?applicants=-5&percentile=1e9&validity=%3Cb%3E&unfilled=20`, "hiring-odds");
  await expect(tool(page)).toContainText("The link asked for something that cannot be: applicants, you beat this share of them, how well hiring measures what matters.");
  await expect(tool(page)).toContainText("180 people apply");
  await expect(tool(page)).toContainText("20 are never filled");
});

test("broken on purpose, it leaves the text whole, and can start again", async ({ page }) => {
  await breakAndRestart(page, address, "hiring-odds", ["Math", "log1p"], "When it may be about you");
  await expect(tool(page)).toContainText("49 times out of 50");
});

test("where storage is refused it works, and has nothing to lose", async ({ page }) => {
  await refuseStorage(page);
  await openTool(page, address, "hiring-odds");
  await tool(page).getByRole("slider", { name: "Applicants" }).press("Home");
  await expect(tool(page)).toContainText("The only applicant gets the offer.");
  await expect(tool(page)).not.toContainText("keeps nothing");
});

test("print gives a worksheet with a table and lines, without controls", async ({ page }) => {
  await openTool(page, address, "hiring-odds");
  await page.emulateMedia({ media: "print" });
  await expect(tool(page).getByRole("table")).toBeVisible();
  await expect(tool(page).getByRole("row", { name: /^95 .* 2\.0% / })).toBeVisible();
  await expect(tool(page).getByRole("slider").first()).toBeHidden();
});

test("axe finds nothing, everything open", { tag: "@phone" }, async ({ page }) => {
  await openTool(page, `${address}?applicants=0`, "hiring-odds");
  for (const summary of await tool(page).locator("summary").all()) await summary.click();
  await expectAccessible(page, "hiring-odds");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the example and the worksheet stand in the page, and no dead control", async ({ page }) => {
    await page.goto(address);
    await expect(tool(page)).toContainText("49 times out of 50");
    await expect(tool(page).getByRole("table")).toBeVisible();
    await expect(tool(page).getByRole("slider").first()).toBeHidden();
    await expect(tool(page).getByRole("button")).toHaveCount(0);
  });
});
