import { readFile } from "node:fs/promises";
import { expect, type Download, type Page } from "@playwright/test";
import { open } from "./site.ts";

/** Where the browser keeps the notebook. */
export const KEY = "get-up-nine";
/** Where it keeps what could not be read. */
export const ASIDE = "get-up-nine:set-aside";
export const at = "2026-11-21T18:20:00.000Z";

/** A notebook with something of every kind. */
export const full = {
  version: 1,
  steps: { "keep-your-confidence": at, "send-a-thank-you-note": at },
  knocks: [{ id: "k1", where: "Northwind, second interview", on: "2026-11-19", getUps: [{ id: "g1", what: "rested", on: "2026-11-20" }] }],
  kindSentences: [{ id: "s1", text: "One Tuesday does not undo your years.", on: "2026-11-20" }],
  plans: [{ id: "p1", trigger: "they ask about the gap", action: "say it in two sentences", from: "thought-sorter", made: at }],
  parkedThoughts: [{ id: "t1", thought: "They must have laughed.\nAll of them. \ud83d\ude00 \ud800", until: at, parked: at }],
  sitting: { ran: 20000, thought: "I froze when they asked" },
  feedbackQuestions: [{ id: "f1", question: "Would a certificate help?", made: at }],
  achievements: [{ id: "a1", hard: "The forecast was off.", did: "Rebuilt it in a weekend.", changed: "It held.", tags: ["SQL"], added: at }],
  contactPlans: [
    { id: "c1", company: "Harbor Trust", heard: "2026-11-19", stage: "interview", said: [], moved: {}, dropped: [], changed: at },
    { id: "c2", company: "City Library", heard: "2026-11-02", stage: "screen", said: [], moved: {}, dropped: [], changed: at },
  ],
  applications: [
    { id: "n1", form: { company: "Northwind Energy", role: "Data Analyst", yourName: "Mira Kovač", recipients: "Daniel", stage: "interview", stayedWithMe: "how the team rebuilt the forecast" }, edits: { feedback: { message: "My own words." } }, sent: { thankYou: at }, changed: at },
    { id: "n2", form: { company: "Harbor Trust", role: "Clerk" }, edits: {}, sent: {}, changed: at },
  ],
  reviews: [{ id: "r1", company: "Northwind Energy", role: "", stages: [], plan: { trigger: "", action: "" }, made: at, changed: at }],
};

/** Lays entries into local storage before the page opens, once. */
export const keep = (page: Page, entries: Record<string, string>) =>
  page.addInitScript((all) => {
    if (sessionStorage.getItem("laid")) return;
    sessionStorage.setItem("laid", "yes");
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, entries);

/** Opens the notebook in a browser that holds these entries. */
export async function openNotebook(page: Page, entries: Record<string, string> = {}) {
  await keep(page, entries);
  await open(page, "/notebook");
  await page.locator("[data-notebook]").waitFor();
  await expect(page.getByText("Opening your notebook")).toHaveCount(0);
}
/** Opens the full notebook. */
export const openFull = (page: Page) => openNotebook(page, { [KEY]: JSON.stringify(full) });

/** An entry of local storage. */
export const stored = (page: Page, key = KEY) => page.evaluate((name) => localStorage.getItem(name), key);
/** The entry on the page that shows this text. */
export const entry = (page: Page, text: string) => page.getByRole("listitem").filter({ hasText: text, has: page.getByRole("link", { name: /^Open / }) });
/** What happened last, and its Undo. */
export const notice = (page: Page) => page.locator("[data-notebook] > div").last();

/** The name and the text of a file that is being saved. */
export async function contentsOf(download: Promise<Download>) {
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}
/** Exports the notebook. */
export async function exported(page: Page, button = "Export") {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  return contentsOf(download);
}
/** Imports a file with this text. */
export const bringIn = (page: Page, text: string) =>
  page.getByLabel("Import").setInputFiles({ name: "notebook.json", mimeType: "application/json", buffer: Buffer.from(text) });
