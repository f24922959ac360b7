import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { fillDetails, letter, mira, openWriter } from "./site.ts";

async function download(page: Page, click: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("a letter can be taken away as an unsent email", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (said) => said.type() === "error" && complaints.push(said.text()));
  await openWriter(page);
  await fillDetails(page);
  const { region, message } = letter(page, "Thank-you note");
  const { name, text } = await download(page, () => region.getByRole("button", { name: "Download .eml" }).click());
  expect(name).toBe("thank-you-note.eml");
  expect(text).toContain("X-Unsent: 1");
  const body = Buffer.from(text.split("\r\n\r\n")[1] ?? "", "base64").toString();
  expect(body.trim().replaceAll("\r\n", "\n")).toBe(await message.inputValue());
  expect(complaints, "what the encoder needs keeps to the policy").toEqual([]);
});

test("sharing hands the letter to the system", async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { share: async (data: ShareData) => void Object.assign(window, { shared: data }) }));
  await openWriter(page);
  await fillDetails(page);
  const { region, message, subject } = letter(page, "Thank-you note");
  await region.getByRole("button", { name: "Share", exact: true }).click();
  const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
  expect(shared).toEqual({ title: await subject.inputValue(), text: await message.inputValue() });
});

test("printing one letter prints that letter", async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { print: () => undefined }));
  await openWriter(page);
  await fillDetails(page);
  await letter(page, "Feedback email").region.getByRole("button", { name: "Print", exact: true }).click();
  await page.emulateMedia({ media: "print" });
  await expect(letter(page, "Feedback email").region).toBeVisible();
  await expect(letter(page, "Thank-you note").region).toBeHidden();
  await expect(page.getByRole("button", { name: "Write my letters" })).toBeHidden();
});

test("a letter that was sent stands its stroke up and offers the check-in", async ({ page }) => {
  await openWriter(page);
  await fillDetails(page);
  const { region } = letter(page, "Feedback email");
  await region.getByRole("button", { name: "I sent it" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-done", "8");
  const google = new URL((await region.getByRole("link", { name: "Reminder in Google Calendar" }).getAttribute("href")) ?? "");
  expect(google.searchParams.get("text")).toBe("Say hello to Northwind Energy");
  const { text } = await download(page, () => region.getByRole("button", { name: "Reminder for my calendar" }).click());
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  await page.reload();
  await expect(region.getByRole("button", { name: "I sent it" })).toHaveAttribute("aria-pressed", "true");
});

test("each channel keeps its limit, and the note counts its characters", async ({ page }) => {
  await openWriter(page);
  await fillDetails(page);
  await page.getByRole("radio", { name: "LinkedIn note" }).check();
  const { region, message, subject } = letter(page, "Thank-you note");
  await expect(subject).toHaveCount(0);
  expect((await message.inputValue()).length).toBeLessThanOrEqual(200);
  await expect(region.locator("[data-word-count]")).toHaveText(/^\d+ of 200 characters$/);
  await expect(region.getByRole("link", { name: "Gmail" })).toHaveCount(0);
  await expect(region.getByText("one person at a time")).toHaveCount(0);
  await page.getByRole("textbox", { name: "Who are you writing to?" }).fill("Ana and Ben");
  await expect(region.getByText("one person at a time")).toBeVisible();
  await page.getByRole("radio", { name: "Handwritten card" }).check();
  await expect(message).toHaveValue(/outage forecast/);
  await expect(region.getByText("press “Reply” on a card")).toHaveCount(0);
  await expect(letter(page, "Feedback email").region.getByText("press “Reply” on a card")).toBeVisible();
});

test("another wording moves on and leaves an edit elsewhere alone", async ({ page }) => {
  await openWriter(page);
  await fillDetails(page);
  await letter(page, "Feedback email").message.fill("Mine.");
  const { message } = letter(page, "Thank-you note");
  const first = await message.inputValue();
  await page.getByRole("button", { name: "Try another wording" }).click();
  await expect(message).not.toHaveValue(first);
  await expect(letter(page, "Feedback email").message).toHaveValue("Mine.");
  await page.getByRole("button", { name: "Back to the first" }).click();
  await expect(message).toHaveValue(first);
});

test("the check marks words, says what to write instead, and sends an angry letter to bed", async ({ page }) => {
  await openWriter(page);
  await fillDetails(page);
  const { region, message } = letter(page, "Feedback email");
  await message.fill("Hi Daniel,\n\nWhy was I not hired? Your interviewers were unprepared and the whole process was unfair.\n\nMira Kovač");
  await expect(region.getByRole("heading", { name: "Before you send it" })).toBeVisible();
  await expect(region.locator(".mark-stop").first()).toHaveText(/not hired|unprepared|unfair/);
  await expect(region.getByText("Write it now, send it tomorrow.")).toBeVisible();
  await region.getByRole("button", { name: "Show" }).first().click();
  expect(await message.evaluate((box: HTMLTextAreaElement) => box.selectionEnd > box.selectionStart)).toBe(true);
  await message.fill("");
  await region.getByRole("button", { name: "Use the new version" }).click();
  await expect(region.getByRole("heading", { name: "Before you send it" })).toBeHidden();
});

test("each line can say why it is there", async ({ page }) => {
  await openWriter(page);
  await fillDetails(page);
  const { region } = letter(page, "Thank-you note");
  await region.getByText("Explain", { exact: true }).click();
  await expect(region.locator(".own-words", { hasText: mira.stayedWithMe })).toBeVisible();
  await expect(region.getByText("The one line that nobody else could have written")).toBeVisible();
});

test("several people may get one note each, no two alike", async ({ page }) => {
  await openWriter(page);
  await fillDetails(page, { ...mira, recipients: "Ana Silva, Ben Ode" });
  const { region } = letter(page, "Thank-you note");
  await region.getByText("One note each", { exact: true }).click();
  const notes = await region.locator("section p.whitespace-pre-wrap").allInnerTexts();
  expect(notes).toHaveLength(2);
  expect(notes[0]?.split("\n\n")[1]).not.toBe(notes[1]?.split("\n\n")[1]);
});

test("when it was heard decides when it is best sent", async ({ page }) => {
  await openWriter(page);
  await fillDetails(page);
  const { region } = letter(page, "Feedback email");
  await expect(region.getByText("Write it now, send it tomorrow or the day after")).toBeVisible();
  await page.getByLabel("When did you hear?").fill("2026-01-05");
  await expect(region.getByText(/You heard \d+ days ago/)).toBeVisible();
});
