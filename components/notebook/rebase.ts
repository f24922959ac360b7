import { LONGEST_TEXT } from "./limits.ts";
import type { Notebook } from "./schema.ts";
import { isFields, same, underAnotherId, type Fields, type Item } from "./values.ts";

/** Decides where both sides changed the same thing differently. */
type Clash = (name: string, mine: unknown, theirs: unknown) => unknown;

/** What an item of a list is known by; the stages of a review have a key. */
const nameOf = (item: unknown) => (isFields(item) ? (item.id ?? item.key) : undefined);
const isNamedList = (list: unknown): list is Fields[] => Array.isArray(list) && list.every((item) => typeof nameOf(item) === "string");

const isMoment = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}T/.test(value);

/**
 * Three-way merge of two values that came from the same one: what one side left alone is taken from the other.
 * Lists of named items are merged item by item, other lists as sets, objects key by key.
 * @param base what both sides started from
 * @param clash decides the rest
 */
function value(name: string, base: unknown, mine: unknown, theirs: unknown, clash: Clash): unknown {
  if (same(mine, base)) return theirs;
  if (same(theirs, base) || same(mine, theirs)) return mine;
  // A change outlives a deletion.
  if (mine === undefined || theirs === undefined) return mine ?? theirs;
  if (isNamedList(mine) && isNamedList(theirs)) return namedList(isNamedList(base) ? base : [], mine, theirs, clash);
  if (Array.isArray(mine) && Array.isArray(theirs)) return plainList(Array.isArray(base) ? base : [], mine, theirs);
  if (isFields(mine) && isFields(theirs)) return fields(isFields(base) ? base : {}, mine, theirs, clash);
  return name === "changed" && isMoment(mine) && isMoment(theirs) ? later(mine, theirs) : clash(name, mine, theirs);
}

const later = (a: string, b: string) => (Date.parse(a) < Date.parse(b) ? b : a);

function fields(base: Fields, mine: Fields, theirs: Fields, clash: Clash): Fields {
  const merged = Object.keys({ ...theirs, ...mine }).map((key) => [key, value(key, base[key], mine[key], theirs[key], clash)] as const);
  return Object.fromEntries(merged.filter(([, kept]) => kept !== undefined));
}

const plainList = (base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]) => [
  ...theirs.filter((one) => mine.includes(one) || !base.includes(one)),
  ...mine.filter((one) => !theirs.includes(one) && !base.includes(one)),
];

/** What became of an item that both sides have: one item, or two if both put other words in the same place. */
function both(base: Fields, mine: Fields, theirs: Fields, clash: Clash): Fields[] {
  // Only what has an id can stand twice in its list.
  if (typeof mine.id !== "string") return [fields(base, mine, theirs, clash)];
  let clashed = false;
  const merged = fields(base, mine, theirs, (_, own) => {
    clashed = true;
    return own;
  });
  return clashed ? [mine, underAnotherId(theirs as Fields & Item)] : [merged];
}

/** Their order; what only this side has goes after what it stands behind here. Here too a change outlives a deletion. */
function namedList(base: readonly Fields[], mine: readonly Fields[], theirs: readonly Fields[], clash: Clash): Fields[] {
  const index = (list: readonly Fields[]) => new Map(list.map((item) => [nameOf(item), item]));
  const [was, here, there] = [index(base), index(mine), index(theirs)];
  const result = theirs.flatMap((item) => {
    const before = was.get(nameOf(item));
    const own = here.get(nameOf(item));
    if (own) return same(own, item) ? [item] : both(before ?? {}, own, item, clash);
    return before && same(before, item) ? [] : [item];
  });
  let place = 0;
  for (const item of mine) {
    const found = result.findIndex((one) => nameOf(one) === nameOf(item));
    const before = was.get(nameOf(item));
    if (found >= 0) place = found + 1;
    else if (!there.has(nameOf(item)) && !(before && same(before, item))) result.splice(place++, 0, item);
  }
  return result;
}

/** Outside the lists nothing can stand twice: of two thoughts on the table both words stay, of two clocks one goes on. */
function outsideLists(name: string, mine: unknown, theirs: unknown): unknown {
  if (name !== "thought" || typeof mine !== "string" || typeof theirs !== "string") return mine;
  const together = `${theirs}\n${mine}`;
  return together.length > LONGEST_TEXT ? mine : together;
}

/**
 * What two tabs made of the same notebook, as one: neither loses the other’s words.
 * @param base the notebook that both knew
 * @param mine this tab’s
 * @param theirs the other’s
 */
export const rebase = (base: Notebook, mine: Notebook, theirs: Notebook): Notebook =>
  fields(base, mine, theirs, outsideLists) as Notebook;

/**
 * The same for one item that is being changed while the list may have changed elsewhere.
 * @param list as it is kept now
 * @param base the item as it was when the change began
 * @param mine the item as it is to be
 * @returns the list with the change in it; where the same words were changed elsewhere too, both versions stand
 */
export const rebaseItem = <Kept extends Item>(list: readonly Kept[], base: Kept, mine: Kept): Kept[] =>
  namedList([base], [mine], list as readonly (Kept & Fields)[], (_, own) => own) as Kept[];
