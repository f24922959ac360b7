import { bareNouns, barePlurals, commonFirst, doingWords, finiteVerbs, functionWords, objectStarts, pastVerbs, plainVerbs, properNames } from "../../content/letters.en.words.ts";
import { CLOSING } from "./abbreviations.ts";
import { isNothing } from "./details.ts";
import { oneLine, trimStray } from "./fit.ts";
import { firstSentence, hasBreak, isSentence, isThing, wordsOf } from "./shape.ts";

/** A free text of the person, ready to be fitted into a letter. */
export type Fragment<Kind extends string = DetailKind | ImproveKind> = { text: string; kind: Kind };

/** `words` go after “is”; a `thing` after “I remember”; a `clause` stands after a colon, which suits anything; a `sentence` stands for itself. */
export type DetailKind = "words" | "thing" | "clause" | "sentence";
/**
 * A `skill` goes after “get better at”, `words` after “improve”, a `row` after either and a colon, an `aim` after “what I most
 * want is”; a `sentence` goes after “that”; a `story` stands for itself, and so does what is `asked`, after a colon.
 */
export type ImproveKind = "skill" | "words" | "row" | "aim" | "sentence" | "story" | "asked";

export const ENDS_LOUD = /[!?！？؟][”’"')\]]*$/u;
const SHORT_FORM = new RegExp(`(?:\\p{L}\\.\\p{L}|\\b(?:${CLOSING}|corp|bros))\\.$`, "iu");
/** The first letter as it stands inside a sentence; “SQL” keeps its own. */
export const lowerFirst = (text: string) => (/^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

const COMMON_ENDING = /^\p{L}{2,}(?:tions?|ments?|ness|ships?|ings?)$/u;
const isCommon = (word: string) => commonFirst.has(word) || (word.length > 6 && COMMON_ENDING.test(word));

/** Takes the capital from a first word that has none of its own, and from all of a heading (“Public Speaking”). */
export function inSentence(text: string): string {
  const [first = "", next = "", ...rest] = wordsOf(text);
  if (first.length > 1 && first === first.toUpperCase()) return text;
  if (functionWords.has(first.toLowerCase())) return lowerFirst(text);
  if (!isCommon(first.toLowerCase())) return text;
  if (!/^\p{Lu}/u.test(next)) return lowerFirst(text);
  if ([next, ...rest].every((word) => isCommon(word.toLowerCase()))) return text.toLowerCase();
  // “Speaking English”, “Complex SQL queries”
  return /ing$/u.test(first) || /^\p{Lu}{2}/u.test(next) || properNames.has(next.toLowerCase()) ? lowerFirst(text) : text;
}

const isEnglish = (word: string) => [functionWords, commonFirst, finiteVerbs, pastVerbs, plainVerbs, bareNouns, objectStarts].some((list) => list.has(word));

/** A text typed all in capitals, in small letters; short forms and names that are known keep theirs. */
function hush(text: string): string {
  if (/\p{Ll}/u.test(text) || !wordsOf(text).some((word) => /(?:ED|ING)$/u.test(word) || (word.length > 2 && isEnglish(word.toLowerCase())))) return text;
  return text.replace(/[\p{L}\p{M}’']+/gu, (word) => {
    const small = word.toLowerCase();
    if (properNames.has(small)) return word.charAt(0) + small.slice(1);
    return /^I(?:[’'].*)?$/u.test(word) ? `I${small.slice(1)}` : (word.length < 4 && !isEnglish(small)) || !/[AEIOUY]/u.test(word) ? word : small;
  });
}

/** What people type on a phone. */
const CHAT: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{M}\d.’'-])i(?=\s|[’'](?:m|ve|d|ll)\b)/gu, "I"],
  [/(?<![\p{L}\p{M}\d.’'&-])u(?=\s(?!and\b|&))/giu, "you"],
  [/(?<![\p{L}\p{M}\d.’'-])ur(?=\s)/giu, "your"],
  [/^(?:honestly|tbh|well(?=,|\s(?:I|it|the|you|we)\b)|hmm+|um+)[,:]?\s+/iu, ""],
  [/\s+(?:tbh|lol|haha+|xd|[:;]-?[)D])$/giu, ""],
];

/** One line without a copy of our own opening, stray marks and the last full stop, which is ours to set. */
export function strip(text: string, opening: RegExp): string {
  const typed = trimStray(oneLine(text)).replace(/^(?:…|\.(?!\p{Lu}))+\s*/u, "");
  const line = CHAT.reduce((told, [pattern, word]) => told.replace(pattern, word), hush(typed));
  const unopened = trimStray(line.replace(opening, "").replace(/^(?:[:…]|\.(?!\p{Lu}))+\s*/u, ""));
  if (isNothing(unopened)) return "";
  return SHORT_FORM.test(unopened) ? unopened : trimStray(unopened.replace(/[.…]+$/u, ""));
}

/** “What stayed with me is …”, “The highlight was …”, as people type it again. */
const STAYED_OPENING = new RegExp(
  [
    "^(?:and\\s+)?(?:what|the (?:one )?thing (?:that|which)|one thing(?: that)?|something that)\\s+(?:has\\s+|really\\s+|most\\s+|still\\s+)*(?:stayed|stays|stuck|sticks|remained|remains)\\s+(?:the most\\s+)?(?:with|to|in)\\s+(?:me|mind|my mind)\\s*(?:(?:the )?most\\s*)?(?:is|was|:|[-–—])?\\s*:?\\s*",
    "^what\\s+(?:(?:really|most)\\s+)*(?:impressed|struck|surprised|moved|touched|inspired|helped)\\s+me\\s+(?:(?:the )?most\\s+)?(?:is|was)\\s+",
    "^(?:what|the (?:one )?(?:thing|part|moment)(?: that)?|something(?: that)?)\\s+I(?:[’']ll)?\\s+(?:(?:really|most|still|will)\\s+)*(?:liked?|loved?|enjoyed|appreciated?|remember)\\s+(?:(?:the )?(?:most|best)\\s+)?(?:about\\s+(?:\\S+\\s+){1,4}?)?(?:is|was)\\s+",
    "^(?:my|the)\\s+(?:favou?rite (?:part|moment|thing)|best (?:part|moment|thing)|highlight)\\s+(?:(?:of|for)\\s+\\S+(?:\\s+\\S+)?\\s+)?(?:is|was)\\s+",
    "^(?:is|was)\\s+(?=(?:how|what|the|that|your|when|seeing|hearing)\\s)",
    "^because\\s+(?=(?:you|your|the|it|everyone|everybody|I|we|they)\\s)",
    "^about\\s+(?=(?:the|your|their|how|what|a|an)\\s)",
  ].join("|"),
  "iu",
);
/** Sentences that people begin in the middle: “Loved the tour”, “Impressed by …”, “Great to see …”. */
const UNBEGUN: readonly (readonly [RegExp, string])[] = [
  [/^felt\s+(?:like\s|(?:(?:very|so|really|quite)\s)?(?:professional|friendly|informal|natural|genuine|human|personal)\b)/iu, "It "],
  [/^(?:had|got|gained|was (?:made|treated|given|shown|allowed|able|greeted|welcomed)|were? able)\s/iu, "I "],
  [/^was\s+(?:(?:very|really|so|such|quite)\s+)?(?:an?\s+)?(?:nice|great|fun|good|lovely|interesting|amazing|wonderful|cool|pleasant|pleasure|inspiring)\b/iu, "It "],
  [/^(?:(?:really|truly|very much|particularly|especially|also|just|still)\s+)*(?:loved|liked|enjoyed|appreciated?|admired?|learned|learnt|noticed|felt|met|saw|heard|remember|remembered|found (?=it|the|that|you|every)|(?:like|love)(?= (?:the|your|that|how|what)\s))\s/iu, "I "],
  [/^(?:(?:really|also|even|just)\s+)*(?:talked|chatted|laughed|spoke|discussed)\s/iu, "We "],
  [/^(?:made me|gave me)\s/iu, "It "],
  [/^like\s(?!the\s|your\s|that\s|how\s|what\s)/iu, "It felt "],
  [/^(?:explained|showed me|told me|walked me|called me|invited me|treated me|described|mentioned|answered|listened|replied|responded)\s/iu, "You "],
  [/^(?:very|so|really|super|extremely)\s+(?:kind|helpful|patient|thoughtful|honest|polite|respectful|attentive|supportive)$/iu, "You were "],
  [/^(?:very|so|really|super|extremely)\s+(?:friendly|welcoming|warm|nice|professional|relaxed|open|calm|organi[sz]ed|interesting)$/iu, "It was "],
  [/^(?:(?:very|really|so|quite|deeply)\s+)?(?:impressed|struck|surprised|touched|moved|inspired)\s+(?:by|with|at|how|that)\s/iu, "I was "],
  [/^(?:(?:very|really|so|quite|always)\s+)?(?:great|nice|good|lovely|fun|interesting|refreshing|fascinating|wonderful|a pleasure|a joy|inspiring|reassuring)\s+(?:to|that|how|seeing|hearing|meeting|talking)\s/iu, "It was "],
];

/** “Had great conversation” lacks its article too. */
const HAD_ONE = /^had\s+((?!(?:an?|the|my|some|no|any|our)\s)(?:\p{L}+\s)?(?:conversation|chat|talk|interview|tour|call|discussion|experience|time|laugh|meeting)\b.*)$/iu;

function begin(text: string): string {
  const had = HAD_ONE.exec(text)?.[1];
  if (had) return `I had ${/^[aeiou]/iu.test(had) ? "an" : "a"} ${lowerFirst(had)}`;
  const missing = UNBEGUN.find(([pattern]) => pattern.test(text));
  if (missing) return `${missing[1]}${lowerFirst(text)}`;
  // “when Tom showed me the lab” is a moment; with a comma it is the first half of a sentence.
  if (/^when\s+\S+\s+\S/iu.test(text) && !text.includes(",")) return `the moment ${lowerFirst(text)}`;
  return text.replace(/^meet (?=(?:the|your|all|everyone)\b)/iu, "meeting ");
}

/** “team cares about customers” */
const LONE_SUBJECT = /^(?:team|company|panel|(?:hiring )?manager|interviewer|office|receptionist|recruiter|director|founder|head teacher|task)\s(?!and\b|[\p{L}-]+ing\b)/u;

/** Who did something that is remembered; what they said is told in a sentence of its own, which says “that” already. */
const SOMEBODY = /^(?:we|you|they|everyone|everybody|nobody|no one)\s(?!(?:\S+\s)?(?:said|mentioned|told|explained|described)\s)/iu;
/** “the team in Leeds ships on Fridays”: what begins like this may be a sentence after all, which only a colon suits. */
const MAY_ACT = /^(?:the|your|their|our|my)\s(?:\S+\s)?(?:team|company|panel|manager|interviewer|recruiter|office|staff|group|director|founder|organization|people)\s/u;

/** “After the interview Jo showed me the lab”: told from its circumstances, as only a colon suits. */
const STARTS_ELSEWHERE = /^(?:after|before|during|while|once|because|since|although|in|on|at|from|with|when)\s/iu;

/** “whiteboard exercise”: a thing that lacks its article. */
function withArticle(text: string): string {
  const words = wordsOf(text.split(/[,;:]|\s(?:with|of|to|about|at|in|on|for|from|where|that|when|by|after|between)\s/iu)[0] ?? "");
  // “very fast process”: how much is no part of what it is.
  const head = words.filter((word) => !/^(?:very|really|so|quite|super|extremely)$/u.test(word));
  const [first = ""] = head;
  const last = head.at(-1) ?? "";
  // “meeting the team” and “feeling welcome” are no things that take one; “walking tour” is.
  const isBare = head.length <= 3 && head.every((word) => /^(?:[\p{Ll}-]+|[\p{Lu}\d]{2,}|i\p{Lu}\p{L}*)$/u.test(word) && !functionWords.has(word)) && (bareNouns.has(last) || (barePlurals.has(last) && !bareNouns.has(first))) && !doingWords.has(first);
  return isBare || LONE_SUBJECT.test(text) ? `the ${text}` : text;
}

/**
 * Fits a text of several sentences by its first one: “The question about the delta. I still want to know the answer.”
 * @param fit fits one sentence
 * @returns the first one fitted, the rest as it was; nothing if the text is one sentence or its first one stands for itself
 */
export function inParts<Kind extends string>(text: string, fit: (first: string) => Fragment<Kind> | undefined): Fragment<Kind> | undefined {
  const first = firstSentence(text);
  const rest = text.slice(first.length).trim();
  const fitted = rest && !isSentence(first) && !ENDS_LOUD.test(first) ? fit(first) : undefined;
  return fitted && { text: `${fitted.text.replace(/\.$/u, "")}. ${rest}`, kind: fitted.kind };
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
  const told = inParts(bare, fitStayed);
  if (told) return told;
  if (hasBreak(bare)) return { text: bare, kind: "sentence" };
  const begun = begin(bare);
  if (ENDS_LOUD.test(begun) && !begun.includes(": ")) return { text: inSentence(begun), kind: "clause" };
  // “We talked about the flood plans”: what they said and did is remembered as such.
  if (SOMEBODY.test(begun) && isSentence(begun) && !/[,;:]/u.test(begun)) return { text: `that ${lowerFirst(begun)}`, kind: "thing" };
  if (isSentence(begun)) return { text: LONE_SUBJECT.test(inSentence(begun)) ? withArticle(inSentence(begun)) : begun, kind: "sentence" };
  const thing = withArticle(inSentence(begun));
  if (isThing(thing)) return { text: thing, kind: "words" };
  if (thing.includes(": ")) return { text: thing, kind: "sentence" };
  return { text: thing, kind: MAY_ACT.test(thing) || STARTS_ELSEWHERE.test(thing) ? "clause" : "thing" };
}
