import { hiredOfHundredInterviews, oneOfferIn } from "../../../content/base-rates.ts";
import type { Setting } from "../settings.ts";

export type ApplyingSetting = "odds" | "sent" | "skipped" | "worth" | "wanted";

/** The numbers of this tool, as its controls and its address know them. */
export const applyingRules: Record<ApplyingSetting, Setting> = {
  /** One offer in so many applications. */
  odds: { label: "One offer in how many", least: 1, most: 10_000, usual: oneOfferIn.careerplug },
  sent: { label: "You apply for", least: 0, most: 500, whole: true, usual: 20 },
  skipped: { label: "You would skip", least: 0, most: 500, whole: true, usual: 20 },
  /** The chance of a skipped one beside one that fits, as a percentage. */
  worth: { label: "Chance of those you would skip", least: 0, most: 100, usual: 50 },
  /** The chance to reach, as a percentage. */
  wanted: { label: "The chance you want", least: 1, most: 99, usual: 50 },
};

/** Odds that the slider stops at: one offer in so many applications. */
export const ODDS_STOPS: readonly number[] = [
  1, 2, 3, 3.7, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 49, 60, 70, 80, 90, 100, 120, 140, 160, 180, 200, 230, 260, 291, 350, 400, 500, 600, 800, 1000,
];

type Preset = "careerplug" | "jobvite" | "ashby" | "interview";

/** Published averages, one offer in so many applications. Where from: in the words of index.tsx. */
export const PRESETS: readonly { value: Preset; label: string; odds: number }[] = [
  { value: "careerplug", label: `Small US firms, 2024: 1 in ${oneOfferIn.careerplug}`, odds: oneOfferIn.careerplug },
  { value: "jobvite", label: `Jobvite’s customers, 2014: 1 in ${oneOfferIn.jobvite}`, odds: oneOfferIn.jobvite },
  { value: "ashby", label: `Ashby’s, many in tech, as others told it in 2026: 1 in ${oneOfferIn.ashby}`, odds: oneOfferIn.ashby },
  { value: "interview", label: `Once you are interviewed: ${hiredOfHundredInterviews}%`, odds: Math.round(1000 / hiredOfHundredInterviews) / 10 },
];
