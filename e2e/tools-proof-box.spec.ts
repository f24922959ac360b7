import { readFile } from "node:fs/promises";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { breakAndRestart, expectFocusIn, expectNoSideways, nearTool, notebook, openTool, refuseStorage, tabTo } from "./tools.ts";

const path = "/principles/remember-your-achievements";
const name = "proof-box";
const openBox = (page: Page) => openTool(page, path, name);
const inBox = (tool: Locator) => tool.getByRole("list", { name: "In the box" }).locator("> li");

async function unfold(tool: Locator, summary: string) {
  const details = tool.locator("details", { has: tool.page().locator("> summary", { hasText: summary }) }).first();
  if ((await details.getAttribute("open")) === null) await details.locator("> summary").click();
}

async function putIn(tool: Locator, did: string, tags = "") {
  await unfold(tool, "Put an achievement in");
  await tool.locator("#proof-box-did").fill(did);
  await tool.locator("#proof-box-tags").fill(tags);
  await tool.getByRole("button", { name: "Put it in the box" }).click();
  await expect(inBox(tool).first()).toContainText(did);
}

test("shows an example first, and a dozen questions for when nothing comes to mind", async ({ page }) => {
  const tool = await openBox(page);
  await expect(tool.getByText("The Monday report took 41 minutes")).toBeVisible();
  await tool.getByText("Nothing comes to mind? 12 questions").click();
  await expect(tool.locator(".tool-live ol li:visible")).toHaveCount(12);
  await expectAccessible(page, name);
  await expectNoSideways(page);
});

test("keeps an achievement with its skills over a reload, and says what is missing", { tag: "@phone" }, async ({ page }) => {
  const tool = await openBox(page);
  await tool.getByRole("button", { name: "Put it in the box" }).click();
  await expect(tool.getByLabel("What was hard")).toBeFocused();
  await expect(tool.getByText("Write one of the three lines; one is enough")).toBeVisible();
  await tool.getByLabel("What was hard").fill("Two nurses for thirty beds");
  await tool.getByLabel("What I did").fill("A rota on paper,\nthree times");
  await tool.getByLabel("What changed").fill("Nobody worked two nights in a row");
  await tool.getByLabel("Skills it shows").fill("planning, Planning , asking");
  await tool.getByRole("button", { name: "Put it in the box" }).click();
  await expect(inBox(tool).first()).toBeFocused();
  expect(await notebook(page)).toMatchObject({ achievements: [{ hard: "Two nurses for thirty beds", did: "A rota on paper,\nthree times", tags: ["planning", "asking"] }] });
  await expectAccessible(page, name);
  await page.reload();
  const again = await nearTool(page, name);
  await again.getByRole("button", { name: "Remind me" }).click();
  await expect(again.getByRole("status").getByText("Two nurses for thirty beds")).toBeVisible();
});

test("reminds of one at random, never the same twice in a row, also after a reload", async ({ page }) => {
  const tool = await openBox(page);
  for (const did of ["first", "second", "third"]) await putIn(tool, did);
  let last = "";
  const draw = async (from: Locator) => {
    await from.getByRole("button", { name: "Remind me" }).click();
    const drawn = (await notebook(page)).lastDrawn;
    expect(drawn).not.toBe(last);
    last = String(drawn);
  };
  for (let times = 0; times < 12; times++) await draw(tool);
  await page.reload();
  await draw(await nearTool(page, name));
});

test("draws from one skill when one is chosen", async ({ page }) => {
  const tool = await openBox(page);
  await putIn(tool, "a count", "SQL");
  await putIn(tool, "a rota", "planning");
  await putIn(tool, "a query", "sql");
  await tool.getByLabel("Skill", { exact: true }).selectOption("sql");
  await expect(inBox(tool)).toHaveCount(2);
  await expect(tool.getByText("2 achievements with “sql” in the box.")).toBeVisible();
  for (let times = 0; times < 6; times++) {
    await tool.getByRole("button", { name: "Remind me" }).click();
    await expect(tool.getByRole("status").getByText(/a count|a query/)).toBeVisible();
  }
});

test("by keyboard alone: put in, order, change, remove, undo; the focus is never lost", async ({ page }) => {
  const tool = await openBox(page);
  await putIn(tool, "older");
  await putIn(tool, "newer");
  await tool.getByRole("button", { name: "Move down number 1" }).focus();
  await page.keyboard.press("Enter");
  await expect(tool.getByText("Now number 2 of 2.")).toBeVisible();
  await expect(inBox(tool)).toContainText(["older", "newer"]);
  await expect(tool.getByRole("button", { name: "Move down number 2" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(tool.getByText("It is the last already.")).toBeVisible();
  await expect(tool.getByRole("button", { name: "Move down number 2" })).toBeFocused();
  await tabTo(page, tool.getByRole("button", { name: "Change number 2" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, inBox(tool).nth(1).getByLabel("What changed"));
  await page.keyboard.type("everything");
  await tabTo(page, tool.getByRole("button", { name: "Keep the change" }));
  await page.keyboard.press("Enter");
  await expect(inBox(tool).nth(1)).toContainText("everything");
  await expect(inBox(tool).nth(1)).toBeFocused();
  await tabTo(page, tool.getByRole("button", { name: "Remove number 2" }));
  await page.keyboard.press("Enter");
  await expect(inBox(tool)).toHaveCount(1);
  await expectFocusIn(tool);
  await tabTo(page, tool.getByRole("button", { name: "Undo" }));
  await page.keyboard.press("Enter");
  await expect(inBox(tool)).toContainText(["older", "newer"]);
  await expect(inBox(tool).nth(1)).toBeFocused();
  await expectAccessible(page, name);
});

test("goes out as Markdown and comes back, and nothing comes in twice", async ({ page }) => {
  const tool = await openBox(page);
  await putIn(tool, "a rota\n- **What I did:** no, really", "planning");
  await putIn(tool, "a *count*", "SQL");
  const download = page.waitForEvent("download");
  await tool.getByRole("button", { name: "Export as Markdown" }).click();
  const saved = await (await download).path();
  expect((await download).suggestedFilename()).toBe("proof-box.md");
  const before = (await notebook(page)).achievements as { id: string }[];
  const file = tool.getByLabel("Import a Markdown file");
  await file.setInputFiles(saved);
  await expect(tool.getByText("Nothing new in this file: the box holds all of it.")).toBeVisible();
  await tool.getByRole("button", { name: "Reset" }).click();
  await expect(tool.getByText("The Monday report took 41 minutes")).toBeVisible();
  await file.setInputFiles({ name: "back.md", mimeType: "text/markdown", buffer: await readFile(saved) });
  await expect(tool.getByText("Brought in 2 achievements.")).toBeVisible();
  const after = (await notebook(page)).achievements as { id: string }[];
  expect(after.map(({ id: _, ...rest }) => rest)).toEqual(before.map(({ id: _, ...rest }) => rest));
  await tool.getByRole("button", { name: "Undo" }).click();
  expect((await notebook(page)).achievements).toEqual([]);
});

test("a file that is no proof box brings nothing in and says so", async ({ page }) => {
  const tool = await openBox(page);
  const file = tool.getByLabel("Import a Markdown file");
  await file.setInputFiles({ name: "shopping.md", mimeType: "text/markdown", buffer: Buffer.from("# Shopping\n- milk\n") });
  await expect(tool.getByText("No achievements found in this file.")).toBeVisible();
  await file.setInputFiles({ name: "long.md", mimeType: "text/markdown", buffer: Buffer.from(`- What I did: ${"x".repeat(30_000)}\n`) });
  await expect(tool.getByText("Nothing in this file fits in the box")).toBeVisible();
  await file.setInputFiles({ name: "large.md", mimeType: "text/markdown", buffer: Buffer.alloc(1_000_001, "x") });
  await expect(tool.getByText("This file is too large to be a proof box.")).toBeVisible();
});

test("where storage is refused it works, and says for how long", async ({ page }) => {
  await refuseStorage(page);
  const tool = await openBox(page);
  await putIn(tool, "a rota");
  await expect(tool.getByText("This browser keeps nothing, so the box lasts only until you leave the page.")).toBeVisible();
});

test("broken on purpose, it leaves the text whole and the box full, and can start again", async ({ page }) => {
  const box = await openBox(page);
  await putIn(box, "a rota", "planning");
  await putIn(box, "a count", "counting");
  // The skills in use are put in order whenever the box is drawn.
  const tool = await breakAndRestart(page, path, name, ["String.prototype", "localeCompare"], "What the box is not for");
  await expect(tool.getByText("2 achievements in the box.")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the example, the questions and the worksheet stand in the page, and nothing that is dead", async ({ page }) => {
    await page.goto(path);
    const tool = page.locator(`[data-tool="${name}"]`);
    await expect(tool.getByText("The Monday report took 41 minutes")).toBeVisible();
    await expect(tool.getByText("Whom did you teach something").filter({ visible: true })).toHaveCount(1);
    await expect(tool.getByText("Skills it shows").filter({ visible: true })).toHaveCount(1);
    await expect(tool.getByRole("button")).toHaveCount(0);
    await expect(tool.getByRole("textbox")).toHaveCount(0);
  });
});
