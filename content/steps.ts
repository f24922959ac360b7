/** The slugs of the nine steps, in order. Written down here and nowhere else. */
export const STEP_SLUGS = [
  "keep-your-confidence",
  "dont-take-it-personally",
  "leave-the-door-open",
  "never-say-no",
  "analyze-dont-wallow",
  "remember-your-achievements",
  "send-a-thank-you-note",
  "ask-for-feedback",
  "look-back",
] as const;

export type StepSlug = (typeof STEP_SLUGS)[number];
export type PrincipleSlug = Exclude<StepSlug, "send-a-thank-you-note" | "ask-for-feedback" | "look-back">;

export type Step = {
  /** 1 to 9. */
  number: number;
  slug: StepSlug;
  /** The heading in the article, to the letter. */
  heading: string;
  /** The short name in navigation. */
  name: string;
  /** The page where the step is done. Public: it never changes. */
  address: `/principles/${PrincipleSlug}` | "/write#thank-you-note" | "/write#feedback-email" | "/look-back";
};

/** The nine steps: one list for routes, metadata, redirects, navigation, share pictures and tests. */
export const steps: readonly Step[] = [
  {
    number: 1,
    slug: "keep-your-confidence",
    heading: "Don’t let any job rejection destroy your confidence.",
    name: "Keep your confidence",
    address: "/principles/keep-your-confidence",
  },
  {
    number: 2,
    slug: "dont-take-it-personally",
    heading: "Don’t take it personally.",
    name: "Don’t take it personally",
    address: "/principles/dont-take-it-personally",
  },
  {
    number: 3,
    slug: "leave-the-door-open",
    heading: "Leave the door open.",
    name: "Leave the door open",
    address: "/principles/leave-the-door-open",
  },
  {
    number: 4,
    slug: "never-say-no",
    heading: "Never say NO. Do not anticipate rejection.",
    name: "Never say no",
    address: "/principles/never-say-no",
  },
  {
    number: 5,
    slug: "analyze-dont-wallow",
    heading: "Analyze every failure but never wallow in it.",
    name: "Analyze, don’t wallow",
    address: "/principles/analyze-dont-wallow",
  },
  {
    number: 6,
    slug: "remember-your-achievements",
    heading: "Remember your past achievements.",
    name: "Remember your achievements",
    address: "/principles/remember-your-achievements",
  },
  {
    number: 7,
    slug: "send-a-thank-you-note",
    heading: "Send a thank you note.",
    name: "Send a thank-you note",
    address: "/write#thank-you-note",
  },
  {
    number: 8,
    slug: "ask-for-feedback",
    heading: "Ask for feedback.",
    name: "Ask for feedback",
    address: "/write#feedback-email",
  },
  {
    number: 9,
    slug: "look-back",
    heading: "Look back.",
    name: "Look back",
    address: "/look-back",
  },
];

/** The first six steps, each with a page of its own. */
export const principles = steps.slice(0, 6) as readonly (Step & { slug: PrincipleSlug })[];

/**
 * The step with this slug.
 * @throws if there is none: a misspelled slug must fail the build.
 */
export function stepBySlug(slug: StepSlug): Step {
  const step = steps.find((candidate) => candidate.slug === slug);
  if (!step) throw new Error(`There is no step “${slug}”. The steps are listed in content/steps.ts.`);
  return step;
}
