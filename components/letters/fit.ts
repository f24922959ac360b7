import { isBlank, isNothing } from "./details.ts";

const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Marks that turn the direction of all text after them, and invisible spaces. Joiners and plain direction marks stay. */
const INVISIBLE = /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;
/** What ends a sentence, with or without a closing quote or bracket. */
export const ENDS_SENTENCE = /[.!?…。！？؟।][”’"')\]»」』]*$/u;

/** One well-formed line: control characters, line breaks and runs of spaces become one space, half characters go. */
export const oneLine = (text: string) =>
  text.replace(LONE_SURROGATE, "").replace(INVISIBLE, "").replace(/[\p{Cc}\s]+/gu, " ").trim();

const trimStray = (text: string) => text.replace(/^[\s,;，、；،؛]+|[\s,;，、；،؛]+$/gu, "");

/** A company or a person’s name as typed, without stray commas at its ends; "" if it stands for nothing. */
export function fitName(text: string): string {
  const name = trimStray(oneLine(text));
  return isBlank(name) ? "" : name;
}

const GENDER = "(?:m|w|f|d|x|h|g|i|v|k|div(?:erse?|\\.)?|male|female|non-?binary|other|\\*)";
/** (m/f/d), (w/m/x), (all genders) and their kin, bracketed anywhere or bare at the end. */
const GENDERS = new RegExp(
  `[([]\\s*(?:${GENDER}(?:\\s*[/|,*·:]\\s*${GENDER}){1,4}|(?:all|any) genders?|alle geschlechter|gn|\\*)\\s*[)\\]]|(?<=\\s)(?:${GENDER}\\s?[/|]\\s?){1,3}${GENDER}(?=\\s*$|\\s+[-–—|,(])|(?<=\\s)(?:all|any) genders?(?=\\s*$)`,
  "giu",
);
const NUMBER = "(?=[\\w./-]*\\d)[\\w./-]*\\w";
/** What employers put before a requisition number. */
const REFERENCE = "(?:(?:job|req|requisition|vacancy|posting|position|stellen?|role)[\\s.-]*(?:id|no|nr|number|code|ref(?:erence)?)|req(?:uisition)?|ref(?:erence)?(?:[\\s.-]*(?:id|no|nr|number|code))?|job\\s?#|id(?=\\s*[:#]))";
const YEAR = "(?:19|20)\\d\\d";
/** Requisition numbers: after a word or a mark that says so, or a long number on its own in brackets or at an end. */
const REQUISITIONS = new RegExp(
  [
    `[([]\\s*${REFERENCE}[\\s.:#№-]*${NUMBER}\\s*[)\\]]`,
    `(?<![\\p{L}\\d])${REFERENCE}[\\s.:#№-]+${NUMBER}`,
    `(?<![\\p{L}\\d])(?:REQ|JR|JOB|JO|R|J|P)[-_]?\\d{3,}(?:-\\d+)?(?![\\p{L}\\d])`,
    `[([]\\s*(?:#\\s?\\d{3,}|[A-Z]{1,4}[-_]?\\d{3,}|(?!${YEAR}\\s*[)\\]])\\d{4,})(?:[-/.]\\d+)*\\s*[)\\]]`,
    `(?<![\\p{L}\\d])[#№]\\s?\\d{3,}(?![\\p{L}\\d])`,
    `(?<=\\s)[-–—|:,]\\s*(?!${YEAR}\\s*$)\\d{4,}(?=\\s*$)`,
    `(?<=\\s)\\d{5,}(?=\\s*$)`,
    `^\\s*(?!${YEAR}(?!\\d))\\d{4,}(?=\\s*[-–—|:,])`,
  ].join("|"),
  "giu",
);
const EMPTY_BRACKETS = /[([]\s*[)\]]/g;
const STRAY_ENDS = /^[\s,;:|/–—-]+|[\s,;:|/–—-]+$/gu;
/** Short forms that end in a full stop of their own. Any other full stop after a role is a habit. */
const SHORT_FORM = /(?:\p{L}\.\s?\p{L}|\b(?:asst|assoc|admin|coord|dev|dir|div|dept|eng|exec|gen|inc|intl|jr|maint|mgmt|mgr|ops|prof|rep|sec|spec|sr|supv|tech|vol))\.$/iu;
const BEFORE_ROLE = /^(?:(?:the|an|a(?! level))\s+)?(?:(?:role|position|post|job|vacancy|opening)(?:\s+(?:of|as)\s|\s*:)\s*(?:(?:the|a|an)\s+)?)?(?=\S)/iu;
const AFTER_ROLE = /\s+(?:role|position|job|vacancy|opening|post)$/iu;
const ONLY_A_WORD = /^(?:the|a|an)?\s*(?:role|position|job|vacancy|opening|post)?$/iu;

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/**
 * The role as it stands in “the … role”: without an article, the word “role”, gender marks, requisition numbers and
 * the company after it. Brackets and symbols that belong to it stay: “Engineer (Remote)”, “C# Developer”, “24/7 Support”.
 * @param text as typed
 * @param company as fitted, or ""
 * @returns "" if nothing is left that could name a role
 */
export function fitRole(text: string, company = ""): string {
  const whole = fitName(text);
  const withoutMarks = oneLine(whole.replace(GENDERS, " ").replace(REQUISITIONS, " ").replace(EMPTY_BRACKETS, " ")).replace(STRAY_ENDS, "");
  const atCompany = company ? new RegExp(`\\s*(?:\\s(?:at|with|bei|@)|[,@–—|-])\\s+${escape(company)}$`, "iu") : undefined;
  const bare = (atCompany ? withoutMarks.replace(atCompany, "") : withoutMarks).replace(STRAY_ENDS, "");
  const full = SHORT_FORM.test(bare) ? bare : bare.replace(/\.+$/u, "");
  const role = full.replace(BEFORE_ROLE, "").replace(AFTER_ROLE, "").replace(STRAY_ENDS, "");
  return ONLY_A_WORD.test(role) ? "" : role;
}

/** Words that never carry a capital of their own inside a sentence. */
const FUNCTION_WORD =
  /^(?:the|a|an|how|what|when|where|why|who|which|that|your|their|our|my|his|her|its|this|these|those|each|every|both|being|all|any|some|one|two|three|more|better|to|getting|seeing|hearing|having|with|from|in|on|at|by|for|about|as|because|not|being)(?=[\s,]|$)/iu;
/** First words of skills and memories that lose their capital if the word after them has none. */
const COMMON_WORD =
  /^(?:answering|asking|building|chatting|coding|collaborating|communicating|delegating|designing|discussing|discovering|estimating|explaining|facilitating|finding|giving|improving|interviewing|keeping|knowing|leading|learning|listening|making|managing|meeting|negotiating|networking|planning|preparing|presenting|prioritizing|programming|project|public|problem|reading|running|selling|showing|speaking|staying|storytelling|structuring|system|systems|talking|teaching|technical|telling|testing|thinking|time|understanding|using|visiting|walking|watching|working|writing|communication|leadership|stakeholder|data|product|interview|people|conflict|financial|strategic|critical|deep|clear|clearer|concise|strong|stronger)(?=\s+[\p{Ll}\d]|[\s,;]*$)/iu;

/** Openings after which a whole sentence follows. */
const OPENS_SENTENCE =
  /^(?:I|we|you|they|he|she|it|there|everyone|everybody|nobody|somebody|someone|thank you|thanks|please|although|even though|while|when I|after I|because)(?:[’'](?:m|ve|d|ll|s|re))?(?=[\s,])/iu;
const HAS_BREAK = /[.!?…。！？؟][”’"')\]]*\s+\S/u;
const ENDS_LOUD = /[!?！？؟][”’"')\]]*$/u;

/** A free text, ready to be fitted in. */
export type Fragment = {
  text: string;
  /** `words` go into the middle of a sentence of ours, after “is”; a `clause` stands after a colon, which suits anything. */
  kind: "words" | "clause";
};

/** How a fragment must begin to go after “is”. */
type Fits = (text: string) => boolean;

function fitFragment(text: string, opening: RegExp, fitsAfterIs: Fits): Fragment | undefined {
  const line = trimStray(oneLine(text)).replace(/^[.…]+\s*/u, "");
  const unopened = trimStray(line.replace(opening, "").replace(/^[:.…]+\s*/u, ""));
  const whole = isNothing(unopened) ? "" : unopened;
  const sentences = HAS_BREAK.test(whole);
  // A last full stop is ours to set, except where the person wrote several sentences or a short form.
  const bare = /(?:\p{L}\.\p{L}|\betc|\be\.g|\bInc|\bCo|\bLtd|\bJr|\bSr)\.$/iu.test(whole) ? whole : trimStray(whole.replace(/[.…]+$/u, ""));
  if (!bare) return undefined;
  const small = FUNCTION_WORD.test(bare) || COMMON_WORD.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
  if (sentences) return { text: bare, kind: "clause" };
  if (OPENS_SENTENCE.test(bare) || ENDS_LOUD.test(bare)) return { text: bare, kind: "clause" };
  return { text: small, kind: fitsAfterIs(small) ? "words" : "clause" };
}

/** “What stayed with me is …”, as people type it again. */
const STAYED_OPENING =
  /^(?:(?:and\s+)?(?:what|the (?:one )?thing that|one thing that|something that)\s+(?:has\s+|really\s+|most\s+|still\s+)*(?:stayed|stays|stuck|sticks|remained|remains)\s+(?:the most\s+)?(?:with|to|in)\s+(?:me|mind|my mind)\s*(?:(?:the )?most\s*)?(?:is|was|:|[-–—])?\s*:?\s*|(?:is|was)\s+(?=(?:how|what|the|that|your|when|seeing|hearing)\s))/iu;
/** “How …”, “the way …”, “that you …”: after “is” these read well whatever follows. */
const CLEARLY_FITS = /^(?:how|what|why|that|being|seeing|hearing|having|meeting|learning|watching|talking|walking|the (?:way|fact|moment|idea|care|patience|story|calm|ease|question|part|time|warmth|honesty|openness|generosity|attention|thought|work)\b)/u;
/** A short noun phrase: an article or “your” and up to three words, none of which looks like a verb. */
const SHORT_NOUN_PHRASE = /^(?:the|a|an|your|their|his|her)(?:\s+(?!(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|made|took|gave|said|told|went|came|got|let|knew|felt|kept|left|showed|built|rebuilt|spoke|ran|held|brought|began|sat|stood|wrote|saw|found|put|cut|set|seems?|helps?|works?|cares?|makes?|gives?|lets?|made)(?:\s|$))(?!\S+ed(?:\s|$))[\p{L}\d’'-]+){1,3}(?:\s+(?:of|behind|about|between)\s+.*)?$/u;

/**
 * Fits “What stayed with me” into a letter: a leading copy of our own sentence goes, a final full stop goes, a small
 * first word loses its capital. Everything inside stays as typed.
 * @param text as typed
 * @returns nothing if the text stands for nothing
 */
export const fitStayed = (text: string) => fitFragment(text, STAYED_OPENING, (words) => CLEARLY_FITS.test(words) || SHORT_NOUN_PHRASE.test(words));

/** “What I most want to get better at is …” and the like. */
const IMPROVE_OPENING =
  /^(?:(?:what\s+)?(?:I(?:[’']d|[’']m| would| am)?\s+)?(?:(?:most|really|mostly|also|still)\s+)*(?:want|wish|hope|like|need|aim|plan|love|trying|working|intend)\s+(?:to\s+(?:get|be|become)\s+(?:much\s+|a (?:bit|lot)\s+|even\s+)?(?:better|stronger|good)\s+(?:at|in|with)|to\s+(?:improve|work)(?:\s+(?:on|in|at|my))?(?=\s)|to\s+improve\s+my(?=\s)|on(?=\s))\s*(?:most\s*)?(?:(?:is|:)\s+)?|(?:to\s+)?(?:get|getting|be|become|becoming|being)\s+(?:much\s+)?better\s+(?:at|in|with)\s+|(?:to\s+)?improv(?:e|ing)\s+(?:my\s+)?(?=\S))/iu;
const VERB_FIRST =
  /^(?:to|speak|explain|listen|be|get|learn|understand|write|present|prepare|give|ask|take|make|lead|manage|handle|talk|think|structure|use|know|code|design|answer|tell|show|sell|negotiate|delegate|communicate|improve|become|stop|keep|work|practice|practise|build|read|find|focus|slow|stay|do|have|say|stand|plan|test|estimate|sound|feel|come|go|not|never|how|what|my|less|that)\b/iu;
const ITEM_LIST = /[,;&+/]|\s(?:and|or)\s/u;
const STARTS_LOW_OR_SHOUTS = /^(?:["“‘'(]*[\p{Ll}\p{Lo}\d]|[\p{Lu}\d+#./-]{2,}(?=[\s,]|$))/u;

/** Fits “What I most want to get better at” into a letter, as `fitStayed` does. */
export const fitImprove = (text: string) =>
  fitFragment(text, IMPROVE_OPENING, (words) => STARTS_LOW_OR_SHOUTS.test(words) && !VERB_FIRST.test(words) && !ITEM_LIST.test(words));
