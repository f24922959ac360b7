import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { principles } from "../content/steps.ts";
import { open, paths } from "./site.ts";

/** What a tool may add, in bytes as they travel, from coming near until something is pressed. */
const TOOL = 12_000;

/**
 * What a page may cost before anybody touches it, in bytes as they travel. The one place where this is written down.
 * A bare page of this Next.js version takes 135 kB of script.
 */
const BUDGET = { script: 155_000, words: 45_000, font: 60_000 };

for (const path of [...paths, "/nowhere"]) {
  test(`${path} stays within its budget`, async ({ page, baseURL }) => {
    const cost = { script: 0, words: 0, font: 0, image: 0 };
    const strangers: string[] = [];
    const reading: Promise<void>[] = [];
    page.on("response", (response) => {
      if (new URL(response.url()).origin !== baseURL) strangers.push(response.url());
      const kind = response.request().resourceType();
      const purse = kind === "script" || kind === "font" || kind === "image" ? kind : kind === "document" || kind === "stylesheet" ? "words" : undefined;
      if (purse) reading.push(response.body().then((body) => void (cost[purse] += purse === "font" ? body.length : gzipSync(body).length)));
    });
    await page.addInitScript(() => {
      const shifts = Object.assign(window, { shifts: [] as number[] }).shifts;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(path, { waitUntil: "networkidle" });
    await Promise.all(reading);
    const shifted = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
    expect(cost.script, "script").toBeLessThanOrEqual(BUDGET.script);
    expect(cost.words, "HTML and CSS").toBeLessThanOrEqual(BUDGET.words);
    expect(cost.font, "fonts").toBeLessThanOrEqual(BUDGET.font);
    expect(cost.image, "images").toBe(0);
    expect(strangers).toEqual([]);
    expect(shifted, "layout shift").toBeLessThan(0.001);
  });
}

for (const { address } of principles) {
  test(`${address}: its tool adds at most ${TOOL / 1000} kB of script`, async ({ page }) => {
    // With the tool far away, all that is fetched by then is the page’s own.
    await page.setViewportSize({ width: 390, height: 200 });
    await page.addInitScript(() => {
      // Nothing is near until it is let be.
      const Observer = window.IntersectionObserver;
      const waiting: (() => void)[] = [];
      window.IntersectionObserver = class extends Observer {
        override observe(target: Element) {
          if (target instanceof HTMLElement && target.dataset.tool) waiting.push(() => super.observe(target));
          else super.observe(target);
        }
      };
      Object.assign(window, { letNear: () => waiting.splice(0).forEach((observe) => observe()) });
    });
    let cost = 0;
    const reading: Promise<void>[] = [];
    await open(page, address);
    await page.waitForLoadState("networkidle");
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") reading.push(response.body().then((body) => void (cost += gzipSync(body).length)));
    });
    await page.evaluate(() => (window as unknown as { letNear: () => void }).letNear());
    await page.locator("[data-tool]").first().scrollIntoViewIfNeeded();
    await page.locator("[data-tool] [data-live]").first().waitFor();
    await Promise.all(reading);
    expect(cost).toBeGreaterThan(1_000);
    expect(cost).toBeLessThanOrEqual(TOOL);
  });
}
