import { expect, test, type Page } from "@playwright/test";
import { fillDetails, letter, mira, open, openWriter, paths, wake } from "./site.ts";
import { nearTool, refuseStorage } from "./tools.ts";
test.use({ serviceWorkers: "allow" });

/** Waits until the whole site is kept. */
const kept = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
const registrations = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test("after one visit every page opens without a network, and its tools work", async ({ page, context }) => {
  await open(page, "/principles/never-say-no");
  await page.getByRole("button", { name: "I did this" }).click();
  await kept(page);
  await context.setOffline(true);
  for (const path of paths) {
    await page.goto(path);
    await wake(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await page.goto("/2");
  await expect(page).toHaveURL(/dont-take-it-personally$/);
  const odds = await nearTool(page, "hiring-odds");
  await odds.getByRole("slider", { name: "Applicants" }).press("Home");
  await expect(odds).toContainText("Nobody else applies");
  await expect(page.locator("html")).toHaveAttribute("data-done", "4");
});

test("the letter writer writes without a network, and keeps what is typed", async ({ page, context }) => {
  await openWriter(page);
  await page.getByRole("heading", { level: 1 }).click();
  await kept(page);
  await context.setOffline(true);
  await openWriter(page);
  await fillDetails(page);
  await expect(letter(page, "Thank-you note").message).toHaveValue(/outage forecast/);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Company", exact: true })).toHaveValue(mira.company);
});

test("nothing is kept before the first press", async ({ page }) => {
  await page.goto("/write");
  await page.locator("form[data-ready]").waitFor();
  expect(await registrations(page)).toBe(0);
  await page.getByRole("heading", { level: 1 }).click();
  await kept(page);
});

test("nothing is kept where the browser asks to save data", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  await open(page, "/");
  await page.getByRole("heading", { level: 1 }).click();
  // Whatever a first press brings about has been asked for once the next page stands.
  await open(page, "/look-back");
  await page.getByRole("heading", { level: 1 }).click();
  await open(page, "/write");
  expect(asked.filter((url) => url.endsWith("/sw.js"))).toEqual([]);
  expect(await registrations(page)).toBe(0);
});

/** From here on another version of the site can be set up, and be asked for on a page. */
async function newVersion(page: Page) {
  let version = "";
  await page.context().route("**/sw.js", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()}\n// ${version}` });
  });
  return async () => {
    version = "newer";
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    return page.getByRole("button", { name: "Load the new version" });
  };
}

test("a new version says so, waits, and takes over when it is asked to", async ({ page }) => {
  const comes = await newVersion(page);
  await openWriter(page);
  await page.getByRole("heading", { level: 1 }).click();
  await kept(page);
  await fillDetails(page);
  const notice = await comes();
  await expect(notice).toBeVisible();
  await expect(page.getByRole("textbox", { name: "What stayed with me" })).toHaveValue(mira.stayedWithMe);
  const loaded = page.waitForEvent("load");
  await notice.click();
  await loaded;
  await page.locator("form[data-ready]").waitFor();
  await expect(page.getByRole("textbox", { name: "What stayed with me" })).toHaveValue(mira.stayedWithMe);
  await expect(notice).toBeHidden();
});

test("a new version takes along what is half-written, and what is unfolded", async ({ page }) => {
  const comes = await newVersion(page);
  await open(page, "/principles/keep-your-confidence");
  const knocks = await nearTool(page, "knocks");
  await page.getByRole("heading", { level: 1 }).click();
  await kept(page);
  await knocks.getByText("For a bad evening").click();
  await knocks.getByLabel("A friend of yours").fill("One Tuesday does not undo");
  await knocks.getByLabel("Where?").fill("Northwind, second");
  const loaded = page.waitForEvent("load");
  await (await comes()).click();
  await loaded;
  await expect(knocks.getByLabel("A friend of yours")).toHaveValue("One Tuesday does not undo");
  await knocks.getByRole("button", { name: "Keep this sentence" }).click();
  await expect(knocks.getByLabel("Where?")).toHaveValue("Northwind, second");
  await knocks.getByRole("button", { name: "Log this knock" }).click();
  await expect(knocks.getByRole("list", { name: "Your log" })).toContainText("Northwind, second");
});

test("a browser without room says so before anything typed is lost, and loads the new version when asked again", async ({ page }) => {
  const comes = await newVersion(page);
  await open(page, "/principles/keep-your-confidence");
  const knocks = await nearTool(page, "knocks");
  await page.getByRole("heading", { level: 1 }).click();
  await kept(page);
  await knocks.getByLabel("Where?").fill("Northwind, second");
  await refuseStorage(page);
  const notice = await comes();
  await notice.click();
  await expect(page.getByText("Your browser has no room to keep what is typed here.")).toBeVisible();
  await expect(knocks.getByLabel("Where?")).toHaveValue("Northwind, second");
  const loaded = page.waitForEvent("load");
  await notice.click();
  await loaded;
  await expect(notice).toBeHidden();
});

test("the site can be put on a home screen", async ({ request }) => {
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  expect(manifest).toMatchObject({ start_url: "/", display: "standalone" });
  for (const { src, sizes } of manifest.icons) expect((await request.get(src)).status(), `${src} ${sizes}`).toBe(200);
});
