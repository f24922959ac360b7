import type { Knock, Notebook } from "./schema.ts";
import { same, underAnotherId, type Item } from "./values.ts";

/** What becomes of two items with one id that differ: one of them or one made of both, or nothing: then both are kept. */
type Settle<Kept> = (mine: Kept, incoming: Kept) => Kept | undefined;

/** The later one; neither if they changed at the same moment. */
function newer<Kept extends { changed: string }>(mine: Kept, incoming: Kept): Kept | undefined {
  const ahead = Date.parse(incoming.changed) - Date.parse(mine.changed);
  return ahead > 0 ? incoming : ahead < 0 ? mine : undefined;
}

/** The same knock with the get-ups of both. */
const together: Settle<Knock> = (mine, incoming) =>
  mine.where === incoming.where && mine.on === incoming.on ? { ...mine, getUps: lists(mine.getUps, incoming.getUps) } : undefined;

const keepBoth = () => undefined;

function lists<Kept extends Item>(mine: readonly Kept[], incoming: readonly Kept[], settle: Settle<Kept> = keepBoth): Kept[] {
  const merged = new Map<string, Kept>();
  for (let item of [...mine, ...incoming]) {
    for (let other = merged.get(item.id); other; other = merged.get(item.id)) {
      const one = same(other, item) ? other : settle(other, item);
      if (one) {
        item = one;
        break;
      }
      item = underAnotherId(item);
    }
    merged.set(item.id, item);
  }
  return [...merged.values()];
}

/** Done is done: of two moments the first stays. */
function steps(mine: Notebook["steps"], incoming: Notebook["steps"]): Notebook["steps"] {
  const earlier = Object.entries(incoming).filter(([slug, when]) => !(Date.parse(mine[slug] ?? "") <= Date.parse(when)));
  return { ...mine, ...Object.fromEntries(earlier) };
}

/** A second thought on the table is parked, since there is room for one; its moment is not known. */
function parkedFrom(mine: Notebook["sitting"], incoming: Notebook["sitting"]): Notebook["parkedThoughts"] {
  if (!mine || !incoming?.thought.trim() || incoming.thought === mine.thought) return [];
  return [underAnotherId({ id: "sitting", thought: incoming.thought, parked: new Date(0).toISOString() })];
}

/**
 * Two notebooks as one: nothing that either holds is lost, and merging the same one again changes nothing.
 *
 * Items are told apart by their id. Where both have one and it differs, the one changed later stays, if it says when it
 * was changed; otherwise both stay, the incoming under an id that follows from its contents.
 * @param mine whose order and whose thought on the table go first
 */
export function merge(mine: Notebook, incoming: Notebook): Notebook {
  return {
    version: mine.version,
    steps: steps(mine.steps, incoming.steps),
    knocks: lists(mine.knocks, incoming.knocks, together),
    kindSentences: lists(mine.kindSentences, incoming.kindSentences),
    plans: lists(mine.plans, incoming.plans),
    parkedThoughts: lists(mine.parkedThoughts, [...incoming.parkedThoughts, ...parkedFrom(mine.sitting, incoming.sitting)]),
    sitting: mine.sitting ?? incoming.sitting,
    feedbackQuestions: lists(mine.feedbackQuestions, incoming.feedbackQuestions),
    lastDrawn: mine.lastDrawn ?? incoming.lastDrawn,
    achievements: lists(mine.achievements, incoming.achievements),
    contactPlans: lists(mine.contactPlans, incoming.contactPlans, newer),
    applications: lists(mine.applications, incoming.applications, newer),
    reviews: lists(mine.reviews, incoming.reviews, newer),
  };
}
