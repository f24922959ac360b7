import { expect, test } from "@playwright/test";
import { ASIDE, KEY, bringIn, contentsOf, entry, exported, full, notice, openFull, openNotebook, stored } from "./notebook.ts";
import { open } from "./site.ts";
import { refuseStorage } from "./tools.ts";

test("export, erase, import: everything is there again, byte for byte", async ({ page }) => {
  await openFull(page);
  const before = await exported(page);
  expect(before.name).toMatch(/^get-up-nine-notebook-\d{4}-\d{2}-\d{2}\.json$/);
  expect(JSON.parse(before.text)).toEqual(full);
  // A change and its undoing make the browser write the entry anew.
  await page.getByRole("button", { name: "Delete Would a certificate help?" }).click();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  const kept = await stored(page);

  await page.getByRole("button", { name: "Erase everything" }).click();
  const dialog = page.getByRole("dialog", { name: "Erase everything?" });
  await expect(dialog.getByRole("listitem")).toHaveText(["2 steps done", "2 applications", "1 knock and 1 get-up", "1 plan", "1 feedback question", "1 parked thought", "1 achievement", "1 kind sentence", "2 plans to keep in touch", "1 review", "the thought that you were sorting"]);
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Export first" }).click();
  expect(await contentsOf(download)).toEqual(before);
  await dialog.getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByRole("heading", { name: "Nothing is written yet" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-done", "");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await bringIn(page, before.text);
  await expect(notice(page)).toContainText("Brought in: 2 steps, 2 applications, 1 knock,");
  expect(await stored(page)).toBe(kept);
  expect(await exported(page)).toEqual(before);
  await bringIn(page, before.text);
  await expect(notice(page)).toContainText("Nothing new in it");
  expect(await stored(page)).toBe(kept);
});

test("an import adds to what is there, and can be taken out again", async ({ page }) => {
  await openFull(page);
  const more = { version: 1, kindSentences: [{ id: "s2", text: "Tomorrow is a plain day.", on: "2026-11-22" }], knocks: [{ ...full.knocks[0], where: "Northwind, third interview" }] };
  await bringIn(page, JSON.stringify(more));
  await expect(notice(page)).toContainText("Brought in: 1 knock and 1 kind sentence.");
  await expect(entry(page, "Northwind, third interview")).toBeVisible();
  await expect(entry(page, "Northwind, second interview")).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(entry(page, "Tomorrow is a plain day.")).toHaveCount(0);
  expect(JSON.parse((await stored(page)) ?? "")).toEqual(full);
});

test("a file that is wrong in any part is refused in words, and changes nothing", async ({ page }) => {
  await openFull(page);
  const kept = await stored(page);
  const wrong: [string, string][] = [
    ["", "This file is empty."],
    ["Dear diary", "This file is not JSON."],
    [JSON.stringify(full).slice(0, 900), "This file is not JSON."],
    ['{"version":2,"steps":{}}', "written by a newer version of this site (2; this page knows 1)"],
    ["{}", "It has no version that this site knows"],
    [JSON.stringify({ ...full, knocks: [...full.knocks, { id: "k2", where: "Later", on: "soon", getUps: [] }] }), "Knock 2, the day: “soon” is not a day written like 2026-11-23."],
    [JSON.stringify({ ...full, achievements: "many" }), "The list of achievements: it is not a list."],
    ["[".repeat(200_000), "This file is not JSON."],
    [`{"version":1,"kindSentences":[{"id":"1","text":"${"x".repeat(20_001)}","on":"2026-11-20"}]}`, "longer than 20,000 characters"],
  ];
  for (const [file, words] of wrong) {
    await bringIn(page, file);
    await expect(notice(page)).toContainText(words);
    await expect(notice(page)).toContainText("Nothing was changed.");
    expect(await stored(page)).toBe(kept);
  }
  const hostile = '{"version":1,"__proto__":{"polluted":"yes"},"kindSentences":[{"id":"\\"><img src=x onerror=alert(1)>","text":"<script>alert(1)</script>","on":"2026-11-20"}]}';
  await bringIn(page, hostile);
  await expect(entry(page, "<script>alert(1)</script>")).toBeVisible();
  expect(await page.evaluate(() => "polluted" in {})).toBe(false);
});

test("a browser without room takes no part of an import, and says so", async ({ page }) => {
  await openFull(page);
  const kept = await stored(page);
  await page.evaluate(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      if (value.length > 5000) throw new DOMException("full", "QuotaExceededError");
      set.call(this, key, value);
    };
  });
  await bringIn(page, `{"version":1,"kindSentences":[{"id":"1","text":"${"x".repeat(9000)}","on":"2026-11-20"}]}`);
  await expect(notice(page)).toContainText("no room for what is in it. Nothing was changed.");
  expect(await stored(page)).toBe(kept);
  await expect(page.getByText("This browser keeps nothing")).toHaveCount(0);
});

test("where nothing is kept it says so at once, and what is brought in stays on screen", async ({ page }) => {
  await refuseStorage(page);
  await open(page, "/notebook");
  await expect(page.getByText("This browser keeps nothing for this site right now")).toBeVisible();
  await bringIn(page, JSON.stringify(full));
  await expect(entry(page, "One Tuesday does not undo your years.")).toBeVisible();
  await page.getByRole("button", { name: "Change One Tuesday" }).click();
  await page.getByLabel("Your sentence").fill("Two Tuesdays do not either.");
  await page.getByRole("button", { name: "Keep the change" }).click();
  await expect(notice(page)).toContainText("It is changed on this page only.");
  await expect(entry(page, "Two Tuesdays do not either.")).toBeVisible();
  expect(JSON.parse((await exported(page)).text).kindSentences[0].text).toBe("Two Tuesdays do not either.");
});

test("what cannot be read is set aside, one beside the other, to be saved and discarded", async ({ page }) => {
  const damaged = ['{"version":1,"steps":{"look-', '{"version":7,"from":"the future"}', '{"version":1,"knocks":"many"}'];
  await openNotebook(page, { [KEY]: damaged[0] ?? "" });
  for (const text of damaged.slice(1)) {
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const);
    await page.reload();
    await page.locator("[data-notebook]").waitFor();
  }
  const region = page.getByRole("region", { name: "Set aside, because it could not be read" });
  await expect(region.getByRole("listitem")).toHaveCount(3);
  await expect(region.getByRole("listitem").nth(1)).toContainText("A newer version of this site wrote it.");
  for (const [index, text] of damaged.entries()) {
    const download = page.waitForEvent("download");
    await region.getByRole("button", { name: `Download entry ${index + 1}` }).click();
    expect((await contentsOf(download)).text).toBe(text);
  }
  // The notebook works beside it.
  await bringIn(page, JSON.stringify(full));
  await expect(entry(page, "Northwind, second interview")).toBeVisible();
  await region.getByRole("button", { name: "Discard entry 1" }).click();
  await expect(region.getByRole("listitem")).toHaveCount(2);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(region.getByRole("listitem")).toHaveCount(3);
  expect(await stored(page, ASIDE)).toBe(damaged[0]);
  await page.getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByRole("dialog").getByText("3 entries that were set aside")).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Erase everything" }).click();
  await expect(region).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("an entry that can be read again is brought back", async ({ page }) => {
  await openNotebook(page, { [ASIDE]: JSON.stringify(full) });
  await page.getByRole("button", { name: "Bring back entry 1" }).click();
  await expect(entry(page, "Northwind, second interview")).toBeVisible();
});

test("a copy for reading holds the letters and escapes what was typed", async ({ page }) => {
  await openFull(page);
  const { name, text } = await exported(page, "Export as Markdown");
  expect(name).toMatch(/\.md$/);
  expect(text).toContain("#### Thank-you note, sent Nov 21, 2026");
  expect(text).toContain("> Hi Daniel,");
  expect(text).toContain("> My own words.");
  await bringIn(page, text);
  await expect(notice(page)).toContainText("the copy for reading");
});
