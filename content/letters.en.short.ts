/*
 * Notes of at most 200 characters, for LinkedIn invitations, put together from parts. Slots as in letters.en.ts. Parts with
 * levels have the fullest phrasings first; within a level the wording number chooses where to begin. No contractions, so
 * that they serve every tone.
 */

type Phrasings = readonly string[];
/** The role and the company; the company; neither. */
export type Levels = readonly [full: Phrasings, company: Phrasings, bare: Phrasings];
type Sides = Readonly<Record<"employer" | "agency" | "referrer", Levels>>;

export const noteThanks: Sides = {
  employer: [
    ["Thank you for considering me for {role} at {company}.", "Thank you for your time and the chance to apply for {role} at {company}.", "Thank you for the time you gave my application for {role} at {company}.", "Thank you for reading my application for {role} at {company}."],
    ["Thank you for considering my application to {company}.", "Thank you for your time, and for the chance to learn about {company}.", "Thank you for the time you gave my application at {company}.", "Thank you for your time and for considering my application to {company}."],
    ["Thank you for considering me.", "Thank you for your time.", "Thank you for the time you gave me.", "Thank you for your time and for considering me."],
  ],
  agency: [
    ["Thank you for putting me forward for {role} at {company}.", "Thank you for your help with {role} at {company}.", "Thank you for your support with {role} at {company}.", "Thank you for representing me for {role} at {company}."],
    ["Thank you for putting me forward with {company}.", "Thank you for your help with {company}.", "Thank you for your work with {company} on my behalf.", "Thank you for representing me at {company}."],
    ["Thank you for putting me forward.", "Thank you for your help.", "Thank you for your work on my behalf.", "Thank you for representing me."],
  ],
  referrer: [
    ["Thank you for recommending me for {role} at {company}.", "Thank you for putting in a word for me with {company} about {role}.", "Thank you for speaking up for me when I applied for {role} at {company}.", "Thank you for your support with {role} at {company}."],
    ["Thank you for recommending me to {company}.", "Thank you for your word for me at {company}.", "Thank you for speaking up for me at {company}.", "Thank you for the introduction to {company}."],
    ["Thank you for recommending me.", "Thank you for your word for me.", "Thank you for speaking up for me.", "Thank you for the introduction."],
  ],
};

/** They have been thanked already, after the interview. */
export const noteAgain: Levels = [
  ["Thank you again for the time you gave my application for {role} at {company}.", "Thank you once more for the chance to apply for {role} at {company}.", "Thank you again for considering me for {role} at {company}.", "Thank you once more for considering me for {role} at {company}."],
  ["Thank you again for the time you gave my application at {company}.", "Thank you once more for the chance to learn about {company}.", "Thank you again for considering my application to {company}.", "Thank you once more for considering me at {company}."],
  ["Thank you again for your time.", "Thank you once more for your time.", "Thank you again for considering me.", "Thank you once more for the time you gave me."],
];

export const noteAccept: Readonly<Record<"employer" | "agency" | "referrer", Phrasings>> = {
  employer: ["I accept the decision.", "I have heard the decision, and I accept it.", "I respect the decision.", "I understand the decision, and I accept it."],
  agency: ["I accept the decision of your client.", "I have heard the decision, and I accept it.", "I respect the decision.", "I understand the decision, and I accept it."],
  referrer: ["There was no offer, and I accept that.", "I accept how it turned out.", "I did not get it, and I accept that.", "It was a no, and I accept it."],
};

/** Nobody was chosen, so there is no decision to accept. `referrer`: who may hear it here first. */
export const noteClosed: Readonly<Record<"employer" | "agency" | "referrer", Phrasings>> = {
  employer: ["I understand that the role was closed.", "The role was closed, I know, and plans change.", "With the role closed, my question is about next time.", "I know that the role was closed."],
  agency: ["I understand that your client closed it.", "Your client closed it, I know, and plans change.", "With the role closed, my question is about next time.", "I know that your client closed it."],
  referrer: ["They closed it before filling it.", "It was closed in the end.", "In the end they did not fill it.", "They decided not to fill it after all."],
};

export const noteReply: Levels = [
  ["Thank you for your answer about {role} at {company}. You did not have to write it, and I am glad that you did.", "Thank you for your advice about {role} at {company}. I will put it to good use.", "Your answer about {role} at {company} was helpful. Thank you for taking the time.", "Thank you for writing back about {role} at {company}. Your advice helps, and I am glad to have it."],
  ["Thank you for your answer about my application to {company}. It helps.", "Thank you for your advice on my application to {company}. I will put it to good use.", "Your answer about my application to {company} was helpful. Thank you.", "Thank you for writing back about my application to {company}."],
  ["Thank you for your answer. It helps.", "Thank you for taking the time to answer.", "Your advice helps. Thank you for it.", "Thank you for writing back."],
];

export const noteHello: Sides = {
  employer: [
    ["Some months ago I applied for {role} at {company}.", "It is some months since my application for {role} at {company}.", "You may remember my application for {role} at {company} some months ago.", "A short hello, some months after my application for {role} at {company}."],
    ["Some months ago I applied to {company}.", "It is some months since my application to {company}.", "You may remember my application to {company} some months ago.", "A short hello, some months after my application to {company}."],
    ["A short hello, some months on.", "Some months have passed since my application.", "You may remember my application some months ago.", "A short hello, some months after my application."],
  ],
  agency: [
    ["Some months ago you put me forward for {role} at {company}.", "It is some months since you put me forward for {role} at {company}.", "You may remember putting me forward for {role} at {company}.", "A short hello, some months after my application for {role} at {company}."],
    ["Some months ago you put me forward with {company}.", "It is some months since you put me forward with {company}.", "You may remember putting me forward with {company}.", "A short hello, some months after my application to {company}."],
    ["A short hello, some months on.", "Some months have passed since you put me forward.", "You may remember putting me forward some months ago.", "A short hello, some months after my application."],
  ],
  referrer: [
    ["Some months ago you recommended me for {role} at {company}.", "It is some months since you recommended me for {role} at {company}.", "You may remember recommending me for {role} at {company}.", "A short hello, some months after my application for {role} at {company}."],
    ["Some months ago you recommended me to {company}.", "It is some months since you recommended me to {company}.", "You may remember recommending me to {company}.", "A short hello, some months after my application to {company}."],
    ["A short hello, some months on.", "Some months have passed since you recommended me.", "You may remember recommending me some months ago.", "A short hello, some months after my application."],
  ],
};

/** The person’s own words, in the shape that they have (components/letters/fragment.ts). */
export const noteDetail = {
  words: ["I will remember {detail}.", "What stayed with me was {detail}.", "One thing I will remember is {detail}.", "Above all I will remember {detail}."],
  thing: ["I will remember {detail}.", "Above all I will remember {detail}.", "One thing has stayed with me: {detail}.", "From all of this I will remember {detail}."],
  clause: ["One thing has stayed with me: {detail}.", "This is what I will remember: {detail}.", "This is what stayed with me: {detail}.", "This is what I remember best: {detail}."],
  sentence: ["{detail}. That has stayed with me.", "{detail}. That is what I will remember.", "{detail}. That will stay with me.", "{detail}. That is what I remember best."],
} as const;
export const noteRemembered = {
  words: ["I still remember {detail}.", "What has stayed with me is {detail}.", "One thing I still remember is {detail}.", "Even now I remember {detail}."],
  thing: ["I still remember {detail}.", "Even now I remember {detail}.", "One thing has stayed with me: {detail}.", "Above all I still remember {detail}."],
  clause: ["This is what I still think about: {detail}.", "One thing has stayed with me: {detail}.", "This is what I remember best: {detail}.", "What I still remember: {detail}."],
  sentence: ["{detail}. That is still with me.", "{detail}. That is something I still think about.", "{detail}. That has stayed with me.", "{detail}. It is still what I remember best."],
} as const;

export const noteQuestion: Phrasings = ["What would you advise me to work on first?", "What one piece of advice would you give me for next time?", "Is there one thing that you would advise me to work on?", "Which area would you advise me to strengthen first?"];
/** To those who give no individual feedback. */
export const noteAnyone: Phrasings = ["What would you advise anyone to work on first?", "What one piece of advice would you give to anyone who applies?", "Is there one thing that you would advise anyone to work on?", "Which skill would you advise anyone to build first?"];
export const noteImprove = {
  skill: ["What I most want to get better at is {improve}.", "What I would work on first is {improve}.", "One thing that I want to get better at is {improve}.", "Where I most want to do better is {improve}."],
  words: ["What I most want to improve is {improve}.", "What I would work on first is {improve}.", "My own choice would be {improve}.", "Where I see room to improve is {improve}."],
  row: ["This is what I most want to get better at: {improve}.", "What I would work on first: {improve}.", "A few things that I want to get better at: {improve}.", "Where I see room to improve: {improve}."],
  asked: ["One thing is on my mind: {improve}.", "What I keep coming back to: {improve}.", "What I have in mind myself: {improve}.", "This is on my mind as well: {improve}."],
  sentence: ["My own impression is that {improve}.", "What I do know is that {improve}.", "My own sense is that {improve}.", "What I have noticed is that {improve}."],
  aim: ["What I most want is {improve}.", "My next aim is {improve}.", "What I would like most is {improve}.", "My own aim is {improve}."],
  story: ["{improve}. That is my own impression.", "{improve}. That much I can see myself.", "{improve}. That is how it looks to me.", "{improve}. That is where I would start."],
} as const;
export const noteLight: Phrasings = ["A line is plenty.", "A single line would help.", "No answer is needed if it does not suit you.", "A short line would be plenty."];
export const noteOffered: Phrasings = ["Thank you for offering feedback.", "You kindly offered feedback, and I would like that.", "Your offer of feedback is very welcome.", "It was kind of you to offer feedback."];
/** To those who said that they give no feedback, or an agent whose client did. */
export const noteRefused: Readonly<Record<"employer" | "agency", Phrasings>> = {
  employer: ["I know you give no feedback; a general tip is plenty.", "A general tip is plenty: I know you give no feedback.", "As you give no feedback, a general tip is all I hope for.", "If you cannot give feedback, a general tip is plenty."],
  agency: ["I know they give no feedback; a tip of your own is plenty.", "A tip of your own is plenty, as they give no feedback.", "As they give no feedback, a tip of your own is all I hope for.", "If they give no feedback, a tip of your own is plenty."],
};

export const noteClose: Readonly<Record<"open" | "plain", Phrasings>> = {
  open: ["I would like to stay in touch.", "It would be good to stay in touch.", "Please keep me in mind.", "If something similar opens, please think of me."],
  plain: ["I wish you well.", "All good wishes to you.", "My good wishes to you.", "With all good wishes."],
};
export const noteStillHere: Readonly<Record<"open" | "plain", Phrasings>> = {
  open: ["Please keep me in mind if something similar opens.", "If something opens that fits, I would be glad to hear of it.", "Please think of me if a similar role comes up.", "If a similar role opens, I would be glad to apply again."],
  plain: ["I hope all is well with you.", "No reply is needed; I hope all is well.", "All good wishes to you.", "My good wishes to you and the people around you."],
};
/** Where there is no room for more. */
export const noteBriefly: Phrasings = ["I hope all is well.", "I hope you are well.", "All good wishes.", "I hope all is well with you."];
