import { expect, test } from "@playwright/test";
import { fillDetails, letter, mira } from "./site.ts";

test.use({ javaScriptEnabled: false });

test("the form posts and the letters come back, with nothing in the address", async ({ page }) => {
  await page.goto("/write");
  await fillDetails(page);
  await page.getByRole("radio", { name: "Final round" }).check();
  await page.getByRole("radio", { name: "Formal" }).check();
  await page.getByRole("checkbox", { name: "They offered feedback" }).check();
  await page.getByRole("button", { name: "Write my letters" }).click();
  expect(new URL(page.url()).search).toBe("");
  const { region, message, subject } = letter(page, "Thank-you note");
  await expect(message).toHaveValue(/^Dear Daniel Okafor,[\s\S]*outage forecast[\s\S]*Mira Kovač$/);
  await expect(letter(page, "Feedback email").message).toHaveValue(/Northwind Energy/);
  await expect(page.getByRole("radio", { name: "Final round" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "They offered feedback" })).toBeChecked();
  const gmail = new URL((await region.getByRole("link", { name: "Gmail" }).getAttribute("href")) ?? "");
  expect(gmail.searchParams.get("su")).toBe(await subject.inputValue());
  await expect(region.getByRole("button", { name: "Copy" })).toBeHidden();
});

test("the same details give the same letters with and without script", async ({ page, browser }) => {
  await page.goto("/write");
  await fillDetails(page);
  await page.getByRole("button", { name: "Write my letters" }).click();
  const posted = await letter(page, "Feedback email").message.inputValue();
  const scripted = await browser.newPage({ javaScriptEnabled: true });
  await scripted.goto(page.url());
  await scripted.locator("form[data-ready]").waitFor();
  await fillDetails(scripted);
  await expect(letter(scripted, "Feedback email").message).toHaveValue(posted);
  await scripted.close();
});

test("another wording comes back with the form as it was", async ({ page }) => {
  await page.goto("/write");
  await fillDetails(page);
  await page.getByRole("button", { name: "Write my letters" }).click();
  const first = await letter(page, "Thank-you note").message.inputValue();
  await page.getByRole("button", { name: "Try another wording" }).click();
  await expect(letter(page, "Thank-you note").message).not.toHaveValue(first);
  await expect(page.getByRole("textbox", { name: "Company", exact: true })).toHaveValue(mira.company);
});

test("what is missing or too long comes back with everything that was typed", async ({ page }) => {
  await page.goto("/write");
  const hostile = `"><script>alert(1)</script> ‮ & 100% ${"é".repeat(640)}`;
  await fillDetails(page, { role: "Data Analyst", stayedWithMe: hostile });
  await page.getByRole("radio", { name: "Task" }).check();
  await page.getByRole("button", { name: "Write my letters" }).click();
  await expect(page.locator("[data-error-summary]").getByRole("link")).toHaveCount(3);
  await expect(page.getByRole("textbox", { name: "What stayed with me" })).toHaveValue(hostile);
  await expect(page.getByRole("radio", { name: "Task" })).toBeChecked();
  await page.locator("[data-error-summary]").getByRole("link").first().click();
  await expect(page).toHaveURL(/#company$/);
});

test("a form over 64 kB is refused with words", async ({ page }) => {
  await page.goto("/write");
  // Set at once: laying out a text of this size while typing takes a browser seconds.
  await page.getByRole("textbox", { name: "What stayed with me" }).evaluate((box: HTMLTextAreaElement) => {
    box.value = "words ".repeat(12_000);
  });
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.getByRole("button", { name: "Write my letters" }).click(),
  ]);
  expect(answer.status()).toBe(413);
  await expect(page.getByRole("heading")).toHaveText("That is more text than the form can take.");
});
