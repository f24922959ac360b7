import type { SourceKey } from "./sources.ts";

/** How many applied and how many were interviewed, as somebody counted it. */
export type BaseRate = {
  /** Who counted. */
  by: string;
  /** What was counted. */
  dataset: string;
  /** The year that was counted, in words where it is not certain. */
  year: string;
  /** Applicants, or applications, for each opening, hire or offer. */
  applicants: number;
  per: "opening" | "hire" | "offer";
  /** Share interviewed, as a percentage, from least to most; absent where what we read does not give it. */
  interviewed?: readonly [number, number];
  /** What the numbers leave open. */
  silentOn: string;
  source: SourceKey;
};

/** Applicants for each hire or opening, by dataset: the table and the tools both take them from here. */
export const applicantsFor = { careerplug: 180, jobvite: 59, ashby: 291 } as const;

/** One offer in so many applications, by dataset; Jobvite’s openings led to 1.2 offers each. */
export const oneOfferIn = { careerplug: applicantsFor.careerplug, jobvite: Math.round(applicantsFor.jobvite / 1.2), ashby: applicantsFor.ashby } as const;

/** Of every 100 interviews at small US firms in 2024, so many ended in a hire. */
export const hiredOfHundredInterviews = 27;

/** What employers and their software firms counted, newest first. */
export const baseRates: readonly BaseRate[] = [
  {
    by: "Ashby",
    dataset: "more than 100 million applications, many in technology",
    year: "as others reported it in 2026",
    applicants: applicantsFor.ashby,
    per: "hire",
    interviewed: [3.6, 4.7],
    silentOn: "When exactly it was counted: we read it in reports by others, which differ. In early 2021 it was about 100 for each hire.",
    source: "ashby2026",
  },
  {
    by: "SmartRecruiters",
    dataset: "openings in the US",
    year: "reported in 2025",
    applicants: 74,
    per: "opening",
    silentOn: "How much jobs differ, and how many of the openings were filled. Worldwide it was 73.",
    source: "smartrecruiters2025",
  },
  {
    by: "CareerPlug",
    dataset: "more than 60,000 small US businesses",
    year: "2024",
    applicants: applicantsFor.careerplug,
    per: "hire",
    interviewed: [3, 3],
    silentOn: `How it is in large firms. ${hiredOfHundredInterviews} of 100 interviews ended in a hire, but these averages rest on different counts and can’t be multiplied.`,
    source: "careerplug2025",
  },
  {
    by: "Greenhouse",
    dataset: "more than 7,000 firms, many in technology",
    year: "February 2024",
    applicants: 228,
    per: "opening",
    silentOn: "How many of these applications a person read.",
    source: "greenhouse2024",
  },
  {
    by: "Institute of Student Employers",
    dataset: "graduate jobs in the UK",
    year: "2023/24",
    applicants: 140,
    per: "opening",
    silentOn: "The odds of one applicant. It is the average employer’s number; all applications over all jobs come to about 71, by our own sum.",
    source: "ise2024",
  },
  {
    by: "Jobvite",
    dataset: "15 million applications",
    year: "2016",
    applicants: 52,
    per: "opening",
    silentOn: "What has changed since.",
    source: "jobvite2016",
  },
  {
    by: "Jobvite",
    dataset: "10 million applications",
    year: "2014",
    applicants: applicantsFor.jobvite,
    per: "opening",
    interviewed: [12, 12],
    silentOn: "What has changed since. One opening led to 1.2 offers.",
    source: "jobvite2014",
  },
  {
    by: "ERE",
    dataset: "one expert’s article on online applications",
    year: "2013",
    applicants: 100,
    per: "offer",
    interviewed: [4, 6],
    silentOn: "Where the numbers come from. Only finished applications count here.",
    source: "ere2013",
  },
];

/** A count of openings that no applicant could have had. */
export type ShareOfOpenings = Pick<BaseRate, "source" | "silentOn"> & {
  /** What became of them. */
  what: string;
  /** How many, of what, when. */
  share: string;
};

/** What became of openings that never went to somebody from outside. */
export const sharesOfOpenings: readonly ShareOfOpenings[] = [
  {
    what: "Never filled",
    share: "18 to 22 of every 100 jobs advertised through Greenhouse’s software in 2024.",
    silentOn: "Why. A job that was never filled was not always a pretense.",
    source: "greenhouse2025",
  },
  {
    what: "Filled from inside",
    share: "15 of every 100 openings at the median organization, as APQC counted.",
    silentOn: "How many of them were advertised all the same, and how far organizations differ.",
    source: "apqc2026",
  },
];
