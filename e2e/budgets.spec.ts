import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { paths } from "./site.ts";

/**
 * What a page may cost before anybody touches it, in bytes as they travel. The one place where this is written down.
 * A bare page of this Next.js version takes 135 kB of script.
 */
const BUDGET = { script: 155_000, words: 45_000, font: 60_000 };

test.skip(({ isMobile }) => !isMobile, "phones pay most");

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
