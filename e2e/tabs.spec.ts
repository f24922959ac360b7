import { expect, test, type Page } from "@playwright/test";
import { KEY, openNotebook, stored } from "./notebook.ts";
import { fillDetails, open, openWriter } from "./site.ts";
import { nearTool } from "./tools.ts";

const application = { id: "n1", form: { company: "Northwind Energy", role: "Data Analyst" }, edits: {}, sent: {}, changed: "2026-11-21T18:20:00.000Z" };
const entries = { [KEY]: JSON.stringify({ version: 1, applications: [application] }) };
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const kept = async (page: Page) => JSON.parse((await stored(page)) ?? "{}");

test("one application open in two tabs: each shows what is typed in the other, and nothing is lost", async ({ page, context }) => {
  await openNotebook(page, entries);
  await openWriter(page);
  const other = await context.newPage();
  await openWriter(other);
  await expect(field(other, "Role")).toHaveValue("Data Analyst");
  await fillDetails(page, { role: "Grid Analyst" });
  await expect(field(other, "Role")).toHaveValue("Grid Analyst");
  await fillDetails(other, { stayedWithMe: "the control room" });
  await expect(field(page, "What stayed with me")).toHaveValue("the control room");
  // At the same moment, in two fields.
  await Promise.all([fillDetails(page, { yourName: "Mira Kovač" }), fillDetails(other, { recipients: "Daniel Okafor" })]);
  for (const tab of [page, other]) {
    await expect(field(tab, "Your name")).toHaveValue("Mira Kovač");
    await expect(field(tab, "Who are you writing to?")).toHaveValue("Daniel Okafor");
  }
  expect((await kept(page)).applications).toMatchObject([{ id: "n1", form: { company: "Northwind Energy", role: "Grid Analyst", stayedWithMe: "the control room", yourName: "Mira Kovač", recipients: "Daniel Okafor" } }]);
});

test("a thought that is sorted in two tabs is the same in both", async ({ page, context }) => {
  const path = "/principles/analyze-dont-wallow";
  const other = await context.newPage();
  await open(page, path);
  await open(other, path);
  const here = (await nearTool(page, "thought-sorter")).locator("#thought-sorter-thought");
  const there = (await nearTool(other, "thought-sorter")).locator("#thought-sorter-thought");
  await here.fill("They asked about the gap.");
  await expect(there).toHaveValue("They asked about the gap.");
  await there.press("End");
  await there.pressSequentially(" I froze.");
  await expect(here).toHaveValue("They asked about the gap. I froze.");
});
