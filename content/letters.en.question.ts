import type { Tones } from "./letters.en.ts";

/* The wording of the second letter and of the three messages after it. Slots and rules as in letters.en.ts. */

/** First: the decision stands. */
export const accept: Record<"employer" | "agency" | "referrer", Tones> = {
  employer: {
    warm: [
      "Thank you again for letting me know about {role} at {company}. The decision is made and I accept it; I am writing to learn from it.",
      "I’ve taken in your decision on {role} at {company}, and I accept it. There is one thing I’d like to learn from it.",
      "Your decision on {role} at {company} is clear, and I accept it fully. One question has stayed with me, about next time.",
      "Thank you for your message about {role} at {company}. I accept the decision, and I’d like to do better next time.",
    ],
    neutral: [
      "Thank you again for letting me know about {role} at {company}. I accept the decision, and I would like to learn from it.",
      "Your decision on {role} at {company} is clear, and I accept it. One question remains, about next time.",
      "I accept your decision on {role} at {company}. There is one thing that I would like to learn from it.",
      "Thank you for your message about {role} at {company}. The decision stands and I accept it; I am writing to learn from it.",
    ],
    formal: [
      "Thank you again for informing me of the decision on {role} at {company}. I accept it, and I would like to learn from it.",
      "Your decision on {role} at {company} is clear, and I accept it. One question remains, regarding the future.",
      "I accept your decision on {role} at {company}. There is one thing that I would like to learn from it.",
      "Thank you for your message about {role} at {company}. The decision stands and I accept it; I am writing to learn from it.",
    ],
  },
  agency: {
    warm: [
      "Thank you again for the news from your client about {role} at {company}. I accept the decision; I am writing to learn from it.",
      "I’ve taken in what your client decided on {role} at {company}, and I accept it. There is one thing I’d like to learn from it.",
      "The answer from your client on {role} at {company} is clear, and I accept it. One question has stayed with me, about next time.",
      "Thank you for passing on the answer about {role} at {company}. I accept it, and I’d like to do better with your next client.",
    ],
    neutral: [
      "Thank you again for the news from your client about {role} at {company}. I accept the decision, and I would like to learn from it.",
      "The answer from your client on {role} at {company} is clear, and I accept it. One question remains, about next time.",
      "I accept what your client decided on {role} at {company}. There is one thing that I would like to learn from it.",
      "Thank you for passing on the answer about {role} at {company}. The decision stands and I accept it; I am writing to learn from it.",
    ],
    formal: [
      "Thank you again for conveying the decision of your client on {role} at {company}. I accept it, and I would like to learn from it.",
      "The answer from your client on {role} at {company} is clear, and I accept it. One question remains, regarding the future.",
      "I accept the decision of your client on {role} at {company}. There is one thing that I would like to learn from it.",
      "Thank you for passing on the decision on {role} at {company}. It stands and I accept it; I am writing to learn from it.",
    ],
  },
  referrer: {
    warm: [
      "You know how {role} at {company} ended, and I’ve made my peace with it. Your advice on what comes next would mean a lot.",
      "Now that {role} at {company} is settled and I’ve accepted it, your view would help me more than most.",
      "I have accepted how {role} at {company} turned out. You know both sides, so your advice would be worth a lot to me.",
      "With {role} at {company} settled, and accepted on my side, there is something you may be able to tell me.",
    ],
    neutral: [
      "You know how {role} at {company} ended, and I accept it. Your advice on what comes next would help me.",
      "Now that {role} at {company} is settled and I have accepted the outcome, your view would be useful to me.",
      "I accept how {role} at {company} turned out. You know both sides, so your advice would be worth a lot to me.",
      "With {role} at {company} settled, and accepted on my side, there is something that you may be able to tell me.",
    ],
    formal: [
      "As {role} at {company} is settled and I accept the outcome, your advice would be of great help to me.",
      "You know how {role} at {company} ended, and I accept it. Your view on what comes next would help me.",
      "I accept the outcome for {role} at {company}. You know both sides, and your advice would be worth a great deal to me.",
      "With {role} at {company} settled, and accepted on my side, there is something on which I would value your advice.",
    ],
  },
};

/** The one question: advice about next time, aimed at what can be named. Exactly one question mark each. */
export const question: Record<"application" | "screen" | "task" | "interview" | "final" | "agency" | "referrer", Tones> = {
  application: {
    warm: [
      "Is there one thing in my application that you would advise me to strengthen, so that I become a more viable candidate for a role like this?",
      "If you were to give me one piece of advice for my next application, a skill or an experience to add, what would it be?",
      "Which one thing would you advise me to build up to become a more viable candidate for work like this?",
      "Could you give me one piece of advice that would make me a more viable candidate the next time I apply for a role like this?",
    ],
    neutral: [
      "Is there one thing in my application that you would advise me to strengthen, to become a more viable candidate for a role like this?",
      "If you had one piece of advice for my next application, a skill or an experience to add, what would it be?",
      "Which one thing would you advise me to build up to become a more viable candidate?",
      "Is there one piece of advice that would make me a more viable candidate for a role like this?",
    ],
    formal: [
      "Is there one thing in my application that you would advise me to strengthen, in order to become a more viable candidate for a role like this?",
      "If you had one piece of advice for a future application, a skill or an experience to add, what would it be?",
      "Which one thing would you advise me to build up in order to become a more viable candidate?",
      "Is there one piece of advice that would make me a more viable candidate for a role of this kind?",
    ],
  },
  screen: {
    warm: [
      "From what you have seen, is there one requirement that you would advise me to strengthen first, to become a more viable candidate?",
      "Which one requirement of a role like this would you advise me to work on first?",
      "Is there one skill or experience that you would advise me to build up before I try for a role like this again?",
      "If you could give me one piece of advice, which requirement should I strengthen to become a more viable candidate?",
    ],
    neutral: [
      "Is there one requirement that you would advise me to strengthen first, to become a more viable candidate?",
      "Which one requirement of a role like this would you advise me to work on first?",
      "Is there one skill or experience that you would advise me to build up before I apply for a role like this again?",
      "If you had one piece of advice, which requirement should I strengthen to become a more viable candidate?",
    ],
    formal: [
      "Is there one requirement that you would advise me to strengthen first, in order to become a more viable candidate?",
      "Which one requirement of a role of this kind would you advise me to work on first?",
      "Is there one skill or experience that you would advise me to build up before I apply for a role of this kind again?",
      "If you had one piece of advice, which requirement should I strengthen in order to become a more viable candidate?",
    ],
  },
  task: {
    warm: [
      "Is there one thing in my submission that you would advise me to do differently next time, to become a more viable candidate?",
      "If I could do the task again, which one thing would you advise me to change?",
      "Looking at what I handed in, what is the one thing you would advise me to do differently?",
      "What one piece of advice would you give me for the next task of this kind?",
    ],
    neutral: [
      "Is there one thing in my submission that you would advise me to do differently next time, to become a more viable candidate?",
      "If I were to do the task again, which one thing would you advise me to change?",
      "Looking at my submission, what is the one thing that you would advise me to do differently?",
      "What one piece of advice would you give me for the next task of this kind?",
    ],
    formal: [
      "Is there one thing in my submission that you would advise me to do differently next time, in order to become a more viable candidate?",
      "Were I to do the task again, which one thing would you advise me to change?",
      "Looking at my submission, what is the one thing that you would advise me to do differently?",
      "What one piece of advice would you give me for the next task of this kind?",
    ],
  },
  interview: {
    warm: [
      "From what you saw, which one area would you advise me to build up first, to become a more viable candidate for a role like this?",
      "If you could give me one piece of advice, which area should I work on before the next interview of this kind?",
      "Is there one area that you would advise me to build up first, so that I come across as a more viable candidate next time?",
      "What is the one thing that you would advise me to get better at before I apply for a role like this again?",
    ],
    neutral: [
      "Which one area would you advise me to build up first, to become a more viable candidate for a role like this?",
      "If you had one piece of advice, which area should I work on before the next interview of this kind?",
      "Is there one area that you would advise me to build up first, to be a more viable candidate next time?",
      "What is the one thing that you would advise me to get better at before I apply for a role like this again?",
    ],
    formal: [
      "Which one area would you advise me to build up first, in order to become a more viable candidate for a role of this kind?",
      "If you had one piece of advice, which area should I work on before the next interview of this kind?",
      "Is there one area that you would advise me to build up first, in order to be a more viable candidate in the future?",
      "What is the one thing that you would advise me to improve before I apply for a role of this kind again?",
    ],
  },
  final: {
    warm: [
      "You have seen more of my work than most. Which one area would you advise me to build up first, to become the more viable candidate next time?",
      "After so many rounds you have a good view of me. What is the one thing that you would advise me to work on?",
      "If you could give me one piece of advice, which area should I build up so that the last step goes differently next time?",
      "Coming this far makes me want to close the gap. Which one area would you advise me to build up first?",
    ],
    neutral: [
      "You have seen a good deal of my work. Which one area would you advise me to build up first, to become a more viable candidate?",
      "After all the rounds you have a good view of me. What is the one thing that you would advise me to work on?",
      "If you had one piece of advice, which area should I build up to become a more viable candidate next time?",
      "Having come this far, I would like to close the gap. Which one area would you advise me to build up first?",
    ],
    formal: [
      "You have seen a good deal of my work. Which one area would you advise me to build up first, in order to become a more viable candidate?",
      "After all the rounds you have a good view of my work. What is the one thing that you would advise me to improve?",
      "If you had one piece of advice, which area should I build up in order to become a more viable candidate in the future?",
      "Having come this far, I would like to close the gap. Which one area would you advise me to build up first?",
    ],
  },
  agency: {
    warm: [
      "From what your client told you, is there one thing that you would advise me to strengthen, to become a more viable candidate for a role like this?",
      "You know your client and the market. Which one thing would you advise me to build up first?",
      "If you could give me one piece of advice before you put me forward again, what would it be?",
      "Is there one requirement of your client’s that you would advise me to work on before the next role like this?",
    ],
    neutral: [
      "From what your client told you, is there one thing that you would advise me to strengthen, to become a more viable candidate?",
      "You know your client and the market. Which one thing would you advise me to build up first?",
      "If you had one piece of advice before the next role like this, what would it be?",
      "Is there one requirement of your client’s that you would advise me to work on first?",
    ],
    formal: [
      "From what your client told you, is there one thing that you would advise me to strengthen, in order to become a more viable candidate?",
      "You know your client and the market. Which one thing would you advise me to build up first?",
      "If you had one piece of advice before the next role of this kind, what would it be?",
      "Is there one requirement of your client that you would advise me to work on first?",
    ],
  },
  referrer: {
    warm: [
      "You know my work and you know the place. Which one thing would you advise me to build up first, to be a more viable candidate for work like this?",
      "As a piece of advice: what is the one thing you would work on in my shoes before trying for something like it again?",
      "Knowing me as you do, which one thing would you advise me to strengthen?",
      "What is the one piece of advice you would give me before I apply for a role like this again?",
    ],
    neutral: [
      "You know my work and you know the place. Which one thing would you advise me to build up first, to be a more viable candidate?",
      "As a piece of advice: what is the one thing that you would work on in my place before applying for something like it again?",
      "Knowing my work as you do, which one thing would you advise me to strengthen?",
      "What is the one piece of advice that you would give me before I apply for a role like this again?",
    ],
    formal: [
      "You know my work and the organization. Which one thing would you advise me to build up first, in order to be a more viable candidate?",
      "As a piece of advice: what is the one thing that you would work on in my place before applying for a role of this kind again?",
      "Knowing my work as you do, which one thing would you advise me to strengthen?",
      "What is the one piece of advice that you would give me before I apply for a role of this kind again?",
    ],
  },
};

/** They offered feedback: take it up, with thanks. */
export const offered: Tones = {
  warm: ["You kindly offered feedback, and I’d like to take you up on it.", "It was generous of you to offer feedback, and I’m glad to accept.", "Thank you for offering to tell me more; I would like that very much.", "Your offer of feedback is a kind one, and I accept it gladly."],
  neutral: ["You kindly offered feedback, and I would like to take you up on it.", "Thank you for offering feedback; I am glad to accept.", "It was kind of you to offer to tell me more, and I would like that.", "Your offer of feedback is welcome, and I accept it gladly."],
  formal: ["You kindly offered feedback, and I would like to accept your offer.", "Thank you for offering feedback, which I gladly accept.", "It was kind of you to offer to tell me more, and I would like that.", "Your offer of feedback is most welcome, and I accept it gladly."],
};

/** What the person most wants to get better at. */
export const improve: Record<"words" | "clause", Tones> = {
  words: {
    warm: ["What I most want to get better at is {improve}, so a pointer there would help the most.", "My own guess is {improve}; tell me if I should look elsewhere.", "For my part, what I’m working on is {improve}.", "If it helps you to answer: what I most want to get better at is {improve}."],
    neutral: ["What I most want to get better at is {improve}, so a pointer there would help most.", "My own guess is {improve}; please tell me if I should look elsewhere.", "For my part, what I am working on is {improve}.", "If it helps you to answer: what I most want to get better at is {improve}."],
    formal: ["What I most want to improve is {improve}, so a pointer there would help most.", "My own guess is {improve}; please tell me if I should look elsewhere.", "For my part, what I am working on is {improve}.", "Should it help you to answer: what I most want to get better at is {improve}."],
  },
  clause: {
    warm: ["If it helps you to answer, this is what I most want to get better at: {improve}.", "Here is what I most want to get better at: {improve}.", "My own list starts here: {improve}.", "This is what I’m working on: {improve}."],
    neutral: ["If it helps you to answer, this is what I most want to get better at: {improve}.", "Here is what I most want to get better at: {improve}.", "My own list starts here: {improve}.", "This is what I am working on: {improve}."],
    formal: ["Should it help you to answer, this is what I most want to get better at: {improve}.", "This is what I most want to get better at: {improve}.", "My own list starts here: {improve}.", "This is what I am working on: {improve}."],
  },
};

/** A favor, not a debt. */
export const light: Record<"plain" | "refused" | "call", Tones> = {
  plain: {
    warm: ["One line is plenty, and if you’d rather not, that is completely fine. Thank you either way.", "A single sentence would already help. If there is no time for it, please don’t give it a second thought.", "Please treat this as a favor that you are free to decline. Whatever you write, I’ll take it as advice and leave it there.", "There is no need to answer if it doesn’t suit you. If you do, one line is plenty, and I won’t come back with more."],
    neutral: ["One line is plenty, and if you would rather not answer, that is fine. Thank you either way.", "A single sentence would already help. If there is no time for it, I understand.", "Please treat this as a favor that you are free to decline. Whatever you write, I will take it as advice and leave it there.", "There is no need to answer if it does not suit you. If you do, one line is plenty."],
    formal: ["One line would be plenty, and should you prefer not to answer, I understand. Thank you in either case.", "A single sentence would already help. Should there be no time for it, I understand.", "Please regard this as a favor that you are free to decline. Whatever you write, I will take it as advice and leave it there.", "There is no need to answer if it does not suit you. If you do, one line would be plenty."],
  },
  refused: {
    warm: ["You wrote that you don’t usually comment on applications, so please leave this unanswered if that is easier. Thank you either way.", "Your message said that feedback isn’t possible, and I respect that. If a general pointer is, one line is plenty; if not, no answer is needed.", "As I understand it you can’t go into details. A general pointer would be enough, and no answer is perfectly fine too.", "Please don’t feel that you have to answer: your message was clear that feedback isn’t usual. One general line would be plenty."],
    neutral: ["You wrote that you do not usually comment on applications, so please leave this unanswered if that is easier. Thank you either way.", "Your message said that feedback is not possible, and I respect that. If a general pointer is, one line is plenty; if not, no answer is needed.", "As I understand it you cannot go into details. A general pointer would be enough, and no answer is fine too.", "Please do not feel that you have to answer: your message was clear that feedback is not usual. One general line would be plenty."],
    formal: ["You wrote that you do not usually comment on applications, so please leave this unanswered if that is easier. Thank you in either case.", "Your message said that feedback is not possible, and I respect that. Should a general pointer be possible, one line would be plenty; if not, no answer is needed.", "As I understand it, you cannot go into details. A general pointer would be enough, and no answer would be understood.", "Please do not feel obliged to answer: your message was clear that feedback is not usual. One general line would be plenty."],
  },
  call: {
    warm: ["If talking is easier than writing, I’d gladly call you for ten minutes. One written line is plenty too, and so is no answer at all.", "Ten minutes on the phone would do just as well as an email, whenever it suits you. And if neither does, that is fine.", "Should a ten-minute call be easier for you than an email, please name a time. If you’d rather not, that is completely fine.", "A line by email or ten minutes by phone, whichever is less trouble; and if both are too much, I understand."],
    neutral: ["If talking is easier than writing, I would gladly call you for ten minutes. One written line is plenty too, and so is no answer.", "Ten minutes on the phone would do as well as an email, whenever it suits you. If neither does, that is fine.", "Should a ten-minute call be easier for you than an email, please name a time. If you would rather not, that is fine.", "A line by email or ten minutes by phone, whichever is less trouble; and if both are too much, I understand."],
    formal: ["Should talking be easier than writing, I would gladly call you for ten minutes. One written line would be plenty, and I would understand if neither suits you.", "Ten minutes on the telephone would do as well as an email, whenever it suits you. Should neither suit you, I understand.", "Should a ten-minute call be easier for you than an email, please name a time. Should you prefer not to, I understand.", "A line by email or ten minutes by telephone, whichever is less trouble; should both be too much, I understand."],
  },
};

/** Between thanks and question, where one email holds both. */
export const bridge: Tones = {
  warm: ["The decision stands, and I accept it. There is one question I’d like to ask about next time.", "I accept the decision, and I’d like to ask one thing about next time.", "Your decision is yours, and I accept it. There is one piece of advice I’d like to ask for.", "As for the decision, I accept it. One question about next time is all that is left."],
  neutral: ["I accept the decision, and have one question about next time.", "The decision stands, and I accept it. One question remains, about next time.", "Your decision is clear, and I accept it. One question is left, about next time.", "As for the decision, I accept it. One question about next time is all that remains."],
  formal: ["I accept the decision, and have one question regarding the future.", "The decision stands, and I accept it. One question remains, regarding the future.", "Your decision is clear, and I accept it. One question remains, regarding the future.", "As for the decision, I accept it. One question regarding the future is all that remains."],
};

/** Whatever they said: thank you, full stop. */
export const reply: Tones = {
  warm: ["Thank you for answering. You didn’t have to, and it helps. What you wrote about {role} at {company} goes into my notes for next time, as it stands.", "Thank you for writing back about {role} at {company}, and for being straight with me. It is useful, and I’ll put it to work.", "That was kind of you, and helpful. Thank you for taking the time to write about {role} at {company}; your advice comes along to the next one.", "Thank you for your answer about {role} at {company}. Honest advice is rare, and I’m glad to have yours."],
  neutral: ["Thank you for your answer about {role} at {company}. You did not have to write it, and it helps. It goes into my notes for next time, as it stands.", "Thank you for writing back about {role} at {company}. Your advice is useful, and I will put it to work.", "Your answer about {role} at {company} was helpful. Thank you for taking the time; your advice comes along to the next one.", "Thank you for the advice after {role} at {company}. It is clear and useful, and I am glad to have it."],
  formal: ["Thank you for your answer regarding {role} at {company}. You were under no obligation to write it, and it helps me. I will take it to heart.", "Thank you for writing back about {role} at {company}. Your advice is useful, and I will put it to work.", "Your answer regarding {role} at {company} was helpful. Thank you for taking the time to write it; I will take your advice with me.", "Thank you for the advice after {role} at {company}. It is clear and useful, and I am glad to have it."],
};

/** Three to six months later: hello, and where it came from. */
export const hello: Record<"employer" | "agency" | "referrer", Tones> = {
  employer: {
    warm: ["A few months ago I applied for {role} at {company}, and I wanted to say hello.", "It is some months since we were in touch about {role} at {company}, and I’ve thought of it more than once.", "You may remember my application for {role} at {company} some months ago. This is only a short hello.", "Some months have passed since {role} at {company}, and I hope they have been good to you."],
    neutral: ["A few months ago I applied for {role} at {company}, and I would like to say a short hello.", "It is some months since we were in touch about {role} at {company}.", "You may remember my application for {role} at {company} some months ago. This is a short hello.", "Some months have passed since my application for {role} at {company}, and I hope that they went well for you."],
    formal: ["A few months ago I applied for {role} at {company}, and I would like to send a short greeting.", "It is some months since we were in touch about {role} at {company}.", "You may remember my application for {role} at {company} some months ago. This is a short greeting.", "Some months have passed since my application for {role} at {company}, and I hope that they went well for you."],
  },
  agency: {
    warm: ["A few months ago you put me forward for {role} at {company}, and I wanted to say hello.", "It is some months since we were in touch about {role} with your client {company}, and I’ve been busy since.", "You may remember putting me forward for {role} at {company} some months ago. This is only a short hello.", "Some months have passed since {role} at {company}, and I hope they have been good to you."],
    neutral: ["A few months ago you put me forward for {role} at {company}, and I would like to say a short hello.", "It is some months since we were in touch about {role} with your client {company}.", "You may remember putting me forward for {role} at {company} some months ago. This is a short hello.", "Some months have passed since {role} at {company}, and I hope that they went well for you."],
    formal: ["A few months ago you put me forward for {role} at {company}, and I would like to send a short greeting.", "It is some months since we were in touch about {role} with your client {company}.", "You may remember putting me forward for {role} at {company} some months ago. This is a short greeting.", "Some months have passed since {role} at {company}, and I hope that they went well for you."],
  },
  referrer: {
    warm: ["A few months ago you recommended me for {role} at {company}, and I wanted to say hello.", "It is some months since you put in a word for me for {role} at {company}, and I still appreciate it.", "Remember {role} at {company}, some months ago? This is only a short hello.", "Some months have passed since {role} at {company}, and I hope they have been good to you."],
    neutral: ["A few months ago you recommended me for {role} at {company}, and I would like to say a short hello.", "It is some months since you supported me for {role} at {company}, and I still appreciate it.", "You may remember recommending me for {role} at {company} some months ago. This is a short hello.", "Some months have passed since {role} at {company}, and I hope that they went well for you."],
    formal: ["A few months ago you recommended me for {role} at {company}, and I would like to send a short greeting.", "It is some months since you supported me for {role} at {company}, and I still appreciate it.", "You may remember recommending me for {role} at {company} some months ago. This is a short greeting.", "Some months have passed since {role} at {company}, and I hope that they went well for you."],
  },
};

/** The detail, some months later. */
export const remembered: Record<"words" | "clause", Tones> = {
  words: {
    warm: ["What I still think about is {detail}.", "One thing I still remember is {detail}.", "What has stayed with me is {detail}.", "The part I still come back to is {detail}."],
    neutral: ["What I still think about is {detail}.", "One thing I still remember is {detail}.", "What has stayed with me is {detail}.", "The part that I still remember is {detail}."],
    formal: ["What I still think about is {detail}.", "One thing that I still remember is {detail}.", "What has stayed with me is {detail}.", "The part that I still remember is {detail}."],
  },
  clause: {
    warm: ["One thing is still on my mind: {detail}.", "There is something I still remember: {detail}.", "One thing has stayed with me: {detail}.", "This is what I still come back to: {detail}."],
    neutral: ["One thing is still on my mind: {detail}.", "There is something that I still remember: {detail}.", "One thing has stayed with me: {detail}.", "This is what I still remember: {detail}."],
    formal: ["One thing remains on my mind: {detail}.", "There is something that I still remember: {detail}.", "One thing has stayed with me: {detail}.", "This is what I still remember: {detail}."],
  },
};

/** How the check-in ends. */
export const stillHere: Record<"open" | "plain", Tones> = {
  open: {
    warm: ["If something is opening that fits, I’d be glad to hear of it. If not, no reply is needed; I hope all is well with you.", "I’d still like to work there one day, so if anything similar comes up, please think of me. Otherwise, take this as a friendly wave.", "Should a role like it come up again, please think of me. And if not, I hope that things are going well.", "Is there anything coming up that you think would fit? If not, no reply is needed."],
    neutral: ["If something is opening that fits, I would be glad to hear of it. If not, no reply is needed.", "I would still like to work there one day, so if anything similar comes up, please keep me in mind.", "Should a similar role come up, please keep me in mind. If not, no reply is needed.", "Is there anything coming up that you think would fit? If not, no reply is needed."],
    formal: ["Should a suitable role be opening, I would be glad to hear of it. Otherwise, no reply is needed.", "I would still like to work there one day. Should anything similar arise, please keep me in mind.", "Should a similar role arise, please keep me in mind. Otherwise, no reply is needed.", "Is a suitable role likely to open? Otherwise, no reply is needed."],
  },
  plain: {
    warm: ["No reply is needed; I hope that all is well with you and the people there.", "There is nothing I need. I hope that things are going well for you.", "This needs no answer. All good wishes to you and the people around you.", "Nothing needs doing about this; I only wanted to wish you well."],
    neutral: ["No reply is needed; I hope that all is well with you and the people there.", "There is nothing that I need. I hope that things are going well for you.", "This needs no answer. My good wishes to you and the people there.", "Nothing needs doing about this. I hope that all is well."],
    formal: ["No reply is needed; I hope that all is well with you and your colleagues.", "There is nothing that I need. I hope that everything is going well for you.", "This needs no answer. My good wishes to you and your colleagues.", "Nothing needs to be done about this. I hope that all is well."],
  },
};
