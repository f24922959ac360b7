import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import ICAL from "ical.js";
import { expectAccessible } from "./accessible.ts";
import { breakAndRestart, nearTool, openTool, refuseStorage, tabTo } from "./tools.ts";

const address = "/principles/leave-the-door-open";
const tool = (page: Page) => page.locator("[data-tool=keep-in-touch]");
const days = (page: Page) => tool(page).locator("time").evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
const heard = (page: Page) => tool(page).getByLabel("The day you heard");

/** Friday, November 20, 2026, after a final round at a company. */
async function plan(page: Page) {
  await openTool(page, address, "keep-in-touch");
  await heard(page).fill("2026-11-20");
  await tool(page).getByLabel("Company (optional)").fill("Acme & Söhne");
  await tool(page).getByRole("radio", { name: "Final round" }).check();
}

async function download(page: Page) {
  const [file] = await Promise.all([page.waitForEvent("download"), tool(page).getByRole("button", { name: /in my calendar$/ }).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("an example stands there before anything is asked, and each step leads to its letter", async ({ page }) => {
  await openTool(page, address, "keep-in-touch");
  await expect(tool(page)).toContainText("Say you heard on Thursday, November 19, 2026.");
  expect(await days(page)).toEqual(["2026-11-20", "2026-11-23", "2026-11-26", "2026-12-21", "2027-02-19", "2027-05-19"]);
  const hrefs = await tool(page).getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(hrefs).toEqual(["/write#thank-you-note", "/write#feedback-email", "/write#thank-you-note", "/write#check-in", "/write#check-in", "/write#check-in"]);
});

test("the form stays where it is when the plan takes the place of the example", async ({ page }) => {
  await openTool(page, address, "keep-in-touch");
  const top = () => heard(page).evaluate((field) => field.getBoundingClientRect().top + scrollY);
  const before = await top();
  await heard(page).fill("2026-11-20");
  await expect(tool(page).getByText("An example.")).toBeHidden();
  expect(await top()).toBe(before);
});

test("the day, the stage and what they said make the plan; it is there after a reload", async ({ page }) => {
  await plan(page);
  await tool(page).getByText("What they said, if anything").click();
  await tool(page).getByRole("checkbox", { name: "They give no feedback" }).check();
  await tool(page).getByRole("checkbox", { name: "They chose someone from inside" }).check();
  await expect.poll(() => days(page)).toEqual(["2026-11-23", "2026-11-27", "2026-12-04", "2027-02-22", "2027-05-20"]);
  await page.reload();
  await nearTool(page, "keep-in-touch");
  await expect.poll(() => days(page)).toEqual(["2026-11-23", "2026-11-27", "2026-12-04", "2027-02-22", "2027-05-20"]);
  await expect(heard(page)).toHaveValue("2026-11-20");
  await expect(tool(page).getByLabel("Company (optional)")).toHaveValue("Acme & Söhne");
  await expect(tool(page).getByText("Your other plans")).toBeHidden();
});

test("by keyboard alone: a plan, a step moved, a step dropped and brought back", async ({ page }) => {
  await openTool(page, address, "keep-in-touch");
  await heard(page).focus();
  await page.keyboard.type("11202026");
  await expect(heard(page)).toBeFocused();
  await tabTo(page, tool(page).getByRole("button", { name: "Move: Check in", exact: true }));
  await page.keyboard.press("Enter");
  await expect(tool(page).getByLabel("To which day?")).toBeFocused();
  await page.keyboard.type("12262026");
  await page.keyboard.press("Enter");
  await expect(tool(page).getByRole("button", { name: "Move: Check in", exact: true })).toBeFocused();
  await expect(tool(page)).toContainText("Sat, Dec 26, 2026a weekend");
  await tabTo(page, tool(page).getByRole("button", { name: "Drop: Ask one question" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(tool(page)).toContainText("Dropped: Ask one question.");
  await expect.poll(() => days(page)).toEqual(["2026-11-23", "2026-11-27", "2026-12-21", "2026-12-26", "2027-05-20"]);
  await page.keyboard.press("Enter");
  await expect.poll(() => days(page)).toEqual(["2026-11-23", "2026-11-24", "2026-11-27", "2026-12-21", "2026-12-26", "2027-05-20"]);
});

test("one file puts all steps into a calendar, and a link each into Google’s", async ({ page }) => {
  await plan(page);
  const { name, text } = await download(page);
  expect(name).toBe("keep-in-touch.ics");
  const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  expect(entries.map((entry) => String(entry.getFirstPropertyValue("dtstart")))).toEqual(await days(page));
  expect(entries[0]?.getFirstPropertyValue("summary")).toBe("Acme & Söhne: Send a thank-you note");
  await expect(tool(page)).toContainText("Saved as keep-in-touch.ics.");
  const again = new ICAL.Component(ICAL.parse((await download(page)).text)).getAllSubcomponents("vevent");
  const uids = (of: typeof entries) => of.map((entry) => entry.getFirstPropertyValue("uid"));
  expect(uids(again)).toEqual(uids(entries));

  const google = new URL((await tool(page).getByRole("link", { name: "Google Calendar: Ask one question" }).getAttribute("href")) ?? "");
  expect(google.searchParams.get("dates")).toBe("20261124/20261125");
  expect(google.searchParams.get("text")).toBe("Acme & Söhne: Ask one question");
  expect(google.searchParams.get("details")).toContain(`${new URL(page.url()).origin}/write#feedback-email`);
});

test("says so when the file cannot be made", async ({ page }) => {
  await plan(page);
  await page.route(/\/_next\/.*\.js/, (route) => route.abort());
  await tool(page).getByRole("button", { name: /in my calendar$/ }).click();
  await expect(tool(page)).toContainText("The calendar file could not be made here.");
});

test("two plans stand side by side, and a reset can be undone", async ({ page }) => {
  await plan(page);
  await tool(page).getByRole("button", { name: "Plan for another “no”" }).click();
  await expect(heard(page)).toHaveValue("");
  await heard(page).fill("2026-12-31");
  await expect.poll(() => days(page)).toContain("2027-01-01");
  await tool(page).getByRole("button", { name: "Acme & Söhne" }).click();
  await expect(heard(page)).toHaveValue("2026-11-20");
  await tool(page).getByRole("button", { name: "Reset" }).click();
  await expect(heard(page)).toHaveValue("2026-12-31");
  await tool(page).getByRole("button", { name: "Undo" }).click();
  await expect(heard(page)).toHaveValue("2026-11-20");
});

test("a browser that keeps nothing says so, and the plan works all the same", async ({ page }) => {
  await refuseStorage(page);
  await plan(page);
  await expect(tool(page).getByRole("status").filter({ hasText: "This browser" })).toHaveText("This browser keeps nothing, so the plan stays only until you leave the page.");
  expect((await download(page)).text).toContain("DTSTART;VALUE=DATE:20261123");
});

test("a day in the reader’s own zone: today is today at the date line", async ({ browser }) => {
  for (const timezoneId of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
    const context = await browser.newContext({ timezoneId });
    const page = await context.newPage();
    await openTool(page, address, "keep-in-touch");
    await tool(page).getByRole("button", { name: "I heard today" }).click();
    const local = await page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
    await expect(heard(page)).toHaveValue(local);
    const { text } = await download(page);
    expect(text).toContain(`DTSTART;VALUE=DATE:${(await days(page))[0]?.replaceAll("-", "")}\r\n`);
    await context.close();
  }
});

test("broken on purpose, it leaves the text whole, and can start again", async ({ page }) => {
  await breakAndRestart(page, address, "keep-in-touch", ["Date.prototype", "toLocaleDateString"], "When to let it close");
  await expect(tool(page)).toContainText("Fri, Nov 20, 2026");
});

test("print gives a worksheet with lines, without controls", async ({ page }) => {
  await openTool(page, address, "keep-in-touch");
  await page.emulateMedia({ media: "print" });
  await expect(tool(page).getByRole("table", { name: "My dates" })).toBeVisible();
  await expect(heard(page)).toBeHidden();
});

test("axe finds nothing, example and plan", { tag: "@phone" }, async ({ page }) => {
  await openTool(page, address, "keep-in-touch");
  await expectAccessible(page, "keep-in-touch");
  await heard(page).fill("2026-11-20");
  await tool(page).getByText("What they said, if anything").click();
  await tool(page).getByRole("button", { name: "Drop: Ask one question" }).click();
  await tool(page).getByRole("button", { name: "Move: Check in", exact: true }).click();
  await tool(page).getByLabel("To which day?").fill("");
  await tool(page).getByRole("button", { name: "Move it" }).click();
  await expect(tool(page)).toContainText("Choose a day from 1900 on.");
  await expectAccessible(page, "keep-in-touch");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the example and the worksheet stand in the page, and no dead control", async ({ page }) => {
    await page.goto(address);
    await expect(tool(page)).toContainText("Mon, Nov 23, 2026");
    await expect(tool(page).getByRole("table", { name: "My dates" })).toBeVisible();
    await expect(heard(page)).toBeHidden();
    await expect(tool(page).getByRole("button")).toHaveCount(0);
  });
});
