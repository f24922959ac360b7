export type Level = "stop" | "consider";

/** What to write instead, a rule each. */
export const ADVICE = {
  placeholder: { level: "stop", advice: "Something is still to be filled in here. Write the real words, or take the phrase out." },
  argues: { level: "stop", advice: "The decision will not change, and arguing closes the door. Say that you respect it, and leave it there." },
  "asks-why": { level: "stop", advice: "Employers rarely answer why. Ask what would make you a stronger candidate for a role like this." },
  begs: { level: "stop", advice: "Asking them to think again puts them on the spot. Say that you would be glad to hear of future roles." },
  blames: { level: "stop", advice: "You may well be right, and it still costs you more than them. Leave this out, and tell it to a friend instead." },
  threatens: { level: "stop", advice: "Keep this out of the letter. If you think a right of yours was hurt, get advice first and write separately." },
  "wrong-name": { level: "stop", advice: "This name is not in your details. Check who and which company the letter is for." },
  "self-put-down": { level: "consider", advice: "You are harder on yourself than they are. Name one thing you are working on, or leave this out." },
  "over-apologizes": { level: "consider", advice: "You have done nothing that needs this much apology. Thank them for their time instead." },
  gushes: { level: "consider", advice: "Plain thanks are easier to believe. Keep the one thing that you liked, and say it simply." },
  "several-questions": { level: "consider", advice: "One question gets an answer more often than several. Keep the one that would help you most." },
  "too-long": { level: "consider", advice: "This is more than most people will read. Keep the thanks, one detail and one wish: under 200 words." },
  "too-short": { level: "consider", advice: "This is very brief. A sentence about something you saw or heard there would make it yours." },
  "no-detail": { level: "consider", advice: "Anyone could have sent this to any company. Add one thing that you saw, heard or talked about there." },
  shouts: { level: "consider", advice: "Capitals and runs of exclamation marks read as shouting. Write it as you would say it calmly." },
} as const satisfies Record<string, { level: Level; advice: string }>;

export type Rule = keyof typeof ADVICE;
