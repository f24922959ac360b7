import { grouped } from "../../words/numbers.ts";
import { percentWords } from "../chance-words.ts";
import type { Settings } from "../settings.ts";
import { applicationsFor, chanceOfAtLeastOne } from "./model.ts";
import type { ApplyingSetting } from "./settings.ts";

const applications = (count: number) => (count === 1 ? "1 application" : `${grouped(count)} applications`);

/** What the settings add up to; chances from 0 to 1. */
export function addUp({ odds, sent, skipped, worth, wanted }: Settings<ApplyingSetting>) {
  const p = 1 / odds;
  const without = chanceOfAtLeastOne(p, sent);
  const ofSkipped = chanceOfAtLeastOne((p * worth) / 100, skipped);
  return {
    p,
    /** If only those are sent that would be sent anyway. */
    without,
    /** If all are sent: either of two independent things happens. */
    withAll: without + ofSkipped * (1 - without),
    needed: applicationsFor(p, wanted / 100),
    neededAtTwice: applicationsFor(Math.min(1, 2 * p), wanted / 100),
  };
}

/** The difference between sending all and saying “no” to some first, in words. */
export function resultWords(settings: Settings<ApplyingSetting>): { chance: string; all: string; skipping: string } {
  const { without, withAll } = addUp(settings);
  const { sent, skipped } = settings;
  if (skipped === 0) return { chance: percentWords(without), all: `is the chance of at least one offer from ${applications(sent)}.`, skipping: "" };
  return {
    chance: percentWords(withAll),
    all: `is the chance of at least one offer if you apply for all ${grouped(sent + skipped)}.`,
    skipping: `Say “no” to ${grouped(skipped)} of them yourself, and it is ${percentWords(without)}.`,
  };
}

/** What the settings take for granted, in words, so that the result can be read without the controls. */
export function assumedWords({ odds, worth, skipped }: Settings<ApplyingSetting>): string {
  const each = `One in ${grouped(odds)} leads to an offer`;
  if (skipped === 0 || worth === 100) return `${each}.`;
  return `${each}; those you would skip have ${worth === 50 ? "half" : `${worth}%`} of that chance.`;
}

/** The drawing of a hundred people, in words. @param up how many more get an offer by sending all */
export function hundredWords(sent: number, up: number): string {
  const start = `Of a hundred people in your place, ${sent} ${sent === 1 ? "gets" : "get"} an offer from those they apply for anyway`;
  return up === 0 ? `${start}.` : `${start}; ${up} more ${up === 1 ? "does" : "do"} if they don’t skip the rest.`;
}

/** How many it takes, and what a better application changes. */
export function neededWords(settings: Settings<ApplyingSetting>): string {
  const { needed, neededAtTwice } = addUp(settings);
  const takes = `A chance of ${settings.wanted}% takes ${applications(needed)} like the ones you send.`;
  return needed > 1 ? `${takes} If each were so good that its chance doubled, it would take ${grouped(neededAtTwice)}.` : takes;
}
