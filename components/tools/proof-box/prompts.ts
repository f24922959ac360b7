/** Questions for the days on which nothing comes to mind. */
export const prompts = [
  "What did people come to you for, although it was not your job?",
  "What was broken when you came and worked when you left?",
  "When did somebody write to thank you, and for what?",
  "What do you now do in ten minutes that once took you a day?",
  "Which mistake did you find before it cost anything?",
  "Whom did you teach something, and what can they do now?",
  "What did you finish that others had given up?",
  "When did you say no, or “not like this,” and were right?",
  "Which difficult person did you get along with?",
  "What did you keep going when things were short: time, money, hands?",
  "What did you learn without anybody asking you to?",
  "What did you do outside work that took patience: a move, an illness in the family, a season with a team?",
] as const;
