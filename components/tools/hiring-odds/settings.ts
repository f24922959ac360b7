import { applicantsFor } from "../../../content/base-rates.ts";
import type { Setting, Settings } from "../settings.ts";
import { chanceOfOffer } from "./model.ts";

export type HiringSetting = "applicants" | "percentile" | "validity" | "unfilled" | "inside";

/** The numbers of this tool, as its controls and its address know them; the shares are percentages. */
export const hiringRules: Record<HiringSetting, Setting> = {
  applicants: { label: "Applicants", least: 1, most: 10_000, whole: true, usual: applicantsFor.careerplug },
  percentile: { label: "You beat this share of them", least: 0, most: 100, usual: 95 },
  validity: { label: "How well hiring measures what matters", least: 0, most: 1, usual: 0.42 },
  unfilled: { label: "Openings never filled", least: 0, most: 100, usual: 0 },
  inside: { label: "Openings filled from inside", least: 0, most: 100, usual: 0 },
};

/** Numbers of applicants that the slider stops at: fine where one more matters, coarse where it does not. */
export const APPLICANT_STOPS: readonly number[] = [
  ...range(1, 10, 1),
  ...range(12, 30, 2),
  ...range(35, 60, 5),
  ...range(70, 300, 10),
  ...range(350, 1000, 50),
  ...range(1500, 10_000, 500),
];

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}

/** The chance of the offer with these settings; `changed` stands in place of some of them. */
export function chanceWith(settings: Settings<HiringSetting>, changed: Partial<Settings<HiringSetting>> = {}): number {
  const { applicants, percentile, validity, unfilled, inside } = { ...settings, ...changed };
  return chanceOfOffer({ applicants, percentile, validity, neverFilled: unfilled / 100, filledInside: inside / 100 });
}

export type Method = "structured" | "knowledge" | "sample" | "unstructured" | "perfect" | "lottery";

/** Mean validities after Sackett and colleagues, 2022 and 2023; and the two ends, for comparison. */
export const METHODS: readonly { value: Method; label: string; validity: number; words: string }[] = [
  { value: "structured", label: "Structured interview", validity: 0.42, words: "as well as structured interviews do" },
  { value: "knowledge", label: "Job-knowledge test", validity: 0.4, words: "as well as a job-knowledge test does" },
  { value: "sample", label: "Work sample", validity: 0.33, words: "as well as a work sample does" },
  { value: "unstructured", label: "Unstructured interview", validity: 0.19, words: "as well as unstructured interviews do" },
  { value: "perfect", label: "Perfect", validity: 1, words: "perfectly" },
  { value: "lottery", label: "A lottery", validity: 0, words: "not at all" },
];
