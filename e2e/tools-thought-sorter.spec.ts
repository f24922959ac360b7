import { expect, test, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { breakAndRestart, expectFocusIn, expectNoSideways, nearTool, notebook, openTool, refuseStorage, tabTo } from "./tools.ts";

const path = "/principles/analyze-dont-wallow";
const name = "thought-sorter";
const openSorter = (page: Page) => openTool(page, path, name);
const clock = (tool: Locator) => tool.getByRole("timer");
const questions = ["Is there something to do about it?", "Is it in my hands?", "Would I say it to a friend?"] as const;

async function put(tool: Locator, thought: string, ...answers: ("Yes" | "No")[]) {
  await tool.getByLabel("One thought, as it comes").fill(thought);
  for (const [index, answer] of answers.entries()) {
    await tool.getByRole("group", { name: questions[index] }).getByLabel(answer).check();
  }
}

async function keepPlan(tool: Locator, condition: string, deed: string) {
  await put(tool, "I froze", "Yes", "Yes", "Yes");
  await tool.getByLabel("If …").fill(condition);
  await tool.getByLabel("… then I …").fill(deed);
  await tool.getByRole("button", { name: /^Keep this plan/ }).click();
}

test("shows an example first, with all three endings", async ({ page }) => {
  const tool = await openSorter(page);
  await expect(tool.getByText("If they ask about the gap, then I say it in two sentences and go on to the course I took.")).toBeVisible();
  await expect(tool.getByText("A question for the feedback email:")).toBeVisible();
  await expect(tool.getByText("Parked:", { exact: true })).toBeVisible();
  await expect(clock(tool)).toHaveText("15:00");
  await expectAccessible(page, name);
  await expectNoSideways(page);
});

test("a thought to act on becomes an if–then plan, one a sitting, and undoing gives the thought back", async ({ page }) => {
  const tool = await openSorter(page);
  await keepPlan(tool, "They ask about gaps", "say it in two sentences");
  await expect(tool.getByText("If they ask about gaps, then I say it in two sentences.")).toBeVisible();
  await expect(tool.getByLabel("One thought, as it comes")).toBeFocused();
  expect(await notebook(page)).toMatchObject({ plans: [{ trigger: "They ask about gaps", action: "say it in two sentences", from: "thought-sorter" }] });
  await keepPlan(tool, "I blank", "breathe once");
  await expect(tool.getByText("Your plan is kept, in place of the other.")).toBeVisible();
  expect(await notebook(page)).toMatchObject({ plans: [{ trigger: "I blank" }] });
  await tool.getByRole("button", { name: "Undo" }).click();
  expect(await notebook(page)).toMatchObject({ plans: [{ trigger: "They ask about gaps" }] });
  await expect(tool.getByLabel("One thought, as it comes")).toHaveValue("I froze");
  await expect(tool.getByRole("group", { name: questions[1] }).getByLabel("Yes")).toBeChecked();
  await expectAccessible(page, name);
});

test("what others know becomes a question, and the way to the email stands beside it", async ({ page }) => {
  const tool = await openSorter(page);
  await put(tool, "Was it the certificate?", "Yes", "No", "Yes");
  await expect(tool.getByLabel("Your question to them")).toHaveValue("Was it the certificate?");
  await expectAccessible(page, name);
  await tool.getByRole("button", { name: "Keep this question" }).click();
  expect(await notebook(page)).toMatchObject({ feedbackQuestions: [{ question: "Was it the certificate?" }] });
  await expect(tool.getByRole("link", { name: "Write the feedback email" })).toHaveAttribute("href", "/write#feedback-email");
  await page.reload();
  await expect((await nearTool(page, name)).getByText("Was it the certificate?")).toBeVisible();
});

test("what cannot be helped is parked until a time to come, folded away, and sorted again or let go", { tag: "@phone" }, async ({ page }) => {
  const tool = await openSorter(page);
  await put(tool, "They laughed", "No", "Yes", "No");
  await tool.getByLabel("Until when?").fill("2020-01-01T10:00");
  await tool.getByRole("button", { name: "Park it" }).click();
  await expect(tool.getByText("Choose a time that is still to come")).toBeVisible();
  await tool.getByLabel("Until when?").fill("2999-01-01T10:00");
  await tool.getByRole("button", { name: "Park it" }).click();
  const folded = tool.locator("details", { hasText: "Parked: 1" });
  await expect(folded.getByText("They laughed")).toBeHidden();
  await folded.locator("summary").click();
  await expect(folded.getByText(/^Until Tuesday, Jan 1/)).toBeVisible();
  await expectAccessible(page, name);
  await folded.getByRole("button", { name: "Let it go" }).click();
  await expectFocusIn(tool);
  expect((await notebook(page)).parkedThoughts).toEqual([]);
  await tool.getByRole("button", { name: "Undo" }).click();
  await tool.getByRole("button", { name: "Sort it again" }).click();
  await expect(tool.getByLabel("One thought, as it comes")).toHaveValue("They laughed");
  expect((await notebook(page)).parkedThoughts).toEqual([]);
});

test("what nobody would say to a friend is worded anew first", async ({ page }) => {
  const tool = await openSorter(page);
  await put(tool, "I am hopeless", "Yes", "Yes", "No");
  await expect(tool.getByLabel("And how would you say it to a friend?")).toBeVisible();
  await tool.getByRole("button", { name: "Keep this plan" }).click();
  await expect(tool.getByLabel("If …")).toBeFocused();
  await expect(tool.getByText("Write when it is to happen")).toBeVisible();
});

test.describe("the clock", () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: new Date("2026-11-23T20:00:00") });
  });

  test("counts, pauses, goes on, and takes no notice of a reload", async ({ page }) => {
    const tool = await openSorter(page);
    await tool.getByRole("button", { name: "Start the clock" }).click();
    await page.clock.fastForward("04:00");
    await expect(clock(tool)).toHaveText(/^1[01]:\d\d$/);
    await tool.getByRole("button", { name: "Pause" }).click();
    const stood = await clock(tool).innerText();
    await page.clock.fastForward("30:00");
    await expect(clock(tool)).toHaveText(stood);
    await tool.getByLabel("One thought, as it comes").fill("half a thought");
    await page.reload();
    const again = await nearTool(page, name);
    await expect(clock(again)).toHaveText(stood);
    await expect(again.getByLabel("One thought, as it comes")).toHaveValue("half a thought");
    await again.getByRole("button", { name: "Go on" }).click();
    await page.clock.fastForward("06:00");
    await expect(again.getByText("Five minutes left.")).toBeVisible();
  });

  test("ends without a sound, with at most one plan and a closing line", async ({ page }) => {
    const tool = await openSorter(page);
    await tool.getByRole("button", { name: "Start the clock" }).click();
    await put(tool, "They laughed", "No", "No", "No");
    await tool.getByRole("button", { name: "Park it" }).click();
    await keepPlan(tool, "they ask about gaps", "say it in two sentences");
    await page.clock.fastForward("15:01");
    await expect(clock(tool)).toHaveText("0:00");
    await expect(tool.getByText("The fifteen minutes are over.")).toBeVisible();
    await expectAccessible(page, name);
    await tool.getByRole("button", { name: "End here" }).click();
    await expect(tool.getByText("If they ask about gaps, then I say it in two sentences.")).toHaveCount(1);
    await expect(tool.getByText("That is enough for today.")).toBeVisible();
    await expect(tool.getByText("They laughed")).toBeHidden();
    await expectFocusIn(tool);
    await expectAccessible(page, name);
    await tool.getByRole("button", { name: "Another fifteen minutes" }).click();
    await expect(clock(tool)).toHaveText("15:00");
    await expect(tool.getByLabel("One thought, as it comes")).toBeFocused();
    await expect(page.locator("audio, video")).toHaveCount(0);
  });

  test("left running overnight, it begins anew and keeps the thought", async ({ page }) => {
    const tool = await openSorter(page);
    await tool.getByRole("button", { name: "Start the clock" }).click();
    await tool.getByLabel("One thought, as it comes").fill("half a thought");
    await page.clock.fastForward("09:00:00");
    await page.reload();
    const again = await nearTool(page, name);
    await expect(clock(again)).toHaveText("15:00");
    await expect(again.getByLabel("One thought, as it comes")).toHaveValue("half a thought");
  });

  test("Reset gives fifteen minutes and an empty table, and can be undone", async ({ page }) => {
    const tool = await openSorter(page);
    await tool.getByRole("button", { name: "Start the clock" }).click();
    await put(tool, "half a thought", "Yes");
    await page.clock.fastForward("05:00");
    await tool.getByRole("button", { name: "Reset" }).click();
    await expect(clock(tool)).toHaveText("15:00");
    await expect(tool.getByLabel("One thought, as it comes")).toHaveValue("");
    await expectFocusIn(tool);
    await tool.getByRole("button", { name: "Undo" }).click();
    await expect(clock(tool)).toHaveText(/^(10:00|9:\d\d)$/);
    await expect(tool.getByLabel("One thought, as it comes")).toHaveValue("half a thought");
  });
});

test("by keyboard alone: from the clock to the closing line", async ({ page }) => {
  const tool = await openSorter(page);
  await tool.getByRole("button", { name: "Start the clock" }).focus();
  await page.keyboard.press("Enter");
  await expect(tool.getByRole("button", { name: "Pause" })).toBeFocused();
  await tabTo(page, tool.getByLabel("One thought, as it comes"));
  await page.keyboard.type("I froze");
  for (const question of questions) {
    await tabTo(page, tool.getByRole("group", { name: question }).getByLabel("Yes"));
    await page.keyboard.press("Space");
  }
  await expect(tool.getByText("Make one plan of it.")).toBeVisible();
  await tabTo(page, tool.getByLabel("If …"));
  await page.keyboard.type("they ask about gaps");
  await tabTo(page, tool.getByLabel("… then I …"));
  await page.keyboard.type("say it in two sentences");
  await page.keyboard.press("Enter");
  await expect(tool.getByText("Your plan is kept. One is enough.")).toBeVisible();
  await expect(tool.getByLabel("One thought, as it comes")).toBeFocused();
  await tabTo(page, tool.getByRole("button", { name: "That is enough for today" }));
  await page.keyboard.press("Enter");
  await expect(tool.getByText("That is enough for today.")).toBeVisible();
  await expectFocusIn(tool);
});

test("where storage is refused it works, and says for how long", async ({ page }) => {
  await refuseStorage(page);
  const tool = await openSorter(page);
  await keepPlan(tool, "they ask about gaps", "say it in two sentences");
  await expect(tool.getByText("If they ask about gaps, then I say it in two sentences.")).toBeVisible();
  await expect(tool.getByText("This browser keeps nothing, so what you sort here stays only until you leave the page.")).toBeVisible();
});

test("broken on purpose, it leaves the text whole, and can start again", async ({ page }) => {
  const tool = await breakAndRestart(page, path, name, ["Math", "ceil"], "What thinking cannot reach");
  await expect(clock(tool)).toHaveText("15:00");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the example and the worksheet stand in the page, and nothing that is dead", async ({ page }) => {
    await page.goto(path);
    const tool = page.locator(`[data-tool="${name}"]`);
    await expect(tool.getByText("If they ask about the gap, then I say it in two sentences")).toBeVisible();
    await expect(tool.getByText("Set a clock to fifteen minutes.")).toBeVisible();
    await expect(tool.getByRole("button")).toHaveCount(0);
    await expect(tool.getByRole("textbox")).toHaveCount(0);
  });
});
