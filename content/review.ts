export type ReviewStage = {
  /** Short and stable: kept in the notebook. */
  key: string;
  name: string;
  /** Questions that help when the page is blank. */
  questions: readonly string[];
};

/** The stages of a hiring process as the person lived them, each with its questions, in order. */
export const reviewStages: readonly ReviewStage[] = [
  {
    key: "opening",
    name: "Finding the opening",
    questions: [
      "How did you hear of it, and how long had it been open by then?",
      "Which of their requirements did you meet, and which did you guess at?",
      "Did you know anyone there, or someone who knows someone?",
    ],
  },
  {
    key: "application",
    name: "The application",
    questions: [
      "Could a stranger see within ten seconds why you fit this role?",
      "Which lines were written for this employer, and which for any employer?",
      "What did you leave out that you would now put first?",
    ],
  },
  {
    key: "screening",
    name: "The screening call",
    questions: [
      "What did they ask first, and was your answer ready?",
      "Which requirement did they come back to?",
      "What did you learn about the job that the ad did not say?",
    ],
  },
  {
    key: "task",
    name: "The task",
    questions: [
      "Did you ask what they would look at before you began?",
      "Where did the time go, and was that where it mattered?",
      "What would you hand in differently if you had the same hours again?",
    ],
  },
  {
    key: "interviews",
    name: "The interviews",
    questions: [
      "At which question did the room warm up? At which did it cool down?",
      "Which story of yours answered a question nobody asked?",
      "What did you want to say and never got to?",
    ],
  },
  {
    key: "terms",
    name: "The conversation about money and start",
    questions: [
      "Who named a number first, and where did it come from?",
      "Was there a condition, theirs or yours, that could not be moved?",
    ],
  },
  {
    key: "follow-up",
    name: "The follow-up",
    questions: [
      "What did you send after each conversation, and when?",
      "What was still open between you and them at the end?",
    ],
  },
];
