import { expect, type Page } from "@playwright/test";
import { fillDetails, letter, open, openWriter } from "./site.ts";
import { openTool } from "./tools.ts";

const didThis = (page: Page) => page.getByRole("button", { name: "I did this" }).click();

/**
 * All nine steps, as one person does them, with something typed into every form on the way.
 * @param say what is typed into a field, given what the field is about
 */
export async function nineSteps(page: Page, say: (about: string) => string) {
  const knocks = await openTool(page, "/principles/keep-your-confidence", "knocks");
  await knocks.getByLabel("Where?").fill(say("the knock"));
  await knocks.getByRole("button", { name: "Log this knock" }).click();
  await knocks.getByRole("button", { name: "Rested" }).click();
  await knocks.getByText("For a bad evening").click();
  await knocks.getByLabel("A friend of yours was turned down today").fill(say("the kind sentence"));
  await knocks.getByRole("button", { name: "Keep this sentence" }).click();
  await didThis(page);

  const odds = await openTool(page, "/principles/dont-take-it-personally", "hiring-odds");
  await odds.getByRole("slider", { name: "Applicants" }).press("End");
  await odds.getByRole("button", { name: "Copy link to this setting" }).click();
  await didThis(page);

  const plan = await openTool(page, "/principles/leave-the-door-open", "keep-in-touch");
  await plan.getByLabel("The day you heard").fill("2026-11-20");
  await plan.getByLabel("Company (optional)").fill(say("the plan to keep in touch"));
  await Promise.all([page.waitForEvent("download"), plan.getByRole("button", { name: /in my calendar/ }).click()]);
  await didThis(page);

  const applying = await openTool(page, "/principles/never-say-no", "not-applying");
  await applying.getByRole("slider", { name: "The chance you want" }).press("End");
  await didThis(page);

  const sorter = await openTool(page, "/principles/analyze-dont-wallow", "thought-sorter");
  const sort = async (about: string, ...answers: ("Yes" | "No")[]) => {
    await sorter.getByLabel("One thought, as it comes").fill(say(about));
    for (const [index, answer] of answers.entries()) await sorter.getByRole("group", { name: /^(Is there something|Is it in my|Would I say)/ }).nth(index).getByLabel(answer).check();
  };
  await sort("a thought to act on", "Yes", "Yes", "Yes");
  await sorter.getByLabel("If …").fill(say("the case"));
  await sorter.getByLabel("… then I …").fill(say("the deed"));
  await sorter.getByRole("button", { name: "Keep this plan" }).click();
  await sort("a thought to ask about", "Yes", "No", "Yes");
  await sorter.getByLabel("Your question to them").fill(`${say("the question to them")}?`);
  await sorter.getByRole("button", { name: "Keep this question" }).click();
  await sort("the parked thought", "No", "Yes", "Yes");
  await sorter.getByLabel("Until when?").fill("2999-01-01T10:00");
  await sorter.getByRole("button", { name: "Park it" }).click();
  await sorter.getByLabel("One thought, as it comes").fill(say("half a thought"));
  await didThis(page);

  const box = await openTool(page, "/principles/remember-your-achievements", "proof-box");
  await box.getByLabel("What was hard").fill(say("what was hard"));
  await box.getByLabel("What I did").fill(say("what I did"));
  await box.getByLabel("What changed").fill(say("what changed"));
  await box.getByLabel("Skills it shows").fill(say("a skill"));
  await box.getByRole("button", { name: "Put it in the box" }).click();
  await didThis(page);

  await openWriter(page);
  await page.getByRole("textbox", { name: "Rejection email" }).fill(`Dear Mira,\n\nThank you for your application. Unfortunately we chose somebody else.\n\n${say("the email")}`);
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await expect(page.getByRole("textbox", { name: "Rejection email" })).toBeVisible();
  await fillDetails(page, { company: say("the company"), role: say("the role"), yourName: "Mira", recipients: say("the recipient"), stayedWithMe: say("what stayed"), improve: say("what to improve") });
  await letter(page, "Thank-you note").message.fill(`Dear all, I will remember ${say("the note, edited")}. Why was I not hired?`);
  for (const name of ["Thank-you note", "Feedback email"] as const) await letter(page, name).region.getByRole("button", { name: "I sent it" }).click();

  await open(page, "/look-back");
  await page.getByLabel("Company").fill(say("the company looked back at"));
  await page.getByLabel("Role").fill(say("the role looked back at"));
  // The first stage stands open.
  await page.getByRole("radio", { name: "Rather well", exact: true }).check();
  await page.getByRole("textbox", { name: "What I did well, 1" }).fill(say("what went well"));
  await page.getByRole("textbox", { name: "What I would do differently, 1" }).fill(say("what to change"));
  await page.getByRole("button", { name: "Add a stage of your own" }).click();
  await page.getByLabel("What this stage was called").fill(say("a stage of my own"));
  const onePage = page.getByRole("region", { name: "On one page" });
  await onePage.getByLabel("If …", { exact: true }).fill(say("the next case"));
  await onePage.getByLabel("… then I …").fill(say("the next deed"));
  await expect(page.getByText("That is the whole look back: one page, and one plan.")).toBeVisible();
  await didThis(page);
}
