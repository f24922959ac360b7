import { afterVerb, bareNouns, commonFirst, doubtfulVerbs, functionWords, plainVerbs, properNames } from "../../content/letters.en.words.ts";
import { CLOSING } from "./abbreviations.ts";
import { isNothing } from "./details.ts";
import { oneLine, trimStray } from "./fit.ts";
import { hasBreak, isSentence, isThing, wordsOf } from "./shape.ts";

/** A free text of the person, ready to be fitted into a letter. */
export type Fragment<Kind extends string = DetailKind | ImproveKind> = { text: string; kind: Kind };

/** `words` go after “is”; a `thing` after “I remember”; a `clause` stands after a colon, which suits anything; a `sentence` stands for itself. */
export type DetailKind = "words" | "thing" | "clause" | "sentence";
/** `words`, `clause` as above; a `sentence` goes after “that”; an `aim` goes after “what I most want is”; a `story` stands for itself. */
export type ImproveKind = "words" | "clause" | "sentence" | "aim" | "story";

const ENDS_LOUD = /[!?！？؟][”’"')\]]*$/u;
const SHORT_FORM = new RegExp(`(?:\\p{L}\\.\\p{L}|\\b(?:${CLOSING}|corp|bros))\\.$`, "iu");
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const COMMON_ENDING = /^\p{L}{2,}(?:tions?|ments?|ness|ships?|ings?)$/u;
const isCommon = (word: string) => commonFirst.has(word) || (word.length > 6 && COMMON_ENDING.test(word));

/** Takes the capital from a first word that has none of its own, and from all of a heading (“Public Speaking”). */
function inSentence(text: string): string {
  const [first = "", next = "", ...rest] = wordsOf(text);
  if (first.length > 1 && first === first.toUpperCase()) return text;
  if (functionWords.has(first.toLowerCase())) return lowerFirst(text);
  if (!isCommon(first.toLowerCase())) return text;
  if (!/^\p{Lu}/u.test(next)) return lowerFirst(text);
  return [next, ...rest].every((word) => isCommon(word.toLowerCase())) ? text.toLowerCase() : text;
}

/** One line without a copy of our own opening, stray marks and the last full stop, which is ours to set. */
function strip(text: string, opening: RegExp): string {
  const line = trimStray(oneLine(text)).replace(/^[.…]+\s*/u, "").replace(/(?<![\p{L}\p{M}\d.’'-])i(?=\s|[’'](?:m|ve|d|ll)\b)/gu, "I");
  const unopened = trimStray(line.replace(opening, "").replace(/^[:.…]+\s*/u, ""));
  if (isNothing(unopened)) return "";
  return SHORT_FORM.test(unopened) ? unopened : trimStray(unopened.replace(/[.…]+$/u, ""));
}

/** “What stayed with me is …”, “The highlight was …”, as people type it again. */
const STAYED_OPENING = new RegExp(
  [
    "^(?:and\\s+)?(?:what|the (?:one )?thing (?:that|which)|one thing(?: that)?|something that)\\s+(?:has\\s+|really\\s+|most\\s+|still\\s+)*(?:stayed|stays|stuck|sticks|remained|remains)\\s+(?:the most\\s+)?(?:with|to|in)\\s+(?:me|mind|my mind)\\s*(?:(?:the )?most\\s*)?(?:is|was|:|[-–—])?\\s*:?\\s*",
    "^what\\s+(?:(?:really|most)\\s+)*(?:impressed|struck|surprised|moved|touched|inspired|helped)\\s+me\\s+(?:(?:the )?most\\s+)?(?:is|was)\\s+",
    "^what\\s+I\\s+(?:(?:really|most|still|will)\\s+)*(?:liked?|loved?|enjoyed|appreciated?|remember)\\s+(?:(?:the )?(?:most|best)\\s+)?(?:is|was)\\s+",
    "^(?:my|the)\\s+(?:favou?rite (?:part|moment|thing)|best (?:part|moment|thing)|highlight)\\s+(?:(?:of|for)\\s+\\S+(?:\\s+\\S+)?\\s+)?(?:is|was)\\s+",
    "^(?:is|was)\\s+(?=(?:how|what|the|that|your|when|seeing|hearing)\\s)",
    "^because\\s+(?=(?:you|your|the|it|everyone|everybody|I|we|they)\\s)",
  ].join("|"),
  "iu",
);
/** Sentences that people begin in the middle: “Loved the tour”, “Impressed by …”, “Great to see …”. */
const UNBEGUN: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:really|truly|very much|particularly|especially|also|just|still)\s+)*(?:loved|liked|enjoyed|appreciated?|admired?|learned|learnt|noticed|felt|met|saw|heard|remember|remembered|found (?=it|the|that|you|every))\s/iu, "I "],
  [/^(?:(?:very|really|so|quite|deeply)\s+)?(?:impressed|struck|surprised|touched|moved|inspired)\s+(?:by|with|at|how|that)\s/iu, "I was "],
  [/^(?:(?:very|really|so|quite|always)\s+)?(?:great|nice|good|lovely|fun|interesting|refreshing|fascinating|wonderful|a pleasure|a joy|inspiring|reassuring)\s+(?:to|that|how|seeing|hearing|meeting|talking)\s/iu, "It was "],
];

function begin(text: string): string {
  const missing = UNBEGUN.find(([pattern]) => pattern.test(text));
  if (missing) return `${missing[1]}${lowerFirst(text)}`;
  // “when Tom showed me the lab” is a moment; with a comma it is the first half of a sentence.
  if (/^when\s+\S+\s+\S/iu.test(text) && !text.includes(",")) return `the moment ${lowerFirst(text)}`;
  return text;
}

/** “team cares about customers” */
const LONE_SUBJECT = /^(?:team|company|panel|(?:hiring )?manager|interviewer|office|receptionist|recruiter|director|founder|head teacher|task)\s(?!and\b|[\p{L}-]+ing\b)/u;

/** Who did something that is remembered; what they said is told in a sentence of its own, which says “that” already. */
const SOMEBODY = /^(?:we|you|they|everyone|everybody|nobody|no one)\s(?!(?:\S+\s)?(?:said|mentioned|told|explained|described)\s)/iu;
/** “the team in Leeds ships on Fridays”: what begins like this may be a sentence after all, which only a colon suits. */
const MAY_ACT = /^(?:the|your|their|our|my)\s(?:\S+\s)?(?:team|company|panel|manager|interviewer|recruiter|office|staff|group|director|founder|organization|people)\s/u;

/** “whiteboard exercise”: a thing that lacks its article. */
function withArticle(text: string): string {
  const head = wordsOf(text.split(/[,;:]|\s(?:with|of|about|at|in|on|for|from|where|that|when|by|after|between)\s/iu)[0] ?? "");
  const isBare = head.length <= 3 && head.every((word) => /^(?:[\p{Ll}-]+|[\p{Lu}\d]{2,}|i\p{Lu}\p{L}*)$/u.test(word)) && bareNouns.has(head.at(-1) ?? "") && !functionWords.has(head[0] ?? "");
  return isBare || LONE_SUBJECT.test(text) ? `the ${text}` : text;
}

/**
 * Fits “What stayed with me” into a letter: a copy of our own sentence goes, a final full stop goes, a small first word
 * loses its capital, a sentence begun in the middle gets its beginning. Everything else stays as typed.
 * @param text as typed
 * @returns nothing if the text stands for nothing
 */
export function fitStayed(text: string): Fragment<DetailKind> | undefined {
  // A question that they asked is theirs, not one of the letter.
  const bare = strip(text, STAYED_OPENING).replace(/(?<=: )([^“"‘]+\?)$/u, (question) => `“${question.charAt(0).toUpperCase()}${question.slice(1)}”`);
  if (bare === "") return undefined;
  if (hasBreak(bare)) return { text: bare, kind: "sentence" };
  const begun = begin(bare);
  if (ENDS_LOUD.test(begun) && !begun.includes(": ")) return { text: inSentence(begun), kind: "clause" };
  // “We talked about the flood plans”: what they said and did is remembered as such.
  if (SOMEBODY.test(begun) && isSentence(begun) && !/[,;:]/u.test(begun)) return { text: `that ${lowerFirst(begun)}`, kind: "thing" };
  if (isSentence(begun)) return { text: LONE_SUBJECT.test(inSentence(begun)) ? withArticle(inSentence(begun)) : begun, kind: "sentence" };
  const thing = withArticle(inSentence(begun));
  if (isThing(thing)) return { text: thing, kind: "words" };
  if (thing.includes(": ")) return { text: thing, kind: "sentence" };
  return { text: thing, kind: MAY_ACT.test(thing) ? "clause" : "thing" };
}

/** “What I most want to get better at is …” and the like. */
const IMPROVE_OPENING =
  /^(?:(?:what\s+)?(?:I(?:[’']d|[’']m| would| am)?\s+)?(?:(?:most|really|mostly|also|still)\s+)*(?:want|wish|hope|like|need|aim|plan|love|trying|working|intend)\s+(?:to\s+(?:get|be|become)\s+(?:much\s+|a (?:bit|lot)\s+|even\s+)?(?:better|stronger|good)\s+(?:at|in|with)|to\s+(?:improve|work)(?:\s+(?:on|in|at))?(?=\s)|on(?=\s))\s*(?:most\s*)?(?:(?:is|:)\s+)?|(?:to\s+)?(?:get|getting|be|become|becoming|being)\s+(?:much\s+)?better\s+(?:at|in|with)\s+|(?:to\s+)?improv(?:e|ing)\s+(?=\S))/iu;
/** “I think that I …”: the letter says itself that it is a guess. */
const I_THINK = /^I\s+(?:think|feel|guess|believe|know|suspect|realize|realise|sense)\s+(?:that\s+)?(?=(?:I|my|it|the)\b)/iu;
const I_WANT = /^I(?:[’']d|[’']m| would| am)?\s+(?:(?:really|most|also|still|just|mostly)\s+)*(?:want|(?<=(?:[’']d|would) )(?:like|love)|hope|wish|plan|aim|need|trying|keen|(?:have|ought)(?= to\b))\s+/iu;
const I_SHOULD = /^I\s+(?:should|must)\s+(?:(?:really|just)\s+)?/iu;
/** What is missing or goes wrong, said as a sentence or as an aim. */
const TURNED: readonly (readonly [RegExp, string])[] = [
  [/^that\s+(?=(?:I|my|the|it)\s)/iu, ""],
  [/^(?:my |a )?lack(?:ing)?(?: of)?\s+/iu, "I lack "],
  [/^not enough\s+/iu, "I do not have enough "],
  [/^not having\s+/iu, "I do not have "],
  [/^(?:no|too (?:little|few))\s+(?=\p{L})/iu, "I have $&"],
  [/^(?=(?:talking|speaking|answering|explaining|thinking|writing|going|being|getting|taking|giving|asking|using|saying)\s(?:.*\s)?too\s)/iu, "to stop "],
  [/^(?=(?:rambling|freezing|underselling|overselling|over-?explaining|over-?thinking|interrupting|mumbling|panicking|stammering|stuttering|hesitating|procrastinating)\b|(?:being|getting) (?:nervous|anxious|flustered|defensive)\b)/iu, "to stop "],
  [/^(?=(?:my\s+)?(?:nerves|nervousness|anxiety|stress|(?:time )?pressure|stage fright|impostor syndrome|imposter syndrome|perfectionism|shyness|impatience)\b)/iu, "to deal better with "],
  [/^(?:my\s+)?(?=(?:CV|r[ée]sum[ée]|cover letters?|portfolio|LinkedIn(?: profile)?)$)/iu, "a better "],
  [/^my\s+(?=(?:experience|confidence|practice|exposure)\b)/iu, "more "],
  [/^my\s+(?=knowledge\b)/iu, "better "],
  [/^(?:if|whether)\s+(?=(?:I|my|the|it|to)\s)/iu, "to know whether "],
  [/^(?=(?:what|when|where|which(?:\s+\S+)?)\s+(?:to|I (?:should|could|can|need))\s)/iu, "to know "],
];
/** “How do I get into management?”, “What should I learn?”: a question of theirs would be a second one in the letter. */
const ASKED = /^(how|what|when|where|which(?:\s+\S+)?)\s+(do|can|could|should)\s+I\s+([^?.!]+)\?$/iu;
const toldAsWish = (_: string, asks: string, verb: string, rest: string) => (/^how$/iu.test(asks) || /^do$/iu.test(verb) ? `${asks} to ${rest}` : `${asks} I ${verb} ${rest}`);
/** What one has more or less of, rather than gets better at. */
const HAD = /^(?!\S+ing\s)(?:\S+\s+){0,3}(?:experience|confidence|practice|exposure|knowledge|certificat(?:e|ion)s?|degree|diploma|licen[cs]e|qualifications?|portfolio|credentials)(?:\s|$)/iu;
const COMPARES = /^(?:a\s+)?(?:more|less|fewer|better|stronger|deeper|clearer|shorter|faster|greater|smoother|broader|quicker|tighter)\s/u;
const ITEM_LIST = /[,;&+/]|\s(?:and|or)\s/u;
/** A row without “and” has no place in a sentence. */
const ROW = /[,;&+/]/u;

/** What is wanted, as it goes after “what I most want is”; nothing if the words are no aim. */
function aimOf(text: string): string | undefined {
  const wanted = text.replace(I_SHOULD, "to ").replace(I_WANT, "");
  const [first = "", second = ""] = wordsOf(wanted.toLowerCase());
  if (/^to\s/iu.test(wanted) || COMPARES.test(inSentence(wanted))) return inSentence(wanted);
  if (/^how to\s/iu.test(wanted)) return `to learn ${lowerFirst(wanted)}`;
  if (/^(?:not|never)$/u.test(first) && plainVerbs.has(second)) return `${first} to ${wanted.slice(first.length).trimStart()}`;
  // “Go” on its own is a language.
  if ((plainVerbs.has(first) && !/^go$/iu.test(wanted)) || (doubtfulVerbs.has(first) && afterVerb.has(second))) return `to ${lowerFirst(wanted)}`;
  return wanted !== text || (HAD.test(wanted) && !ITEM_LIST.test(wanted) && !isSentence(wanted)) ? inSentence(wanted) : undefined;
}

/** As `inSentence`, for what people want to get better at: only languages and tools have a capital of their own. */
function skillInSentence(text: string): string {
  const [first = "", next = ""] = wordsOf(text);
  return /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?$/u.test(first) && /^\p{Ll}/u.test(next) && !properNames.has(first.toLowerCase()) && first !== "I" ? lowerFirst(text) : inSentence(text);
}

/** Fits “What I most want to get better at” into a letter, as `fitStayed` does. */
export function fitImprove(text: string): Fragment<ImproveKind> | undefined {
  const bare = strip(text, IMPROVE_OPENING).replace(/^better\s+(?:at|in|with)\s+/iu, "").replace(ASKED, toldAsWish);
  if (bare === "") return undefined;
  if (hasBreak(bare)) return { text: bare, kind: "story" };
  const turn = TURNED.find(([pattern]) => pattern.test(bare));
  const said = turn ? bare.replace(turn[0], (match) => turn[1].replace("$&", lowerFirst(match))).replace(/^(to (?:stop|deal better with|know)) (.)/u, (_, start: string, letter: string) => `${start} ${letter.toLowerCase()}`) : bare.replace(I_THINK, "");
  if (ENDS_LOUD.test(said)) return { text: said, kind: "clause" };
  const aim = aimOf(said);
  if (aim) return { text: skillInSentence(aim), kind: "aim" };
  if (isSentence(said)) {
    const small = inSentence(said);
    return { text: small, kind: /^(?:\p{Ll}|I\b)/u.test(small) ? "sentence" : "story" };
  }
  const small = skillInSentence(said);
  return { text: small, kind: ROW.test(small) ? "clause" : "words" };
}
