import type { Review, ReviewItem } from "../notebook/schema.ts";
import { oneLine } from "../words/text.ts";
import { stageName, stagesOf, written, type Stage } from "./model.ts";
import { gist, gistKey, topicsIn, type Gist } from "./same-words.ts";

type Hands = NonNullable<ReviewItem["hands"]>;

/** A thing that was marked in two reviews or more. */
export type Recurring = {
  /** In the person’s own words: the shortest of those that say nothing else, of equals the newest. */
  text: string;
  kind: ReviewItem["kind"];
  /** The reviews that hold it, oldest first, each once. */
  reviews: readonly Review[];
  /** In whose hands, if it was sorted the same way each time. */
  hands: Hands | undefined;
};

/** How one stage went in each review. */
export type StageRow = {
  key: string;
  name: string;
  /** One for each review, in their order, from 1 to 5; nothing where it was not said. */
  hows: readonly (number | undefined)[];
};

type Marked = { review: Review; item: ReviewItem; gist: Gist };

/** Reviews in the order in which they were begun. */
export const byAge = (reviews: readonly Review[]): Review[] => reviews.toSorted((a, b) => Date.parse(a.made) - Date.parse(b.made));

const marksOf = (review: Review): Marked[] =>
  stagesOf(review)
    .filter(({ said }) => said.lived)
    .flatMap((stage) => written(stage))
    .map((item) => ({ review, item, gist: gist(item.text) }));

/** A line as it is quoted: on one line, without the mark at its end. */
const label = ({ item }: Marked) => oneLine(item.text).replace(/(?<=[\p{L}\p{N}])[\s.,;:]+$/u, "");

const unique = <Thing>(things: readonly Thing[]) => [...new Set(things)];

/**
 * What was marked again and again, by normalized words: most often first, then what was marked last.
 * A thing counts once a review. Of two things that are found in the same lines, only the one found more often stays.
 * @param reviews in the order in which they were begun
 */
export function recurring(reviews: readonly Review[]): Recurring[] {
  const marks = reviews.flatMap(marksOf);
  const topics = new Map<string, Marked>();
  const linesOf = new Map<string, Marked[]>();
  for (const mark of marks) {
    const { kind } = mark.item;
    const key = `${kind} ${gistKey(mark.gist)}`;
    const before = topics.get(key);
    if (!before || label(mark).length <= label(before).length) topics.set(key, mark);
    for (const topic of topicsIn(mark.gist)) linesOf.set(`${kind} ${topic}`, [...(linesOf.get(`${kind} ${topic}`) ?? []), mark]);
  }
  const found = [...topics]
    .map(([key, topic]) => ({ topic, lines: linesOf.get(key) ?? [] }))
    .map(({ topic, lines }) => ({ topic, lines, reviews: unique(lines.map(({ review }) => review)) }))
    .filter((one) => one.reviews.length > 1)
    .sort((a, b) => b.reviews.length - a.reviews.length || b.lines.length - a.lines.length);
  const shown = found.filter(({ lines }, index) => !found.slice(0, index).some((before) => lines.every((line) => before.lines.includes(line))));
  return shown.map(({ topic, lines, reviews: where }) => {
    const hands = unique(lines.map(({ item }) => item.hands));
    return { text: label(topic), kind: topic.item.kind, reviews: where, hands: hands.length === 1 ? hands[0] : undefined };
  });
}

/** Added stages are the same if their names say the same. */
const rowKey = ({ own, key, name }: Stage) => (own ? `own ${gistKey(gist(name))}` : key);

/**
 * How each stage went across reviews: only stages of which two reviews or more say it, in the order of the process.
 * @param reviews in the order in which they were begun
 */
export function stageRows(reviews: readonly Review[]): StageRow[] {
  const rows = new Map<string, StageRow & { hows: (number | undefined)[] }>();
  for (const [index, review] of reviews.entries()) {
    for (const stage of stagesOf(review)) {
      if (!stage.said.lived || stage.said.how === undefined || (stage.own && stage.name === "")) continue;
      const key = rowKey(stage);
      const row = rows.get(key) ?? { key, name: stageName(stage), hows: reviews.map(() => undefined) };
      row.hows[index] = stage.said.how;
      rows.set(key, row);
    }
  }
  const order = stagesOf({ stages: [] }).map(({ key }) => key);
  const place = ({ key }: StageRow) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...rows.values()].filter(({ hows }) => said(hows).length > 1).sort((a, b) => place(a) - place(b));
}

const said = (hows: StageRow["hows"]) => hows.filter((how) => how !== undefined);

/** In how many reviews a stage went badly (the lower two of five steps), well (the upper two), and was judged at all. */
export function run({ hows }: Pick<StageRow, "hows">) {
  const judged = said(hows);
  return { badly: judged.filter((how) => how <= 2).length, well: judged.filter((how) => how >= 4).length, of: judged.length };
}
