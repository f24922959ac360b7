import { defineConfig } from "@playwright/test";
import { browserArgs, findBrowser } from "./scripts/browser.mjs";

const port = process.env.TEST_PORT ?? "3123";
const browser = { executablePath: findBrowser(), args: browserArgs };

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
/** What is about how things look and reach, on both screens from the first test to the last; elsewhere a tag says which are. */
const screens = /(accessibility|budgets|comfort)\.spec\.ts/;
/** What costs most on a phone, and nothing more elsewhere. */
const phoneOnly = /budgets\.spec\.ts/;

export default defineConfig({
  testDir: "e2e",
  snapshotPathTemplate: "{testDir}/transcripts/{arg}{ext}",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine loses a browser now and then. What passes only the second time is named as flaky at the end.
  retries: process.env.CI ? 1 : 0,
  // Generous, for small and busy machines; nothing here measures speed.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env.CI ? "line" : "list",
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: browser,
    reducedMotion: "reduce",
    locale: "en-US",
    // It answers behind the tests’ backs, and fills its store in each of them; what is about it allows it.
    serviceWorkers: "block",
    // Recording takes a fifth of the time; in CI nobody opens it.
    trace: process.env.CI ? "off" : "retain-on-failure",
  },
  projects: [
    { name: "desktop", testIgnore: phoneOnly, use: { viewport: { width: 1280, height: 900 } } },
    { name: "phone", testMatch: screens, use: phone },
    { name: "phone, single tests", testIgnore: screens, grep: /@phone/, use: phone },
  ],
  webServer: {
    command: "node scripts/start.mjs",
    env: { PORT: port, HOST: "127.0.0.1" },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !process.env.CI,
    timeout: 240_000,
  },
});
