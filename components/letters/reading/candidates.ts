import type { Found } from "./legal.ts";

/** A value that a field might have: `key` makes two ways of writing it comparable, `weight` says how much speaks for it. */
export type Candidate = Found & { key: string; weight: number };

/** More mentions than this tell nothing new. */
const MANY = 100;

/**
 * Puts together what names the same thing in other words.
 * @param candidates in any order; the first hundred are looked at
 * @param alike whether two keys are of one thing
 * @returns the groups, in the order of their first member
 */
export const grouped = (candidates: readonly Candidate[], alike: (one: string, other: string) => boolean): Candidate[][] => {
  const groups: Candidate[][] = [];
  for (const one of candidates.slice(0, MANY)) {
    const group = groups.find((members) => members.some((member) => alike(member.key, one.key)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
};
