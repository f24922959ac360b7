export type ReviewStage = {
  /** Short and stable: kept in the notebook. */
  key: string;
  name: string;
};

/** The stages of a hiring process as the person lived them, in order. */
export const reviewStages: readonly ReviewStage[] = [
  { key: "opening", name: "Finding the opening" },
  { key: "application", name: "The application" },
  { key: "screening", name: "The screening call" },
  { key: "task", name: "The task" },
  { key: "interviews", name: "The interviews" },
  { key: "terms", name: "The conversation about money and start" },
  { key: "follow-up", name: "The follow-up" },
];

/** How a stage went, from 1 to 5, in words that also follow “went”. */
export const howWords = ["Badly", "Rather badly", "So-so", "Rather well", "Well"] as const;

/** In whose hands a thing was, in the order in which it is asked. */
export const handsWords = { mine: "In my hands", partly: "Partly", not: "Not" } as const;

/** The same inside a sentence. */
export const handsPhrases = { mine: "in my hands", partly: "partly in my hands", not: "not in my hands" } as const;

/** The two lists that each stage asks for. */
export const kindWords = { well: "What I did well", differently: "What I would do differently" } as const;
