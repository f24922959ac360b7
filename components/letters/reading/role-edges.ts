import { isTitle } from "./names.ts";
import { INNER } from "./words.ts";

/** Words for a job itself, which stand before or behind its title. */
export const JOB_WORDS = "positions?|role|roles|opening|vacancy|opportunity|job|post|internship|apprenticeship|traineeship|requisition|gig|spot|contract|seat|vacancies|placement|programme|program|hours|position's|applications?|interviews?|internships?|competition|case|assignment|mandate|advert|advertisement|search|appointment|scheme|secondment|req|posts|submission|function";
/** Words of which no title is made. */
export const NEVER_TITLE = /^(?:this|that|the|any|other|another|similar|suitable|future|current|open|new|available|above|following|said|right|same|specific|particular|best|next|great|exciting|interesting|advertised|mentioned|posted|many|several|few|more|multiple|various|appropriate|relevant|different|possible|such|our|your|their|its|his|her|my|each|every|no|all|which|what|us|you|me|it|them|one|first|second|full[- ]?time|part[- ]?time|permanent|temporary|job|open|vacant|time|interview|person|fit|candidate|applicant|opportunity|position|role|someone|somebody|interest|applying|training|part|well|soon|long|far|much|it|i|we|they|he|she|possible|discussed|requested|promised|always|now|employee|potential|prospective|future|place|follows|consideration|good|matching|further|additional|related|alternative|hiring|team|career|result|feedback|experience|reference|reasons?|details|note|today|here|there|months?|weeks?|years?|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** They end a title only where they are written large. */
const LOOSE_TITLE = /^(?:programme|program|graduate|faculty|crew|hand|host|lead|head|partner|model|student|fellow|master|chief|internship|apprenticeship|fellowship|practitioner|worker)$/;

const WORD = /[^\s]+/y;

/** Reads a role that begins at a place, in characters from the start of the text; returns where it ends, or -1. */
export const roleEnd = (text: string, from: number): number => {
  let at = from;
  let end = -1;
  let lower = 0;
  let pending = 0;
  let depth = 0;
  for (let count = 0; count < 14; count += 1) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (!word || word.length > 60) break;
    const core = word.replace(/^["“„(]+|["”).,;:!?]+$/g, "");
    if (end >= 0 && /^(?:position|role|vacancy|opening|post|job|opportunity)$/i.test(core)) break;
    const capital = /^[\p{Lu}\d(]|^\p{Ll}{1,2}\p{Lu}/u.test(word.replace(/^["“„]/, "")) || /^\.[A-Z]/.test(word);
    const dash = /^[-–—/&+|]$/.test(word);
    if (depth > 0 || word.startsWith("(")) {
      depth = word.includes(")") ? 0 : 1;
      if (depth === 0) end = at + word.replace(/[.,;:!?]+$/, "").length;
      if (count > 12) break;
    } else if (dash) {
      if (end < 0) break;
      pending += 1;
    } else if (capital) {
      if (core === "I" && !/^I\)? ?(?:[(,.–-]|$|\n|(?:at|in|with|has|here|and|but|on|via)\b|role|position|opening|job|vacancy|req)/.test(text.slice(at, at + 12))) break;
      if (count > 0 && /^(?:We|Our|You|Your|Thank|The|This|It|At|REQ)$/.test(core) && pending !== 0 || core !== "I" && /^(?:We|You|Your|Our|It|This|Unfortunately|However|(?:I|We|You|It)['’]\w+)$/.test(core)) break;
      end = at + word.replace(/["”.,;:!?]+$/, "").length;
      pending = 0;
    } else if (lower >= 0 && end < 0) {
      // “applying for community manager”: lower case up to the title word.
      if (INNER.has(word) || NEVER_TITLE.test(core)) return -1;
      lower += 1;
      if (lower > 1 && /^(?:as|hire|hiring|work|working|being)$/.test(core) || /^(?:hire|hiring|work)$/.test(core)) return -1;
      if (isTitle(core)) return at + core.length;
      if (lower > 4) return -1;
    } else {
      // “Assistant to the CEO”
      if (word === "to" && /\b(?:Assistant|Secretary|PA|Advisor|Adviser|Clerk|Deputy) $/.test(text.slice(Math.max(0, at - 11), at)) && /^to the \p{Lu}/u.test(text.slice(at, at + 8))) {
        at += 7;
        continue;
      }
      // “Montessori teacher”
      if (pending === 0 && isTitle(core) && !LOOSE_TITLE.test(core)) return at + core.length;
      if (!/^(?:of|and|for|in|to|de|der|für|und|on|with)$/.test(word) || pending > 1) break;
      if (/^(?:with|on|for|and|to)$/.test(word) && /^(?:\s+)(?:us|you|we|our|the|have|will|and|I)\b/.test(text.slice(at + word.length, at + word.length + 8))) break;
      if (/^(?:with|on|to)$/.test(word)) break;
      pending += 1;
    }
    if (/[.;:!?]["”]?$/.test(word) && !/^(?:Sr|Jr|Asst|Dr|No|Ref|Mgr|Dept)\.$/.test(word) && end >= 0) break;
    if (/,$/.test(word) && !/^,?\s+[\p{Lu}]/u.test(text.slice(at + word.length, at + word.length + 3))) break;
    // Behind a comma only more of the title may follow: “Product Manager, Growth role”.
    if (/,$/.test(word) && !commaStays(text, at + word.length)) break;
    at += word.length;
    if (text[at] !== " ") break;
    at += 1;
  }
  return end;
};

/** “Professor of Rhetoric, Writing, and Digital Media”, “Product Manager – Onboarding, Activation & Retention”. */
const LISTED = /^(?:\s\p{Lu}\S*,){0,2}\s(?:(?:and|&)\s\p{Lu}|\p{Lu}\S*\s(?:and|&)\s\p{Lu})/u;
/** More of a title behind a comma, as what follows it shows; and what no title goes on with. */
const TITLE_ON = new RegExp(String.raw`^(?:\s[\p{Lu}&][^\s,]*){1,3}(?:\s\([^()]{2,40}\))?(?:\s+(?:${JOB_WORDS})(?![\p{L}])|$|\s*[|@]|\s+(?:at|@|has|was|is|have|will|further|forward|any|but)\b|\.(?:\s|$)|;|\s\((?:ref|req|r-|job|posting|vacancy|id)|\n)`, "u");
const NO_TITLE = /^\s(?:Ref|Req|Job|ID|We|I|You|It|This|Unfortunately|Regrettably|Sadly|However|Thank|Many|After|The|Our|Your)\b/;
const commaStays = (text: string, at: number) =>
  LISTED.test(text.slice(at, at + 60)) && /(?:^|\s)(?:of|in|[-–—]) (?:\p{Lu}\S*, ?){1,3}$/u.test(text.slice(Math.max(0, at - 40), at)) || TITLE_ON.test(text.slice(at, at + 110)) && !NO_TITLE.test(text.slice(at, at + 16));

/** Longest title that is read backwards, with what stands before it, in characters. */
const LONGEST = 160;

/** Reads backwards from “… position” to where its title begins and ends; nothing where none stands there. */
export const roleStart = (whole: string, whereItEnds: number): { start: number; end: number } | undefined => {
  const cut = Math.max(0, whereItEnds - LONGEST);
  const text = whole.slice(cut, whereItEnds);
  const end = text.length;
  let at = end;
  let start = -1;
  let to = end;
  let lower = 0;
  let inner = 0;
  for (let count = 0; count < 14; count += 1) {
    const space = text.lastIndexOf(" ", at - 1);
    const line = text.lastIndexOf("\n", at - 1);
    const left = Math.max(space, line) + 1;
    const word = text.slice(left, at);
    if (!word || word.length > 60) break;
    const core = word.replace(/^["“„(]+|["”).,;:!?]+$/g, "");
    if (/[.;:!?]["”]?$/.test(word) && count > 0 && !/^(?:Sr|Jr|Asst)\.$/.test(word)) break;
    const capital = /^["“„(]*[\p{Lu}\d]|^\p{Ll}{1,2}\p{Lu}/u.test(word) || /^["“„]?\.[A-Z]/.test(word) || /\)$/.test(word);
    const determiner = /^(?:the|our|a|an|this|your|that|their|her|his|my|its|for|as|open|advertised|current|available)$/i.test(core);
    if (determiner) break;
    // “Hospice at Home Nurse” or “… at Home Nurse”: nobody knows.
    if (core === "at" && start >= 0 && /\p{Lu}\S*\s$/u.test(text.slice(Math.max(0, left - 20), left))) return;
    if (/^[-–—/&+|]$/.test(word)) inner += 1;
    else if (capital) {
      if (core === "I" && start >= 0 || /^(?:We|You|Your|Thank|Regarding|About|Dear|Hi|Position|Role|Re)$/.test(core)) break;
      // “Risk Associate graduate programme”
      if (start < 0) to = at;
      start = left + (/^["“„]/.test(word) ? 1 : 0);
      inner = 0;
      if (lower > 1) return;
    } else if (start >= 0) {
      if (!/^(?:of|and|in|for|to|de|und|für)$/.test(word)) break;
      inner += 1;
      if (inner > 1) break;
    } else {
      // Lower case: up to five words behind an article.
      lower += 1;
      if (INNER.has(core) && !/^(?:and|of|de)$/.test(core) || NEVER_TITLE.test(core) || lower > 5) return;
      const before = text.slice(Math.max(0, left - 8), left);
      if (/(?:^|\s)(?:the|our|an?|your|for|as)\s$/i.test(before) || left === 0 && cut === 0 && lower < 4 && isTitle(text.slice(0, end).split(" ").at(-1) ?? "")) return { start: cut + left, end: cut + end };
    }
    if (left === 0 || line + 1 === left) break;
    at = left - 1;
  }
  return start < 0 ? undefined : { start: cut + start, end: cut + to };
};
