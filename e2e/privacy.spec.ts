import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { expect, test, type Request } from "@playwright/test";
import { fillDetails, letter, open, openWriter } from "./site.ts";
import { nearTool } from "./tools.ts";

test.skip(({ isMobile }) => isMobile, "what leaves the browser is the same for every screen");
test.use({ serviceWorkers: "allow" });

/** Words that stand nowhere on the site, so that they can be found wherever they go. */
const SECRET = "zanzibarquokka";

test("with script, nothing that is typed leaves the browser", async ({ page }) => {
  const told: string[] = [];
  const carries = (request: Request) => `${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`.toLowerCase().includes(SECRET);
  page.context().on("request", (request) => {
    if (request.method() !== "GET" || carries(request)) told.push(`${request.method()} ${request.url()}`);
  });

  await openWriter(page);
  await page.getByRole("textbox", { name: "Rejection email" }).fill(`Dear Mira,\nUnfortunately we chose somebody else.\nKind regards,\n${SECRET}`);
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await fillDetails(page, { company: SECRET, role: SECRET, yourName: SECRET, recipients: SECRET, stayedWithMe: SECRET, improve: SECRET });
  await page.getByRole("button", { name: "Write my letters" }).click();
  await letter(page, "Thank-you note").message.fill(`I will remember ${SECRET}.`);

  await open(page, "/principles/keep-your-confidence");
  const knocks = await nearTool(page, "knocks");
  await knocks.getByLabel("Where?").fill(SECRET);
  await knocks.getByRole("button", { name: "Log this knock" }).click();
  await open(page, "/principles/leave-the-door-open");
  const plan = await nearTool(page, "keep-in-touch");
  await plan.getByLabel("Company (optional)").fill(SECRET);
  await plan.getByLabel("The day you heard").fill("2026-11-20");
  await plan.getByRole("button", { name: /in my calendar/ }).click();
  await open(page, "/principles/analyze-dont-wallow");
  await (await nearTool(page, "thought-sorter")).getByRole("textbox").first().fill(SECRET);
  await open(page, "/principles/remember-your-achievements");
  const box = await nearTool(page, "proof-box");
  for (const field of await box.getByRole("textbox").all()) await field.fill(SECRET);
  await box.getByRole("button", { name: "Put it in the box" }).click();
  await open(page, "/look-back");
  await page.getByRole("textbox", { name: "Company" }).first().fill(SECRET);
  await open(page, "/notebook");
  await expect(page.getByText(SECRET).first()).toBeVisible();
  await page.reload();
  expect(told).toEqual([]);
});

test("without script, the server’s log of a post holds no contents", async ({ browser }) => {
  const free = createServer().listen(0, "127.0.0.1");
  await once(free, "listening");
  const { port } = free.address() as AddressInfo;
  free.close();
  const server = spawn(process.execPath, ["scripts/start.mjs"], { env: { ...process.env, PORT: String(port), HOST: "127.0.0.1" } });
  let log = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => (log += String(chunk)));
  try {
    await expect.poll(() => fetch(`http://127.0.0.1:${port}/`).then(({ ok }) => ok, () => false)).toBe(true);
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`http://127.0.0.1:${port}/write`);
    await fillDetails(page, { company: SECRET, role: SECRET, yourName: SECRET, stayedWithMe: SECRET });
    await page.getByRole("button", { name: "Write my letters" }).click();
    await expect(letter(page, "Thank-you note").message).toHaveValue(new RegExp(SECRET));
    await page.close();
  } finally {
    server.kill();
    await once(server, "exit");
  }
  expect(log).toContain(String(port));
  expect(log.toLowerCase()).not.toContain(SECRET);
});
