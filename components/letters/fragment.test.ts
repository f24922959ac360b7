import { describe, expect, it } from "vitest";
import { fitStayed } from "./fragment.ts";

/** Typed, and as it stands in the letter; "=" as typed. */
type Rows = readonly (readonly [typed: string, text: string])[];
const each = (rows: Rows) => rows.map(([typed, text]) => [typed, text === "=" ? typed : text] as const);

describe("what stayed with the person", () => {
  const words: Rows = [
    ["Positive environment", "the positive environment"],
    ["very fast process", "the very fast process"],
    ["high level of professionalism", "the high level of professionalism"],
    ["Case study about pricing", "the case study about pricing"],
    ["Well organised day", "the well organised day"],
    ["Modern office", "the modern office"],
    ["Dog", "the dog"],
    ["The thing I remember most is the dog", "the dog"],
    ["What I liked most about the interview was the dog", "the dog"],
    ["everyone being so nice", "="],
    ["being made to feel welcome", "="],
    ["meet the team", "meeting the team"],
    ["ur explanation of microservices", "your explanation of microservices"],
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
    ["meeting the team", "="],
    ["visiting the lab", "="],
    ["the best interview I’ve had", "="],
    ["The whiteboard question about river deltas. I still want to know the answer!", "the whiteboard question about river deltas. I still want to know the answer!"],
    ["That you read my blog. Nobody does!", "that you read my blog. Nobody does!"],
    ["iOS demo", "the iOS demo"],
    ["a question you asked: what would you stop doing?", "a question you asked: “What would you stop doing?”"],
    ["your story about the flooded server room, and how the whole office came in on a Saturday", "="],
  ];
  it.each(each(words))("after “is”: %s", (typed, text) => expect(fitStayed(typed)).toEqual({ text, kind: "words" }));

  const sentences: Rows = [
    ["Had a nice chat with the director", "I had a nice chat with the director"],
    ["had amazing time", "I had an amazing time"],
    ["Got to see the lab", "I got to see the lab"],
    ["Was treated well", "I was treated well"],
    ["Was nice to meet everyone", "It was nice to meet everyone"],
    ["Felt like family", "It felt like family"],
    ["felt welcome", "I felt welcome"],
    ["the guy who interviewed me was funny", "="],
    ["the place looks nice", "="],
    ["the director shook my hand", "="],
    ["I liked the whiteboard session with Tom.", "I liked the whiteboard session with Tom"],
    ["The team was very welcoming.", "The team was very welcoming"],
    ["the interviewers from the Leeds office made me feel at ease", "="],
    ["You mentioned that the team ships on Fridays", "="],
    ["My interviewer, Dana, was very kind", "="],
    ["Meeting the team was great", "="],
    ["Loved the office dog", "I loved the office dog"],
    ["LOVED THE TOUR", "I loved the tour"],
    ["love your mission", "I love your mission"],
    ["made me think about my own teaching", "It made me think about my own teaching"],
    ["so friendly", "It was so friendly"],
    ["my interviewer Dana was great", "="],
    ["people bring their dogs to work", "="],
    ["Very impressed with the lab", "I was very impressed with the lab"],
    ["Great to see the product demo", "It was great to see the product demo"],
    ["team cares about customers", "the team cares about customers"],
    ["It was loud. I liked it. I laughed.", "It was loud. I liked it. I laughed"],
  ];
  it.each(each(sentences))("for itself: %s", (typed, text) => expect(fitStayed(typed)).toEqual({ text, kind: "sentence" }));

  const things: Rows = [
    ["Humble people", "the humble people"],
    ["opportunity to meet the team", "the opportunity to meet the team"],
    ["so kind", "that you were so kind"],
    ["called me personally", "that you called me personally"],
    ["Laughed a lot", "that we laughed a lot"],
    ["u were so kind when my wifi dropped", "that you were so kind when my wifi dropped"],
    ["your advice to “read the room”", "="],
    ["about the customer with the round kitchen", "the customer with the round kitchen"],
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
    ["NOBODY WORE SHOES", "that nobody wore shoes"],
    ["ALL THE SNEAKERS ON THE WALL", "all the sneakers on the wall"],
    ["Everyone eats lunch together and I thought that was lovely", "that everyone eats lunch together and I thought that was lovely"],
    ["everybody helps each other", "that everybody helps each other"],
    ["because you were honest", "that you were honest"],
    ["We talked about the flood plans", "that we talked about the flood plans"],
  ];
  it.each(each(things))("after “I remember”: %s", (typed, text) => expect(fitStayed(typed)).toEqual({ text, kind: "thing" }));

  const clauses: Rows = [
    ["the team in Leeds ships on Fridays", "="],
    ["the people I met were lovely", "="],
    ["After the interview Jo showed me the lab", "after the interview Jo showed me the lab"],
    ["I loved the demo!", "="],
  ];
  it.each(each(clauses))("after a colon: %s", (typed, text) => expect(fitStayed(typed)).toEqual({ text, kind: "clause" }));
  it.each(["", " — ", "n/a", "Nothing.", "nothing in particular", "not sure", "I don’t remember", "dunno", "none really", "not much", "whatever you think", "I have no idea tbh"])("nothing: “%s”", (typed) => expect(fitStayed(typed)).toBeUndefined());
});
