import type { SourceKey } from "./sources.ts";

/** Whose advice a line follows, by the key of its source: the name and the link alone, because this goes to the browser. `sources.ts` takes the links from here. */
export const advice = {
  owl2026: { name: "Purdue OWL", link: "https://owl.purdue.edu/owl/job_search_writing/job_search_letters/letters_concerning_employment/letter_when_you_are_rejected.html" },
  green2023: { name: "Ask a Manager, 2023", link: "https://www.askamanager.org/2023/01/do-i-really-need-to-send-a-thank-you-note-after-being-rejected-for-a-job.html" },
  roberto2021: { name: "Roberto, 2021", link: "https://michael-roberto.blogspot.com/2021/01/why-we-should-frame-feedback-as-advice.html" },
  mit2022: { name: "MIT Career Advising, 2022", link: "https://cdo.mit.edu/blog/2022/02/09/this-is-the-email-smart-people-send-when-theyre-rejected-for-a-job/" },
  bath2015: { name: "University of Bath, 2015", link: "https://blogs.bath.ac.uk/careers/2015/03/16/coping-with-rejection/" },
  green2010: { name: "U.S. News, 2010", link: "https://money.usnews.com/money/blogs/outside-voices-careers/2010/05/24/5-reasons-employers-dont-explain-why-you-werent-hired" },
} as const;

/** Why a line of a letter is there, in a few words, and whose advice it is. Lines without a source follow our own rule. */
export type Reason = { reason: string; source?: keyof typeof advice & SourceKey };

export const reasons = {
  greeting: { reason: "Addressed to people where you know them. A title or a family name is never guessed." },
  thanks: { reason: "Thanks come first, for something that really happened.", source: "owl2026" },
  circumstance: { reason: "One clause shows that you have read their reason and take it as it is." },
  detail: { reason: "The one line that nobody else could have written. Without it a thank-you leaves no trace.", source: "green2023" },
  future: { reason: "It says plainly that you would like to hear from them again.", source: "mit2022" },
  wish: { reason: "A friendly end that asks for nothing, because you would not work there." },
  accept: { reason: "Thanks, and that you will not argue: whoever reads this wants to know both first.", source: "green2010" },
  question: { reason: "One question, as advice about next time. Asked for advice, people say more that can be used than when asked for feedback.", source: "roberto2021" },
  improve: { reason: "A guess of your own makes the question easier to answer." },
  light: { reason: "They owe you nothing, and after an early stage few can answer. Asked lightly, their silence means nothing.", source: "bath2015" },
  offered: { reason: "They offered, so you may take them at their word." },
  reply: { reason: "Whatever they wrote, the answer is thank you, and nothing after it." },
  hello: { reason: "It reminds them who you are and where you met." },
  stillHere: { reason: "It leaves them free not to reply." },
  signOff: { reason: "Your full name, so that they can find you." },
} as const satisfies Record<string, Reason>;
