import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { arrowTo, breakAndRestart, nearTool, openTool, refuseStorage, tabTo } from "./tools.ts";

const address = "/principles/never-say-no";
const tool = (page: Page) => page.locator("[data-tool=not-applying]");

test("the worked example stands there before anything is asked", async ({ page }) => {
  await openTool(page, address, "not-applying");
  await expect(tool(page)).toContainText("Say “no” to 20 of them yourself, and it is 11%.");
  await expect(tool(page)).toContainText("A chance of 50% takes 125 applications");
  await expect(tool(page).getByRole("img", { name: /11 get an offer .*; 4 more do/ })).toBeVisible();
});

test("keys move the sliders and the result follows", async ({ page }) => {
  await openTool(page, address, "not-applying");
  await tool(page).getByRole("slider", { name: "You apply for" }).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Home");
  await expect(tool(page)).toContainText("0.56%is the chance of at least one offer from 1 application.");
  await tabTo(page, tool(page).locator("summary", { hasText: "Use other chances" }));
  await page.keyboard.press("Enter");
  await tabTo(page, tool(page).getByRole("radio", { checked: true }));
  await arrowTo(page, tool(page).getByRole("radio", { name: /interviewed/ }));
  await expect(tool(page)).toContainText("One in 3.7 leads to an offer.");
  await expect(tool(page)).toContainText("A chance of 50% takes 3 applications");
  await tabTo(page, tool(page).getByRole("slider", { name: "The chance you want" }));
  await page.keyboard.press("End");
  await expect(tool(page)).toContainText("A chance of 99% takes 15 applications");
  await tabTo(page, tool(page).getByRole("button", { name: "Reset" }));
  await page.keyboard.press("Enter");
  await expect(tool(page)).toContainText("takes 125 applications");
});

test("a copied link opens the same setting elsewhere", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openTool(page, address, "not-applying");
  await tool(page).getByRole("slider", { name: "You would skip" }).press("End");
  await tool(page).getByRole("slider", { name: "The chance you want" }).press("Home");
  const shown = await tool(page).locator("output, [role=status]").allTextContents();
  await tool(page).getByRole("button", { name: "Copy link to this setting" }).click();
  await expect(tool(page).getByText("Link copied")).toBeVisible();
  const elsewhere = await context.newPage();
  await openTool(elsewhere, await page.evaluate(() => navigator.clipboard.readText()), "not-applying");
  await expect.poll(() => tool(elsewhere).locator("output, [role=status]").allTextContents()).toEqual(shown);
});

test("a reload keeps the setting", async ({ page }) => {
  await openTool(page, address, "not-applying");
  await tool(page).getByRole("slider", { name: "You would skip" }).press("Home");
  const shown = await tool(page).locator("output, [role=status]").allTextContents();
  await expect(page).toHaveURL(/\?odds=/);
  await page.reload();
  await nearTool(page, "not-applying");
  await expect.poll(() => tool(page).locator("output, [role=status]").allTextContents()).toEqual(shown);
});

test("absurd values in the address fall back with a word", async ({ page }) => {
  await openTool(page, `${address}?odds=0&sent=1.5&worth=50&wanted=100`, "not-applying");
  await expect(tool(page)).toContainText("cannot be: one offer in how many, you apply for, the chance you want.");
  await expect(tool(page)).toContainText("takes 125 applications");
});

test("broken on purpose, it leaves the text whole, and can start again", async ({ page }) => {
  await breakAndRestart(page, address, "not-applying", ["Math", "log1p"], "Fair reasons to skip one");
  await expect(tool(page)).toContainText("takes 125 applications");
});

test("where storage is refused it works, and has nothing to lose", async ({ page }) => {
  await refuseStorage(page);
  await openTool(page, address, "not-applying");
  await tool(page).getByRole("slider", { name: "The chance you want" }).press("End");
  await expect(tool(page)).toContainText("A chance of 99% takes");
  await expect(tool(page)).not.toContainText("keeps nothing");
});

test("print gives a worksheet with lines, without controls", async ({ page }) => {
  await openTool(page, address, "not-applying");
  await page.emulateMedia({ media: "print" });
  await expect(tool(page).getByRole("row", { name: /^180 .* 125$/ })).toBeVisible();
  await expect(tool(page).getByText("The one I will apply for after all, and when")).toBeVisible();
  await expect(tool(page).getByRole("slider").first()).toBeHidden();
});

test("axe finds nothing, everything open", { tag: "@phone" }, async ({ page }) => {
  await openTool(page, address, "not-applying");
  for (const summary of await tool(page).locator("summary").all()) await summary.click();
  await expectAccessible(page, "not-applying");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the example and the worksheet stand in the page, and no dead control", async ({ page }) => {
    await page.goto(address);
    await expect(tool(page)).toContainText("and it is 11%.");
    await expect(tool(page).getByRole("table")).toBeVisible();
    await expect(tool(page).getByRole("slider").first()).toBeHidden();
    await expect(tool(page).getByRole("button")).toHaveCount(0);
  });
});
