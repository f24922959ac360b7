import { expect, test } from "@playwright/test";
import { expectNoLeak, fillDetails, holdScripts, letter, mira, openWriter } from "./site.ts";
import { refuseStorage } from "./tools.ts";

test("letters appear and change while typing, and nothing typed leaves the browser", { tag: "@phone" }, async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await openWriter(page);
  await fillDetails(page);
  await page.getByRole("radio", { name: "Interviews" }).check();
  const { message, region } = letter(page, "Thank-you note");
  await expect(message).toHaveValue(/Northwind Energy[\s\S]*outage forecast[\s\S]*Mira Kovač$/);
  await expectNoLeak(await message.inputValue());
  await expect(region.locator("[data-word-count]")).toHaveText(/^\d+ words$/);
  await expect(letter(page, "Feedback email").message).toHaveValue(/explaining trade-offs/);
  await page.getByRole("textbox", { name: "Company", exact: true }).fill("The Gap");
  await expect(message).toHaveValue(/The Gap/);
  await page.getByRole("radio", { name: "Formal" }).check();
  await expect(message).toHaveValue(/^Dear Daniel Okafor/);
  await page.getByRole("button", { name: "Write my letters" }).click();
  await expect(region).toBeFocused();
  expect(sent.filter((line) => line.startsWith("POST"))).toEqual([]);
  expect(sent.filter((line) => /Northwind|Mira|outage/.test(decodeURIComponent(line)))).toEqual([]);
});

test("an edited message stops following the form until asked to, and that can be undone", async ({ page }) => {
  await openWriter(page);
  await fillDetails(page);
  const { message, region } = letter(page, "Feedback email");
  // Drawn to its last detail: else the words land in a letter that changes under them.
  await expect(message).toHaveValue(new RegExp(mira.improve));
  await message.fill("My own words.");
  await page.getByRole("textbox", { name: "Role", exact: true }).fill("Statistician");
  await expect(message).toHaveValue("My own words.");
  await expect(letter(page, "Thank-you note").message).toHaveValue(/Statistician/);
  await region.getByRole("button", { name: "Use the new version" }).click();
  await expect(message).toHaveValue(/Statistician/);
  await region.getByRole("button", { name: "Undo" }).click();
  await expect(message).toHaveValue("My own words.");
});

test("missing fields are named, linked and explained; nothing typed is lost", async ({ page }) => {
  await openWriter(page);
  await page.getByRole("textbox", { name: "Role", exact: true }).fill("Data Analyst");
  await page.getByRole("button", { name: "Write my letters" }).click();
  const summary = page.locator("[data-error-summary]");
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText(["Enter the company, as you would write it in an email.", "Enter your name, as you sign your emails."]);
  await summary.getByRole("link").first().click();
  const company = page.getByRole("textbox", { name: "Company", exact: true });
  await expect(company).toBeFocused();
  await expect(company).toHaveAttribute("aria-invalid", "true");
  await expect(company).toHaveAccessibleDescription(/Enter the company/);
  await company.fill("Northwind");
  await expect(company).not.toHaveAttribute("aria-invalid");
  await expect(page.getByRole("textbox", { name: "Role", exact: true })).toHaveValue("Data Analyst");
});

test("text that is too long is kept whole and counted", async ({ page }) => {
  await openWriter(page);
  await fillDetails(page, { ...mira, company: "x".repeat(121), stayedWithMe: "y".repeat(601) });
  await page.getByRole("button", { name: "Write my letters" }).click();
  await expect(page.locator("[data-error-summary]").getByRole("link")).toHaveText([/at most 120 characters. There are 121/, /at most 600 characters. There are 601/]);
  await expect(page.getByRole("textbox", { name: "What stayed with me" })).toHaveValue("y".repeat(601));
});

test("Copy puts the message on the clipboard, as text and as paragraphs", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openWriter(page);
  await fillDetails(page, { ...mira, company: "A < B & Co." });
  const { region, message } = letter(page, "Thank-you note");
  await region.getByRole("button", { name: "Copy" }).click();
  await expect(region.getByText("Copied.")).toBeVisible();
  const read = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType("text/html"))?.text();
    return { text: await navigator.clipboard.readText(), html };
  });
  expect(read.text.replaceAll("\r\n", "\n")).toBe(await message.inputValue());
  expect(read.html).toContain("A &lt; B &amp; Co.");
});

const awkward = { ...mira, company: "R&D 100% + “Zażółć” 株式会社 🙂", role: 'C++ "Lead" <b>?', recipients: "Łukasz Żak" };

test("Gmail, Outlook, Yahoo and the mail app get the letter whole", async ({ page }) => {
  await openWriter(page);
  await fillDetails(page, awkward);
  await page.getByRole("textbox", { name: "Their email" }).fill("lukasz+jobs@example.com");
  const { region, message, subject } = letter(page, "Thank-you note");
  const expected = { to: "lukasz+jobs@example.com", subject: await subject.inputValue(), body: await message.inputValue() };
  expect(expected.body).toContain(awkward.company);
  const read = async (name: string, keys: { to: string; subject: string; body: string }) => {
    const href = (await region.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
    expect(href).not.toContain("+");
    const { searchParams } = new URL(href);
    return { to: searchParams.get(keys.to), subject: searchParams.get(keys.subject), body: searchParams.get(keys.body)?.replaceAll("\r\n", "\n") };
  };
  expect(await read("Gmail", { to: "to", subject: "su", body: "body" })).toEqual(expected);
  for (const name of ["Outlook", "Outlook.com", "Yahoo"]) expect(await read(name, { to: "to", subject: "subject", body: "body" })).toEqual(expected);

  await fillDetails(page);
  const mailto = (await region.getByRole("link", { name: "Open in mail app" }).getAttribute("href")) ?? "";
  expect(mailto.length).toBeLessThanOrEqual(1600);
  expect(mailto).not.toContain("+");
  const [, address, query] = /^mailto:([^?]*)\?(.*)$/.exec(mailto) ?? [];
  expect(decodeURIComponent(address ?? "")).toBe("lukasz+jobs@example.com");
  const parts = new Map((query ?? "").split("&").map((part) => part.split("=").map(decodeURIComponent) as [string, string]));
  expect(parts.get("subject")).toBe(await subject.inputValue());
  expect(parts.get("body")).toBe((await message.inputValue()).replaceAll("\n", "\r\n"));
});

test("a letter too long for a mail link says so and stays copyable", async ({ page }) => {
  await openWriter(page);
  await fillDetails(page, { ...mira, stayedWithMe: "我".repeat(500) });
  const { region } = letter(page, "Thank-you note");
  await region.getByRole("button", { name: "Open in mail app" }).click();
  await expect(region.getByText("Copy it instead")).toBeVisible();
});

test("what was typed is there after a reload, edits included", async ({ page }) => {
  await openWriter(page);
  await fillDetails(page);
  await letter(page, "Thank-you note").message.fill("Edited by hand.");
  await page.reload();
  await page.locator("form[data-ready]").waitFor();
  await expect(page.getByRole("textbox", { name: "Company", exact: true })).toHaveValue(mira.company);
  await expect(letter(page, "Thank-you note").message).toHaveValue("Edited by hand.");
});

test("starting over can be undone, and several applications are kept side by side", async ({ page }) => {
  await openWriter(page);
  await fillDetails(page);
  const company = page.getByRole("textbox", { name: "Company", exact: true });
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(company).toHaveValue("");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(company).toHaveValue(mira.company);
  await page.getByRole("button", { name: "Another application" }).click();
  await company.fill("Monday");
  await page.getByRole("textbox", { name: "Role", exact: true }).fill("Designer");
  await page.getByRole("combobox", { name: "Application" }).selectOption({ label: "Northwind Energy, Data Analyst" });
  await expect(company).toHaveValue(mira.company);
  await page.getByRole("combobox", { name: "Application" }).selectOption({ label: "Monday, Designer" });
  await expect(company).toHaveValue("Monday");
});

test("where storage is refused the page says so and everything else works", async ({ page }) => {
  await refuseStorage(page);
  await openWriter(page);
  await fillDetails(page);
  await expect(page.getByText("This browser keeps nothing for this page")).toBeVisible();
  await expect(letter(page, "Thank-you note").message).toHaveValue(/Northwind Energy/);
});

test("typing and pressing the button before the script comes is not lost and not posted", { tag: "@phone" }, async ({ page }) => {
  const letGo = await holdScripts(page);
  const posts: string[] = [];
  page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));
  await page.goto("/write", { waitUntil: "commit" });
  await fillDetails(page);
  await page.getByRole("button", { name: "Write my letters" }).click();
  await expect(page.locator("form[data-held]")).toHaveCount(1);
  letGo();
  await page.locator("form[data-ready]").waitFor();
  await expect(letter(page, "Thank-you note").message).toHaveValue(/Northwind Energy/);
  await expect(page.getByRole("textbox", { name: "Role", exact: true })).toHaveValue("Data Analyst");
  expect(posts).toEqual([]);
});

test("if the script fails to come, the form posts after all", async ({ page }) => {
  await page.route("**/_next/static/chunks/*.js", (route) => route.abort());
  await page.goto("/write", { waitUntil: "commit" });
  await fillDetails(page);
  await page.getByRole("button", { name: "Write my letters" }).click();
  await expect(letter(page, "Thank-you note").message).toHaveValue(/Northwind Energy/, { timeout: 20_000 });
});

test("the keyboard alone completes the form", async ({ page }) => {
  await openWriter(page);
  const company = page.getByRole("textbox", { name: "Company", exact: true });
  await page.getByRole("textbox", { name: "Rejection email" }).focus();
  while (!(await company.evaluate((box) => box === document.activeElement))) await page.keyboard.press("Tab");
  const type = async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  };
  await type("Northwind Energy");
  await type("Data Analyst");
  await type("Mira Kovač");
  await type("");
  await type("Daniel Okafor");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Screening call" })).toBeChecked();
  const button = page.getByRole("button", { name: "Write my letters" });
  while (!(await button.evaluate((element) => element === document.activeElement))) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(letter(page, "Thank-you note").region).toBeFocused();
  await expect(letter(page, "Thank-you note").message).toHaveValue(/Daniel[\s\S]*Mira Kovač$/);
});
