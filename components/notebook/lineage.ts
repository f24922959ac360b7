import type { Notebook } from "./schema.ts";
import { hash } from "./values.ts";

/** An entry that a notebook was made from, or made into: its mark, and what it says. */
type Version = { mark: string; notebook: Notebook };
/** A write of this tab. */
type Own = { from: readonly Version[]; to: Version };

/** How many own writes, and how many links between entries, are remembered. */
const MANY = 50;
const LINKS = 500;

/** Own writes, oldest first. */
let own: Own[] = [];
/** What each entry was made from, as far as this tab wrote or heard it. */
const parents = new Map<string, Set<string>>();
/** The entry about which it was last asked, if it was said already what it leaves out. */
let answered: string | undefined;

/** What an entry is known by. */
export const markOf = (entry: string | null) => hash(entry ?? "");

/**
 * Browsers run tabs side by side, so two may write at the same moment and one overwrites the other unseen. Therefore
 * each tab tells the others what it writes and what that was made from: then the one whose words were left out knows.
 */
export const announcement = (from: readonly Version[], to: string): string => [to, ...from.map(({ mark }) => mark)].join(" ");

/** Takes in what a tab announced. */
export function hear(announced: string) {
  const [to = "", ...from] = announced.split(" ");
  parents.set(to, new Set([...(parents.get(to) ?? []), ...from]));
  for (const oldest of parents.keys()) if (parents.size > LINKS) parents.delete(oldest);
}

/** Remembers a write of this tab. */
export function remember(from: readonly Version[], to: Version) {
  own = [...own.slice(1 - MANY), { from, to }];
  hear(announcement(from, to.mark));
}

/** Forgets all of it: what was erased is not to come back. */
export function forget() {
  own = [];
  parents.clear();
  answered = undefined;
}

/** An entry and all that it was made from. */
function ancestry(mark: string): Set<string> {
  const all = new Set([mark]);
  for (const one of all) for (const parent of parents.get(one) ?? []) all.add(parent);
  return all;
}

/**
 * What an entry leaves out of this tab’s words because it was written unseen: the notebook that both were made from, and
 * this tab’s last one. Nothing if it leaves out nothing, if that is not known, or if it was said already.
 */
export function leftOutOf(mark: string): { base: Notebook; mine: Version } | undefined {
  if (answered === mark) return undefined;
  answered = undefined;
  const mine = own.at(-1)?.to;
  if (!mine || mine.mark === mark) return undefined;
  const seen = ancestry(mark);
  for (const { from, to } of own) {
    const base = seen.has(to.mark) ? undefined : from.find((version) => seen.has(version.mark));
    if (!base) continue;
    answered = mark;
    return { base: base.notebook, mine };
  }
  return undefined;
}
