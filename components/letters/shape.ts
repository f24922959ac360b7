import { clauseMarks, finiteVerbs, objectStarts, pastVerbs } from "../../content/letters.en.words.ts";
import { CLOSING, LEADING } from "./abbreviations.ts";

/** Between two sentences. A short form such as “Dr.” ends none. */
const BREAK = new RegExp(`(?<!\\b(?:${LEADING}|${CLOSING}|\\p{L}))[.!?…。！？؟][”’"')\\]]*\\s+\\S`, "iu");

/** Whether a text holds more than one sentence. */
export const hasBreak = (text: string) => BREAK.test(text);
/** The first sentence of a text, with its mark; all of it if there is no other. */
export function firstSentence(text: string): string {
  const found = BREAK.exec(text);
  return found ? text.slice(0, found.index + found[0].search(/\s/u)) : text;
}

const bareWord = (raw: string) => raw.replace(/^["“‘'(]+|["”’'),;:.!?…]+$/gu, "");
/** The words of a text, without the marks around them. */
export const wordsOf = (text: string) => text.split(/\s+/u).map(bareWord).filter(Boolean);

const SUBJECT = /^(?:I|you|we|they|he|she|it|there)$/iu;
const SHORTENED = /^(?:I|you|we|they|he|she|it|there|that)[’'](?:m|ve|d|ll|s|re)$/iu;
const ANYBODY = /^(?:everyone|everybody|nobody|somebody|someone|people|this|these|those)$/iu;
/** “Everyone eats lunch together”: after these a word in -s is a verb, and after “people” one with an object. */
const EVERYONE = /^(?:everyone|everybody|nobody|somebody|someone)$/iu;
/** Who may have a name behind them: “my interviewer Dana was great”. */
const PERSON = /^(?:interviewer|manager|recruiter|director|founder|colleague|receptionist|teacher|nurse|chef|boss|guide|lead|engineer|head)$/u;
const QUOTED = /“[^”]*”|"[^"]*"/gu;
const DETERMINER = /^(?:the|a|an|your|their|his|her|my|our|its)$/u;
const ARTICLE = /^(?:the|a|an|your|their|his|her|my|our|its|this|these|each|every)$/u;
const PREPOSITION = /^(?:of|in|on|at|by|for|with|from|to|about|between|behind|into|over|under|after|before|during|through|across|against|like|as|than|and|or|but|plus|within|without|towards?|around|via|per|up|out|down|off)$/u;
const GERUND = /^(?:being|seeing|hearing|having|meeting|learning|watching|talking|walking|discussing|listening|working|sitting|getting|going|visiting|chatting|laughing|playing|drawing|sketching|solving|building|showing|finding|doing|making|eating|speaking|answering|asking|reading|touring|sharing|debating|comparing|exploring|discovering|knowing|understanding|finishing|presenting|explaining)$/u;
/** Words in -ed that are no verbs. */
const NO_PAST = /^(?:speed|need|feed|seed|breed|deed|bed|red|shed|hundred)$/u;
/** What a sentence about “meeting the team” goes on with. */
const AFTER_GERUND = /^(?:is|was|were|made|gave|felt|has|had)$/u;
/** “the way kids ran up”, “the moment lights went out”: what follows belongs to it, unless it is the verb. */
const TIMED = /^(?:way|moment|minute|day|speed|ease|care|time)$/u;
/** “My interviewer, Dana, was very kind.” */
const APPOSITION = /^[^,]+, [^,]+, (?:is|was|were|are|has|had|made|gave|told|took|said|asked|showed|explained)\s/u;
/** People and groups do things: what stands after them may be a verb. */
const DOER = /^(?:team|company|panel|manager|interviewer|recruiter|office|staff|group|director|founder|ceo|cto|organization)$/u;

type Word = { text: string; low: string; breaks: boolean };
const read = (text: string): Word[] =>
  // What is quoted is one thing, whatever it says.
  text.replace(QUOTED, "quotation").split(/\s+/u).flatMap((raw) => {
    const word = bareWord(raw);
    return word ? [{ text: word, low: word.toLowerCase().replaceAll("'", "’"), breaks: /[,;:(–—]$/u.test(raw) }] : [];
  });

/** Where the thing in front is over: a mark, a clause that belongs to it (“the moment Tom …”, “the way the team …”). */
function thingEnds(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word && before && TIMED.test(before.low) && !PREPOSITION.test(word.low) && !isVerb(words, at) && !/ed$/u.test(word.low)) return true;
  if (!word || !before || before.breaks || clauseMarks.has(word.low.replace(/’.*$/u, ""))) return true;
  if (PERSON.test(before.low) && /^\p{Lu}\p{Ll}/u.test(word.text)) return false;
  const afterNoun = at > 1 && !PREPOSITION.test(before.low) && !ARTICLE.test(before.low);
  const startsLow = DETERMINER.test(words[0]?.low ?? "");
  return afterNoun && (ARTICLE.test(word.low) || (startsLow && /^\p{Lu}\p{Ll}/u.test(word.text) && /^\p{Ll}/u.test(before.text)));
}

function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]?.low ?? "";
  const next = words[at + 1]?.low ?? "";
  if (GERUND.test(words[0]?.low ?? "")) return AFTER_GERUND.test(word) && !(at === 1 && words[0]?.low === "being");
  if (finiteVerbs.has(word)) return next !== "by";
  if (/^(?:said|thought|found)$/u.test(word) && (SUBJECT.test(next) || /^(?:hi|hello|goodbye|thanks|yes|no)$/u.test(next))) return true;
  if (pastVerbs.has(word)) return objectStarts.has(next);
  return /\p{L}{2}ed$/u.test(word) && !NO_PAST.test(word) && objectStarts.has(next) && !/^(?:two|three|all|no)$/u.test(next);
}

/** “the guy who interviewed me was funny”: behind the clause of “who”, the verb of the sentence. */
const goesOnAfter = (words: readonly Word[], from: number) =>
  words.some(({ low }, at) => at > from && /^(?:is|was|were|are|made|looked|seemed|had|has)$/u.test(low) && !SUBJECT.test(words[at - 1]?.text ?? "") && !clauseMarks.has(words[at - 1]?.low ?? ""));

/**
 * Whether a text is surely a whole sentence. English only, by its first words and by verbs that cannot be anything else;
 * where it is not sure the answer is no, and a colon does.
 */
export function isSentence(text: string): boolean {
  const words = read(text);
  const [first, second] = words;
  if (!first || !second) return false;
  if (SHORTENED.test(first.text) || APPOSITION.test(text) || /^(?:thank you|thanks|please)\s/iu.test(text)) return true;
  if (SUBJECT.test(first.text)) return !/ing$|^(?:and|all|both|or)$/u.test(second.low);
  if (first.low === "that") return /^(?:is|was|made|really)$/u.test(second.low);
  if (/^(?:when|while|although|even|after|before|if|as)$/u.test(first.low)) return words.some(({ breaks }) => breaks);
  if (/^(?:how|what|why|who|where|whether)$/u.test(first.low)) return false;
  if (ANYBODY.test(first.text) && (/ed$/u.test(second.low) || (objectStarts.has(words[2]?.low ?? "") && !/^(?!bring$|sing$|ring$)\p{L}+ing$/u.test(second.low)))) return true;
  if (EVERYONE.test(first.text) && /[^s]s$/u.test(second.low)) return true;
  for (let at = 1; at < words.length; at += 1) {
    if (isVerb(words, at)) return true;
    if (thingEnds(words, at)) return words[at]?.low === "who" && goesOnAfter(words, at + 2);
  }
  return false;
}

const isPlural = (word: string) => /(?:[^su’'i]s|ies|people|children|men|women|folks)$/u.test(word);

/**
 * Whether a text that is no sentence reads well after “is”: “how …”, “that …”, “meeting …”, or one thing with its article.
 * @param text with a first letter as it stands inside a sentence
 */
export function isThing(text: string): boolean {
  const words = read(text);
  const [first, second] = words;
  if (!first || !second) return false;
  if (/^(?:how|what|why|that)$/u.test(first.text) || GERUND.test(first.text)) return true;
  // “you explaining the roadmap”, “everyone being kind”.
  if ((SUBJECT.test(first.text) || ANYBODY.test(first.text)) && first.text !== "I") return /ing$/u.test(second.low);
  if (!DETERMINER.test(first.text)) return false;
  let end = 1;
  while (end < words.length && !thingEnds(words, end) && !PREPOSITION.test(words[end]?.low ?? "")) end += 1;
  const head = words.slice(1, end);
  const noun = head.at(-1)?.low ?? "";
  const next = words[end];
  if (head.length === 0 || head.length > 4 || isPlural(noun) || head.slice(0, -1).some(({ low }) => /^people$/u.test(low))) return false;
  if (head.some(({ low }, at) => (pastVerbs.has(low) || /\p{L}{2}ed$/u.test(low)) && at === head.length - 1 && !NO_PAST.test(low))) return false;
  if (!next) return true;
  // A second thing beside the first would want “are”.
  if (words.some(({ low }, at) => at > 1 && (low === "and" || words[at - 1]?.breaks) && DETERMINER.test((low === "and" ? words[at + 1] : words[at])?.low ?? ""))) return false;
  return head.at(-1)?.breaks || !PREPOSITION.test(next.low) || /^(?:of|behind|about|between)$/u.test(next.low) ? !(DOER.test(noun) && PREPOSITION.test(next.low)) : false;
}
