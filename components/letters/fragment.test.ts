import { describe, expect, it } from "vitest";
import { fitImprove, fitStayed } from "./fragment.ts";

/** Typed, and as it stands in the letter; "=" as typed. */
type Rows = readonly (readonly [typed: string, text: string])[];
const each = (rows: Rows) => rows.map(([typed, text]) => [typed, text === "=" ? typed : text] as const);

describe("what stayed with the person", () => {
  const words: Rows = [
    ["how the team rebuilt the outage forecast in a weekend", "="],
    ["The way you explained the roadmap.", "the way you explained the roadmap"],
    ["That nobody rushed me", "that nobody rushed me"],
    ["Talking to Jo about her path from barista to buyer", "talking to Jo about her path from barista to buyer"],
    ["you explaining the roadmap", "="],
    ["the moment Tom showed me the lab", "="],
    ["when Tom showed me the lab", "the moment when Tom showed me the lab"],
    ["the way the team was led", "="],
    ["the way kids ran up to the teacher", "="],
    ["the receptionist, who remembered my name", "="],
    ["The best part was the tour of the lab.", "the tour of the lab"],
    ["What struck me was the calm.", "the calm"],
    ["whiteboard exercise", "the whiteboard exercise"],
    ["iOS demo", "the iOS demo"],
    ["a question you asked: what would you stop doing?", "a question you asked: “What would you stop doing?”"],
    ["your story about the flooded server room, and how the whole office came in on a Saturday", "="],
  ];
  it.each(each(words))("after “is”: %s", (typed, text) => expect(fitStayed(typed)).toEqual({ text, kind: "words" }));

  const sentences: Rows = [
    ["I liked the whiteboard session with Tom.", "I liked the whiteboard session with Tom"],
    ["The team was very welcoming.", "The team was very welcoming"],
    ["the interviewers from the Leeds office made me feel at ease", "="],
    ["You mentioned that the team ships on Fridays", "="],
    ["My interviewer, Dana, was very kind", "="],
    ["Meeting the team was great", "="],
    ["Loved the office dog", "I loved the office dog"],
    ["Very impressed with the lab", "I was very impressed with the lab"],
    ["Great to see the product demo", "It was great to see the product demo"],
    ["team cares about customers", "the team cares about customers"],
    ["It was loud. I liked it. I laughed.", "It was loud. I liked it. I laughed"],
  ];
  it.each(each(sentences))("for itself: %s", (typed, text) => expect(fitStayed(typed)).toEqual({ text, kind: "sentence" }));

  const things: Rows = [
    ["Maria’s talk about Kafka", "="],
    ["Lucy at reception", "="],
    ["Lunch with the team", "the lunch with the team"],
    ["The panel’s questions on safeguarding", "the panel’s questions on safeguarding"],
    ["the calm and the humor", "="],
    ["your talk with Dr. Chen about bias", "="],
    ["Pair programming with Aisha", "pair programming with Aisha"],
    ["“move slowly and mend things”", "="],
    ["工場見学", "="],
    ["Nobody rushed me", "that nobody rushed me"],
    ["because you were honest", "that you were honest"],
    ["We talked about the flood plans", "that we talked about the flood plans"],
  ];
  it.each(each(things))("after “I remember”: %s", (typed, text) => expect(fitStayed(typed)).toEqual({ text, kind: "thing" }));

  const clauses: Rows = [
    ["the team in Leeds ships on Fridays", "="],
    ["the people I met were lovely", "="],
    ["I loved the demo!", "="],
  ];
  it.each(each(clauses))("after a colon: %s", (typed, text) => expect(fitStayed(typed)).toEqual({ text, kind: "clause" }));
  it.each(["", " — ", "n/a", "Nothing.", "nothing in particular", "not sure", "I don’t remember"])("nothing: “%s”", (typed) => expect(fitStayed(typed)).toBeUndefined());
});

describe("what the person wants to get better at", () => {
  const rows: readonly (readonly [kind: string, typed: string, text: string])[] = [
    ["words", "explaining trade-offs to people outside the team", "explaining trade-offs to people outside the team"],
    ["words", "I want to get better at negotiating.", "negotiating"],
    ["words", "Wound care documentation", "wound care documentation"],
    ["words", "Public Speaking", "public speaking"],
    ["words", "my presentation skills", "my presentation skills"],
    ["aim", "whether to finish my degree", "to know whether to finish my degree"],
    ["words", "not rambling", "not rambling"],
    ["words", "Excel", "Excel"],
    ["words", "Tableau dashboards", "Tableau dashboards"],
    ["words", "Go", "Go"],
    ["clause", "SQL, Python and dbt", "SQL, Python and dbt"],
    ["aim", "Be more confident", "to be more confident"],
    ["aim", "How do I get into management?", "to learn how to get into management"],
    ["aim", "What should I learn next?", "to know what I should learn next"],
    ["aim", "to speak more slowly", "to speak more slowly"],
    ["aim", "I should slow down", "to slow down"],
    ["aim", "I need more leadership experience", "more leadership experience"],
    ["aim", "how to structure a case", "to learn how to structure a case"],
    ["aim", "design better tests", "to design better tests"],
    ["words", "design patterns", "design patterns"],
    ["aim", "talking too much", "to stop talking too much"],
    ["aim", "Nerves", "to deal better with nerves"],
    ["aim", "confidence", "confidence"],
    ["aim", "My CV", "a better CV"],
    ["sentence", "I think I talked too much in the second interview", "I talked too much in the second interview"],
    ["sentence", "My answers are too long.", "my answers are too long"],
    ["sentence", "lack of experience with SQL", "I lack experience with SQL"],
    ["sentence", "i get nervous", "I get nervous"],
    ["sentence", "That I talk too much", "I talk too much"],
    ["story", "I talk too fast. I also ramble.", "I talk too fast. I also ramble"],
  ];
  it.each(rows)("%s: %s", (kind, typed, text) => expect(fitImprove(typed)).toEqual({ text, kind }));
});
