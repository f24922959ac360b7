import { handsPhrases, howWords, kindWords } from "../../content/review.ts";
import type { Review, ReviewItem } from "../notebook/schema.ts";
import { markdownText } from "../words/markdown-text.ts";
import { planSentence } from "../words/plan-sentence.ts";
import { oneLine } from "../words/text.ts";
import { isToldOf, onePage, reviewName, stageName, stagesOf, written, type Note, type Stage } from "./model.ts";

/** The text of one list item, without its empty lines. */
const lines = (text: string) => markdownText(text.replace(/\s*[\r\n]\s*/g, "\n"), "  ");

const list = (texts: readonly string[]) => (texts.length > 0 ? [texts.map((text) => `- ${text}`).join("\n")] : []);
const noteLine = ({ text, stage }: Note) => `${lines(text)} (${markdownText(stageName(stage))})`;
const itemLine = ({ text, hands }: ReviewItem) => lines(text) + (hands ? ` (${handsPhrases[hands]})` : "");

/** A heading with what belongs under it; without that, nothing. */
const part = (heading: string, ...blocks: string[]) => (blocks.length > 0 ? [heading, ...blocks] : []);

function stagePart(stage: Stage): string[] {
  const { how } = stage.said;
  const kinds = Object.entries(kindWords).flatMap(([kind, words]) => part(`**${words}**`, ...list(written(stage, kind as ReviewItem["kind"]).map(itemLine))));
  return isToldOf(stage) ? [`### ${markdownText(stageName(stage))}`, ...(how ? [`How it went: ${howWords[how - 1]?.toLowerCase()}`] : []), ...kinds] : [];
}

/**
 * A review as Markdown: first the one page, then stage by stage. What was left empty, and stages that never happened, are
 * not in it; what was typed shows as it was typed.
 */
export function toMarkdown(review: Review): string {
  const page = onePage(review);
  const { trigger, action } = review.plan;
  const plan = oneLine(trigger + action) !== "" ? [markdownText(planSentence(trigger, action))] : [];
  const stages = stagesOf(review).flatMap(stagePart);
  return `${[
    `# Looking back: ${markdownText(reviewName(review))}`,
    ...part("## What to keep", ...list(page.keep.map(noteLine))),
    ...part("## The one thing to change first", ...plan),
    ...part("## What was never in my hands", ...list(page.notMine.map(noteLine))),
    ...part("## Stage by stage", ...stages),
  ].join("\n\n")}\n`;
}
