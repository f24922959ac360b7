import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { fillDetails, letter, open, openWriter, paths } from "./site.ts";
import { expectNoSideways } from "./tools.ts";

for (const path of [...paths, "/nowhere"]) {
  test(`${path} has no violation`, async ({ page }) => {
    await open(page, path);
    await expectAccessible(page);
  });
}

test("the letter writer has none with errors shown, nor with letters", async ({ page }) => {
  await openWriter(page);
  await page.getByRole("button", { name: "Write my letters" }).click();
  await expect(page.locator("[data-error-summary]")).toBeVisible();
  await expectAccessible(page);
  await fillDetails(page);
  await expect(letter(page, "Thank-you note").message).toBeVisible();
  for (const summary of await page.locator("[data-letters] summary").all()) if (await summary.isVisible()) await summary.click();
  await expectAccessible(page);
});

test("no page scrolls sideways at 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of paths) {
    await page.goto(path);
    await expectNoSideways(page);
  }
});
