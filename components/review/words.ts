import type { Review } from "../notebook/schema.ts";
import { numberWord, times } from "../words/numbers.ts";
import { listed } from "../words/text.ts";
import { run, type Recurring, type StageRow } from "./coming-back.ts";
import { shortName } from "./model.ts";

const where = (reviews: readonly Review[]) => listed(reviews.map(shortName));

const handsSentence = { mine: " It was in your hands each time.", partly: " It was partly in your hands each time.", not: " It was never in your hands." };

/** A thing that keeps coming back, in one or two sentences. */
export function recurringWords({ text, kind, reviews, hands }: Recurring): string {
  const marked = kind === "well" ? `You noted “${text}” as done well` : `You marked “${text}”`;
  return `${marked} ${times(reviews.length, numberWord)}: ${where(reviews)}.${hands ? handsSentence[hands] : ""}`;
}

/** How a stage went across reviews, where it went the same way twice or more. */
export function stageWords(row: StageRow): string | undefined {
  const { badly, well, of } = run(row);
  const ways = [
    ["badly or rather badly", badly],
    ["well or rather well", well],
  ] as const;
  const again = ways.filter(([, count]) => count > 1).map(([way, count]) => `${way} ${times(count, numberWord)}`);
  if (again.length === 0) return undefined;
  return `${row.name} went ${again.join(" and ")}${badly === of || well === of ? "" : `, out of ${numberWord(of)}`}.`;
}
