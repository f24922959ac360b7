/*
 * Notes of at most 200 characters, for LinkedIn invitations. Slots as in letters.en.ts. Each kind has levels, the fullest
 * first; within a level the wording number chooses where to begin. A phrasing with “: {detail}” takes a clause, another
 * one with {detail} takes words; likewise {improve}. No contractions, so that they serve every tone.
 */

export type Levels = readonly (readonly string[])[];
type Wants = { readonly open: Levels; readonly plain: Levels };

const thankBare = ["Thank you for letting me know, and for your time.", "Thank you for your message, and for considering me.", "Thank you for the clear answer, and for your time.", "Thank you for getting back to me."] as const;
const askBare = ["May I ask you for one piece of advice for next time? A line would be plenty.", "I accept the decision. Is there one thing you would advise me to work on?", "One question about next time, if you allow: what should I build up first?", "Is there one thing that you would advise me to strengthen? No answer needed if not."] as const;
const replyBare = ["Thank you for your answer. It helps.", "Thank you for taking the time to answer.", "Your advice is useful. Thank you for it.", "Thank you for the honest answer."] as const;
const helloBare = ["A short hello, some months on. I hope all is well with you.", "Some months have passed; I hope they were good to you.", "Only a short hello. I hope all is well.", "It has been some months. I hope you are well."] as const;

const thankDetail = [
  "Thank you for letting me know. What stayed with me is {detail}.",
  "Thank you for your time. What I will remember is {detail}.",
  "Thank you for your message about {company}. What stayed with me is {detail}.",
  "Thank you for considering me. One thing that stayed with me is {detail}.",
  "Thank you for letting me know. One thing has stayed with me: {detail}.",
  "Thank you for your time. This is what I will remember: {detail}.",
  "Thank you for your message about {company}. One thing stayed with me: {detail}.",
  "Thank you for considering me. One thing is still on my mind: {detail}.",
] as const;

export const note: Record<"thankYou" | "feedback" | "both" | "replyToFeedback" | "checkIn", Record<"employer" | "agency" | "referrer", Wants>> = {
  thankYou: {
    employer: {
      open: [
        ["Thank you for letting me know about {role} at {company}. If something similar opens, please think of me; I would like to stay in touch.", "Thank you for considering me for {role} at {company}. I would like to stay in touch, for the next opening too.", "Thank you for your message about {role} at {company}. Please keep me in mind, and let us stay in touch.", "Thank you for getting back to me about {role} at {company}. It would be good to stay in touch."],
        ["Thank you for your time and your answer. I would like to stay in touch with you and {company}.", "Thank you for getting back to me. It would be good to stay in touch with you at {company}.", "Thank you for considering me at {company}. Let us stay in touch.", "Thank you for your answer. Please keep me in mind at {company}."],
        thankBare,
      ],
      plain: [
        ["Thank you for letting me know about {role} at {company}. I wish you and everyone there well.", "Thank you for considering me for {role} at {company}, and for the clear answer.", "Thank you for your message about {role} at {company}. All good wishes to you and the people there.", "Thank you for getting back to me about {role} at {company}. I wish you well."],
        ["Thank you for your time and your answer. All good wishes to everyone at {company}.", "Thank you for getting back to me. I wish everyone at {company} well.", "Thank you for considering me at {company}. I wish you well.", "Thank you for your answer, and good wishes to {company}."],
        thankBare,
      ],
    },
    agency: {
      open: [
        ["Thank you for putting me forward for {role} at {company}. Please keep me in mind for the next one; let us stay in touch.", "Thank you for your help with {role} at {company}. I would like to stay in touch for the next opening.", "Thank you for the news from your client about {role} at {company}. Please keep me in mind.", "Thank you for representing me for {role} at {company}. Let us stay in touch."],
        ["Thank you for putting me forward with {company}. Please keep me in mind.", "Thank you for your help with {company}. Let us stay in touch.", "Thank you for the news from {company}. It would be good to stay in touch.", "Thank you for your work with {company} on my behalf."],
        thankBare,
      ],
      plain: [
        ["Thank you for putting me forward for {role} at {company}, and for telling me how it turned out.", "Thank you for your help with {role} at {company}. I wish you well.", "Thank you for the news from your client about {role} at {company}, and for your work.", "Thank you for representing me for {role} at {company}. All good wishes."],
        ["Thank you for putting me forward with {company}.", "Thank you for your help with {company}. I wish you well.", "Thank you for the news from {company}.", "Thank you for your work with {company} on my behalf."],
        thankBare,
      ],
    },
    referrer: {
      open: [
        ["Thank you for recommending me for {role} at {company}. It went to someone else; my thanks to you are the same. Let us stay in touch.", "{company} chose someone else for {role}. Thank you for speaking up for me; let us stay in touch.", "Thank you for your word for me at {company}. If you hear of something else there, please think of me.", "Thank you for the introduction to {company}. It did not come to an offer this time. Let us stay in touch."],
        ["Thank you for recommending me to {company}. Let us stay in touch.", "Thank you for your word for me at {company}.", "Thank you for the introduction to {company}.", "Thank you for your support with {company}."],
        ["Thank you for recommending me. Let us stay in touch.", "Thank you for your word for me.", "Thank you for the introduction.", "Thank you for your support."],
      ],
      plain: [
        ["Thank you for recommending me for {role} at {company}. It went to someone else; my thanks to you are the same.", "{company} chose someone else for {role}. Thank you for speaking up for me.", "Thank you for your word for me at {company}. It did not come to an offer.", "Thank you for the introduction to {company}. Your support still matters to me."],
        ["Thank you for recommending me to {company}.", "Thank you for your word for me at {company}.", "Thank you for the introduction to {company}.", "Thank you for your support with {company}."],
        ["Thank you for recommending me.", "Thank you for your word for me.", "Thank you for the introduction.", "Thank you for your support."],
      ],
    },
  },
  feedback: same([
    ["I accept the decision on {role} at {company}. One question: what would you advise me to build up first?", "About {role} at {company}: I accept the decision. Is there one thing you would advise me to strengthen?", "{role} at {company} is settled. If you have one line of advice for next time, I would be glad of it.", "One question after {role} at {company}, if you allow: what should I work on first?"],
    ["I accept the decision at {company}. What would you advise me to build up first?", "One question after {company}, if you allow: what should I work on first?", "Is there one thing you would advise me to strengthen after {company}?", "If you have one line of advice after {company}, I would be glad of it."],
    askBare,
  ]),
  both: same([
    ["Thank you for letting me know about {role} at {company}. I accept it. Is there one thing you would advise me to build up?", "Thank you for the answer on {role} at {company}. If you have one line of advice for next time, I would be glad of it.", "Thank you for considering me for {role} at {company}. What would you advise me to work on first?", "Thank you for your message about {role} at {company}. May I ask for one piece of advice?"],
    ["Thank you for your answer. Is there one thing you would advise me to build up before I try again at a place like {company}?", "Thank you for letting me know. One line of advice after {company} would help me.", "Thank you for considering me at {company}. What should I work on first?", "Thank you for the answer from {company}. May I ask for one piece of advice?"],
    ["Thank you for letting me know. May I ask you for one piece of advice for next time?", "Thank you for your answer. What should I work on first?", "Thank you for your time. One line of advice would help me.", "Thank you. Is there one thing you would advise me to strengthen?"],
  ]),
  replyToFeedback: same([
    ["Thank you for your answer about {role} at {company}. You did not have to write it, and it helps.", "Thank you for the advice after {role} at {company}. I will put it to work.", "Your answer about {role} at {company} was helpful. Thank you for taking the time.", "Thank you for writing back about {role} at {company}. It is useful, and I am glad to have it."],
    ["Thank you for your answer about {company}. It helps.", "Thank you for the advice after {company}. I will put it to work.", "Your answer about {company} was helpful. Thank you.", "Thank you for writing back about {company}."],
    replyBare,
  ]),
  checkIn: {
    employer: {
      open: [
        ["Some months ago I applied for {role} at {company}. If something is opening that fits, I would be glad to hear of it.", "A short hello, some months after {role} at {company}. Please keep me in mind if something similar opens.", "You may remember me from {role} at {company}. I would still like to work there one day.", "Some months after {role} at {company}, I wanted to say hello. I hope all is well."],
        ["A short hello to {company}, some months on. Please keep me in mind.", "Some months after {company}, a short hello. I would be glad to hear of an opening.", "I would still like to work at {company} one day. A short hello.", "Some months on, good wishes to {company}."],
        helloBare,
      ],
      plain: [
        ["Some months ago I applied for {role} at {company}. This is a short hello; I hope all is well.", "A short hello, some months after {role} at {company}. No reply is needed.", "You may remember me from {role} at {company}. I hope all is well with you.", "Some months after {role} at {company}, I wanted to say hello and wish you well."],
        ["A short hello to {company}, some months on. I hope all is well.", "Some months after {company}, a short hello.", "I hope all is well with you and {company}.", "Some months on, good wishes to {company}."],
        helloBare,
      ],
    },
    ...helloFromOthers(),
  },
};

function same(levels: Levels): Record<"employer" | "agency" | "referrer", Wants> {
  const wants = { open: levels, plain: levels };
  return { employer: wants, agency: wants, referrer: wants };
}

function helloFromOthers(): Record<"agency" | "referrer", Wants> {
  const levels = (first: string): Levels => [[first, "A short hello, some months after {role} at {company}. I hope all is well.", "Some months after {role} at {company}, I wanted to say hello and wish you well.", "You may remember {role} at {company}. I hope all is well with you."], ["A short hello, some months after {company}. I hope all is well.", "Some months after {company}, a short hello.", "Remembering {company}, a short hello.", "Some months after {company}, good wishes to you."], helloBare];
  const wants = (first: string): Wants => ({ open: levels(first), plain: levels(first) });
  return {
    agency: wants("Some months ago you put me forward for {role} at {company}. This is a short hello; I hope all is well."),
    referrer: wants("Some months ago you recommended me for {role} at {company}. This is a short hello; I hope all is well."),
  };
}

/** Notes with the person’s own words, tried before all others. */
export const noteWithDetail: Partial<Record<keyof typeof note, readonly string[]>> = {
  thankYou: thankDetail,
  feedback: [
    "I accept the decision at {company}. I am working on {improve}: would you start elsewhere?",
    "One question after {company}, if you allow. I am working on {improve}; what would you advise?",
    "About {company}: I accept the decision. I am working on {improve}. What would you build up first?",
    "I accept the decision. My own guess is {improve}; would you advise me to start elsewhere?",
  ],
  checkIn: [
    "Some months after {company} I still think of {detail}. I hope all is well.",
    "A short hello. Some months on, I still think of {detail}.",
    "A short hello to {company}. One thing is still on my mind: {detail}.",
    "Some months on, one thing has stayed with me: {detail}.",
  ],
};
