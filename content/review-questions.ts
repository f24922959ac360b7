/** Questions that help when the page is blank, by the key of the stage. */
export const stageQuestions: Readonly<Record<string, readonly string[]>> = {
  opening: [
    "How did you hear of it, and how long had it been open by then?",
    "Which of their requirements did you meet, and which did you guess at?",
    "Did you know anyone there, or someone who knows someone?",
  ],
  application: [
    "Could a stranger see within ten seconds why you fit this role?",
    "Which lines were written for this employer, and which for any employer?",
    "What did you leave out that you would now put first?",
  ],
  screening: [
    "What did they ask first, and was your answer ready?",
    "Which requirement did they come back to?",
    "What did you learn about the job that the ad did not say?",
  ],
  task: [
    "Did you ask what they would look at before you began?",
    "Where did the time go, and was that where it mattered?",
    "What would you hand in differently if you had the same hours again?",
  ],
  interviews: [
    "At which question did the room warm up? At which did it cool down?",
    "Which story of yours answered a question nobody asked?",
    "What did you want to say and never got to?",
  ],
  terms: [
    "Who named a number first, and where did it come from?",
    "Was there a condition, theirs or yours, that could not be moved?",
    "What would you have said yes to, and did they know?",
  ],
  "follow-up": [
    "What did you send after each conversation, and when?",
    "What was still open between you and them at the end?",
    "Whom of them would you gladly write to again?",
  ],
};

/** Questions for a stage that the person added. */
export const ownStageQuestions: readonly string[] = [
  "What was this stage meant to find out about you?",
  "What surprised you, and could you have known it before?",
  "What did you do here that you would show to somebody else?",
];
