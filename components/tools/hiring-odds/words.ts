import { grouped } from "../../words/numbers.ts";
import { noTimes, percentWords } from "../chance-words.ts";
import type { Settings } from "../settings.ts";
import { chanceWith, METHODS, type HiringSetting } from "./settings.ts";

/** Who the sentence is about. @param percentile 0 to 100 */
function standing(percentile: number): string {
  if (percentile === 0) return "Someone better than none of the others";
  if (percentile === 100) return "Someone better than all the others";
  return `Someone better than ${percentile} of every 100`;
}

function hiring(validity: number): string {
  const method = METHODS.find((candidate) => candidate.validity === validity);
  return method ? method.words : `with a validity of ${validity}`;
}

/** The openings that nobody outside could win. */
function lost({ unfilled, inside }: Settings<HiringSetting>): string {
  if (unfilled === 0 && inside === 0) return "";
  if (inside === 0) return ` Of 100 such openings, ${unfilled} are never filled.`;
  if (unfilled === 0) return ` Of 100 such openings, ${inside} go to somebody from inside.`;
  return ` Of 100 such openings, ${unfilled} are never filled; of 100 others, ${inside} go to somebody from inside.`;
}

/** The result in words: what is assumed, about whom it is, and how often such a person hears “no”. */
export function resultWords(settings: Settings<HiringSetting>): { assumed: string; who: string; outcome: string } {
  const { applicants, percentile, validity } = settings;
  const chance = chanceWith(settings);
  const field = applicants === 1 ? "Nobody else applies" : `${grouped(applicants)} people apply`;
  return {
    assumed: `${field}, and hiring measures what matters ${hiring(validity)}.${lost(settings)}`,
    who: applicants === 1 ? "The only applicant" : standing(percentile),
    outcome: chance === 1 ? "gets the offer" : `still hears “no” ${noTimes(chance)}`,
  };
}

/** What others would get in the same race: shows how much of the outcome the person’s own quality decides. */
export function sameRaceWords(settings: Settings<HiringSetting>): string {
  const middle = percentWords(chanceWith(settings, { percentile: 50 }));
  const best = percentWords(chanceWith(settings, { percentile: 99 }));
  return `In the same race, someone from the middle of the field has ${middle}, someone better than 99 of every 100 has ${best}.`;
}

/** The drawing of a hundred tries, in words. @param standing how many strokes stand, 0 to 100 */
export function triesWords(standing: number): string {
  if (standing === 0) return "A hundred tries at openings like this: most often, not one gets the offer.";
  return `A hundred tries at openings like this: ${standing} ${standing === 1 ? "gets" : "get"} the offer.`;
}
