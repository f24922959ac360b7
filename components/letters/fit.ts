import { isNothing } from "./details.ts";

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** One well-formed line: control characters and line breaks become one space, half characters go. */
export const oneLine = (text: string) => text.replace(LONE_SURROGATE, "").replace(/[\p{Cc}\s]+/gu, " ").trim();

/** A value as typed, without stray commas at its ends; "" if it stands for nothing. */
export function fitValue(text: string): string {
  const line = oneLine(text).replace(/^[\s,;]+|[\s,;]+$/gu, "");
  return isNothing(line) ? "" : line;
}

const LETTER = "[mwfdxihvg]";
/** (m/f/d), (w/m/x), (all genders) and their kin, bracketed anywhere or bare at the end. */
const GENDERS = new RegExp(
  `[([]\\s*(?:${LETTER}(?:\\s*[/|,*·]\\s*(?:${LETTER}|div(?:erse?|\\.)?|\\*)){1,3}|all genders?|any gender|alle geschlechter|gn|\\*)\\s*[)\\]]|\\s${LETTER}\\s?/\\s?${LETTER}\\s?(?:/\\s?(?:${LETTER}|\\*))?(?=\\s*$)`,
  "giu",
);
/** Requisition numbers, with a word or a mark that says so, or as a long number at the end. */
const REQUISITION =
  /[([]?\s*(?:\b(?:job|req(?:uisition)?|ref(?:erence)?|vacancy|posting|position|stellen?)[\s.-]*(?:id|no|nr|number|code)?\b[\s.:#-]*(?=[\w/-]*\d)[\w/-]{3,}|(?<![\p{L}\d])#\s?\d{3,}|\b(?:JR|REQ|R|J)[-_]?\d{4,}\b|[([]\s*\d{4,}\s*(?=[)\]]))\s*[)\]]?|\s[-–—|]\s*\d{4,}$/giu;
const SURROUNDINGS = /^(?:the|a|an)\s+(?=\S)|\s+(?:role|position|job|vacancy|opening)$/giu;
const STRAY = /^[\s,;:|–—-]+|[\s,;:|–—-]+$/gu;

/**
 * The role as it stands in “the … role”: without an article, the word “role”, gender marks and requisition numbers.
 * Brackets and symbols that belong to it stay: “Engineer (Remote)”, “C# Developer”, “24/7 Support”.
 */
export function fitRole(text: string): string {
  const whole = fitValue(text);
  const bare = ` ${whole} `.replace(GENDERS, " ").replace(REQUISITION, " ").replace(/\s+/g, " ").replace(STRAY, "");
  const role = bare.replace(SURROUNDINGS, "").replace(SURROUNDINGS, "").replace(/^position (?:of|as) (?:an? |the )?/iu, "").replace(/^role of (?:an? |the )?/iu, "").replace(STRAY, "");
  return role || bare || whole;
}

/** Small words that lose their capital inside a sentence; any other first word may be a name and keeps it. */
const SMALL =
  "the|a|an|to|how|what|when|where|why|who|which|that|your|their|our|my|his|her|its|this|these|those|each|every|both|being|hearing|seeing|talking|speaking|meeting|learning|working|walking|discussing|listening|watching|getting|having|chatting|finding|knowing|visiting|understanding|reading|writing|explaining|presenting|building|making|leading|managing|giving|asking|answering|showing|telling|using|doing|staying|keeping|thinking|structuring|preparing|designing|testing|negotiating|estimating|planning|coding|more|better|some|one|two|three|public|system|technical|time|data|deep|and|all|interview|communication|stakeholder|project|product";
const OPENS_SMALL = new RegExp(`^(?:${SMALL})(?=[\\s,-])`, "iu");
/** Openings after which a clause follows that stands on its own. “You” and “it” may open one; “your” may not. */
const OPENS_SENTENCE = /^(?:I|we|you|they|he|she|it|there|everyone|everybody|nobody|somebody|someone)(?:[’'](?:m|ve|d|ll|s|re))?\s+\p{L}/iu;
const SENTENCE_BREAK = /[.!?…]["”’)]?\s+["“‘(]?\p{Lu}/u;

/** What a person wrote, ready to go into a sentence of ours. */
export type Fragment = {
  text: string;
  /** `words` go into the middle of a sentence; a `clause` stands on its own, after a colon. */
  kind: "words" | "clause";
};

/**
 * Fits free text into a letter: a leading copy of our own sentence goes, a final full stop goes, a small first word
 * loses its capital. Everything inside stays as typed.
 * @param text as typed
 * @param opening what our sentence says before the text, which people tend to type again
 * @returns nothing if the text stands for nothing
 */
export function fitFragment(text: string, opening: RegExp): Fragment | undefined {
  const bare = fitValue(fitValue(text).replace(opening, "")).replace(/(?<![.…])\.$/u, "").trim();
  if (!bare || isNothing(bare)) return undefined;
  const clause = OPENS_SENTENCE.test(bare) || SENTENCE_BREAK.test(bare) || /[!?]["”’)]?$/u.test(bare);
  if (clause) return { text: bare, kind: "clause" };
  const first = /^\S+/u.exec(bare)?.[0] ?? "";
  const startsLow = /^["“‘'(]*[\p{Ll}\p{Lo}\d]/u.test(first);
  if (startsLow) return { text: bare, kind: "words" };
  if (OPENS_SMALL.test(bare)) return { text: bare.charAt(0).toLowerCase() + bare.slice(1), kind: "words" };
  // SQL and AWS read well in the middle of a sentence; another capital may be a name or only a habit.
  return { text: bare, kind: /^[\p{Lu}\d+#./-]{2,}(?=[\s,]|$)/u.test(bare) ? "words" : "clause" };
}

/** “What stayed with me is …”, as people type it again. */
export const STAYED_OPENING = /^(?:(?:what|the thing that|one thing that)\s+(?:really\s+)?(?:stayed|stays|stuck)\s+with\s+me\s*(?:is|was|:)?\s*[:,]?\s*)/iu;
const BETTER = String.raw`(?:(?:get|be|become|getting|becoming)\s+(?:much\s+)?(?:better|stronger)\s+(?:at|in|with)|(?:improve|improving)(?:\s+(?:at|in|on|my))?)`;
/** “What I most want to get better at is …”, “I’d like to improve my …” and the like. */
export const IMPROVE_OPENING = new RegExp(
  String.raw`^(?:what\s+)?(?:i(?:\s+would|[’']d)?\s+)?(?:(?:most|really|also)\s+)*(?:(?:want|need|hope|wish|like|love)\s+to\s+|to\s+)?${BETTER}(?:\s+is|:)?\s+`,
  "iu",
);
