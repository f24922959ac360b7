import type { Tones } from "./letters.en.ts";

/* The wording of the second letter and of the three messages after it. Slots and rules as in letters.en.ts. */

/** First: thanks, and the decision stands. `interviewer`: to those who may not be the ones who told. `closed`: nobody was chosen. */
export const accept: Record<"employer" | "interviewer" | "closed" | "agency" | "closedAgency" | "referrer" | "closedReferrer", Tones> = {
  employer: {
    warm: [
      "Thank you for letting me know your decision on {role} at {company}. I accept it, and I’d like to learn from it.",
      "Thank you for considering me for {role} at {company}. I accept your decision, and before I move on, there is something I’d like to ask.",
      "Thank you for the time you gave my application for {role} at {company}. I accept the decision; my question is only about next time.",
      "Thank you for your reply about {role} at {company}. I accept the decision, and I’d like to do better next time.",
    ],
    neutral: [
      "Thank you for letting me know your decision on {role} at {company}. I accept it, and I would like to learn from it.",
      "Thank you for considering me for {role} at {company}. I accept your decision, and before I move on, there is something that I would like to ask.",
      "Thank you for the time you gave my application for {role} at {company}. I accept the decision; my question is only about next time.",
      "Thank you for your reply about {role} at {company}. I accept the decision, and I would like to do better next time.",
    ],
    formal: [
      "Thank you for informing me of your decision on {role} at {company}. I accept it, and I would like to learn from it.",
      "Thank you for considering me for {role} at {company}. I accept your decision, and before I move on, there is something that I would like to ask.",
      "Thank you for the time given to my application for {role} at {company}. I accept the decision; my question concerns future applications only.",
      "Thank you for your message about {role} at {company}. I accept the decision, and I would like to be better prepared next time.",
    ],
  },
  interviewer: {
    warm: [
      "Thank you for the time you took to interview me for {role} at {company}. I accept the decision, and I’d like to learn from it; your view would help.",
      "Thank you for talking with me about {role} at {company}. I accept how it turned out, and before I move on, there is something I’d like to ask you.",
      "Thank you for our conversation about {role} at {company}. The choice has been made, and I accept it; my question is only about next time.",
      "Thank you for taking the time to talk with me about {role} at {company}. I accept the decision, and your view on what to do better next time would help me.",
    ],
    neutral: [
      "Thank you for the time you took to interview me for {role} at {company}. I accept the decision, and I would like to learn from it; your view would help.",
      "Thank you for talking with me about {role} at {company}. I accept how it turned out, and before I move on, there is something that I would like to ask you.",
      "Thank you for our conversation about {role} at {company}. The choice has been made, and I accept it; my question is only about next time.",
      "Thank you for taking the time to talk with me about {role} at {company}. I accept the decision, and your view on what to do better next time would help me.",
    ],
    formal: [
      "Thank you for the time you took to interview me for {role} at {company}. I accept the decision, and I would like to learn from it; your view would help.",
      "Thank you for speaking with me about {role} at {company}. I accept the decision, and before I move on, there is something that I would like to ask you.",
      "Thank you for our conversation about {role} at {company}. The choice has been made, and I accept it; my question concerns future applications only.",
      "Thank you for taking the time to speak with me about {role} at {company}. I accept the decision, and your view on what to do better next time would help me.",
    ],
  },
  closed: {
    warm: [
      "Thank you for considering me for {role} at {company}. Plans change, and I understand that it was closed. There is still something I’d like to learn from my application.",
      "Thank you for considering my application for {role} at {company}. I understand that the position was closed, and before I move on, there is something I’d like to ask.",
      "I understand that {role} at {company} was closed; thank you for considering me for it. My question is only about next time.",
      "Plans change, and I understand that {role} at {company} was closed. Thank you for considering me; your view on what to do better next time would still help me.",
    ],
    neutral: [
      "Thank you for considering me for {role} at {company}. Plans change, and I understand that it was closed. There is still something that I would like to learn from my application.",
      "Thank you for considering my application for {role} at {company}. I understand that the position was closed, and before I move on, there is something that I would like to ask.",
      "I understand that {role} at {company} was closed; thank you for considering me for it. My question is only about next time.",
      "Plans change, and I understand that {role} at {company} was closed. Thank you for considering me; your view on what to do better next time would still help me.",
    ],
    formal: [
      "Thank you for considering me for {role} at {company}. Plans change, and I understand that it was closed. There is still something that I would like to learn from my application.",
      "Thank you for considering my application for {role} at {company}. I understand that the position was closed, and before I move on, there is something that I would like to ask.",
      "I understand that {role} at {company} was closed; thank you for considering me for it. My question concerns future applications only.",
      "Plans change, and I understand that {role} at {company} was closed. Thank you for considering me; your view on what to do better next time would still help me.",
    ],
  },
  agency: {
    warm: [
      "Thank you for the news from your client about {role} at {company}. I accept the decision, and I’d like to learn from it.",
      "Thank you for putting me forward for {role} at {company}. I accept what your client decided, and before I move on, there is something I’d like to ask.",
      "Thank you for your help with {role} at {company}. I accept your client’s answer; my question is only about next time.",
      "Thank you for passing on the answer about {role} at {company}. I accept it, and I’d like to do better with your next client.",
    ],
    neutral: [
      "Thank you for the news from your client about {role} at {company}. I accept the decision, and I would like to learn from it.",
      "Thank you for putting me forward for {role} at {company}. I accept what your client decided, and before I move on, there is something that I would like to ask.",
      "Thank you for your help with {role} at {company}. I accept your client’s answer; my question is only about next time.",
      "Thank you for passing on the answer about {role} at {company}. I accept it, and I would like to do better with your next client.",
    ],
    formal: [
      "Thank you for conveying the decision of your client on {role} at {company}. I accept it, and I would like to learn from it.",
      "Thank you for putting me forward for {role} at {company}. I accept the decision of your client, and before I move on, there is something that I would like to ask.",
      "Thank you for your help with {role} at {company}. I accept the decision of your client; my question concerns future applications only.",
      "Thank you for passing on the decision on {role} at {company}. I accept it, and I would like to be better prepared next time.",
    ],
  },
  closedAgency: {
    warm: [
      "Thank you for putting me forward for {role} at {company}. Plans change, and I understand that your client closed it. There is still something I’d like to learn from my application.",
      "Thank you for telling me that {role} at {company} was closed. Before I move on, there is something I’d like to ask.",
      "Thank you for your help with {role} at {company}. I understand that your client closed it; my question is only about next time.",
      "Plans change, and I understand that your client closed {role} at {company}. Thank you for putting me forward; your view on what to do better next time would still help me.",
    ],
    neutral: [
      "Thank you for putting me forward for {role} at {company}. Plans change, and I understand that your client closed it. There is still something that I would like to learn from my application.",
      "Thank you for telling me that {role} at {company} was closed. Before I move on, there is something that I would like to ask.",
      "Thank you for your help with {role} at {company}. I understand that your client closed it; my question is only about next time.",
      "Plans change, and I understand that your client closed {role} at {company}. Thank you for putting me forward; your view on what to do better next time would still help me.",
    ],
    formal: [
      "Thank you for putting me forward for {role} at {company}. Plans change, and I understand that your client closed it. There is still something that I would like to learn from my application.",
      "Thank you for informing me that {role} at {company} was closed. Before I move on, there is something that I would like to ask.",
      "Thank you for your help with {role} at {company}. I understand that your client closed it; my question concerns future applications only.",
      "Plans change, and I understand that your client closed {role} at {company}. Thank you for putting me forward; your view on what to do better next time would still help me.",
    ],
  },
  referrer: {
    warm: [
      "Thank you for recommending me for {role} at {company}. There was no offer, and I accept that; your advice on what comes next would mean a lot.",
      "Thank you for putting in a word for me for {role} at {company}. It didn’t work out, and I accept that; your view on what to do next would help me more than most.",
      "Thank you for your support with {role} at {company}. It ended without an offer, and I accept that. You know both sides, so your advice would be worth a lot to me.",
      "The answer on {role} at {company} was no, and I accept it. Thank you for recommending me; there is something you may be able to tell me.",
    ],
    neutral: [
      "Thank you for recommending me for {role} at {company}. There was no offer, and I accept that; your advice on what comes next would mean a lot.",
      "Thank you for putting in a word for me for {role} at {company}. It did not work out, and I accept that; your view on what to do next would help me more than most.",
      "Thank you for your support with {role} at {company}. It ended without an offer, and I accept that. You know both sides, so your advice would be worth a lot to me.",
      "The answer on {role} at {company} was no, and I accept it. Thank you for recommending me; there is something that you may be able to tell me.",
    ],
    formal: [
      "Thank you for recommending me for {role} at {company}. There was no offer, and I accept that; your advice on what comes next would be of great help to me.",
      "Thank you for supporting my application for {role} at {company}. It was not successful, and I accept that; your view on what to do next would help me.",
      "Thank you for your support with {role} at {company}. It ended without an offer, and I accept that. You know both sides, and your advice would be worth a great deal to me.",
      "The answer on {role} at {company} was no, and I accept it. Thank you for recommending me; there is something on which I would value your advice.",
    ],
  },
  closedReferrer: {
    warm: [
      "Thank you for recommending me for {role} at {company}. They closed it before filling it, so this is only about what I do next; your advice would mean a lot.",
      "Thank you for putting in a word for me for {role} at {company}. It was closed in the end, and I understand that; your view on what to do next would help me more than most.",
      "Thank you for your support with {role} at {company}. In the end they decided not to fill it. You know both sides, so your advice would be worth a lot to me.",
      "{role} at {company} has been closed. Thank you for recommending me; there is something you may be able to tell me all the same.",
    ],
    neutral: [
      "Thank you for recommending me for {role} at {company}. They closed it before filling it, so this is only about what I do next; your advice would mean a lot.",
      "Thank you for putting in a word for me for {role} at {company}. It was closed in the end, and I understand that; your view on what to do next would help me more than most.",
      "Thank you for your support with {role} at {company}. In the end they decided not to fill it. You know both sides, so your advice would be worth a lot to me.",
      "{role} at {company} has been closed. Thank you for recommending me; there is something that you may be able to tell me all the same.",
    ],
    formal: [
      "Thank you for recommending me for {role} at {company}. It was closed before it was filled, so this concerns only what I do next; your advice would be of great help to me.",
      "Thank you for supporting my application for {role} at {company}. It was closed in the end, and I understand that; your view on what to do next would help me.",
      "Thank you for your support with {role} at {company}. In the end they decided not to fill it. You know both sides, and your advice would be worth a great deal to me.",
      "{role} at {company} has been closed. Thank you for recommending me; there is something on which I would value your advice all the same.",
    ],
  },
};

/** The one question: advice about next time, aimed at what can be named. Exactly one question mark each. `anyone`, `anyTask`: to those who give no individual feedback. */
export const question: Record<"application" | "screen" | "task" | "interview" | "final" | "anyone" | "anyTask" | "agency" | "referrer", Tones> = {
  application: {
    warm: [
      "Is there one thing in my application that you would advise me to strengthen, to become a stronger candidate for a role like this?",
      "If you were to name a skill or an experience to add before my next application, what would you advise?",
      "What would you advise me to work on first, to become a stronger candidate for work like this?",
      "Could you give me one piece of advice that would make me a stronger candidate for a role like this?",
    ],
    neutral: [
      "Is there one thing in my application that you would advise me to strengthen, to become a stronger candidate for a role like this?",
      "If you were to name a skill or an experience to add before my next application, what would you advise?",
      "What would you advise me to work on first, to become a stronger candidate for a role like this?",
      "Is there one piece of advice that would make me a stronger candidate for a role like this?",
    ],
    formal: [
      "Is there one thing in my application that you would advise me to strengthen, in order to become a stronger candidate for a role like this?",
      "If you were to name a skill or an experience to add before a future application, what would you advise?",
      "What would you advise me to work on first, in order to become a stronger candidate?",
      "Is there one piece of advice that would make me a stronger candidate for a role of this kind?",
    ],
  },
  screen: {
    warm: [
      "From what you have seen, is there one requirement of a role like this that you would advise me to meet better next time?",
      "Which requirement of a role like this would you advise me to work on first?",
      "Is there one skill or experience that you would advise me to gain before I try for a role like this again?",
      "If you could pick one requirement for me to work on before my next application, which would it be?",
    ],
    neutral: [
      "Is there one requirement of a role like this that you would advise me to meet better next time?",
      "Which requirement of a role like this would you advise me to work on first?",
      "Is there one skill or experience that you would advise me to gain before I apply for a role like this again?",
      "If you were to choose one requirement for me to work on before my next application, which would it be?",
    ],
    formal: [
      "Is there one requirement of a role of this kind that you would advise me to meet better next time?",
      "Which requirement of a role of this kind would you advise me to work on first?",
      "Is there one skill or experience that you would advise me to gain before I apply for a role of this kind again?",
      "If you were to choose one requirement for me to work on before my next application, which would it be?",
    ],
  },
  task: {
    warm: [
      "Is there one thing in my submission that you would advise me to do differently next time, to be a stronger candidate?",
      "If I could do the task again, what would you advise me to change first?",
      "What is the one thing in my submission that you would advise me to do differently?",
      "What one piece of advice would you give me for the next task of this kind?",
    ],
    neutral: [
      "Is there one thing in my submission that you would advise me to do differently next time, to be a stronger candidate?",
      "If I were to do the task again, what would you advise me to change first?",
      "What is the one thing in my submission that you would advise me to do differently?",
      "What one piece of advice would you give me for the next task of this kind?",
    ],
    formal: [
      "Is there one thing in my submission that you would advise me to do differently next time, in order to be a stronger candidate?",
      "Were I to do the task again, what would you advise me to change first?",
      "What is the one thing in my submission that you would advise me to do differently?",
      "What one piece of advice would you give me for the next task of this kind?",
    ],
  },
  interview: {
    warm: [
      "From what you saw, which area would you advise me to strengthen first, to become a stronger candidate for a role like this?",
      "If you could pick one area for me to work on before the next interview of this kind, which would it be?",
      "Is there one area that you would advise me to work on first, so that I come across as a stronger candidate?",
      "What is the one thing that you would advise me to work on before I apply for a role like this again?",
    ],
    neutral: [
      "Which area would you advise me to strengthen first, to become a stronger candidate for a role like this?",
      "If you were to choose one area for me to work on before the next interview of this kind, which would it be?",
      "Is there one area that you would advise me to work on first, to be a stronger candidate?",
      "What is the one thing that you would advise me to work on before I apply for a role like this again?",
    ],
    formal: [
      "Which area would you advise me to strengthen first, in order to become a stronger candidate for a role of this kind?",
      "If you were to choose one area for me to work on before the next interview of this kind, which would it be?",
      "Is there one area that you would advise me to work on first, in order to be a stronger candidate?",
      "What is the one thing that you would advise me to work on before I apply for a role of this kind again?",
    ],
  },
  final: {
    warm: [
      "From all that you saw, which area would you advise me to strengthen first, to become a stronger candidate?",
      "You took me through to the final round. What would you advise me to work on first?",
      "If you could pick one area for me to work on so that the last step goes differently, which would it be?",
      "Coming this far taught me a lot. Which area would you advise me to strengthen first?",
    ],
    neutral: [
      "From all that you saw, which area would you advise me to strengthen first, to become a stronger candidate?",
      "You took me through to the final round. What would you advise me to work on first?",
      "If you were to choose one area for me to work on, to be a stronger candidate, which would it be?",
      "Having come this far, I would like to build on it. Which area would you advise me to strengthen first?",
    ],
    formal: [
      "From all that you saw, which area would you advise me to strengthen first, in order to become a stronger candidate?",
      "You invited me through to the final round. What would you advise me to work on first?",
      "If you were to choose one area for me to work on, in order to be a stronger candidate, which would it be?",
      "Having come this far, I would like to build on it. Which area would you advise me to strengthen first?",
    ],
  },
  anyone: {
    warm: [
      "What would you advise anyone to work on first who applies for a role like this?",
      "Is there one thing that you would advise anyone to strengthen before applying for a role like this?",
      "Which skill or experience would you advise anyone to gain before applying for a role like this?",
      "What would you say makes a stronger candidate for a role like this, whoever applies?",
    ],
    neutral: [
      "What would you advise anyone to work on first who applies for a role like this?",
      "Is there one thing that you would advise anyone to strengthen before applying for a role like this?",
      "Which skill or experience would you advise anyone to gain before applying for a role like this?",
      "What would you say makes a stronger candidate for a role like this, whoever applies?",
    ],
    formal: [
      "What would you advise anyone to work on first who applies for a role of this kind?",
      "Is there one thing that you would advise anyone to strengthen before applying for a role of this kind?",
      "Which skill or experience would you advise anyone to gain before applying for a role of this kind?",
      "What would you say makes a stronger candidate for a role of this kind, whoever applies?",
    ],
  },
  anyTask: {
    warm: [
      "What would you advise anyone to do differently in a task of this kind?",
      "Is there one thing that makes a stronger submission for a task like this, whoever writes it?",
      "What would you advise anyone to practice first before a task like this?",
      "What do the stronger submissions for a task like this have in common?",
    ],
    neutral: [
      "What would you advise anyone to do differently in a task of this kind?",
      "Is there one thing that makes a stronger submission for a task like this, whoever writes it?",
      "What would you advise anyone to practice first before a task like this?",
      "What do the stronger submissions for a task like this have in common?",
    ],
    formal: [
      "What would you advise anyone to do differently in a task of this kind?",
      "Is there one thing that makes a stronger submission for a task of this kind, whoever writes it?",
      "What would you advise anyone to practice first before a task of this kind?",
      "What do the stronger submissions for a task of this kind have in common?",
    ],
  },
  agency: {
    warm: [
      "From what your client told you, is there one thing that you would advise me to strengthen, to become a stronger candidate for a role like this?",
      "You know your client and the market. What would you advise me to work on first?",
      "Is there one requirement of your client’s that you would advise me to work on before another role like this?",
      "If you could give me one piece of advice before you put me forward again, what would it be?",
    ],
    neutral: [
      "From what your client told you, is there one thing that you would advise me to strengthen, to become a stronger candidate?",
      "You know your client and the market. What would you advise me to work on first?",
      "Is there one requirement of your client’s that you would advise me to work on first?",
      "If you had one piece of advice for me before the next role like this, what would it be?",
    ],
    formal: [
      "From what your client told you, is there one thing that you would advise me to strengthen, in order to become a stronger candidate?",
      "You know your client and the market. What would you advise me to work on first?",
      "Is there one requirement of your client that you would advise me to work on first?",
      "If you had one piece of advice for me before the next role of this kind, what would it be?",
    ],
  },
  referrer: {
    warm: [
      "You know my work and you know the place. What would you advise me to work on first, to be a stronger candidate for work like this?",
      "If you were in my shoes, what is the one thing you would work on before trying for something like it again?",
      "Knowing me as you do, which one thing would you advise me to strengthen?",
      "What is the one piece of advice you would give me before I apply for a role like this again?",
    ],
    neutral: [
      "You know my work and you know the place. What would you advise me to work on first, to be a stronger candidate?",
      "If you were in my place, what is the one thing that you would work on before applying for something like it again?",
      "Knowing my work as you do, which one thing would you advise me to strengthen?",
      "What is the one piece of advice that you would give me before I apply for a role like this again?",
    ],
    formal: [
      "You know my work and the organization. What would you advise me to work on first, in order to be a stronger candidate?",
      "If you were in my place, what is the one thing that you would work on before applying for a role of this kind again?",
      "Knowing my work as you do, which one thing would you advise me to strengthen?",
      "What is the one piece of advice that you would give me before I apply for a role of this kind again?",
    ],
  },
};

/** They offered feedback: take it up, with thanks. */
export const offered: Tones = {
  warm: ["You kindly offered feedback, which I’d be glad to have.", "It was generous of you to offer feedback, and I’m glad of the offer.", "Thank you for offering feedback; I would like that very much.", "Your offer of feedback is a kind one, and it’s very welcome."],
  neutral: ["You kindly offered feedback, which I would be glad to have.", "It was kind of you to offer feedback, and I am glad of the offer.", "Thank you for offering feedback; I would like that very much.", "Your offer of feedback is a kind one, and it is very welcome."],
  formal: ["You kindly offered feedback, which is most welcome.", "It was kind of you to offer feedback, which would help me.", "Thank you for offering feedback; I would appreciate it very much.", "Your offer of feedback is a kind one, and it is most welcome."],
};

/** They give no feedback: that is known, and said before a general question. `agency`: their client does not. */
export const refused: Record<"employer" | "agency", Tones> = {
  employer: {
    warm: ["I know that you don’t give individual feedback, so this is a general question.", "As I understand it, you don’t give individual feedback, so I only hope for a general pointer.", "Individual feedback isn’t something you give, and I respect that, so I’m only asking in general.", "You don’t give individual feedback, and that is fine. A general pointer is all I’m hoping for."],
    neutral: ["I know that you do not give individual feedback, so this is a general question.", "As I understand it, you do not give individual feedback, so I only hope for a general pointer.", "Individual feedback is not something you give, and I respect that, so I am only asking in general.", "You do not give individual feedback, and that is fine. A general pointer is all that I am hoping for."],
    formal: ["I know that you do not give individual feedback, so this is a general question.", "As I understand it, you do not give individual feedback, so I only hope for a general pointer.", "Individual feedback is not something that you give, and I respect that, so I am only asking in general.", "You do not give individual feedback, which I understand. A general pointer is all that I hope for."],
  },
  agency: {
    warm: ["I know that your client gives no feedback, so I’m only asking for a pointer of your own.", "Your client gives no feedback, as I understand it, and I respect that. Your own view would help me.", "As your client gives no feedback, I’d be glad of your own view.", "Please don’t press your client for me: I know that they give no feedback. I’d be glad of your own view."],
    neutral: ["I know that your client gives no feedback, so I am only asking for a pointer of your own.", "Your client gives no feedback, as I understand it, and I respect that. Your own view would help me.", "As your client gives no feedback, I would be glad of your own view.", "Please do not press your client for me: I know that they give no feedback. I would be glad of your own view."],
    formal: ["I know that your client gives no feedback, so I am only asking for a pointer of your own.", "Your client gives no feedback, as I understand it, and I respect that. Your own view would help me.", "As your client gives no feedback, I would be glad of your own view.", "Please do not press your client on my behalf: I know that they give no feedback. I would be glad of your own view."],
  },
};

/** What the person most wants to get better at, in the shape that it has (components/letters/improve.ts). It need not be the answer. */
const IMPROVE: Record<"skill" | "words" | "row" | "asked" | "sentence" | "aim" | "story", readonly string[]> = {
  skill: ["What I most want to get better at is {improve}.", "What I would work on first is {improve}.", "One thing that I want to get better at is {improve}.", "Where I most want to do better is {improve}."],
  words: ["What I most want to improve is {improve}.", "What I would work on first is {improve}.", "One thing that I want to improve is {improve}.", "Where I see room to improve is {improve}."],
  row: ["This is what I most want to get better at: {improve}.", "What I would work on first: {improve}.", "There are a few things that I want to get better at: {improve}.", "This is where I see room to improve: {improve}."],
  asked: ["One thing is on my mind: {improve}.", "This is what I keep coming back to: {improve}.", "What I have in mind myself: {improve}.", "This is on my mind as well: {improve}."],
  sentence: ["My own impression is that {improve}.", "What I do know is that {improve}.", "My own sense is that {improve}.", "One thing that I have noticed is that {improve}."],
  aim: ["What I most want is {improve}.", "What I would like most is {improve}, and any pointer there would help.", "My next aim is {improve}.", "My own aim is {improve}."],
  story: ["{improve}. That is my own impression.", "{improve}. That much I can see myself.", "{improve}. That is where I would start.", "{improve}. That is how it looks to me."],
};
const inEveryTone = (phrasings: readonly string[]): Tones => ({ warm: phrasings, neutral: phrasings, formal: phrasings });
export const improve = {
  skill: inEveryTone(IMPROVE.skill), words: inEveryTone(IMPROVE.words), row: inEveryTone(IMPROVE.row), asked: inEveryTone(IMPROVE.asked),
  sentence: inEveryTone(IMPROVE.sentence), aim: inEveryTone(IMPROVE.aim), story: inEveryTone(IMPROVE.story),
};

/** A favor, not a debt; or an offer taken up. */
export const light: Record<"plain" | "offered" | "offeredCall" | "call", Tones> = {
  plain: {
    warm: ["A line or two is plenty, and if you’d rather not, that is completely fine. Thank you either way.", "Even one sentence would help. If there is no time for it, please don’t give it a second thought.", "Please feel free to leave this unanswered. If you do write, I’ll take it as advice and won’t argue with it.", "There is no need to answer if it doesn’t suit you. If you do answer, a line is plenty, and I won’t follow up with more questions."],
    neutral: ["A line or two is plenty, and if you would rather not answer, that is fine. Thank you either way.", "Even one sentence would help. If there is no time for it, I understand.", "Please feel free to leave this unanswered. If you do write, I will take it as advice and not argue with it.", "There is no need to answer if it does not suit you. If you do answer, a line is plenty."],
    formal: ["A line or two would be plenty, and should you prefer not to answer, I understand. Thank you in either case.", "Even one sentence would help. Should there be no time for it, I understand.", "Please feel free to leave this unanswered. Should you write, I will take it as advice and not argue with it.", "There is no need to answer if it does not suit you. If you do answer, a line would be plenty."],
  },
  offered: {
    warm: ["A line or two is plenty, in writing or by phone, whichever suits you. Thank you for making the offer.", "Even a few words would help, and there is no hurry.", "Please keep it as short as you like. Whatever you tell me, I’ll take it as advice and won’t argue with it.", "A line by email or a few minutes by phone, whichever is less trouble. I won’t follow up with more questions."],
    neutral: ["A line or two is plenty, in writing or by phone, whichever suits you. Thank you for making the offer.", "Even a few words would help, and there is no hurry.", "Please keep it as short as you like. Whatever you tell me, I will take it as advice and not argue with it.", "A line by email or a few minutes by phone, whichever is less trouble. There is no hurry."],
    formal: ["A line or two would be plenty, in writing or by telephone, whichever suits you. Thank you for making the offer.", "Even a few words would help, and there is no hurry.", "Please keep it as short as you wish. Whatever you tell me, I will take it as advice and not argue with it.", "A line by email or a few minutes by telephone, whichever is less trouble. There is no hurry."],
  },
  offeredCall: {
    warm: ["By email or in a ten-minute call, whichever suits you. Thank you for making the offer.", "If talking is easier than writing, I’d gladly call you for ten minutes. There is no hurry.", "An email or a ten-minute call, whichever is less trouble. Whatever you tell me, I’ll take it as advice and won’t argue with it.", "A few lines would be fine, and so would a ten-minute call, whichever you prefer."],
    neutral: ["By email or in a ten-minute call, whichever suits you. Thank you for making the offer.", "If talking is easier than writing, I would gladly call you for ten minutes. There is no hurry.", "An email or a ten-minute call, whichever is less trouble. Whatever you tell me, I will take it as advice and not argue with it.", "A few lines would be fine, and so would a ten-minute call, whichever you prefer."],
    formal: ["By email or in a ten-minute call, whichever suits you. Thank you for making the offer.", "Should talking be easier than writing, I would gladly call you for ten minutes. There is no hurry.", "An email or a ten-minute call, whichever is less trouble. Whatever you tell me, I will take it as advice and not argue with it.", "A few lines would be fine, and so would a ten-minute call, whichever you prefer."],
  },
  call: {
    warm: ["If talking is easier than writing, I’d gladly call you for ten minutes. A written line is plenty too, and if you’d rather not answer, that is completely fine.", "Ten minutes on the phone would do just as well as an email, whenever it suits you. If neither suits you, that is fine.", "If a ten-minute call is easier for you than an email, I’d gladly ring when it suits you. If you’d rather not, that is completely fine.", "A line by email or ten minutes by phone, whichever is less trouble; and if both are too much, I understand."],
    neutral: ["If talking is easier than writing, I would gladly call you for ten minutes. A written line is plenty too, and if you would rather not answer, that is fine.", "Ten minutes on the phone would do as well as an email, whenever it suits you. If neither suits you, that is fine.", "If a ten-minute call is easier for you than an email, I would gladly ring when it suits you. If you would rather not, that is fine.", "A line by email or ten minutes by phone, whichever is less trouble; and if both are too much, I understand."],
    formal: ["Should talking be easier than writing, I would gladly call you for ten minutes. A written line would be plenty, and I would understand if neither suits you.", "Ten minutes on the telephone would do as well as an email, whenever it suits you. Should neither suit you, I understand.", "If a ten-minute call is easier for you than an email, I would gladly telephone at a time that suits you. Should you prefer not to, I understand.", "A line by email or ten minutes by telephone, whichever is less trouble; should both be too much, I understand."],
  },
};

/** Between thanks and question, where one email holds both. `offered`: they offered, so the question is theirs already. `closed`: nobody was chosen. */
export const bridge: Record<"plain" | "offered" | "closed" | "closedOffered", Tones> = {
  plain: {
    warm: ["I accept the decision. Looking ahead, there is one thing on which I’d like your advice.", "I accept the decision, and I have a question about what comes next.", "The choice has been made, and I accept it. My question is only about next time.", "I accept the decision, and your view on what to do next would help me."],
    neutral: ["I accept the decision. Looking ahead, there is one thing on which I would like your advice.", "I accept the decision, and I have a question about what comes next.", "The choice has been made, and I accept it. My question is only about next time.", "I accept the decision, and your view on what to do next would help me."],
    formal: ["I accept the decision. Looking ahead, there is one thing on which I would like your advice.", "I accept the decision, and I have a question about future applications.", "The choice has been made, and I accept it. My question concerns future applications only.", "I accept the decision, and your view on what to do next would help me."],
  },
  offered: {
    warm: ["I accept the decision.", "The choice has been made, and I accept it.", "Let me say first that I accept the decision.", "I accept it, and I respect the choice."],
    neutral: ["I accept the decision.", "The choice has been made, and I accept it.", "Let me say first that I accept the decision.", "I accept it, and I respect the choice."],
    formal: ["I accept the decision.", "The choice has been made, and I accept it.", "Let me say first that I accept the decision.", "I accept it, and I respect the choice."],
  },
  closed: {
    warm: ["Looking ahead, I’d like to ask for your advice.", "Before I move on, there is one thing on which your view would help me.", "My question is only about next time.", "Your view on what to do next would help me."],
    neutral: ["Looking ahead, I would like to ask for your advice.", "Before I move on, there is one thing on which your view would help me.", "My question is only about next time.", "Your view on what to do next would help me."],
    formal: ["Looking ahead, I would like to ask for your advice.", "Before I move on, there is one thing on which your view would help me.", "My question concerns future applications only.", "Your view on what to do next would help me."],
  },
  closedOffered: {
    warm: ["I understand how it ended, and I accept it.", "I accept how it turned out.", "As for the outcome, I accept it.", "I understand the outcome, and I accept it."],
    neutral: ["I understand how it ended, and I accept it.", "I accept how it turned out.", "As for the outcome, I accept it.", "I understand the outcome, and I accept it."],
    formal: ["I understand how it ended, and I accept it.", "I accept the outcome.", "As for the outcome, I accept it.", "I understand the outcome, and I accept it."],
  },
};

/** Whatever they said: thank you, full stop. */
export const reply: Tones = {
  warm: ["Thank you for your answer to my question about {role} at {company}. You didn’t have to write it, and I’m glad you did. It will help me next time.", "Thank you for writing back about {role} at {company}. Your advice is helpful, and I’ll put it to good use.", "It was kind of you to write back about {role} at {company}, and what you wrote helps me. Thank you for taking the time.", "Thank you for your advice about {role} at {company}. It helps, and I’m glad to have it."],
  neutral: ["Thank you for your answer to my question about {role} at {company}. You did not have to write it, and I am glad that you did. It will help me next time.", "Thank you for writing back about {role} at {company}. Your advice is helpful, and I will put it to good use.", "Your answer about {role} at {company} was helpful. Thank you for taking the time to write it.", "Thank you for your advice about {role} at {company}. It helps, and I am glad to have it."],
  formal: ["Thank you for your answer to my question regarding {role} at {company}. You were under no obligation to write it, and it helps me. I will take it to heart.", "Thank you for writing back about {role} at {company}. Your advice is helpful, and I will put it to good use.", "Your answer regarding {role} at {company} was helpful. Thank you for taking the time to write it.", "Thank you for your advice regarding {role} at {company}. It helps, and I am glad to have it."],
};

/** Three to six months later: hello, and where it came from. `interviewed`: an employer who met the person. */
export const hello: Record<"employer" | "interviewed" | "agency" | "referrer", Tones> = {
  employer: {
    warm: ["A few months ago I applied for {role} at {company}, and I wanted to say hello.", "It is some months since my application for {role} at {company}, and I wanted to say hello again.", "You may remember my application for {role} at {company} some months ago. I wanted to say hello.", "Some months have passed since I applied for {role} at {company}, and I wanted to say hello."],
    neutral: ["A few months ago I applied for {role} at {company}, and I would like to say a short hello.", "It is some months since my application for {role} at {company}, and I wanted to say hello again.", "You may remember my application for {role} at {company} some months ago. I wanted to say hello.", "Some months have passed since I applied for {role} at {company}, and I would like to say hello."],
    formal: ["A few months ago I applied for {role} at {company}, and I would like to send my kind regards.", "It is some months since my application for {role} at {company}, and I would like to send my regards.", "You may remember my application for {role} at {company} some months ago. I would like to send my regards.", "Some months have passed since I applied for {role} at {company}, and I would like to say hello."],
  },
  interviewed: {
    warm: ["A few months ago I interviewed for {role} at {company}, and I wanted to say hello.", "It is some months since my interviews for {role} at {company}, and I wanted to say hello again.", "You may remember my interviews for {role} at {company} some months ago. I wanted to say hello.", "Some months have passed since I interviewed for {role} at {company}, and I wanted to say hello."],
    neutral: ["A few months ago I interviewed for {role} at {company}, and I would like to say a short hello.", "It is some months since my interviews for {role} at {company}, and I wanted to say hello again.", "You may remember my interviews for {role} at {company} some months ago. I wanted to say hello.", "Some months have passed since I interviewed for {role} at {company}, and I would like to say hello."],
    formal: ["A few months ago I interviewed for {role} at {company}, and I would like to send my kind regards.", "It is some months since my interviews for {role} at {company}, and I would like to send my regards.", "You may remember my interviews for {role} at {company} some months ago. I would like to send my regards.", "Some months have passed since I interviewed for {role} at {company}, and I would like to say hello."],
  },
  agency: {
    warm: ["A few months ago you put me forward for {role} at {company}, and I wanted to say hello.", "It is some months since we were in touch about {role} with your client {company}, and I wanted to say hello again.", "You may remember putting me forward for {role} at {company} some months ago. I wanted to say hello.", "Some months have passed since you put me forward for {role} at {company}, and I wanted to say hello."],
    neutral: ["A few months ago you put me forward for {role} at {company}, and I would like to say a short hello.", "It is some months since we were in touch about {role} with your client {company}, and I wanted to say hello again.", "You may remember putting me forward for {role} at {company} some months ago. I wanted to say hello.", "Some months have passed since you put me forward for {role} at {company}, and I would like to say hello."],
    formal: ["A few months ago you put me forward for {role} at {company}, and I would like to send my kind regards.", "It is some months since we were in touch about {role} with your client {company}, and I would like to send my regards.", "You may remember putting me forward for {role} at {company} some months ago. I would like to send my regards.", "Some months have passed since you put me forward for {role} at {company}, and I would like to say hello."],
  },
  referrer: {
    warm: ["A few months ago you recommended me for {role} at {company}, and I wanted to say hello.", "It is some months since you put in a word for me for {role} at {company}, and I still appreciate it.", "You may remember recommending me for {role} at {company} some months ago. Your help is not forgotten.", "Some months have passed since you recommended me for {role} at {company}, and I wanted to say hello."],
    neutral: ["A few months ago you recommended me for {role} at {company}, and I would like to say a short hello.", "It is some months since you supported me for {role} at {company}, and I still appreciate it.", "You may remember recommending me for {role} at {company} some months ago. Your help is not forgotten.", "Some months have passed since you recommended me for {role} at {company}, and I would like to say hello."],
    formal: ["A few months ago you recommended me for {role} at {company}, and I would like to send my kind regards.", "It is some months since you supported me for {role} at {company}, and I still appreciate it.", "You may remember recommending me for {role} at {company} some months ago. Your help is not forgotten.", "Some months have passed since you recommended me for {role} at {company}, and I would like to say hello."],
  },
};

/** The detail, some months later. */
export const remembered: Record<"words" | "thing" | "clause" | "sentence", Tones> = {
  words: {
    warm: ["I still remember {detail}.", "What has stayed with me is {detail}.", "One thing I still remember is {detail}.", "Even now I remember {detail}."],
    neutral: ["I still remember {detail}.", "What has stayed with me is {detail}.", "One thing that I still remember is {detail}.", "Even now I remember {detail}."],
    formal: ["I still remember {detail}.", "What has stayed with me is {detail}.", "One thing that I still remember is {detail}.", "Even now I remember {detail}."],
  },
  thing: {
    warm: ["I still remember {detail}.", "Even now I remember {detail}.", "One thing has stayed with me: {detail}.", "Above all I still remember {detail}."],
    neutral: ["I still remember {detail}.", "Even now I remember {detail}.", "One thing has stayed with me: {detail}.", "Above all I still remember {detail}."],
    formal: ["I still remember {detail}.", "Even now I remember {detail}.", "One thing has stayed with me: {detail}.", "Above all I still remember {detail}."],
  },
  clause: {
    warm: ["Something I still think about: {detail}.", "This is still with me: {detail}.", "One thing has stayed with me: {detail}.", "This is what I still come back to: {detail}."],
    neutral: ["This is what I still think about: {detail}.", "This is still with me: {detail}.", "One thing has stayed with me: {detail}.", "This is what I remember best: {detail}."],
    formal: ["This is what I still think about: {detail}.", "This is still with me: {detail}.", "One thing has stayed with me: {detail}.", "This is what I remember best: {detail}."],
  },
  sentence: {
    warm: ["{detail}. That is still with me.", "{detail}. That is something I still think about.", "{detail}. That has stayed with me.", "{detail}. It’s still what I remember best."],
    neutral: ["{detail}. That is still with me.", "{detail}. That is something I still think about.", "{detail}. That has stayed with me.", "{detail}. It is still what I remember best."],
    formal: ["{detail}. That is still with me.", "{detail}. That is something that I still think about.", "{detail}. That has stayed with me.", "{detail}. It is still what I remember best."],
  },
};

/** How the check-in ends. `invited`: they invited the person to apply again. `others`: to an agent or a friend, wanting nothing. */
export const stillHere: Record<"open" | "invited" | "plain" | "others", Tones> = {
  open: {
    warm: ["If something opens that fits, I’d be glad to hear of it. If not, no reply is needed; I hope all is well with you.", "Is anything coming up that you think would suit me? If not, no reply is needed.", "Should a role like it come up again, please think of me. If not, no reply is needed.", "I’d still like to work at {company} one day, so if anything similar comes up, please think of me. Otherwise, take this as a friendly wave."],
    neutral: ["If something opens that fits, I would be glad to hear of it. If not, no reply is needed.", "Is anything coming up that you think would suit me? If not, no reply is needed.", "Should a similar role come up, please keep me in mind. If not, no reply is needed.", "I would still like to work at {company} one day, so if anything similar comes up, please keep me in mind."],
    formal: ["Should a suitable role open, I would be glad to hear of it. Otherwise, no reply is needed.", "If you know of a suitable role that is about to open, a line would be welcome. If not, no reply is needed.", "Should a similar role arise, please keep me in mind. Otherwise, no reply is needed.", "I would still like to work at {company} one day. Should anything similar arise, please keep me in mind."],
  },
  invited: {
    warm: ["You invited me to apply again, and I’d still like to. If something opens that fits, I’d be glad to hear of it.", "You kindly invited me to apply again. Is anything coming up that you think would suit me?", "Should a role like it come up again, please think of me; your invitation to apply again still means something to me.", "I’d still like to take up your invitation to apply again, so if anything similar comes up, please think of me."],
    neutral: ["You invited me to apply again, and I would still like to. If something opens that fits, I would be glad to hear of it.", "You kindly invited me to apply again. Is anything coming up that you think would suit me?", "Should a similar role come up, please keep me in mind; I would still like to take up your invitation to apply again.", "I would still like to take up your invitation to apply again, so if anything similar comes up, please keep me in mind."],
    formal: ["You invited me to apply again, and I would still like to do so. Should a suitable role open, I would be glad to hear of it.", "You kindly invited me to apply again. Is a suitable role likely to open?", "Should a similar role arise, please keep me in mind; I would still like to take up your invitation to apply again.", "I would still like to take up your invitation to apply again. Should anything similar arise, please keep me in mind."],
  },
  plain: {
    warm: ["No reply is needed; I hope that all is well with you and the people there.", "Please don’t feel that you have to answer. I hope that things are going well for you.", "This needs no answer. All good wishes to you and your colleagues.", "There is no need to write back; I only wanted to wish you well."],
    neutral: ["No reply is needed; I hope that all is well with you and the people there.", "There is no need to answer. I hope that things are going well for you.", "This needs no answer. My good wishes to you and your colleagues.", "There is no need to write back. My good wishes to everyone there."],
    formal: ["No reply is needed; I hope that all is well with you and your colleagues.", "There is no need to answer. I hope that everything is going well for you.", "This needs no answer. My good wishes to you and your colleagues.", "There is no need to write back. My good wishes to you and your colleagues."],
  },
  others: {
    warm: ["No reply is needed; I hope that all is well with you.", "Please don’t feel that you have to answer. I hope that things are going well for you.", "This needs no answer. All good wishes to you.", "There is no need to write back; I only wanted to wish you well."],
    neutral: ["No reply is needed; I hope that all is well with you.", "There is no need to answer. I hope that things are going well for you.", "This needs no answer. My good wishes to you.", "There is no need to write back. My good wishes to you."],
    formal: ["No reply is needed; I hope that all is well with you.", "There is no need to answer. I hope that everything is going well for you.", "This needs no answer. My good wishes to you.", "There is no need to write back. My good wishes to you."],
  },
};
