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
