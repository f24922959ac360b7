export type ReviewStage = {
  /** Short and stable: kept in the notebook. */
  key: string;
  name: string;
  /** When it comes up again, as the first half of “If …, then I …”. */
  again: string;
  /** Questions that help when the page is blank. */
  questions: readonly string[];
};

/** The stages of a hiring process as the person lived them, each with its questions, in order. */
export const reviewStages: readonly ReviewStage[] = [
  {
    key: "opening",
    name: "Finding the opening",
    again: "I see the next opening",
    questions: [
      "How did you hear of it, and how long had it been open by then?",
      "Which of their requirements did you meet, and which did you guess at?",
      "Did you know anyone there, or someone who knows someone?",
    ],
  },
  {
    key: "application",
    name: "The application",
    again: "I write the next application",
    questions: [
      "Could a stranger see within ten seconds why you fit this role?",
      "Which lines were written for this employer, and which for any employer?",
      "What did you leave out that you would now put first?",
    ],
  },
  {
    key: "screening",
    name: "The screening call",
    again: "the next screening call is set",
    questions: [
      "What did they ask first, and was your answer ready?",
      "Which requirement did they come back to?",
      "What did you learn about the job that the ad did not say?",
    ],
  },
  {
    key: "task",
    name: "The task",
    again: "I get the next task",
    questions: [
      "Did you ask what they would look at before you began?",
      "Where did the time go, and was that where it mattered?",
      "What would you hand in differently if you had the same hours again?",
    ],
  },
  {
    key: "interviews",
    name: "The interviews",
    again: "the next interview is set",
    questions: [
      "At which question did the room warm up? At which did it cool down?",
      "Which story of yours answered a question nobody asked?",
      "What did you want to say and never got to?",
    ],
  },
  {
    key: "terms",
    name: "The conversation about money and start",
    again: "the talk turns to money",
    questions: [
      "Who named a number first, and where did it come from?",
      "Was there a condition, theirs or yours, that could not be moved?",
      "What would you have said yes to, and did they know?",
    ],
  },
  {
    key: "follow-up",
    name: "The follow-up",
    again: "the next conversation is over",
    questions: [
      "What did you send after each conversation, and when?",
      "What was still open between you and them at the end?",
      "Whom of them would you gladly write to again?",
    ],
  },
];

/** Questions for a stage that the person added. */
export const ownStageQuestions: readonly string[] = [
  "What was this stage meant to find out about you?",
  "What surprised you, and could you have known it before?",
  "What did you do here that you would show to somebody else?",
];

/** How a stage went, from 1 to 5, in words that also follow “went”. */
export const howWords = ["Badly", "Rather badly", "So-so", "Rather well", "Well"] as const;

/** In whose hands a thing was, in the order in which it is asked. */
export const handsWords = { mine: "In my hands", partly: "Partly", not: "Not" } as const;

/** The same inside a sentence. */
export const handsPhrases = { mine: "in my hands", partly: "partly in my hands", not: "not in my hands" } as const;

/** The two lists that each stage asks for. */
export const kindWords = { well: "What I did well", differently: "What I would do differently" } as const;
