import { expect, test, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { breakAndRestart, expectFocusIn, expectNoSideways, nearTool, notebook, openTool, refuseStorage, tabTo } from "./tools.ts";

const path = "/principles/keep-your-confidence";
const name = "knocks";
const openKnocks = (page: Page) => openTool(page, path, name);
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

async function log(tool: Locator, where: string, on?: string) {
  await tool.getByLabel("Where?").fill(where);
  if (on) await tool.getByLabel("When?").fill(on);
  await tool.getByRole("button", { name: "Log this knock" }).click();
}
const item = (tool: Locator, where: string) => tool.getByRole("list", { name: "Your log" }).getByRole("listitem").filter({ hasText: where }).first();

test("shows an example first, and it counts", async ({ page }) => {
  const tool = await openKnocks(page);
  await expect(tool.getByText("Knocked down 8, got up 9.")).toBeVisible();
  await expect(tool.locator("span").first().locator("path.stroke-up")).toHaveCount(9);
  await expectAccessible(page, name);
  await expectNoSideways(page);
});

test("logs a knock and what came next, counts both, and keeps them over a reload", { tag: "@phone" }, async ({ page }) => {
  const tool = await openKnocks(page);
  await log(tool, "Northwind, second interview");
  await expect(tool.getByText("Knocked down 1, got up 0.").first()).toBeVisible();
  await expect(item(tool, "Northwind")).toBeFocused();
  const knock = item(tool, "Northwind");
  await knock.getByRole("button", { name: "Rested" }).click();
  await knock.getByRole("button", { name: "Sent thanks" }).click();
  await expect(tool.getByText("Knocked down 1, got up 2.").first()).toBeVisible();
  await expectAccessible(page, name);
  await page.reload();
  const again = await nearTool(page, name);
  await expect(again.getByText("Knocked down 1, got up 2.")).toBeVisible();
  await expect(again.getByText("You sent thanks once, rested once.")).toBeVisible();
  expect(await notebook(page)).toMatchObject({ knocks: [{ where: "Northwind, second interview", on: today(), getUps: [{ what: "rested" }, { what: "thanked" }] }] });
});

test("takes past days, in order, refuses days to come, and shows the months between", async ({ page }) => {
  const tool = await openKnocks(page);
  await log(tool, "Then", "2026-03-10");
  await log(tool, "Before", "2026-01-20");
  await expect(tool.getByRole("list", { name: "Your log" }).getByRole("listitem").first()).toContainText("Then");
  await log(tool, "Ahead", "2999-01-01");
  await expect(tool.getByLabel("When?")).toBeFocused();
  await expect(tool.getByText("That day is still to come")).toBeVisible();
  await expectAccessible(page, name);
  await tool.getByText("Month by month", { exact: true }).click();
  await expect(tool.getByRole("row").filter({ hasText: "2026" })).toHaveText([/Mar 2026\s*1\s*0/, /Feb 2026\s*0\s*0/, /Jan 2026\s*1\s*0/]);
  await item(tool, "Then").getByRole("button", { name: "What I did next" }).click();
  await item(tool, "Then").getByLabel("On").fill("2026-03-09");
  await item(tool, "Then").getByRole("button", { name: "Rested" }).click();
  await expect(item(tool, "Then").getByText("That is before the knock")).toBeVisible();
});

test("says what is missing beside the field", async ({ page }) => {
  const tool = await openKnocks(page);
  await log(tool, "  ");
  await expect(tool.getByLabel("Where?")).toBeFocused();
  await expect(tool.getByLabel("Where?")).toHaveAttribute("aria-invalid", "true");
  await expect(tool.getByText("Write where; a name is enough")).toBeVisible();
});

test("by keyboard alone: log, get up, change, remove, undo; the focus is never lost", async ({ page }) => {
  const tool = await openKnocks(page);
  await tool.getByLabel("Where?").focus();
  await page.keyboard.type("City library");
  await page.keyboard.press("Enter");
  await expect(item(tool, "City library")).toBeFocused();
  await tabTo(page, tool.getByRole("button", { name: "Asked a question", exact: true }));
  await page.keyboard.press("Enter");
  await expect(tool.getByText("Got up: asked a question. Knocked down 1, got up 1.")).toBeVisible();
  await expect(tool.getByRole("button", { name: "Asked a question", exact: true })).toBeFocused();
  await tabTo(page, tool.getByRole("button", { name: "Remove Asked a question" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expectFocusIn(tool);
  await tabTo(page, tool.getByRole("button", { name: "Undo" }));
  await page.keyboard.press("Enter");
  await expect(tool.getByText("Knocked down 1, got up 1.").first()).toBeVisible();
  await expect(item(tool, "City library")).toBeFocused();
  await tabTo(page, tool.getByRole("button", { name: "Change City library" }));
  await page.keyboard.press("Enter");
  await expect(item(tool, "City library").getByLabel("Where?")).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(", archive");
  await page.keyboard.press("Enter");
  await expect(item(tool, "City library, archive")).toBeFocused();
  await tabTo(page, tool.getByRole("button", { name: "Remove City library, archive" }));
  await page.keyboard.press("Enter");
  await expect(tool.getByRole("list", { name: "Your log" })).toHaveCount(0);
  await expectFocusIn(tool);
  await tabTo(page, tool.getByRole("button", { name: "Undo" }));
  await page.keyboard.press("Enter");
  await expect(item(tool, "City library, archive")).toBeFocused();
});

test("Reset empties the log and gives it back whole", async ({ page }) => {
  const tool = await openKnocks(page);
  for (const where of ["One", "Two", "Three"]) await log(tool, where, "2026-05-05");
  const before = (await notebook(page)).knocks;
  await tool.getByRole("button", { name: "Reset" }).click();
  await expect(tool.getByText("Knocked down 8, got up 9.")).toBeVisible();
  await expectFocusIn(tool);
  await tool.getByRole("button", { name: "Undo" }).click();
  await expect(tool.getByRole("list", { name: "Your log" })).toBeVisible();
  expect((await notebook(page)).knocks).toEqual(before);
});

test("a long log stays short, and what was logged for a day long ago is in view", async ({ page }) => {
  const tool = await openKnocks(page);
  for (let number = 1; number <= 6; number++) await log(tool, `Firm ${number}`, "2026-06-01");
  await log(tool, "Long ago", "2019-02-02");
  await expect(item(tool, "Long ago")).toBeFocused();
  const items = tool.getByRole("list", { name: "Your log" }).locator("> li");
  await expect(items).toHaveCount(6);
  await tool.getByRole("button", { name: "Show all 7" }).click();
  await expect(items).toHaveCount(7);
});

test("one kind sentence: written to a friend, read back, kept, taken back", async ({ page }) => {
  const tool = await openKnocks(page);
  await tool.getByText("For a bad evening").click();
  await tool.getByLabel("A friend of yours was turned down today").fill("One Tuesday does not undo your years.");
  await expect(tool.locator("blockquote")).toHaveText("One Tuesday does not undo your years.");
  await expect(tool.getByRole("link", { name: "Kreemers" }).first()).toHaveAttribute("href", /^https:\/\/doi\.org/);
  await expectAccessible(page, name);
  await tool.getByRole("button", { name: "Keep this sentence" }).click();
  expect(await notebook(page)).toMatchObject({ kindSentences: [{ text: "One Tuesday does not undo your years.", on: today() }] });
  await tool.getByRole("button", { name: "Remove One Tuesday" }).click();
  expect((await notebook(page)).kindSentences).toEqual([]);
  await expectFocusIn(tool);
  await tool.getByRole("button", { name: "Undo" }).click();
  expect(await notebook(page)).toMatchObject({ kindSentences: [{ text: "One Tuesday does not undo your years." }] });
});

test("two tabs log side by side and neither loses the other’s knock", async ({ page, context }) => {
  const tool = await openKnocks(page);
  const other = await context.newPage();
  const otherTool = await openKnocks(other);
  await log(tool, "Here");
  await log(otherTool, "There");
  await expect(item(tool, "There")).toBeVisible();
  await expect(item(tool, "Here")).toBeVisible();
});

test("where storage is refused it works, and says for how long", async ({ page }) => {
  await refuseStorage(page);
  const tool = await openKnocks(page);
  await log(tool, "Northwind");
  await expect(item(tool, "Northwind")).toBeVisible();
  await expect(tool.getByText("This browser keeps nothing, so the log stays only until you leave the page.")).toBeVisible();
});

test("broken on purpose, it leaves the text whole, and can start again", async ({ page }) => {
  const tool = await breakAndRestart(page, path, name, ["Date.prototype", "getFullYear"], "Where confidence runs out");
  await expect(tool.getByLabel("Where?")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the example and the worksheet stand in the page, and nothing that is dead", async ({ page }) => {
    await page.goto(path);
    const tool = page.locator(`[data-tool="${name}"]`);
    await expect(tool.getByText("Knocked down 8, got up 9.")).toBeVisible();
    await expect(tool.getByText("Knocked down …, got up …")).toBeVisible();
    await expect(tool.getByRole("button")).toHaveCount(0);
    await expect(tool.getByRole("textbox")).toHaveCount(0);
  });
});

test("on paper it is a worksheet", async ({ page }) => {
  const tool = await openKnocks(page);
  await page.emulateMedia({ media: "print" });
  await expect(tool.getByText("Knocked down …, got up …")).toBeVisible();
  await expect(tool.getByLabel("Where?")).toBeHidden();
});
