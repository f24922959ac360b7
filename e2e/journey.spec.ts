import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { nineSteps } from "./journey.ts";
import { KEY, bringIn, exported, notice, stored } from "./notebook.ts";
import { letter, open } from "./site.ts";
import { nearTool } from "./tools.ts";

test("all nine steps; the browser is closed, and everything is there; exported, erased, imported, it is there again", async ({ playwright, browserName, launchOptions, baseURL }) => {
  test.setTimeout(240_000);
  const profile = await mkdtemp(join(tmpdir(), "get-up-nine-"));
  const launch = () => playwright[browserName].launchPersistentContext(profile, { ...launchOptions, baseURL, reducedMotion: "reduce", locale: "en-US", serviceWorkers: "block" });
  try {
    const said: string[] = [];
    const before = await launch();
    before.setDefaultTimeout(20_000);
    await nineSteps(await before.newPage(), (about) => {
      said.push(`This is ${about}`);
      return `This is ${about}`;
    });
    await before.close();

    const after = await launch();
    const page = await after.newPage();
    await open(page, "/notebook");
    await expect(page.getByText("All nine stand. So do you.")).toBeVisible();
    const kept = (await stored(page)) ?? "";
    // The pasted email is read and not kept; what was made of a thought is kept in its place.
    for (const words of said.filter((one) => !/the email|a thought to/.test(one))) expect(kept).toContain(words);
    for (const words of ["the knock", "the kind sentence", "the parked thought", "what I did", "the plan to keep in touch", "the question to them", "the company", "what changed"]) {
      await expect(page.getByRole("main").getByText(`This is ${words}`).first()).toBeVisible();
    }
    await expect(page.getByText("If this is the next case, then I This is the next deed.")).toBeVisible();

    await open(page, "/principles/keep-your-confidence");
    await expect((await nearTool(page, "knocks")).getByText("Knocked down 1, got up 1.").first()).toBeVisible();
    await open(page, "/principles/analyze-dont-wallow");
    await expect((await nearTool(page, "thought-sorter")).getByLabel("One thought, as it comes")).toHaveValue("This is half a thought");
    await open(page, "/write");
    await expect(letter(page, "Thank-you note").message).toHaveValue(/This is the note, edited/);
    await expect(letter(page, "Feedback email").message).toHaveValue(/This is the company/i);
    await open(page, "/look-back");
    await expect(page.getByRole("heading", { name: "This is the company looked back at, This is the role looked back at" })).toBeVisible();

    await open(page, "/notebook");
    const held = await stored(page);
    const file = await exported(page);
    await page.getByRole("button", { name: "Erase everything" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Erase everything" }).click();
    await expect(page.getByRole("heading", { name: "Nothing is written yet" })).toBeVisible();
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
    await bringIn(page, file.text);
    await expect(notice(page)).toContainText("Brought in: 9 steps");
    expect(JSON.parse((await stored(page)) ?? "")).toEqual(JSON.parse(held ?? ""));
    expect((await exported(page)).text).toBe(file.text);
    await after.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
