export type ReviewStage = {
  /** Short and stable: kept in the notebook. */
  key: string;
  name: string;
  /** When it comes up again, as the first half of “If …, then I …”. */
  again: string;
};

/** The stages of a hiring process as the person lived them, in order. */
export const reviewStages: readonly ReviewStage[] = [
  {
    key: "opening",
    name: "Finding the opening",
    again: "I see the next opening",
  },
  {
    key: "application",
    name: "The application",
    again: "I write the next application",
  },
  {
    key: "screening",
    name: "The screening call",
    again: "the next screening call is set",
  },
  {
    key: "task",
    name: "The task",
    again: "I get the next task",
  },
  {
    key: "interviews",
    name: "The interviews",
    again: "the next interview is set",
  },
  {
    key: "terms",
    name: "The conversation about money and start",
    again: "the talk turns to money",
  },
  {
    key: "follow-up",
    name: "The follow-up",
    again: "the next conversation is over",
  },
];

/** How a stage went, from 1 to 5, in words that also follow “went”. */
export const howWords = ["Badly", "Rather badly", "So-so", "Rather well", "Well"] as const;

/** In whose hands a thing was, in the order in which it is asked. */
export const handsWords = { mine: "In my hands", partly: "Partly", not: "Not" } as const;

/** The same inside a sentence. */
export const handsPhrases = { mine: "in my hands", partly: "partly in my hands", not: "not in my hands" } as const;

/** The two lists that each stage asks for. */
export const kindWords = { well: "What I did well", differently: "What I would do differently" } as const;
