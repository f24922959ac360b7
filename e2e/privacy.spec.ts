import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { nineSteps } from "./journey.ts";
import { bringIn, exported } from "./notebook.ts";
import { fillDetails, letter, open } from "./site.ts";
test.use({ serviceWorkers: "allow" });

/** Words that stand nowhere on the site, so that they can be found wherever they go. */
const SECRET = "zanzibarquokka";

/** The ways a word can be written into a request: as it is, and in base64, from each of its three beginnings. */
const DISGUISES = [SECRET, ...[0, 1, 2].map((skip) => Buffer.from(SECRET).subarray(skip).toString("base64").replace(/..?=*$/, "").toLowerCase())];

test("with script, nothing that is typed leaves the browser", async ({ page, baseURL }) => {
  const told: string[] = [];
  page.context().on("request", (request) => {
    const { origin, search } = new URL(request.url());
    const sent = decodeURIComponent(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`).toLowerCase();
    const asks = request.method() === "GET" && (origin === new URL(baseURL ?? "").origin || request.url().startsWith("blob:")) && /^(\?icon\.[\w-]+\.svg)?$/.test(search);
    if (!asks || DISGUISES.some((word) => sent.includes(word))) told.push(`${request.method()} ${request.url()}`);
  });

  await nineSteps(page, () => SECRET);

  await open(page, "/notebook");
  await expect(page.getByText("All nine stand. So do you.")).toBeVisible();
  await page.getByRole("button", { name: `Change ${SECRET}` }).first().click();
  await page.keyboard.type(SECRET);
  await page.keyboard.press("Enter");
  const file = await exported(page);
  await exported(page, "Export as Markdown");
  await bringIn(page, file.text.replaceAll(SECRET, `${SECRET} again`));
  await bringIn(page, `{"version":1,"knocks":"${SECRET}"}`);
  for (const path of ["/", "/principles/keep-your-confidence", "/write", "/look-back"]) {
    await open(page, path);
    await page.reload();
  }
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
