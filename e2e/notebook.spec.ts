import { expect, test } from "@playwright/test";
import { steps } from "../content/steps.ts";
import { expectAccessible } from "./accessible.ts";
import { ASIDE, KEY, at, entry, full, notice, openFull, openNotebook } from "./notebook.ts";
import { fillDetails, openWriter } from "./site.ts";
import { expectNoSideways, notebook, openTool, tabTo } from "./tools.ts";

test("what was done with the tools is there after the page was closed, in plain view", async ({ page, context }) => {
  await openWriter(page);
  await fillDetails(page, { company: "Northwind Energy" });
  const knocks = await openTool(page, "/principles/keep-your-confidence", "knocks");
  await knocks.getByLabel("Where?").fill("Northwind, second interview");
  await knocks.getByRole("button", { name: "Log this knock" }).click();
  await knocks.getByRole("button", { name: "Rested" }).click();
  await page.getByRole("button", { name: "I did this" }).click();
  const box = await openTool(page, "/principles/remember-your-achievements", "proof-box");
  await box.getByLabel("What I did").fill("Rebuilt the forecast.");
  await box.getByRole("button", { name: "Put it in the box" }).click();
  await page.close();
  const later = await context.newPage();
  await openNotebook(later);
  await expect(later.getByText("One of nine stands.")).toBeVisible();
  await expect(entry(later, "Northwind Energy")).toBeVisible();
  await expect(later.getByText("Knocked down 1, got up 1.")).toBeVisible();
  await expect(entry(later, "Rebuilt the forecast.")).toBeVisible();
  await expect(entry(later, "Keep your confidence")).toBeVisible();
});

test("two tabs stay in step, and neither loses the other’s words", async ({ page, context }) => {
  await openFull(page);
  const other = await context.newPage();
  await openNotebook(other);
  // Both open the same sentence, and both change it.
  for (const tab of [page, other]) await tab.getByRole("button", { name: "Change One Tuesday" }).click();
  await page.getByLabel("Your sentence").fill("From here.");
  await page.getByRole("button", { name: "Keep the change" }).click();
  await other.getByLabel("Your sentence").fill("From there.");
  await other.getByRole("button", { name: "Keep the change" }).click();
  for (const tab of [page, other]) {
    await expect(entry(tab, "From here.")).toBeVisible();
    await expect(entry(tab, "From there.")).toBeVisible();
  }
  // Deleting here and deleting there at the same time.
  await Promise.all([page.getByRole("button", { name: "Delete Would a certificate help?" }).click(), other.getByRole("button", { name: "Not done: Keep your confidence" }).click()]);
  for (const tab of [page, other]) {
    await expect(entry(tab, "Would a certificate help?")).toHaveCount(0);
    await expect(tab.getByText("One of nine stands.")).toBeVisible();
    await expect(tab.locator("html")).toHaveAttribute("data-done", "7");
  }
});

test("by keyboard: change, delete, undo, erase; the focus is never lost", async ({ page }) => {
  await openFull(page);
  await page.locator("#main").focus();
  await tabTo(page, page.getByLabel("Import"));
  await tabTo(page, page.getByRole("button", { name: "Change Northwind, second interview" }));
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Where?")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Write something, or delete the entry")).toBeVisible();
  await expect(page.getByLabel("Where?")).toBeFocused();
  await page.keyboard.type("Southwind");
  await page.keyboard.press("Enter");
  await expect(entry(page, "Southwind")).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Delete Southwind" }));
  await page.keyboard.press("Enter");
  await expect(entry(page, "Southwind")).toHaveCount(0);
  await expect.poll(() => notice(page).evaluate((box) => box.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(entry(page, "Southwind")).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Erase everything" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Erase everything" })).toBeFocused();
});

test("a get-up and the time of a parked thought are changed in place, with the way back", async ({ page }) => {
  await openFull(page);
  await page.getByRole("button", { name: "Change Rested, Nov 20, 2026" }).click();
  await page.getByRole("radio", { name: "Sent thanks" }).check();
  await page.getByLabel("On", { exact: true }).fill("2026-11-18");
  await page.getByRole("button", { name: "Keep the change" }).click();
  await expect(page.getByText("That is before the knock")).toBeVisible();
  await page.getByLabel("On", { exact: true }).fill("2026-11-21");
  await page.getByRole("button", { name: "Keep the change" }).click();
  expect(await notebook(page)).toMatchObject({ knocks: [{ where: full.knocks[0]?.where, getUps: [{ id: "g1", what: "thanked", on: "2026-11-21" }] }] });
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  expect(await notebook(page)).toMatchObject({ knocks: full.knocks });

  await page.getByRole("button", { name: "Change They must have laughed." }).click();
  await page.getByLabel("Until when?").fill("2999-01-01T10:00");
  await page.getByRole("button", { name: "Keep the change" }).click();
  await expect(entry(page, "They must have laughed.")).toContainText("Parked until Jan 1, 2999");
  await page.getByRole("button", { name: "Change They must have laughed." }).click();
  await page.getByLabel("Until when?").fill("");
  await page.getByRole("button", { name: "Keep the change" }).click();
  await expect(entry(page, "They must have laughed.")).toContainText("Parked until you open it");
});

test("each opens where it was made: the very application, the very plan", async ({ page }) => {
  await openFull(page);
  await page.getByRole("link", { name: "Open Harbor Trust, Clerk" }).click();
  await page.locator("form[data-ready]").waitFor();
  await expect(page.getByRole("textbox", { name: "Company", exact: true })).toHaveValue("Harbor Trust");
  await expect(page).toHaveURL(/\/write$/);
  await openNotebook(page);
  // The newest comes first.
  const plans = page.getByRole("region", { name: "Plans to keep in touch" }).getByRole("link");
  expect(await plans.evaluateAll((links) => links.map((link) => link.getAttribute("aria-label")))).toEqual(["Open City Library", "Open Harbor Trust"]);
  await page.getByRole("link", { name: "Open Harbor Trust", exact: true }).click();
  await expect(page.locator('[data-tool="keep-in-touch"]').getByLabel("Company")).toHaveValue("Harbor Trust");
});

test("each thing from a tool opens there, whatever it is folded into", async ({ page }) => {
  const newer = Array.from({ length: 6 }, (_, index) => ({ id: `n${index}`, where: `Later ${index}`, on: "2026-11-20", getUps: [] }));
  await openNotebook(page, { [KEY]: JSON.stringify({ ...full, sitting: undefined, knocks: [...full.knocks, ...newer] }) });
  const links = page.getByRole("link", { name: /^Open / });
  const places: [name: string, id: string][] = [
    ["Northwind, second interview", "knocks-k1"],
    ["One Tuesday does not", "knocks-kind-s1"],
    ["If they ask about the gap", "thought-sorter-p1"],
    ["They must have laughed", "thought-sorter-t1"],
    ["Would a certificate help?", "thought-sorter-f1"],
    ["Rebuilt it in a weekend", "proof-box-a1"],
    ["Harbor Trust", "keep-in-touch-c1"],
  ];
  for (const [name, id] of places) {
    await links.and(page.locator(`[href$="#${id}"]`)).and(page.getByRole("link", { name: `Open ${name}` })).click();
    await expect(page.locator(`[id="${id}"]`)).toBeFocused();
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await page.goBack();
  }
});

test("on the ninth step the sun comes up, and stands still for those who want it still", async ({ page }) => {
  const all = Object.fromEntries(steps.map(({ slug }) => [slug, at]));
  await openNotebook(page, { [KEY]: JSON.stringify({ version: 1, steps: all }) });
  await expect(page.getByText("All nine stand. So do you.")).toBeVisible();
  const sun = page.locator("main svg circle");
  await expect(sun).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.getByRole("button", { name: "Not done: Look back" }).click();
  await expect(sun).toBeHidden();
  await expect(page.getByText("Eight of nine stand.")).toBeVisible();
});

test("on paper all of it is there, letters unfolded, buttons left out", async ({ page }) => {
  await openFull(page);
  await page.locator("summary").first().waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.getByText("Hi Daniel,")).toBeVisible();
  await expect(page.getByText("One Tuesday does not undo your years.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Export", exact: true })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.getByText("Hi Daniel,")).toBeHidden();
});

test("axe finds nothing in the notebook, in a change, or in the dialog; nothing scrolls sideways at 320 pixels", { tag: "@phone" }, async ({ page }) => {
  await openNotebook(page, { [KEY]: JSON.stringify(full), [ASIDE]: "damaged" });
  await page.locator("summary").first().click();
  await page.getByRole("button", { name: /^Change Rebuilt/ }).click();
  await expect(page.getByLabel("Skills it shows")).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSideways(page);
  await page.getByRole("button", { name: "Erase everything" }).click();
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByRole("heading", { name: "Nothing is written yet" })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("it says what the notebook is and what works", async ({ page }) => {
    await page.goto("/notebook");
    await expect(page.getByText("The notebook is a place in your browser")).toBeVisible();
    await expect(page.getByText("Opening your notebook")).toBeHidden();
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  });
});
