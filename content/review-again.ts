/** When a stage of the look back comes up again, as the first half of “If …, then I …”. */
export const stageAgain: Readonly<Record<string, string>> = {
  opening: "I see the next opening",
  application: "I write the next application",
  screening: "the next screening call is set",
  task: "I get the next task",
  interviews: "the next interview is set",
  terms: "the talk turns to money",
  "follow-up": "the next conversation is over",
};
