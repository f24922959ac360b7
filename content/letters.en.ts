/*
 * The wording of the letters, apart from the rules that choose it (components/letters/compose.ts).
 *
 * Slots: {company}; {role}, which reads “the Data Analyst role”; {detail} and {improve}, the person’s own words.
 * In each list the first phrasing is the best one; every list has at least four. Formal ones have no contractions.
 * A phrasing may hold several sentences, but never two in a row that start with “I”.
 */

export type Tones = { readonly warm: readonly string[]; readonly neutral: readonly string[]; readonly formal: readonly string[] };

export const greetings = {
  /** {names}: one to three people, as they are addressed. */
  people: { warm: "Hi {names},", neutral: "Hello {names},", formal: "Dear {names}," },
  panel: { warm: "Hello to the whole panel,", neutral: "Dear members of the panel,", formal: "Dear members of the panel," },
  everyone: { warm: "Hello everyone,", neutral: "Hello everyone,", formal: "Dear all," },
  team: { warm: "Hello to the hiring team at {company},", neutral: "Dear hiring team at {company},", formal: "Dear hiring team at {company}," },
  nobody: { warm: "Hello,", neutral: "Hello,", formal: "Hello," },
} as const;

export const signOffs: Tones = {
  warm: ["All the best,", "Warm regards,", "With thanks,", "Best wishes,"],
  neutral: ["Best regards,", "Kind regards,", "Best wishes,", "Regards,"],
  formal: ["Sincerely,", "Kind regards,", "Respectfully,", "With kind regards,"],
};

export const thanks: Record<"application" | "screen" | "task" | "interview" | "final" | "again" | "agency" | "referrer", Tones> = {
  application: {
    warm: [
      "Thank you for letting me know about {role}, and for the time my application took at {company}.",
      "Thank you for getting back to me about {role} at {company}. A clear answer is worth having, even this one.",
      "Thank you for considering me for {role} at {company}, and for telling me where things stand.",
      "Thanks for the reply about {role} at {company}. It was kind of you to let me know.",
    ],
    neutral: [
      "Thank you for letting me know about {role} and for considering my application at {company}.",
      "Thank you for your reply about {role} at {company}, and for the time my application took.",
      "Thank you for considering me for {role} at {company} and for telling me the outcome.",
      "Thank you for getting back to me about {role} at {company}. It helps to have a clear answer.",
    ],
    formal: [
      "Thank you for informing me of the decision on {role}, and for considering my application to {company}.",
      "Thank you for your message about {role} at {company}, and for the time that my application took.",
      "Thank you for considering me for {role} at {company} and for letting me know the outcome.",
      "Thank you for writing to me about {role} at {company}. A clear answer is appreciated.",
    ],
  },
  screen: {
    warm: [
      "Thank you for letting me know about {role}, and for the call we had on the way there. It was good to learn more about {company} and the people in it.",
      "Thank you for the call about {role}, and for telling me how it turned out. It gave me a real picture of {company} and its people.",
      "Thank you for getting back to me about {role}. The call was a good way to get to know {company} and the people there.",
      "Thanks for the news about {role}, and for our call before it. Hearing about {company} from someone inside told me more than any website.",
    ],
    neutral: [
      "Thank you for letting me know about {role} and for the call. It was useful to learn more about {company} and its people.",
      "Thank you for the call about {role} and for telling me the outcome. It gave me a clearer picture of {company} and the people there.",
      "Thank you for getting back to me about {role}. The call taught me a good deal about {company} and the people there.",
      "Thank you for your message about {role}, and for the call before it. It was good to hear about {company} first hand.",
    ],
    formal: [
      "Thank you for informing me of the decision on {role}, and for the call. It was a good opportunity to learn more about {company} and its people.",
      "Thank you for the call regarding {role} and for letting me know the outcome. It gave me a clearer picture of {company} and its people.",
      "Thank you for your message about {role}. The call taught me a good deal about {company} and the people there.",
      "Thank you for letting me know the decision on {role}, and for the call that preceded it. It was good to hear about {company} first hand.",
    ],
  },
  task: {
    warm: [
      "Thank you for letting me know about {role}, and for the chance to work on the task. It taught me something about {company} and what its people care about.",
      "Thank you for getting back to me about {role}. Working on the task was a good way to get to know {company} and the people there.",
      "Thank you for the task for {role}, and for telling me how it turned out. It gave me a feel for the work at {company} and for the people behind it.",
      "Thanks for the news about {role}, and for trusting me with the task. It showed me what {company} and its people pay attention to.",
    ],
    neutral: [
      "Thank you for letting me know about {role}, and for the chance to work on the task. It taught me something about {company} and its people.",
      "Thank you for getting back to me about {role}. The task was a useful way to learn about {company} and the people there.",
      "Thank you for the task for {role} and for telling me the outcome. It gave me a clearer picture of {company} and the people there.",
      "Thank you for your message about {role}, and for the task before it. It showed me how {company} and its people work.",
    ],
    formal: [
      "Thank you for informing me of the decision on {role}, and for the opportunity to work on the task. It taught me something about {company} and its people.",
      "Thank you for your message about {role}. The task was a useful way to learn about {company} and the people there.",
      "Thank you for the task for {role} and for letting me know the outcome. It gave me a clearer picture of {company} and its people.",
      "Thank you for letting me know the decision on {role}, and for the task that preceded it. It showed me how {company} and its people work.",
    ],
  },
  interview: {
    warm: [
      "Thank you for letting me know about {role}, and for the conversations that led there. It was good to get to know {company} and the people in it.",
      "Thank you for telling me about {role}, and for the time that went into the interviews. It gave me a real picture of {company} and its people.",
      "Thank you for getting back to me about {role}. The interviews were a good way to get to know {company} and the people there.",
      "Thanks for the news about {role}, and for the time the interviews took. Learning about {company} from the people who work there was well worth it.",
    ],
    neutral: [
      "Thank you for letting me know about {role} and for the interviews. It was useful to learn more about {company} and its people.",
      "Thank you for the interviews for {role} and for telling me the outcome. They gave me a clearer picture of {company} and the people there.",
      "Thank you for getting back to me about {role}. The interviews taught me a good deal about {company} and the people there.",
      "Thank you for your message about {role}, and for the time the interviews took. It was good to learn about {company} first hand.",
    ],
    formal: [
      "Thank you for informing me of the decision on {role}, and for the interviews. They were a good opportunity to learn more about {company} and its people.",
      "Thank you for the interviews for {role} and for letting me know the outcome. They gave me a clearer picture of {company} and its people.",
      "Thank you for your message about {role}. The interviews taught me a good deal about {company} and the people there.",
      "Thank you for letting me know the decision on {role}, and for the time that the interviews took. It was good to learn about {company} first hand.",
    ],
  },
  final: {
    warm: [
      "Thank you for letting me know about {role}, and for taking me all the way to the final round. Few things teach you as much about a place, and it was good to get to know {company} and the people in it.",
      "Thank you for the news about {role}, and for every conversation on the way to the final round. By the end {company} was no longer a name on a page to me; it was people.",
      "Thank you for getting back to me about {role}. Coming as far as the final round let me get to know {company} and the people there properly, and that was worth the time.",
      "Thanks for writing about {role}, and for all the hours that went into the rounds before it. It was good to see how the people at {company} work together.",
    ],
    neutral: [
      "Thank you for letting me know about {role}, and for taking me through to the final round. It was a good way to learn about {company} and the people there.",
      "Thank you for the final round for {role} and for telling me the outcome. Over the whole process a clear picture of {company} and its people came together.",
      "Thank you for getting back to me about {role}. The way to the final round taught me a good deal about {company} and the people there.",
      "Thank you for your message about {role}, and for the time that all the rounds took. It was good to learn about {company} and its people first hand.",
    ],
    formal: [
      "Thank you for informing me of the decision on {role}, and for inviting me through to the final round. It was a good opportunity to learn about {company} and its people.",
      "Thank you for the final round for {role} and for letting me know the outcome. The whole process gave me a clear picture of {company} and its people.",
      "Thank you for your message about {role}. The way to the final round taught me a good deal about {company} and the people there.",
      "Thank you for letting me know the decision on {role}, and for the time that all the rounds took. It was good to learn about {company} and its people first hand.",
    ],
  },
  again: {
    warm: [
      "You already have my thanks, so this is only a short note: thank you for letting me know about {role} at {company}, and for doing it plainly.",
      "My thanks reached you earlier, and they still stand. Thank you now for letting me know how {role} at {company} turned out.",
      "This is a second, shorter thank-you, for letting me know about {role} at {company}. The first one still stands.",
      "Thank you for telling me about {role} at {company}. What I thanked you for before has not changed with the outcome.",
    ],
    neutral: [
      "You already have my thanks, so this is only a short note: thank you for letting me know about {role} at {company}.",
      "My earlier thanks still stand. Thank you now for telling me the outcome for {role} at {company}.",
      "This is a second, shorter thank-you, for letting me know about {role} at {company}. The first one still stands.",
      "Thank you for telling me about {role} at {company}. My earlier thanks stand, whatever the outcome.",
    ],
    formal: [
      "You already have my thanks, so this note is short: thank you for informing me of the decision on {role} at {company}.",
      "My earlier thanks still stand. Thank you now for letting me know the outcome for {role} at {company}.",
      "This is a second and shorter word of thanks, for letting me know the decision on {role} at {company}. The first still stands.",
      "Thank you for informing me about {role} at {company}. My earlier thanks stand, whatever the outcome.",
    ],
  },
  agency: {
    warm: [
      "Thank you for putting me forward for {role} with your client, {company}, and for telling me how it turned out.",
      "Thank you for your help with {role} at {company}, and for coming back to me with your client’s answer.",
      "Thanks for the news from your client about {role} at {company}, and for the work you put in before it.",
      "Thank you for representing me to your client for {role} at {company}, and for keeping me in the picture until the end.",
    ],
    neutral: [
      "Thank you for putting me forward for {role} with your client, {company}, and for telling me the outcome.",
      "Thank you for your help with {role} at {company} and for passing on your client’s answer.",
      "Thank you for the news from your client about {role} at {company}, and for your work before it.",
      "Thank you for representing me to your client for {role} at {company} and for keeping me informed.",
    ],
    formal: [
      "Thank you for putting me forward for {role} with your client, {company}, and for informing me of the decision.",
      "Thank you for your help with {role} at {company} and for conveying the decision of your client.",
      "Thank you for your message about the decision of your client on {role} at {company}, and for your work before it.",
      "Thank you for representing me to your client for {role} at {company} and for keeping me informed throughout.",
    ],
  },
  referrer: {
    warm: [
      "Thank you for recommending me for {role} at {company}. They have decided on someone else, and your word for me still means a lot.",
      "You put your name to mine for {role} at {company}, and I haven’t forgotten it. It went to someone else this time; my thanks to you are the same.",
      "A quick word about {role} at {company}: it went to someone else. Thank you for speaking up for me; not everybody would have.",
      "Thank you for opening the door to {role} at {company} for me. It did not come to an offer, and that takes nothing away from what you did.",
    ],
    neutral: [
      "Thank you for recommending me for {role} at {company}. They have decided on someone else, and your support still matters to me.",
      "This is to tell you how {role} at {company} ended: they chose someone else. Thank you for putting your name to mine.",
      "A short word about {role} at {company}: it went to someone else. Thank you for your recommendation.",
      "Thank you for the introduction for {role} at {company}. It did not come to an offer, and that takes nothing away from your help.",
    ],
    formal: [
      "Thank you for recommending me for {role} at {company}. The position has gone to another candidate, and your support remains important to me.",
      "This is to let you know the outcome for {role} at {company}: another candidate was chosen. Thank you for your recommendation.",
      "A short word about {role} at {company}: another candidate was chosen. Thank you for supporting my application.",
      "Thank you for the introduction for {role} at {company}. It did not lead to an offer, which takes nothing away from your help.",
    ],
  },
};

/** One honest clause on what they said about the outcome. */
export const circumstances: Record<"internalCandidate" | "positionClosed" | "disappointed", Tones> = {
  internalCandidate: {
    warm: [
      "Choosing someone who already knows the place from inside makes sense to me.",
      "That it went to someone from inside is easy to understand.",
      "Someone from inside has a head start that is hard to argue with, and rightly so.",
      "It is good to see that people there can grow into new roles, even if this time it was not my turn.",
    ],
    neutral: [
      "Choosing someone from inside makes sense to me.",
      "That it went to someone from inside is easy to understand.",
      "The choice of someone from inside is one that makes sense.",
      "Someone who already knows the work from inside is an understandable choice.",
    ],
    formal: [
      "The choice of an internal candidate is easy to understand.",
      "Choosing someone from inside is an understandable decision.",
      "That the role went to someone from inside makes good sense.",
      "An internal appointment is a choice that is easy to understand.",
    ],
  },
  positionClosed: {
    warm: [
      "That the position was closed is a pity, and no one’s fault.",
      "Plans change, and a position that closes is part of that.",
      "A closed position is bad luck for everyone who worked on filling it.",
      "It can’t be pleasant to close a position after all that work.",
    ],
    neutral: [
      "That the position was closed is a pity, and understandable.",
      "Plans change, and a position that closes is part of that.",
      "A position can close for many reasons, and that is understandable.",
      "The closing of the position is a pity after the work that went into it.",
    ],
    formal: [
      "That the position was closed is a pity, and understandable.",
      "Plans change, and the closing of a position is part of that.",
      "The closing of the position is understandable.",
      "A position can close for many reasons, and that is understood.",
    ],
  },
  disappointed: {
    warm: [
      "I’m disappointed, of course, and glad that I applied.",
      "Of course I had hoped for a different answer, and I respect this one.",
      "It is a disappointment, and one that I’ll get over.",
      "I would have liked to hear something else, and I’m still glad that I tried.",
    ],
    neutral: [
      "I had hoped for a different outcome, and I respect your decision.",
      "It is a disappointment, and I respect the decision.",
      "Of course I had hoped for something else; the decision is clear and I respect it.",
      "I am disappointed, and glad that I applied.",
    ],
    formal: [
      "I had hoped for a different outcome, and I respect the decision.",
      "It is a disappointment, and I respect the decision.",
      "While I had hoped for a different outcome, the decision has my respect.",
      "I am disappointed, and I respect the decision.",
    ],
  },
};

/** The one detail that only this person could write. `words` finish our sentence; a `clause` stands after a colon. */
export const detail: Record<"words" | "clause", Tones> = {
  words: {
    warm: [
      "What stayed with me is {detail}.",
      "One thing I keep coming back to is {detail}.",
      "What I’ll remember is {detail}.",
      "The part that I still think about is {detail}.",
    ],
    neutral: [
      "What stayed with me is {detail}.",
      "One thing that stayed with me is {detail}.",
      "What I will remember is {detail}.",
      "The part that I still think about is {detail}.",
    ],
    formal: [
      "What stayed with me is {detail}.",
      "One thing that has stayed with me is {detail}.",
      "What I will remember is {detail}.",
      "The part that impressed itself on me most is {detail}.",
    ],
  },
  clause: {
    warm: [
      "One thing has stayed with me: {detail}.",
      "There is something I keep coming back to: {detail}.",
      "Here is what I’ll remember: {detail}.",
      "One thing is still on my mind: {detail}.",
    ],
    neutral: [
      "One thing has stayed with me: {detail}.",
      "There is one thing that I will remember: {detail}.",
      "This is what stayed with me: {detail}.",
      "One thing is still on my mind: {detail}.",
    ],
    formal: [
      "One thing has stayed with me: {detail}.",
      "There is one thing that I will remember: {detail}.",
      "This is what has stayed with me: {detail}.",
      "One thing remains on my mind: {detail}.",
    ],
  },
};

/** What comes next, if they would work there one day. */
export const future: Record<"open" | "invited" | "onFile" | "agency" | "referrer", Tones> = {
  open: {
    warm: [
      "If something similar opens at {company} one day, please think of me. It would be good to stay in touch until then.",
      "Please keep me in mind when the next opening comes along; I’d like to stay in touch with you and with {company}.",
      "Should another role come up that fits, a line from you would make my day, and I’d be glad to stay in touch in the meantime.",
      "I would still like to work with you at {company} one day. Please keep me in mind, and let us stay in touch.",
    ],
    neutral: [
      "If a similar role opens at {company}, please keep me in mind. It would be good to stay in touch.",
      "Please keep me in mind for the next opening; I would like to stay in touch with you and with {company}.",
      "Should another role come up that fits, I would be glad to hear from you, and to stay in touch until then.",
      "I would still like to work at {company} one day. Please keep me in mind, and let us stay in touch.",
    ],
    formal: [
      "Should a similar role open at {company}, I would be grateful if you kept me in mind. It would be good to stay in touch.",
      "Please keep me in mind for a future opening; I would like to stay in touch with you and with {company}.",
      "Should another suitable role arise, I would be pleased to hear from you and to stay in touch until then.",
      "I would still like to work at {company} one day. Please keep me in mind; it would be good to stay in touch.",
    ],
  },
  invited: {
    warm: [
      "Thank you, too, for inviting me to apply again. When something at {company} fits, I will, and until then it would be good to stay in touch.",
      "Your invitation to apply again means something to me, and I plan to take it up. Please keep me in mind, and let us stay in touch.",
      "You said that I may apply again, and I’ll gladly do so when the right opening comes. Please keep me in mind until then.",
      "The invitation to apply again is a kind one. Please keep me in mind; I’d like to stay in touch.",
    ],
    neutral: [
      "Thank you, too, for inviting me to apply again. When a role at {company} fits, I will, and it would be good to stay in touch.",
      "Your invitation to apply again is welcome, and I plan to take it up. Please keep me in mind.",
      "You said that I may apply again, and I will when the right opening comes. Please keep me in mind until then.",
      "The invitation to apply again is appreciated. Please keep me in mind; I would like to stay in touch.",
    ],
    formal: [
      "Thank you also for inviting me to apply again. When a suitable role opens at {company}, I will gladly do so, and it would be good to stay in touch.",
      "Your invitation to apply again is most welcome, and I intend to take it up. Please keep me in mind.",
      "You mentioned that I may apply again, and I will gladly do so when a suitable role opens. Please keep me in mind until then.",
      "The invitation to apply again is appreciated. Please keep me in mind; I would be glad to stay in touch.",
    ],
  },
  onFile: {
    warm: [
      "It is good to know that my application stays on file. Please think of me when something fits, and let us stay in touch.",
      "Thank you for keeping my application on file. Please keep me in mind; I’d like to stay in touch.",
      "That you are keeping my application on file is good news. If something fits, please think of me; I’d like to stay in touch.",
      "Please do keep my application on file, and me in mind. It would be good to stay in touch.",
    ],
    neutral: [
      "It is good to know that my application stays on file. Please keep me in mind, and let us stay in touch.",
      "Thank you for keeping my application on file. Please keep me in mind; I would like to stay in touch.",
      "That you are keeping my application on file is welcome. Please keep me in mind when something fits.",
      "Please do keep my application on file, and me in mind. It would be good to stay in touch.",
    ],
    formal: [
      "It is good to know that my application remains on file. Please keep me in mind; it would be good to stay in touch.",
      "Thank you for keeping my application on file. Please keep me in mind; I would be glad to stay in touch.",
      "That you are keeping my application on file is welcome. Please keep me in mind should a suitable role arise.",
      "Please do keep my application on file, and me in mind. It would be good to stay in touch.",
    ],
  },
  agency: {
    warm: [
      "If {company} or another client of yours looks for someone like me, please think of me. I’d like to stay in touch.",
      "Please keep me in mind when the next opening comes along, at {company} or elsewhere, and let us stay in touch.",
      "Should something else come up that fits, a line from you would be welcome. It would be good to stay in touch.",
      "I would still like to work at {company} one day. Please keep me in mind, there and with your other clients, and let us stay in touch.",
    ],
    neutral: [
      "If {company} or another client has a role that fits, please keep me in mind. I would like to stay in touch.",
      "Please keep me in mind for the next opening, at {company} or elsewhere, and let us stay in touch.",
      "Should something else come up that fits, I would be glad to hear from you. It would be good to stay in touch.",
      "I would still like to work at {company} one day. Please keep me in mind, and let us stay in touch.",
    ],
    formal: [
      "Should {company} or another client have a suitable role, please keep me in mind. I would be glad to stay in touch.",
      "Please keep me in mind for a future opening, at {company} or elsewhere; it would be good to stay in touch.",
      "Should another suitable role arise, I would be pleased to hear from you. It would be good to stay in touch.",
      "I would still like to work at {company} one day. Please keep me in mind; it would be good to stay in touch.",
    ],
  },
  referrer: {
    warm: [
      "If you hear of something else at {company} that would suit me, please think of me. And let us stay in touch either way.",
      "I’d still like to work at {company} one day, so please keep me in mind if something turns up. Let us stay in touch.",
      "Please keep your ears open for me there; it would be good to stay in touch.",
      "Should another role come up at {company}, a line from you would be welcome. It would be good to stay in touch in any case.",
    ],
    neutral: [
      "If you hear of another role at {company} that would suit me, please keep me in mind. It would be good to stay in touch.",
      "I would still like to work at {company} one day, so please keep me in mind. Let us stay in touch.",
      "Please keep me in mind if something else opens there; it would be good to stay in touch.",
      "Should another role come up at {company}, I would be glad to hear of it. Let us stay in touch.",
    ],
    formal: [
      "Should you hear of another suitable role at {company}, please keep me in mind. It would be good to stay in touch.",
      "I would still like to work at {company} one day, and I would be grateful if you kept me in mind.",
      "Please keep me in mind should another role open there; it would be good to stay in touch.",
      "Should another role open at {company}, I would be glad to hear of it. It would be good to stay in touch.",
    ],
  },
};

/** How a thank-you ends that asks for nothing. */
export const wish: Record<"plain" | "invited", Tones> = {
  plain: {
    warm: [
      "I wish you and everyone at {company} well, and a good start to the person you chose.",
      "All good wishes to you and to everyone who had a part in this at {company}.",
      "Please pass my thanks on to everyone at {company} who had a part in this. I wish you all well.",
      "I hope the new colleague is everything you were looking for, and I wish you well.",
    ],
    neutral: [
      "I wish you and everyone at {company} well.",
      "My good wishes to you and to everyone at {company} who had a part in this.",
      "Please pass my thanks on to everyone who had a part in this at {company}.",
      "I wish you well with the work ahead, and the same to everyone at {company}.",
    ],
    formal: [
      "I wish you and everyone at {company} well.",
      "My good wishes to you and to everyone at {company} who was involved.",
      "Please convey my thanks to everyone at {company} who was involved.",
      "I wish you and your colleagues well with the work ahead.",
    ],
  },
  invited: {
    warm: [
      "Thank you, too, for saying that I may apply again. I wish you and everyone at {company} well.",
      "That you would hear from me again is kind of you. I wish everyone at {company} well.",
      "Your invitation to apply again was a kind touch. All good wishes to everyone at {company}.",
      "It was kind of you to leave the door open. I wish you and everyone at {company} well.",
    ],
    neutral: [
      "Thank you, too, for saying that I may apply again. I wish everyone at {company} well.",
      "Your invitation to apply again was kind. My good wishes to everyone at {company}.",
      "It was kind of you to leave the door open. I wish everyone at {company} well.",
      "Thank you for the invitation to apply again. My good wishes to everyone at {company}.",
    ],
    formal: [
      "Thank you also for the invitation to apply again. I wish everyone at {company} well.",
      "Your invitation to apply again is appreciated. My good wishes to everyone at {company}.",
      "It was kind of you to leave the door open. I wish everyone at {company} well.",
      "Thank you for mentioning that I may apply again. My good wishes to everyone at {company}.",
    ],
  },
};
