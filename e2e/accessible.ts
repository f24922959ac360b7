import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What the theme can change. */
const COLORS = ["color-contrast", "link-in-text-block"];

/** Expects axe to find nothing on the page as it stands, or in one of its tools: all rules in light, those of color in dark. */
export async function expectAccessible(page: Page, tool?: string) {
  // At the top of the page nothing that sticks covers what is looked at.
  await page.evaluate(() => scrollTo(0, 0));
  const axe = () => {
    // Only what is wrong is told in full, and no page holds a frame of another house: together that saves a third of the time.
    const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations"], preload: false }).setLegacyMode();
    return tool ? builder.include(`[data-tool="${tool}"]`) : builder;
  };
  for (const [colorScheme, builder] of [["dark", axe().withRules(COLORS)], ["light", axe().withTags(TAGS)]] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await builder.analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("; ")}`), colorScheme).toEqual([]);
  }
}
