import { expect, test, type Page } from "@playwright/test";
import { steps } from "../content/steps.ts";
import { at, KEY, keep } from "./notebook.ts";
import { nearTool, notebook } from "./tools.ts";
import { holdScripts, paths, wake } from "./site.ts";

test.describe.configure({ mode: "parallel" });

const prompt: string[] = ["/write", "/look-back", "/notebook"];
const tool = (page: Page, name: string) => page.locator(`[data-tool="${name}"]`);

/** Which scripts of the framework a page asks for, as a list that grows. */
function scriptsAskedFor(page: Page) {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") asked.push(request.url());
  });
  return asked;
}

for (const path of [...paths.filter((path) => !prompt.includes(path)), "/nowhere"]) {
  test(`${path} asks for no script until it is touched, and then takes over without a complaint`, async ({ page }) => {
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("404")) complaints.push(message.text());
    });
    // A window in which no tool is near, whatever stands above it.
    await page.setViewportSize({ width: 400, height: 300 });
    const asked = scriptsAskedFor(page);
    await page.goto(path, { waitUntil: "networkidle" });
    expect(asked).toEqual([]);
    await wake(page);
    expect(asked.length).toBeGreaterThan(3);
    expect(new Set(asked).size).toBe(asked.length);
    expect(complaints).toEqual([]);
  });
}

for (const path of prompt) {
  test(`${path} is made to be typed into, and starts by itself`, async ({ page }) => {
    await page.goto(path);
    await page.locator("html[data-hydrated]").waitFor();
  });
}

test("coming near a tool starts it, untouched", async ({ page }) => {
  await page.goto("/principles/never-say-no");
  await nearTool(page, "not-applying");
});

test("settings in the address start the tool at once", async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 300 });
  await page.goto("/principles/never-say-no?sent=40");
  await page.locator("html[data-hydrated]").waitFor();
});

test("a script that fails to come is asked for once more", async ({ page }) => {
  let asked = 0;
  const failing = new Set<string>();
  await page.route(/\/_next\/static\/.*\.js/, (route) => {
    const url = route.request().url();
    asked += 1;
    if (failing.has(url) || failing.size === 2) return route.continue();
    failing.add(url);
    return route.abort();
  });
  await page.goto("/privacy");
  await wake(page);
  expect(asked).toBeGreaterThan(3);
  expect(failing.size).toBe(2);
});

test.describe("before the scripts have come", () => {
  test("links lead where they say", async ({ page }) => {
    await holdScripts(page);
    await page.goto("/");
    await page.getByRole("contentinfo").getByRole("link", { name: steps[1]?.name }).click();
    await expect(page).toHaveURL(/dont-take-it-personally$/);
  });

  test("a button that is pressed twice acts once, when it can", async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto("/principles/leave-the-door-open");
    const button = page.getByRole("button", { name: "I did this" });
    await button.click();
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "false");
    letGo();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    expect(await notebook(page)).toMatchObject({ steps: { "leave-the-door-open": expect.any(String) } });
  });

  test("a step that was done is pressed, and its stroke stands", async ({ page }) => {
    await keep(page, { [KEY]: JSON.stringify({ version: 1, steps: { "leave-the-door-open": at } }) });
    await holdScripts(page);
    await page.goto("/principles/leave-the-door-open");
    await expect(page.locator("html")).toHaveAttribute("data-done", "3");
    await expect(page.getByRole("button", { name: "I did this" })).toHaveAttribute("aria-pressed", "true");
  });

  test("a note opens once the script is there, and stays open", { tag: "@phone" }, async ({ page, isMobile }) => {
    test.skip(!isMobile, "on wide screens the notes stand in the margin");
    const letGo = await holdScripts(page);
    await page.goto("/principles/keep-your-confidence");
    const note = page.locator(".note-button").first();
    await note.click();
    letGo();
    await expect(note).toHaveAttribute("aria-expanded", "true");
  });

  test("Share copies the link, and does not lead away", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const letGo = await holdScripts(page);
    await page.goto("/principles/never-say-no");
    await page.getByRole("link", { name: /^Share/ }).first().click();
    letGo();
    await expect(page.getByText("Link copied")).toBeVisible();
  });

  test("the colors that were chosen hold", async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto("/");
    await page.getByRole("radio", { name: "Dark" }).check();
    letGo();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  });

  test("the colors of the system can be chosen again", async ({ page }) => {
    await keep(page, { "get-up-nine:theme": "dark" });
    const letGo = await holdScripts(page);
    await page.goto("/");
    await page.getByRole("radio", { name: "System" }).check();
    letGo();
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    await expect(page.getByRole("radio", { name: "System" })).toBeChecked();
  });

  test("a slider that was moved keeps its value, and the tool shows the result", async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto("/principles/dont-take-it-personally");
    const slider = tool(page, "hiring-odds").getByRole("slider", { name: "Applicants" });
    await slider.press("Home");
    await expect(tool(page, "hiring-odds")).toContainText("180 people apply");
    letGo();
    await expect(tool(page, "hiring-odds")).toContainText("Nobody else applies");
    await expect(slider).toHaveValue("0");
  });

  test("a plan that was begun goes on", async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto("/principles/leave-the-door-open");
    const plan = tool(page, "keep-in-touch");
    await plan.getByLabel("Company (optional)").fill("Early Co");
    await plan.getByLabel("The day you heard").fill("2026-11-20");
    await plan.getByRole("radio", { name: "Application" }).check();
    letGo();
    await expect(plan.getByRole("list", { name: "Your steps" })).toBeVisible();
    await expect(plan.getByLabel("Company (optional)")).toHaveValue("Early Co");
    await expect(plan.getByRole("radio", { name: "Application" })).toBeChecked();
  });

  test("a knock that was logged early is logged, once", async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto("/principles/keep-your-confidence");
    const knocks = tool(page, "knocks");
    await knocks.getByLabel("Where?").fill("Early Co");
    await knocks.getByLabel("When?").fill("2026-11-20");
    await knocks.getByLabel("Where?").press("Enter");
    await expect(page).toHaveURL(/keep-your-confidence$/);
    letGo();
    await expect.poll(() => notebook(page)).toMatchObject({ knocks: [{ where: "Early Co", on: "2026-11-20" }] });
  });

  test("words for the thought sorter and the proof box stay", async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto("/");
    const thought = tool(page, "thought-sorter").getByRole("textbox").first();
    const proof = tool(page, "proof-box").getByRole("textbox").first();
    await thought.fill("They asked about the gap");
    await proof.fill("Nobody had the keys");
    letGo();
    await nearTool(page, "proof-box");
    await expect(proof).toHaveValue("Nobody had the keys");
    await nearTool(page, "thought-sorter");
    await expect(thought).toHaveValue("They asked about the gap");
    await expect.poll(() => notebook(page)).toMatchObject({ sitting: { thought: "They asked about the gap" } });
  });
});
