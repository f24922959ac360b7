import { expect, type Page } from "@playwright/test";
import { principles } from "../content/steps.ts";

/** Every page of the site, by its path. */
export const paths = ["/", ...principles.map(({ address }) => address), "/write", "/look-back", "/stories", "/stories/luck", "/notebook", "/sources", "/privacy"] as const;

/** Touches the page, as a reader does sooner or later, and waits until script is in charge of it. */
export async function wake(page: Page) {
  // A window that has only opened may not get the key. Once the page has had one, it needs no second.
  await expect(async () => {
    await page.keyboard.press("Shift");
    await page.locator("html[data-touched]").waitFor({ timeout: 5_000 });
  }).toPass();
  await page.locator("html[data-hydrated]").waitFor();
}

/** Opens a page and waits until script is in charge of it. */
export async function open(page: Page, path: string) {
  await page.goto(path);
  await wake(page);
}

/** Holds back every script of the framework until it is let go. */
export async function holdScripts(page: Page) {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  return () => letGo();
}

/** Opens the letter writer and waits until its form is ready. */
export async function openWriter(page: Page) {
  await open(page, "/write");
  await page.locator("form[data-ready]").waitFor();
}

/** The details that most journeys use. */
export const mira = {
  company: "Northwind Energy",
  role: "Data Analyst",
  yourName: "Mira Kovač",
  recipients: "Daniel Okafor",
  stayedWithMe: "how the team rebuilt the outage forecast in a weekend",
  improve: "explaining trade-offs to people outside the team",
} as const;

/** Types the details into the form, by the labels that people see. */
export async function fillDetails(page: Page, details: Partial<Record<keyof typeof mira, string>> = mira) {
  const labels = {
    company: "Company",
    role: "Role",
    yourName: "Your name",
    recipients: "Who are you writing to?",
    stayedWithMe: "What stayed with me",
    improve: "What I most want to get better at",
  } as const;
  for (const [name, value] of Object.entries(details)) {
    await page.getByRole("textbox", { name: labels[name as keyof typeof mira], exact: true }).fill(value);
  }
}

/** A letter's region and its parts. */
export function letter(page: Page, name: "Thank-you note" | "Feedback email") {
  const region = page.getByRole("region", { name, exact: true });
  return {
    region,
    subject: region.getByRole("textbox", { name: "Subject" }),
    message: region.getByRole("textbox", { name: "Message" }),
  };
}

/** What most pages must never show to anyone, whatever was typed. */
export async function expectNoLeak(text: string) {
  expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\{/);
}
