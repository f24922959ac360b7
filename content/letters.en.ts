/*
 * The wording of the letters, apart from the rules that choose it (components/letters/compose.ts).
 *
 * Slots: {company}; {role}, which reads “the Data Analyst role”; {detail} and {improve}, the person’s own words.
 * In each list the first phrasing is the best one; every list has at least four. Formal ones have no contractions.
 * A phrasing may hold several sentences, but never two in a row that start with “I”. “Letting me know about the role” reads
 * as if they had told of an opening: it is the decision, the answer, how it turned out.
 */

export type Tones = { readonly warm: readonly string[]; readonly neutral: readonly string[]; readonly formal: readonly string[] };

export const greetings = {
  /** {names}: one to three people, as they are addressed. */
  people: { warm: "Hi {names},", neutral: "Hello {names},", formal: "Dear {names}," },
  panel: { warm: "Hello everyone,", neutral: "Dear members of the panel,", formal: "Dear members of the panel," },
  everyone: { warm: "Hello everyone,", neutral: "Hello everyone,", formal: "Dear all," },
  team: { warm: "Dear hiring team,", neutral: "Dear hiring team,", formal: "Dear hiring team," },
  nobody: { warm: "Hello,", neutral: "Hello,", formal: "Hello," },
} as const;

export const signOffs: Tones = {
  warm: ["All the best,", "Warm regards,", "Kind regards,", "Best wishes,"],
  neutral: ["Best regards,", "Kind regards,", "Best wishes,", "With kind regards,"],
  formal: ["Sincerely,", "Kind regards,", "Yours sincerely,", "With kind regards,"],
};

/** `interviewer`: to those who met the person but may not be the ones who told them. */
export const thanks: Record<"application" | "screen" | "task" | "interview" | "final" | "interviewer" | "again" | "againInterviewer" | "agency" | "referrer", Tones> = {
  application: {
    warm: [
      "Thank you for considering me for {role}, and for letting me know how it turned out. Putting the application together was a good way to get to know {company} and what you do there.",
      "Thank you for getting back to me about {role} at {company}. Applying was a good way to learn more about you and your work.",
      "Thank you for considering my application for {role} at {company}, and for telling me where things stand. Learning about what you do was time well spent.",
      "Thanks for your reply about {role} at {company}. It was kind of you to let me know, and I enjoyed learning about what you do.",
    ],
    neutral: [
      "Thank you for considering me for {role}, and for letting me know your decision. Putting the application together was a good way to learn about {company} and its work.",
      "Thank you for getting back to me about {role} at {company}. Applying was a good way to learn more about your work.",
      "Thank you for considering my application for {role} at {company}, and for telling me the outcome. Learning about your work was time well spent.",
      "Thank you for your reply about {role} at {company}, and for the time you gave my application. It was good to learn more about what you do.",
    ],
    formal: [
      "Thank you for considering me for {role}, and for informing me of your decision. Preparing the application was a good opportunity to learn about {company} and its work.",
      "Thank you for your message about {role} at {company}. Applying was a good way to learn more about your organization.",
      "Thank you for considering my application for {role} at {company}, and for letting me know the outcome. Learning more about your work was well worth the time.",
      "Thank you for your reply about {role} at {company}, and for the time given to my application. It was good to learn more about your work.",
    ],
  },
  screen: {
    warm: [
      "Thank you for letting me know your decision on {role}, and for the call before it. It was good to learn more about {company} and the people there.",
      "Thank you for the call about {role}, and for telling me how it turned out. Hearing about {company} and its people first hand was well worth it.",
      "Thank you for getting back to me about {role}. The call was a good way to get to know {company} and the people there.",
      "Thanks for your reply about {role}, and for the call before it. It told me more about {company} and its people than any website could.",
    ],
    neutral: [
      "Thank you for letting me know your decision on {role}, and for the call. It was useful to learn more about {company} and its people.",
      "Thank you for the call about {role}, and for telling me the outcome. It was good to hear about {company} and its people first hand.",
      "Thank you for getting back to me about {role}. The call taught me a good deal about {company} and the people there.",
      "Thank you for your reply about {role}, and for the call before it. It gave me a clearer picture of {company} and the people there.",
    ],
    formal: [
      "Thank you for informing me of your decision on {role}, and for the call. It was a good opportunity to learn more about {company} and its people.",
      "Thank you for the call regarding {role}, and for letting me know the outcome. It was good to hear about {company} and its people first hand.",
      "Thank you for your message about {role}. The call taught me a good deal about {company} and the people there.",
      "Thank you for letting me know the decision on {role}, and for the call that preceded it. It gave me a clearer picture of {company} and its people.",
    ],
  },
  task: {
    warm: [
      "Thank you for letting me know your decision on {role}, and for the chance to work on the task. Working on it gave me a better idea of what {company} does.",
      "Thank you for telling me how {role} turned out, and for setting me the task. It gave me a feel for the work at {company}.",
      "Thank you for getting back to me about {role}. Working on the task was a good way to get to know {company} and what matters to the people there.",
      "Thanks for your reply about {role}, and for trusting me with the task. It showed me what {company} and its people pay attention to.",
    ],
    neutral: [
      "Thank you for letting me know your decision on {role}, and for the chance to work on the task. It gave me a better idea of what {company} does.",
      "Thank you for telling me the outcome for {role}, and for setting me the task. It gave me a clearer picture of {company} and its work.",
      "Thank you for getting back to me about {role}. The task was a useful way to learn about {company} and its work.",
      "Thank you for your reply about {role}, and for the task before it. It showed me something of the work at {company}.",
    ],
    formal: [
      "Thank you for informing me of your decision on {role}, and for the opportunity to work on the task. It gave me a better idea of what {company} does.",
      "Thank you for letting me know the outcome for {role}, and for setting me the task. It gave me a clearer picture of {company} and its work.",
      "Thank you for your message about {role}. The task was a useful way to learn about {company} and its work.",
      "Thank you for letting me know the decision on {role}, and for the task that preceded it. It showed me something of the work at {company}.",
    ],
  },
  interview: {
    warm: [
      "Thank you for letting me know your decision on {role}, and for the conversations that led there. It was good to get to know {company} and the people in it.",
      "Thank you for the time that went into the interviews for {role}, and for telling me how it turned out. They gave me a real picture of {company} and its people.",
      "Thank you for getting back to me about {role}. The interviews were a good way to get to know {company} and the people there.",
      "Thanks for your reply about {role}, and for the interviews before it. It was good to learn about {company} from you and your colleagues.",
    ],
    neutral: [
      "Thank you for letting me know your decision on {role}, and for the interviews. It was useful to learn more about {company} and its people.",
      "Thank you for the interviews for {role}, and for telling me the outcome. They gave me a clearer picture of {company} and the people there.",
      "Thank you for getting back to me about {role}. The interviews taught me a good deal about {company} and the people there.",
      "Thank you for your reply about {role}, and for the interviews before it. It was good to learn about {company} and its people first hand.",
    ],
    formal: [
      "Thank you for informing me of your decision on {role}, and for the interviews. They were a good opportunity to learn more about {company} and its people.",
      "Thank you for the interviews for {role}, and for letting me know the outcome. They gave me a clearer picture of {company} and its people.",
      "Thank you for your message about {role}. The interviews taught me a good deal about {company} and the people there.",
      "Thank you for letting me know the decision on {role}, and for the interviews that preceded it. It was good to learn about {company} and its people first hand.",
    ],
  },
  final: {
    warm: [
      "Thank you for letting me know your decision on {role}, and for taking me all the way to the final round. Few things teach you as much about a place, and it was good to get to know {company} and the people in it.",
      "Thank you for every conversation on the way to the final round for {role}, and for telling me how it turned out. It was good to meet the people at {company} along the way, and to see how they work.",
      "Thank you for getting back to me about {role}. Coming as far as the final round let me get to know {company} and the people there properly, and that was worth the time.",
      "Thanks for your reply about {role}, and for all the hours that went into the rounds before it. It was good to get to know the people at {company} and to see how they work together.",
    ],
    neutral: [
      "Thank you for letting me know your decision on {role}, and for taking me through to the final round. It was a good way to learn about {company} and the people there.",
      "Thank you for telling me the outcome for {role}, and for taking me through to the final round. Over all the rounds I got a clear picture of {company} and its people.",
      "Thank you for getting back to me about {role}. Getting to the final round taught me a good deal about {company} and the people there.",
      "Thank you for your reply about {role}, and for all the rounds before it. It was good to learn about {company} and its people first hand.",
    ],
    formal: [
      "Thank you for informing me of your decision on {role}, and for inviting me through to the final round. It was a good opportunity to learn about {company} and its people.",
      "Thank you for letting me know the outcome for {role}, and for inviting me through to the final round. Together the rounds gave me a clear picture of {company} and its people.",
      "Thank you for your message about {role}. Getting to the final round taught me a good deal about {company} and the people there.",
      "Thank you for letting me know the decision on {role}, and for all the rounds before it. It was good to learn about {company} and its people first hand.",
    ],
  },
  interviewer: {
    warm: [
      "Thank you for interviewing me for {role}. By now I’ve heard the outcome, and I was glad to get to know {company} and the people there.",
      "Thank you for talking with me about {role}. It didn’t end in an offer, but I was glad to learn about {company} and its people first hand.",
      "Thank you for our conversation about {role}. Whatever the outcome, it was good to get to know {company} and the people in it.",
      "Thanks for taking the time to interview me for {role}. It gave me a real feel for {company} and the people there.",
    ],
    neutral: [
      "Thank you for interviewing me for {role}. By now I have heard the outcome, and it was good to get to know {company} and the people there.",
      "Thank you for talking with me about {role}. It did not end in an offer, but I was glad to learn about {company} and its people first hand.",
      "Thank you for our conversation about {role}. Whatever the outcome, it was good to learn about {company} and the people there.",
      "Thank you for taking the time to interview me for {role}. It gave me a clearer picture of {company} and its people.",
    ],
    formal: [
      "Thank you for interviewing me for {role}. By now I have heard the outcome. Our conversation was a good opportunity to learn about {company} and its people.",
      "Thank you for speaking with me about {role}. Although it did not lead to an offer, it was good to learn about {company} and its people first hand.",
      "Thank you for our conversation about {role}. Whatever the outcome, it was a good opportunity to learn about {company} and its people.",
      "Thank you for taking the time to interview me for {role}. It gave me a clearer picture of {company} and its people.",
    ],
  },
  again: {
    warm: [
      "Thank you for letting me know your decision on {role} at {company}. It was good to get to know the place and its people, and the outcome doesn’t change that. My earlier thanks still stand.",
      "Thank you for telling me how {role} at {company} turned out. My earlier thanks for your time still stand.",
      "Thank you for getting back to me about {role} at {company}. I thanked you before, and I’ll gladly do so again: getting to know the place was well worth it.",
      "Thank you once more, this time for letting me know how {role} at {company} turned out. It was good to learn about the place and its people.",
    ],
    neutral: [
      "Thank you for letting me know your decision on {role} at {company}. My thanks from before still stand: it was good to learn about the place and its people.",
      "Thank you for telling me how {role} at {company} turned out. My earlier thanks for your time still stand.",
      "Thank you for getting back to me about {role} at {company}. I thanked you before, and I gladly do so again: getting to know the place was well worth it.",
      "Thank you once more, this time for your reply about {role} at {company}. It was good to learn about the place and its people.",
    ],
    formal: [
      "Thank you for informing me of your decision on {role} at {company}. My earlier thanks for your time still stand; it was good to learn about the organization and its people.",
      "Thank you for letting me know the decision on {role} at {company}. Your time was appreciated, and it still is.",
      "Thank you for your message about {role} at {company}. My earlier thanks still stand; learning about the organization was worthwhile.",
      "Thank you once more, this time for your reply about {role} at {company}. It was good to learn about the organization and its people.",
    ],
  },
  againInterviewer: {
    warm: [
      "Thank you again for your time, now that I know how {role} at {company} turned out. It was good to get to know you and the place.",
      "By now I know how {role} at {company} turned out, so thank you once more. It was good to talk with you, and to learn about the place and its people first hand.",
      "Now that I know how {role} at {company} turned out, thank you once more for your time. Getting to know the place and its people was worth it.",
      "Thank you once more, now that the decision on {role} at {company} is made. Whatever the outcome, it was good to talk with you.",
    ],
    neutral: [
      "Thank you again for your time, now that I know how {role} at {company} turned out. It was good to learn about the place and its people.",
      "By now I know how {role} at {company} turned out, so thank you once more. It was good to talk with you, and to learn about the place first hand.",
      "Now that I know how {role} at {company} turned out, thank you once more for your time. Getting to know the place and its people was worth it.",
      "Thank you once more, now that the decision on {role} at {company} is made. Whatever the outcome, our conversation was worth having.",
    ],
    formal: [
      "Thank you again for your time, now that I know the decision on {role} at {company}. It was good to learn about the organization and its people.",
      "By now the decision on {role} at {company} has reached me, so thank you once more. It was good to speak with you, and to learn about the organization first hand.",
      "Now that I know the decision on {role} at {company}, I would like to thank you once more for your time. Learning about the organization and its people was worthwhile.",
      "Thank you once more, now that {role} at {company} has been decided. Whatever the outcome, our conversation was worthwhile.",
    ],
  },
  agency: {
    warm: [
      "Thank you for putting me forward for {role} with your client, {company}, and for telling me how it turned out. It was good to learn more about them.",
      "Thank you for your help with {role} at {company}, and for coming back to me with your client’s answer. It was good to know where I stood.",
      "Thanks for the news from your client about {role} at {company}, and for the work you put in before it. It was good to learn more about them through you.",
      "Thank you for representing me to your client for {role} at {company}, and for telling me how it ended.",
    ],
    neutral: [
      "Thank you for putting me forward for {role} with your client, {company}, and for telling me the outcome. It was good to learn more about them.",
      "Thank you for your help with {role} at {company}, and for passing on your client’s answer. It was useful to learn more about them.",
      "Thank you for the news from your client about {role} at {company}, and for your work before it.",
      "Thank you for representing me to your client for {role} at {company}, and for telling me how it ended.",
    ],
    formal: [
      "Thank you for putting me forward for {role} with your client, {company}, and for informing me of the decision. It was good to learn more about them.",
      "Thank you for your help with {role} at {company}, and for conveying the decision of your client. It was useful to learn more about them.",
      "Thank you for your message about the decision of your client on {role} at {company}, and for your work before it.",
      "Thank you for representing me to your client for {role} at {company}, and for informing me of the outcome.",
    ],
  },
  referrer: {
    warm: [
      "Thank you for recommending me for {role} at {company}. There was no offer this time, but it meant a lot that you put in a word for me.",
      "You recommended me for {role} at {company}, and I haven’t forgotten it. It ended without an offer, and I’m no less grateful to you.",
      "A quick word about {role} at {company}: I didn’t get it this time. Thank you for speaking up for me; it meant a lot.",
      "Thank you for opening the door to {role} at {company} for me. It didn’t lead to an offer, but that takes nothing away from what you did.",
    ],
    neutral: [
      "Thank you for recommending me for {role} at {company}. There was no offer this time, but your support mattered to me.",
      "This is to tell you how {role} at {company} turned out: there was no offer. Thank you for recommending me.",
      "A short word about {role} at {company}: I did not get it. Thank you for your recommendation; it was not a small thing to do.",
      "Thank you for opening the door to {role} at {company} for me. It did not lead to an offer, but that takes nothing away from your help.",
    ],
    formal: [
      "Thank you for recommending me for {role} at {company}. Although it did not lead to an offer, your support remains important to me.",
      "This is to let you know the outcome for {role} at {company}: there was no offer. Thank you for your recommendation.",
      "A short word about {role} at {company}: there was no offer. Thank you for supporting my application.",
      "Thank you for your support with {role} at {company}. It did not lead to an offer, which takes nothing away from your help.",
    ],
  },
};

/** One honest clause on what they said about the outcome. `Told`: to a friend who may not have heard it. */
export const circumstances: Record<"internalCandidate" | "internalCandidateTold" | "positionClosed" | "positionClosedTold" | "disappointed", Tones> = {
  internalCandidate: {
    warm: [
      "I understand that someone who already knows the place was chosen.",
      "Choosing someone who already works there is easy to understand.",
      "An internal candidate knows things that no newcomer can, and I understand the choice.",
      "Someone who already works there was a natural choice.",
    ],
    neutral: [
      "I understand that an internal candidate was chosen.",
      "Choosing someone who already works there is easy to understand.",
      "An internal candidate knows the work already, and I understand the choice.",
      "Someone who already works there was a natural choice.",
    ],
    formal: [
      "I understand that an internal candidate was chosen.",
      "That an internal candidate was chosen is easy to understand.",
      "An internal candidate already knows the organization, and I understand the choice.",
      "Someone who already works there was a natural choice.",
    ],
  },
  positionClosed: {
    warm: [
      "Plans change, and I understand that the position was closed.",
      "I understand that the position was closed; these things happen.",
      "That the position was closed is easy to understand; plans change.",
      "The position was closed in the end, and I know that plans change.",
    ],
    neutral: [
      "Plans change, and I understand that the position was closed.",
      "I understand that the position was closed; these things happen.",
      "That the position was closed is easy to understand; plans change.",
      "The position was closed in the end, and I know that plans change.",
    ],
    formal: [
      "Plans change, and I understand that the position was closed.",
      "I understand that the position has been closed.",
      "That the position was closed is easy to understand; plans change.",
      "The position was closed in the end, and I know that plans change.",
    ],
  },
  internalCandidateTold: {
    warm: ["They chose an internal candidate, which I understand.", "It went to an internal candidate, and that is easy to understand.", "The job went to someone who already works there, and I understand the choice.", "They filled it from their own people, which I understand."],
    neutral: ["They chose an internal candidate, which I understand.", "It went to an internal candidate, and that is easy to understand.", "The job went to someone who already works there, and I understand the choice.", "They filled it from their own people, which I understand."],
    formal: ["They chose an internal candidate, which I understand.", "The position went to an internal candidate, and that is easy to understand.", "They chose someone who already works there, and I understand the choice.", "The position was filled internally, which is understandable."],
  },
  positionClosedTold: {
    warm: ["They closed the position before filling it, so it was nothing that either of us could change.", "The position was closed in the end, and I understand that plans change.", "They decided not to fill the position after all; these things happen.", "In the end they closed the position, and I know that plans change."],
    neutral: ["They closed the position before filling it, and I understand that plans change.", "The position was closed in the end, and I know that plans change.", "They decided not to fill the position after all; these things happen.", "In the end they closed the position, which I understand."],
    formal: ["The position was closed before it was filled, and I understand that plans change.", "The position was closed in the end, and I know that plans change.", "They decided not to fill the position after all, which I understand.", "In the end they closed the position, which I understand."],
  },
  disappointed: {
    warm: [
      "I’m disappointed, of course, but I’m glad that I applied.",
      "Of course I had hoped for a different answer, but I respect this one.",
      "It is a disappointment, of course, but I respect your choice.",
      "A yes would have been better news, of course, but I’m glad that I tried.",
    ],
    neutral: [
      "I had hoped for a different outcome, but I respect the decision.",
      "The outcome is a disappointment, but I respect the decision.",
      "Of course I had hoped for something else, but I respect the decision.",
      "I am disappointed, but I am glad that I applied.",
    ],
    formal: [
      "I had hoped for a different outcome, but I respect the decision.",
      "While the outcome is a disappointment, I respect the decision.",
      "While I had hoped for a different outcome, the decision has my respect.",
      "Although I am disappointed, I respect the decision.",
    ],
  },
};

/** The one detail that only this person could write, in the shape that it has (components/letters/fragment.ts). */
export const detail: Record<"words" | "thing" | "clause" | "sentence", Tones> = {
  words: {
    warm: ["I’ll remember {detail}.", "What stayed with me was {detail}.", "One thing I’ll remember is {detail}.", "Above all I’ll remember {detail}."],
    neutral: ["I will remember {detail}.", "What stayed with me was {detail}.", "One thing that I will remember is {detail}.", "Above all I will remember {detail}."],
    formal: ["I will remember {detail}.", "What stayed with me was {detail}.", "One thing that I will remember is {detail}.", "Above all I will remember {detail}."],
  },
  thing: {
    warm: ["I’ll remember {detail}.", "Above all I’ll remember {detail}.", "One thing has stayed with me: {detail}.", "From all of this I’ll remember {detail}."],
    neutral: ["I will remember {detail}.", "Above all I will remember {detail}.", "One thing has stayed with me: {detail}.", "From all of this I will remember {detail}."],
    formal: ["I will remember {detail}.", "Above all I will remember {detail}.", "One thing has stayed with me: {detail}.", "From all of this I will remember {detail}."],
  },
  clause: {
    warm: ["One thing has stayed with me: {detail}.", "I keep coming back to one thing: {detail}.", "What I’ll remember: {detail}.", "Something I still think about: {detail}."],
    neutral: ["One thing has stayed with me: {detail}.", "There is something that I keep coming back to: {detail}.", "This is what I will remember: {detail}.", "This is what stayed with me: {detail}."],
    formal: ["One thing has stayed with me: {detail}.", "There is something that I will remember: {detail}.", "This is what has stayed with me: {detail}.", "This is what I remember best: {detail}."],
  },
  sentence: {
    warm: ["{detail}. That has stayed with me.", "{detail}. It’s one of the things I’ll remember.", "{detail}. That is what I’ll remember.", "{detail}. That will stay with me."],
    neutral: ["{detail}. That has stayed with me.", "{detail}. It is one of the things that I will remember.", "{detail}. That is what I will remember.", "{detail}. That will stay with me."],
    formal: ["{detail}. That has stayed with me.", "{detail}. It is one of the things that I will remember.", "{detail}. That is what I will remember.", "{detail}. That is what I remember best."],
  },
};

/** What comes next, if they would work there one day. */
export const future: Record<"open" | "invited" | "onFile" | "closed" | "agency" | "referrer", Tones> = {
  open: {
    warm: [
      "If something similar opens one day, please think of me. It would be good to stay in touch.",
      "I would still like to work with you one day. Please keep me in mind; I hope that we stay in touch.",
      "Please keep me in mind when the next opening comes along; I’d like to stay in touch with you and with {company}.",
      "Should another role come up that fits, I’d be glad of a line from you, and glad to stay in touch in the meantime.",
    ],
    neutral: [
      "If a similar role opens, please keep me in mind. It would be good to stay in touch.",
      "I would still like to work at {company} one day. Please keep me in mind; I hope that we stay in touch.",
      "Please keep me in mind for the next opening; I would like to stay in touch with you and with {company}.",
      "It would be good to stay in touch, and to hear from you should another role come up that fits.",
    ],
    formal: [
      "Should a similar role open, I would be grateful if you kept me in mind. It would be good to stay in touch.",
      "I would still like to work at {company} one day. Please keep me in mind; it would be good to stay in touch.",
      "Please keep me in mind for a future opening; I would like to stay in touch with you and with {company}.",
      "It would be good to stay in touch, and to hear from you should another suitable role arise.",
    ],
  },
  invited: {
    warm: [
      "Thank you, too, for inviting me to apply again. When something fits, I will, and until then it would be good to stay in touch.",
      "The invitation to apply again is a kind one, and I’d like to take it up. Please keep me in mind; I hope that we stay in touch.",
      "Your invitation to apply again is good to have. Please keep me in mind when the right role opens; it would be good to stay in touch.",
      "You said that I may apply again, and I’ll gladly do so when the right opening comes. Please keep me in mind until then.",
    ],
    neutral: [
      "Thank you, too, for inviting me to apply again. When a role fits, I will, and it would be good to stay in touch.",
      "Thank you for the invitation to apply again. Please keep me in mind; I would like to stay in touch.",
      "Your invitation to apply again is welcome, and I plan to take it up. Please keep me in mind.",
      "You said that I may apply again, and I will when the right opening comes. Please keep me in mind until then.",
    ],
    formal: [
      "Thank you also for inviting me to apply again. When a suitable role opens, I will gladly do so, and it would be good to stay in touch.",
      "Thank you for the invitation to apply again. Please keep me in mind; it would be good to stay in touch.",
      "Your invitation to apply again is most welcome, and I intend to take it up. Please keep me in mind.",
      "You mentioned that I may apply again, and I will gladly do so when a suitable role opens. Please keep me in mind until then.",
    ],
  },
  onFile: {
    warm: [
      "It is good to know that my application stays on file. Please think of me when something fits; I hope that we stay in touch.",
      "Thank you for keeping my application on file. Please keep me in mind; I’d like to stay in touch.",
      "That you are keeping my application on file is good news. If something fits, please think of me; I’d like to stay in touch.",
      "As my application stays on file, please do think of me when something fits. It would be good to stay in touch.",
    ],
    neutral: [
      "It is good to know that my application stays on file. Please keep me in mind; I hope that we stay in touch.",
      "Thank you for keeping my application on file. Please keep me in mind; I would like to stay in touch.",
      "That you are keeping my application on file is welcome. Please keep me in mind when something fits.",
      "As my application stays on file, please think of me when something fits. It would be good to stay in touch.",
    ],
    formal: [
      "It is good to know that my application remains on file. Please keep me in mind; it would be good to stay in touch.",
      "Thank you for keeping my application on file. Please keep me in mind; I would be glad to stay in touch.",
      "That you are keeping my application on file is welcome. Please keep me in mind should a suitable role arise.",
      "As my application remains on file, please keep me in mind should a suitable role arise. It would be good to stay in touch.",
    ],
  },
  closed: {
    warm: [
      "If the position opens again, or something like it does, please think of me. It would be good to stay in touch.",
      "Should the plans change once more, I’d be glad to hear from you. Please keep me in mind; I hope that we stay in touch.",
      "Please keep me in mind if the position opens again; I’d like to stay in touch with you and with {company}.",
      "I would still like to work with you one day. If the position comes back, please think of me; I hope that we stay in touch.",
    ],
    neutral: [
      "If the position opens again, or a similar one does, please keep me in mind. It would be good to stay in touch.",
      "Should the plans change once more, I would be glad to hear from you. Please keep me in mind.",
      "Please keep me in mind if the position opens again; I would like to stay in touch with you and with {company}.",
      "I would still like to work at {company} one day. If the position comes back, please keep me in mind; I hope that we stay in touch.",
    ],
    formal: [
      "Should the position open again, or a similar one, I would be grateful if you kept me in mind. It would be good to stay in touch.",
      "Should the plans change once more, I would be pleased to hear from you. Please keep me in mind.",
      "Please keep me in mind should the position open again; I would like to stay in touch with you and with {company}.",
      "I would still like to work at {company} one day. Should the position return, please keep me in mind; it would be good to stay in touch.",
    ],
  },
  agency: {
    warm: [
      "If {company} or another client of yours looks for someone like me, please think of me. I’d like to stay in touch.",
      "I would still like to work at {company} one day. Please keep me in mind, there and with your other clients; I hope that we stay in touch.",
      "Please keep me in mind when the next opening comes along, there or elsewhere; I hope that we stay in touch.",
      "Should something else come up that fits, a line from you would be welcome. It would be good to stay in touch.",
    ],
    neutral: [
      "If {company} or another client has a role that fits, please keep me in mind. I would like to stay in touch.",
      "I would still like to work at {company} one day. Please keep me in mind; I hope that we stay in touch.",
      "Please keep me in mind for the next opening, there or elsewhere; I hope that we stay in touch.",
      "Should something else come up that fits, I would be glad to hear from you. It would be good to stay in touch.",
    ],
    formal: [
      "Should {company} or another client have a suitable role, please keep me in mind. I would be glad to stay in touch.",
      "I would still like to work at {company} one day. Please keep me in mind; it would be good to stay in touch.",
      "Please keep me in mind for a future opening, there or elsewhere; it would be good to stay in touch.",
      "Should another suitable role arise, I would be pleased to hear from you. It would be good to stay in touch.",
    ],
  },
  referrer: {
    warm: [
      "If you hear of something else there that would suit me, please think of me. It would be good to stay in touch either way.",
      "I’d still like to work at {company} one day, so please keep me in mind if something turns up. It would be good to stay in touch.",
      "Please keep your ears open for me there; it would be good to stay in touch.",
      "Should another role come up there, a line from you would be welcome. It would be good to stay in touch in any case.",
    ],
    neutral: [
      "If you hear of another role there that would suit me, please keep me in mind. It would be good to stay in touch.",
      "I would still like to work at {company} one day, so please keep me in mind. It would be good to stay in touch.",
      "Please keep me in mind if something else opens there; it would be good to stay in touch.",
      "Should another role come up there, I would be glad to hear of it. It would be good to stay in touch.",
    ],
    formal: [
      "Should you hear of another suitable role there, please keep me in mind. It would be good to stay in touch.",
      "I would still like to work at {company} one day, and I would be grateful if you kept me in mind. It would be good to stay in touch.",
      "Please keep me in mind should another role open there; it would be good to stay in touch.",
      "Should another role open at {company}, I would be glad to hear of it. It would be good to stay in touch.",
    ],
  },
};

/** How a thank-you ends that asks for nothing. Nobody need have been chosen. `others`: an agent or a friend. */
export const wish: Record<"plain" | "invited" | "others", Tones> = {
  plain: {
    warm: [
      "I wish you and everyone at {company} well.",
      "All good wishes to you and to everyone who had a part in this.",
      "Please pass my thanks on to everyone who had a part in this. I wish you all well.",
      "I hope that the work ahead goes well for you and your colleagues.",
    ],
    neutral: [
      "I wish you and everyone at {company} well.",
      "My good wishes to you and to everyone who had a part in this.",
      "Please pass my thanks on to everyone who had a part in this. I wish you all well.",
      "I wish you and your colleagues well with the work ahead.",
    ],
    formal: [
      "I wish you and everyone at {company} well.",
      "My good wishes to you and to everyone who was involved.",
      "Please convey my thanks to everyone who was involved. I wish you all well.",
      "I wish you and your colleagues well with the work ahead.",
    ],
  },
  invited: {
    warm: [
      "Thank you, too, for saying that I may apply again. I wish you and everyone at {company} well.",
      "You left the door open for me, and I appreciate that. I wish you and everyone there well.",
      "Your invitation to apply again was a kind touch. All good wishes to you and your colleagues.",
      "It is good of you to invite me to apply again. All good wishes to everyone there.",
    ],
    neutral: [
      "Thank you, too, for saying that I may apply again. I wish you and everyone at {company} well.",
      "You left the door open for me, and I appreciate that. I wish you and everyone there well.",
      "Your invitation to apply again was kind. My good wishes to you and your colleagues.",
      "Thank you for the invitation to apply again, which I appreciate. My good wishes to everyone there.",
    ],
    formal: [
      "Thank you also for the invitation to apply again. I wish you and everyone at {company} well.",
      "You left the door open for me, and I appreciate that. I wish you and everyone there well.",
      "Your invitation to apply again is appreciated. My good wishes to you and your colleagues.",
      "Thank you also for mentioning that I may apply again. My good wishes to everyone there.",
    ],
  },
  others: {
    warm: [
      "I was glad to have you on my side, and I wish you well.",
      "All good wishes to you and to everyone who had a part in this.",
      "Please pass my thanks on to everyone else who had a part in this. I wish you well.",
      "I appreciate all that you did, and I wish you well.",
    ],
    neutral: [
      "Thank you again for what you did. I wish you well.",
      "My good wishes to you and to everyone who had a part in this.",
      "Please pass my thanks on to everyone else who had a part in this. I wish you well.",
      "I appreciate your help, and I hope that all goes well for you.",
    ],
    formal: [
      "Thank you again for your help. I wish you well.",
      "My good wishes to you and to everyone who was involved.",
      "Please convey my thanks to everyone else who was involved. I wish you well.",
      "I appreciate your help, and I hope that all goes well for you.",
    ],
  },
};
