import { expect, type Locator, type Page } from "@playwright/test";
import { stored } from "./notebook.ts";
import { open } from "./site.ts";

/** Opens a principle’s page, comes near its tool and waits until the tool is in charge. */
export async function openTool(page: Page, path: string, name: string): Promise<Locator> {
  await open(page, path);
  return nearTool(page, name);
}

/** Comes near a tool of the page and waits until it is in charge. */
export async function nearTool(page: Page, name: string): Promise<Locator> {
  const tool = page.locator(`[data-tool="${name}"]`);
  await tool.scrollIntoViewIfNeeded();
  await tool.locator("[data-live]").waitFor();
  return tool;
}

/** Presses Tab (or Shift+Tab) until the named control has the focus. */
export async function tabTo(page: Page, control: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    if (await control.and(page.locator(":focus")).count()) return;
  }
  throw new Error(`Sixty times ${key}, and ${control} never had the focus.`);
}

/** Presses the arrow down, in a group of radio buttons that has the focus, until the named one is chosen. */
export async function arrowTo(page: Page, radio: Locator) {
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press("ArrowDown");
    if (await radio.isChecked()) return;
  }
  throw new Error(`Twelve times down, and ${radio} was never chosen.`);
}

/** The focus stands inside the tool, never at the start of the page. */
export async function expectFocusIn(tool: Locator) {
  await expect.poll(() => tool.evaluate((element) => element.contains(document.activeElement))).toBe(true);
}

/** Nothing of the page is wider than the window. */
export async function expectNoSideways(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), page.url()).toBeLessThanOrEqual(0);
}

/** From here on the browser refuses to keep anything, on the page that is open and on those that follow. */
export async function refuseStorage(page: Page) {
  const refuse = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  };
  await page.evaluate(refuse);
  await page.addInitScript(refuse);
}

/** What this browser keeps. */
export const notebook = async (page: Page) => JSON.parse((await stored(page)) ?? "{}") as Record<string, unknown>;

type Holder = "Math" | "Date.prototype" | "String.prototype";

/** Makes a tool throw when it computes, until `mend` is called. */
async function breakOnPurpose(page: Page, holder: Holder, name: string) {
  await page.addInitScript(
    ([where, what]) => {
      const target = { Math, "Date.prototype": Date.prototype, "String.prototype": String.prototype }[where] as unknown as Record<string, unknown>;
      const whole = target[what];
      target[what] = () => {
        throw new Error("broken on purpose");
      };
      Object.assign(window, { mend: () => (target[what] = whole) });
    },
    [holder, name] as const,
  );
  return { mend: () => page.evaluate(() => (window as unknown as { mend: () => void }).mend()) };
}

/**
 * Breaks a tool, expects the text around it whole, mends what was broken and starts the tool again.
 * @param needed a function that the tool needs: where it lives, and its name
 * @param heading one of the text around the tool
 * @returns the tool, which has started again
 */
export async function breakAndRestart(page: Page, path: string, name: string, needed: [holder: Holder, name: string], heading: string): Promise<Locator> {
  const { mend } = await breakOnPurpose(page, ...needed);
  await open(page, path);
  const tool = page.locator(`[data-tool="${name}"]`);
  await tool.scrollIntoViewIfNeeded();
  await expect(tool.getByRole("alert")).toContainText("This tool stopped working.");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  await mend();
  await tool.getByRole("button", { name: "Start the tool again" }).click();
  return tool;
}
