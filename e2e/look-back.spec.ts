import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { KEY, keep } from "./notebook.ts";
import { open } from "./site.ts";
import { expectNoSideways, notebook, refuseStorage, tabTo } from "./tools.ts";

const path = "/look-back";
const stage = (page: Page, name: string) => page.locator("details", { has: page.locator("> summary h3", { hasText: name }) });
const well = (page: Page, name: string, line = 1) => stage(page, name).getByRole("textbox", { name: `What I did well, ${line}` });
const differently = (page: Page, name: string, line = 1) => stage(page, name).getByRole("textbox", { name: `What I would do differently, ${line}` });
const hands = (page: Page, line: string, whose: "In my hands" | "Partly" | "Not") =>
  page.getByRole("group", { name: `In whose hands was “${line}”?` }).getByRole("radio", { name: whose, exact: true });
const onePage = (page: Page) => page.getByRole("region", { name: "On one page" });
const comesBack = (page: Page) => page.getByRole("region", { name: "What keeps coming back" });
const list = (page: Page) => page.getByRole("region", { name: "Your reviews" });

async function unfold(page: Page, name: string) {
  if ((await stage(page, name).getAttribute("open")) === null) await stage(page, name).locator("> summary").click();
}

async function judge(page: Page, name: string, how: string) {
  await unfold(page, name);
  await stage(page, name).getByRole("radio", { name: how, exact: true }).check();
}

/** A review as the notebook keeps it, with one line to do differently in the interviews. */
const kept = (id: string, company: string, made: string, how: number, line: string) => ({
  id,
  company,
  role: "Analyst",
  stages: [{ key: "interviews", lived: true, how, items: [{ id: `${id}-line`, text: line, kind: "differently" }] }],
  plan: { trigger: "", action: "" },
  made,
  changed: made,
});
const acme = kept("acme", "Acme", "2026-09-01T10:00:00.000Z", 2, "Salary question");
const birch = kept("birch", "Birch", "2026-10-01T10:00:00.000Z", 1, "prepare the salary question");

/** What the browser holds before the page is first opened. */
const keepBefore = (page: Page, contents: Record<string, unknown>) => keep(page, { [KEY]: JSON.stringify({ version: 1, ...contents }) });

test("a review from the first word to the one page, and after a reload everything is there", async ({ page }) => {
  await open(page, path);
  await page.getByLabel("Company").fill("Northwind Energy");
  await page.getByLabel("Role").fill("Data Analyst");
  await judge(page, "Finding the opening", "Rather well");
  await well(page, "Finding the opening").fill("Asked a former colleague");
  await stage(page, "Finding the opening").getByText("Blank page? 3 questions").click();
  await expect(stage(page, "Finding the opening").getByText("How did you hear of it")).toBeVisible();
  await stage(page, "Finding the opening").getByRole("button", { name: "Next: The application" }).click();
  await expect(stage(page, "The application").locator("> summary")).toBeFocused();
  await expect(well(page, "Finding the opening")).toBeHidden();
  await judge(page, "The task", "It never happened");
  await expect(well(page, "The task")).toHaveCount(0);
  await judge(page, "The interviews", "Rather badly");
  await differently(page, "The interviews").fill("salary question");
  await hands(page, "salary question", "Partly").check();
  await differently(page, "The interviews", 2).fill("promised to someone inside");
  await hands(page, "promised to someone inside", "Not").check();
  await page.getByRole("button", { name: "Add a stage of your own" }).click();
  await page.getByLabel("What this stage was called").fill("Trial day");
  await well(page, "Trial day").fill("Stayed for lunch");

  await onePage(page).getByRole("button", { name: "Begin with this: salary question" }).click();
  await expect(onePage(page).getByLabel("If …", { exact: true })).toHaveValue("the next interview is set");
  await onePage(page).getByLabel("… then I …").fill("look up the range the evening before");
  await expect(page.getByText("That is the whole look back: one page, and one plan.")).toBeVisible();
  await onePage(page).getByLabel("If …", { exact: true }).fill("They ask what I want");

  await page.reload();
  await expect(page.getByRole("heading", { name: "Northwind Energy, Data Analyst" })).toBeVisible();
  await expect(onePage(page).getByRole("listitem")).toHaveText([/^Asked a former colleague/, /^Stayed for lunch/, /^salary question/, /^promised to someone inside/]);
  await expect(onePage(page).getByText("If they ask what I want, then I look up the range the evening before.")).toBeVisible();
  await expect(stage(page, "The interviews").locator("> summary")).toContainText("Rather badly, 2 notes");
  await expect(stage(page, "The task").locator("> summary")).toContainText("It never happened");
  await unfold(page, "The interviews");
  await expect(hands(page, "salary question", "Partly")).toBeChecked();
  expect(await notebook(page)).toMatchObject({ plans: [{ trigger: "They ask what I want", action: "look up the range the evening before", from: "look-back" }] });
});

test("what is typed before script takes over counts, keeps the focus, and changes no earlier review", async ({ page }) => {
  await keepBefore(page, { reviews: [acme] });
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/_next\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${path}#review-acme`, { waitUntil: "commit" });
  await page.getByLabel("Company").fill("Early Co");
  await stage(page, "Finding the opening").getByRole("radio", { name: "So-so" }).check();
  await onePage(page).getByLabel("If …", { exact: true }).fill("they ask");
  await onePage(page).getByLabel("… then I …").fill("answer");
  await well(page, "Finding the opening").pressSequentially("typed ea");
  release();
  await page.locator("html[data-hydrated]").waitFor();
  await expect(page.getByRole("heading", { name: "Early Co" })).toBeVisible();
  await expect(well(page, "Finding the opening")).toBeFocused();
  await page.keyboard.type("rly");
  await expect(well(page, "Finding the opening")).toHaveValue("typed early");
  const { reviews, plans } = await notebook(page);
  expect(reviews).toMatchObject([acme, { company: "Early Co", stages: [{ key: "opening", how: 3, items: [{ text: "typed early" }] }], plan: { trigger: "they ask", action: "answer" } }]);
  expect(plans).toMatchObject([{ trigger: "they ask", action: "answer" }]);
});

test("what the browser fills in again after a step back begins no other review", async ({ page }) => {
  await open(page, path);
  await page.getByLabel("Company").fill("Northwind Energy");
  await stage(page, "Finding the opening").getByRole("radio", { name: "Rather well", exact: true }).check();
  await expect.poll(() => notebook(page)).toMatchObject({ reviews: [{ stages: [{ how: 4 }] }] });
  await page.goto("/privacy");
  await page.goBack();
  await page.locator("html[data-hydrated]").waitFor();
  await expect(page.getByRole("heading", { name: "Northwind Energy" })).toBeVisible();
  await expect(stage(page, "Finding the opening").getByRole("radio", { name: "Rather well", exact: true })).toBeChecked();
  expect((await notebook(page)).reviews).toHaveLength(1);
});

test("by keyboard alone: lines come with Enter, go with a button, come back with Undo; the focus is never lost", async ({ page }) => {
  await open(page, path);
  await page.getByLabel("Role").focus();
  await tabTo(page, stage(page, "Finding the opening").getByRole("radio", { name: "Badly", exact: true }));
  await page.keyboard.press("ArrowRight");
  await expect(stage(page, "Finding the opening").getByRole("radio", { name: "Rather badly" })).toBeChecked();
  await tabTo(page, well(page, "Finding the opening"));
  await page.keyboard.type("first");
  await page.keyboard.press("Enter");
  await expect(well(page, "Finding the opening", 2)).toBeFocused();
  await page.keyboard.type("second");
  await tabTo(page, hands(page, "second", "In my hands"));
  await page.keyboard.press("Space");
  await expect(hands(page, "second", "In my hands")).toBeChecked();
  await tabTo(page, page.getByRole("button", { name: "Remove “first”" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(stage(page, "Finding the opening").getByRole("status")).toHaveText("One line removed.");
  await expect(well(page, "Finding the opening")).toHaveValue("second");
  await tabTo(page, page.getByRole("button", { name: "Undo" }));
  await page.keyboard.press("Enter");
  await expect(well(page, "Finding the opening")).toHaveValue("first");
  await expect(well(page, "Finding the opening")).toBeFocused();

  await tabTo(page, page.getByRole("button", { name: "Add a stage of your own" }));
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("What this stage was called")).toBeFocused();
  await page.keyboard.type("Trial day");
  await tabTo(page, page.getByRole("button", { name: "Remove this stage" }));
  await page.keyboard.press("Enter");
  await expect(stage(page, "Trial day")).toHaveCount(0);
  await tabTo(page, page.getByRole("button", { name: "Undo" }));
  await page.keyboard.press("Enter");
  await expect(stage(page, "Trial day").locator("> summary")).toBeFocused();
});

test("another one, named from the letters; after three it says what keeps coming back, and each can be opened, renamed and deleted", async ({ page }) => {
  const applications = ["Cedar", "Dune"].map((company) => ({ id: company, form: { company, role: "Analyst" }, changed: acme.made }));
  await keepBefore(page, { reviews: [acme, birch], applications });
  await open(page, path);
  await expect(page.getByRole("heading", { name: "Birch, Analyst" })).toBeVisible();
  await list(page).getByRole("button", { name: "Cedar, Analyst" }).click();
  await expect(page.getByRole("heading", { name: "Cedar, Analyst" })).toBeFocused();
  await judge(page, "The interviews", "Rather badly");
  await differently(page, "The interviews").fill("the salary question again");
  await expect(comesBack(page).getByText("You marked “Salary question” three times: Acme, Birch, and Cedar.")).toBeVisible();
  await expect(comesBack(page).getByText("The interviews went badly or rather badly three times.")).toBeVisible();
  await expect(comesBack(page).getByRole("columnheader")).toHaveText(["Acme", "Birch", "Cedar"]);
  await expect(comesBack(page).getByRole("cell")).toHaveText(["Rather badly", "Badly", "Rather badly"]);

  await list(page).getByRole("link", { name: "Open Acme, Analyst" }).click();
  await expect(page.getByRole("heading", { name: "Acme, Analyst" })).toBeFocused();
  await unfold(page, "The interviews");
  await expect(differently(page, "The interviews")).toHaveValue("Salary question");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Acme, Analyst" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Cedar, Analyst" })).toBeVisible();

  await list(page).getByRole("button", { name: "Rename Acme, Analyst" }).click();
  await list(page).getByLabel("Company").fill("Acme Ltd");
  await list(page).getByRole("button", { name: "Done Acme Ltd, Analyst" }).click();
  await expect(comesBack(page).getByRole("columnheader", { name: "Acme Ltd" })).toBeVisible();
  await list(page).getByRole("button", { name: "Delete Cedar, Analyst" }).click();
  await expect(page.getByText("The review is gone.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Cedar, Analyst" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "Cedar, Analyst" })).toBeVisible();
  await unfold(page, "The interviews");
  await expect(differently(page, "The interviews")).toHaveValue("the salary question again");
  await list(page).getByRole("button", { name: "Start another review" }).click();
  await expect(page.getByRole("heading", { name: "Which application is it about?" })).toBeFocused();
  await expect(page.getByLabel("Company")).toHaveValue("");
  expect((await notebook(page)).reviews).toHaveLength(3);
  await page.getByRole("group", { name: "From your letters" }).getByRole("button", { name: "Dune, Analyst" }).click();
  await expect(page.getByLabel("Company")).toBeFocused();
  await expect(page.getByLabel("Company")).toHaveValue("Dune");
});

test("goes out as Markdown and on paper, with the words that were written and lines where nothing was", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await keepBefore(page, { reviews: [{ ...acme, plan: { trigger: "they ask", action: "name the range" } }] });
  await open(page, path);
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("Copied as Markdown.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("# Looking back: Acme, Analyst\n");
  expect(copied).toContain("If they ask, then I name the range.");
  expect(copied).toContain("### The interviews\n\nHow it went: rather badly\n\n**What I would do differently**\n\n- Salary question\n");

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("textbox").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
  const paper = page.locator(".worksheet");
  await expect(paper.getByText("Acme, Analyst")).toBeVisible();
  await expect(paper.getByRole("region", { name: "The interviews" }).getByRole("listitem")).toHaveText(["Salary question"]);
  await expect(paper.getByRole("region", { name: "The task" }).getByText("Did you ask what they would look at before you began?")).toBeVisible();
  await expect(paper.getByText("If they ask, then I name the range.")).toBeVisible();
});

test("where storage is refused it says so, and everything typed stays on screen", async ({ page }) => {
  await refuseStorage(page);
  await open(page, path);
  await well(page, "Finding the opening").fill("asked early");
  await expect(page.getByText("This browser keeps nothing, so the review stays only until you leave the page.")).toBeVisible();
  await expect(well(page, "Finding the opening")).toHaveValue("asked early");
  await expect(onePage(page).getByText("asked early")).toBeVisible();
});

test("a part that cannot be loaded takes nothing with it", async ({ page }) => {
  await open(page, path);
  await page.route(/\/_next\/.*\.js/, (route) => route.abort());
  await well(page, "Finding the opening").fill("asked early");
  await expect(page.getByText("The buttons to print, copy and save could not be loaded.")).toBeVisible();
  await expect(page.getByText("Your other reviews could not be loaded.")).toBeVisible();
  await expect(well(page, "Finding the opening")).toHaveValue("asked early");
});

test("accessible when filled, and no wider than 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await keepBefore(page, { reviews: [acme, { ...birch, company: "Donaudampfschifffahrtsgesellschaft", plan: { trigger: "they ask", action: "answer" } }, kept("cedar", "Cedar", "2026-11-01T10:00:00.000Z", 4, "Salary question")] });
  await open(page, path);
  await expect(comesBack(page)).toBeVisible();
  await unfold(page, "The interviews");
  await page.getByRole("button", { name: "Remove “Salary question”" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await list(page).getByRole("button", { name: "Rename Acme, Analyst" }).click();
  await expectAccessible(page);
  await expectNoSideways(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the worksheet stands in the page, whole, and nothing that is dead", async ({ page }) => {
    await page.goto(path);
    const main = page.getByRole("main");
    await expect(main.getByRole("region")).toHaveCount(9);
    await expect(main.getByRole("region", { name: "Finding the opening" }).getByText("How did you hear of it")).toBeVisible();
    await expect(main.getByRole("region", { name: "On one page" }).getByText("What was never in my hands")).toBeVisible();
    for (const stage of ["The task", "A stage of your own"]) {
      await expect(main.getByRole("region", { name: stage }).getByText("How it went (circle one): Badly / Rather badly / So-so / Rather well / Well")).toBeVisible();
    }
    await expect(main.getByRole("textbox")).toHaveCount(0);
    await expect(main.getByRole("radio")).toHaveCount(0);
    await expect(main.getByRole("button")).toHaveCount(0);
  });
});
