import { expect, test } from "@playwright/test";
import { open, paths } from "./site.ts";
import { expectNoSideways } from "./tools.ts";

/** WCAG 1.4.12: what a reader may set, without losing words or controls. */
const SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

test.describe("on phones", () => {
  test.skip(({ isMobile }) => !isMobile);

  for (const path of paths) {
    test(`${path}: what can be pressed is large enough`, async ({ page }) => {
      await open(page, path);
      const small = await page.evaluate(() => {
        const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest(".sr-only, [inert]");
        return [...document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), select, textarea")]
          .filter(shown)
          .map((element) => ({ element, box: (element.closest("label") ?? element).getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && box.height > 1)
          .filter(({ element, box }) => {
            // In a line of text the line sets the height: 24 pixels are asked for, or room around it.
            const inText = getComputedStyle(element).display === "inline" || element.matches(".note-button");
            return inText ? false : Math.round(box.height) < 44 && !element.closest("p, li, td, dd, small");
          })
          .map(({ element, box }) => `${element.tagName} “${element.textContent?.trim().slice(0, 40)}” ${Math.round(box.width)}×${Math.round(box.height)}`);
      });
      expect(small).toEqual([]);
    });
  }

  test("wider spacing of letters, words and lines pushes nothing out of the page", async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, SPACING);
      await expectNoSideways(page);
    }
  });
});

test.describe("on wide screens", () => {
  test.skip(({ isMobile }) => isMobile);

  test("the skip link leads to the text", async ({ page }) => {
    await page.goto("/");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("#main")).toBeFocused();
  });

  test("every page has its landmarks, one first heading, and no level left out", async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      for (const landmark of ["banner", "main", "contentinfo"] as const) await expect(page.getByRole(landmark), `${path} ${landmark}`).toHaveCount(1);
      const levels = await page.locator("h1, h2, h3, h4, h5, h6").evaluateAll((all) => all.filter((heading) => heading.checkVisibility()).map(({ tagName }) => Number(tagName.slice(1))));
      expect(levels.filter((level) => level === 1), path).toHaveLength(1);
      expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1), path).toEqual([]);
    }
  });

  for (const path of ["/", "/write"] as const) {
    test(`${path}: the focus is always visible, and never under something that sticks`, async ({ page }) => {
      await page.setViewportSize({ width: 700, height: 700 });
      await open(page, path);
      await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = false)));
      for (let press = 0; press < 90; press++) {
        await page.keyboard.press("Tab");
        const hidden = await page.evaluate(() => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return undefined;
          const seen = focused.matches("input[type=radio], input[type=checkbox]") ? (focused.closest("label") ?? focused) : focused;
          const box = seen.getBoundingClientRect();
          const name = `${focused.tagName} ${focused.id} ${focused.textContent?.trim().slice(0, 40)}`;
          const style = getComputedStyle(seen);
          const outlined = style.outlineStyle !== "none" || getComputedStyle(focused).outlineStyle !== "none" || seen.matches(":has(:focus-visible)");
          if (!outlined) return `${name}: no outline`;
          const middle = document.elementFromPoint(box.left + Math.min(box.width / 2, 40), box.top + Math.min(box.height / 2, 20));
          return middle && (seen.contains(middle) || middle.contains(seen)) ? undefined : `${name}: under ${middle?.tagName} ${middle?.className}`;
        });
        expect(hidden).toBeUndefined();
      }
    });
  }

  test("in forced colors strokes keep their shape and controls their edges", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await open(page, "/principles/keep-your-confidence");
    const strokes = page.locator("header svg line");
    const colors = await strokes.evaluateAll((all) => all.map((line) => getComputedStyle(line).stroke));
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const forced = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("p"));
      return ["CanvasText", "GrayText"].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
    });
    for (const path of ["/principles/dont-take-it-personally", "/principles/never-say-no"]) {
      await open(page, path);
      const drawn = await page.locator("[data-tool] svg").locator("path, line, circle").evaluateAll((all) => all.map((mark) => getComputedStyle(mark).stroke));
      expect(drawn.length).toBeGreaterThan(1);
      for (const color of drawn.filter((one) => one !== "none")) expect(forced).toContain(color);
    }
    expect(colors.length).toBeGreaterThan(8);
    expect(colors).not.toContain(paper);
    expect(colors).not.toContain("none");
    const edge = await page.getByRole("button", { name: "I did this" }).evaluate((button) => getComputedStyle(button).borderTopStyle);
    expect(edge).toBe("solid");
  });
});
