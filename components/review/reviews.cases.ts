import fc from "fast-check";
import { reviewStages } from "../../content/review.ts";
import type { Review, ReviewedStage, ReviewItem } from "../notebook/schema.ts";

type Line = readonly [text: string, hands?: ReviewItem["hands"]];
type Told = { how?: number; lived?: boolean; name?: string; well?: readonly Line[]; differently?: readonly Line[] };

let count = 0;
const item = (kind: ReviewItem["kind"]) => ([text, hands]: Line): ReviewItem => ({ id: `i${count++}`, text, kind, ...(hands ? { hands } : {}) });

/** A review by company and what was said at each stage, begun on a day of 2026 written as MM-DD. */
export function aReview(company: string, on: string, told: Record<string, Told>, plan = { trigger: "", action: "" }): Review {
  const made = `2026-${on}T10:00:00.000Z`;
  const stages = Object.entries(told).map(([key, { how, lived = true, name, well = [], differently = [] }]): ReviewedStage => ({
    key,
    lived,
    ...(how ? { how } : {}),
    ...(name === undefined ? {} : { name }),
    items: [...well.map(item("well")), ...differently.map(item("differently"))],
  }));
  return { id: `review of ${company}`, company, role: "", stages, plan, made, changed: made };
}

/** Text made of what could break a page or a file: marks, line breaks, other scripts, nothing at all. */
export const anyText = fc.array(
  fc.oneof(
    fc.constantFrom("salary", "question", "the", "Not ", " ", "\n", "\r\n", "- ", "# ", "1. ", "===", "*", "_", "`", "\\", "<b>", "&amp;", "|", "~~~", "> ", "[x](y)", "C#", " #", "é", "給料", "\u00a0", "’s", "n’t"),
    fc.string({ maxLength: 6 }),
    fc.string({ unit: "binary", maxLength: 3 }),
  ),
  { maxLength: 6 },
).map((parts) => parts.join(""));

const anyItem = fc.record(
  { id: fc.uuid(), text: anyText, kind: fc.constantFrom("well", "differently"), hands: fc.constantFrom("mine", "partly", "not") },
  { requiredKeys: ["id", "text", "kind"] },
) as fc.Arbitrary<ReviewItem>;

const anyStage = fc.record(
  { key: fc.oneof(fc.constantFrom(...reviewStages.map(({ key }) => key)), fc.uuid()), name: anyText, lived: fc.boolean(), how: fc.integer({ min: 1, max: 5 }), items: fc.array(anyItem, { maxLength: 4 }) },
  { requiredKeys: ["key", "lived", "items"] },
) as fc.Arbitrary<ReviewedStage>;

const anyMoment = fc.date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }).map((date) => date.toISOString());

/** Any review that the notebook could hold. */
export const anyReview: fc.Arbitrary<Review> = fc.record({
  id: fc.uuid(),
  company: anyText,
  role: anyText,
  stages: fc.uniqueArray(anyStage, { selector: ({ key }) => key, maxLength: 5 }),
  plan: fc.record({ trigger: anyText, action: anyText }),
  made: anyMoment,
  changed: anyMoment,
});
