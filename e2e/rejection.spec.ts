import { expect, test } from "@playwright/test";
import { holdScripts, letter, openWriter } from "./site.ts";

const rejection = `From: Priya Raman <priya.raman@northwind-energy.example>
Subject: Your application for Data Analyst

Hi Mira,

Thank you for taking the time to interview for the Data Analyst position at Northwind Energy. It was a pleasure to meet you.

Unfortunately, we have decided to move forward with an internal candidate. We would encourage you to apply again in the future.

Kind regards,
Priya Raman
Talent Acquisition Partner
Northwind Energy`;

test("a pasted rejection fills the form, says from where, and changes the letters", async ({ page }) => {
  const posts: string[] = [];
  page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));
  await openWriter(page);
  const field = page.getByRole("textbox", { name: "Rejection email" });
  await field.focus();
  await field.evaluate((box, text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    // A synthetic paste does not insert anything, so the text is inserted as the browser would have done.
    document.execCommand("insertText", false, text);
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  }, rejection);
  await expect(page.getByText(/Company: Northwind Energy, from the/)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Company", exact: true })).toHaveValue("Northwind Energy");
  await expect(page.getByRole("textbox", { name: "Company", exact: true })).toHaveAccessibleDescription(/Filled in from the email/);
  await expect(page.getByRole("textbox", { name: "Role", exact: true })).toHaveValue("Data Analyst");
  await expect(page.getByRole("textbox", { name: "Who are you writing to?" })).toHaveValue("Priya Raman");
  await expect(page.getByRole("radio", { name: "Interviews" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /They invited me to apply again/ })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /They chose someone from inside/ })).toBeChecked();
  await page.getByRole("textbox", { name: "Your name" }).fill("Mira Kovač");
  await expect(letter(page, "Thank-you note").subject).toHaveValue("Re: Your application for Data Analyst");
  await expect(letter(page, "Thank-you note").message).toHaveValue(/^Hi Priya,[\s\S]*already knows the place[\s\S]*apply again/);
  await page.getByRole("textbox", { name: "Company", exact: true }).fill("Northwind");
  await expect(page.getByRole("textbox", { name: "Company", exact: true })).not.toHaveAccessibleDescription(/Filled in/);
  expect(posts).toEqual([]);
});

test("what the person filled in is not overwritten without asking", async ({ page }) => {
  await openWriter(page);
  await page.getByRole("textbox", { name: "Company", exact: true }).fill("Northwind Group");
  await page.getByRole("textbox", { name: "Rejection email" }).fill(rejection);
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await expect(page.getByText("Company: the email says Northwind Energy.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Company", exact: true })).toHaveValue("Northwind Group");
  await page.getByRole("listitem").filter({ hasText: "Company: the email says" }).getByRole("button", { name: "Use that instead" }).click();
  await expect(page.getByRole("textbox", { name: "Company", exact: true })).toHaveValue("Northwind Energy");
});

test("what is typed while the reader is on its way stays, and so does the place", async ({ page }) => {
  await openWriter(page);
  await page.getByRole("textbox", { name: "Rejection email" }).fill(rejection);
  const letGo = await holdScripts(page);
  await page.getByRole("button", { name: "Fill in the form" }).click();
  const company = page.getByRole("textbox", { name: "Company", exact: true });
  await page.getByRole("textbox", { name: "Your name" }).fill("Mira Kovač");
  await company.pressSequentially("Northwind Gr");
  letGo();
  await expect(page.getByText("Company: the email says Northwind Energy.")).toBeVisible();
  await expect(company).toBeFocused();
  await page.keyboard.type("oup");
  await expect(company).toHaveValue("Northwind Group");
  await expect(page.getByRole("textbox", { name: "Your name" })).toHaveValue("Mira Kovač");
  await expect(letter(page, "Thank-you note").message).toHaveValue(/Northwind Group/);
});

test("a reader that cannot be loaded says so, and loses nothing", async ({ page }) => {
  await openWriter(page);
  await page.getByRole("textbox", { name: "Rejection email" }).fill(rejection);
  await page.getByRole("textbox", { name: "Company", exact: true }).fill("Northwind Group");
  await page.route(/\/_next\/static\/.*\.js/, (route) => route.abort());
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await expect(page.getByText("The part that reads emails did not load.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Rejection email" })).toHaveValue(rejection);
  await page.unroute(/\/_next\/static\/.*\.js/);
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await expect(page.getByText("Company: the email says Northwind Energy.")).toBeVisible();
});

test("good news is called that, and changes no choice", async ({ page }) => {
  await openWriter(page);
  await page.getByRole("textbox", { name: "Rejection email" }).fill("Hi Mira,\n\nWe are delighted to offer you the position of Data Analyst at Northwind Energy. Please find the offer letter attached.\n\nKind regards,\nPriya Raman");
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await expect(page.getByText("This reads like good news")).toBeVisible();
  await expect(page.getByRole("radio", { name: "I don’t know" })).toBeChecked();
});

test("an empty field says what to do", async ({ page }) => {
  await openWriter(page);
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await expect(page.getByText("There is no email yet")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the button posts and the filled form comes back", async ({ page }) => {
    await page.goto("/write");
    await page.getByRole("textbox", { name: "Rejection email" }).fill(rejection);
    await page.getByRole("textbox", { name: "What stayed with me" }).fill("the view");
    await page.getByRole("button", { name: "Fill in the form" }).click();
    await expect(page.getByText(/Company: Northwind Energy, from the/)).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Role", exact: true })).toHaveValue("Data Analyst");
    await expect(page.getByRole("textbox", { name: "What stayed with me" })).toHaveValue("the view");
    await expect(page.getByRole("textbox", { name: "Rejection email" })).toHaveValue(rejection);
    await expect(page.locator("[data-error-summary]")).toHaveCount(0);
  });
});
