import { fold, type LetterText, type Match } from "./text.ts";
import { isCommon, roots } from "./vocabulary.ts";
import { countWords } from "../count-words.ts";
import type { Details } from "../details.ts";

/** Most words of a letter, greeting and signature included. */
const MOST_WORDS = 200;
/** Fewest words of a letter, greeting and signature included. */
const FEWEST_WORDS = 20;

/** Whether the letter is over or under the length that gets read. */
export function matchLength(plain: string): Match[] {
  const words = countWords(plain);
  if (words < FEWEST_WORDS) return [{ rule: "too-short", start: 0, end: plain.length }];
  if (words <= MOST_WORDS) return [];
  let left = MOST_WORDS;
  for (const word of plain.matchAll(/\S+/gu)) {
    if (!/[\p{L}\p{N}]/u.test(word[0])) continue;
    if (left === 0) return [{ rule: "too-long", start: word.index, end: plain.trimEnd().length }];
    left -= 1;
  }
  return [];
}

/** Acronyms that look like common words. */
const ACRONYMS = new Set("IT US AM PM OK HR CV CEO CFO CTO COO FYI ASAP EU UK USA WHO AI UP ACT SET ART REST SOAP AGE CAN ONE MAY MA BA RE AS OR AND IN NEW BE".split(" "));
const LONG_ACRONYMS = new Set("UNICEF UNESCO NASDAQ COBOL FORTRAN TOGAF PRINCE HIPAA PMBOK IELTS TOEFL ASCII JAVASCRIPT KUBERNETES INTERREG ERASMUS MATLAB LINUX MONGODB POSTGRESQL MYSQL NOSQL GRAPHQL CLEAPSS NEBOSH ANSYS SOLIDWORKS AUTOCAD SIMULINK RIBA RICS UNHCR UNDP FINRA".split(" "));
const EXCLAIMED = set("NOT SO NEVER VERY REALLY WHY PLEASE THANK THANKS YOU ALL MUST NO YES EVER EVERY ANY STILL HOW WHAT ALWAYS NEED WANT LOVE BEST WORST TRULY NOW JUST ONLY AND THE THIS THAT MY ME YOUR WILL CANNOT ALSO TOO MUCH ONCE WELL TWO THREE SIX OMG");

function set(words: string) {
  return new Set(words.split(" "));
}

/** Words in capitals that are neither acronyms nor the person's own, and runs of exclamation marks. */
export function matchShouting(plain: string, details: Details): Match[] {
  const names = new Set(fold([details.company, details.role, details.yourName, details.recipients].join(" ")).split(/[^\p{L}\d]+/u));
  const own = [details.stayedWithMe, details.improve, details.threadSubject ?? ""].join(" ");
  const found: Match[] = [];
  for (const word of plain.matchAll(/(?<![\p{L}\d'-])\p{Lu}{2,}(?:'\p{Lu}+)?(?![\p{L}\d])/gu)) {
    const text = word[0];
    if (/\b(?:named|called|titled|name|title|spelled|spelt|typed|command|keyword|function|acronym|word)(?: is| it| them| him| her| me| the)*:?[ ]["']?$/u.test(plain.slice(Math.max(0, word.index - 30), word.index))) continue;
    if (names.has(fold(text)) || own.includes(text) || ACRONYMS.has(text) || LONG_ACRONYMS.has(text)) continue;
    if (EXCLAIMED.has(text) || (text.length > 3 && roots(text).every(isCommon)) || text.length > 6) found.push({ rule: "shouts", start: word.index, end: word.index + text.length });
  }
  for (const run of plain.matchAll(/[!?]{0,9}!{2,9}[!?]*|!\?[!?]*|\?![!?]*/gu)) found.push({ rule: "shouts", start: run.index, end: run.index + run[0].length });
  const single = [...plain.matchAll(/!/gu)];
  const fifth = single[4];
  if (fifth && found.length === 0) found.push({ rule: "shouts", start: fifth.index, end: fifth.index + 1 });
  return found;
}

const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*/gu;
const STRETCHED = /(?<![\p{L}.])(?!w{3}|x+|i+\b|hm+|mm+|a+h+|br+|sh+|(?:p+l+e+a+s+e+|n+o+|h+e*y+|h+i+|w+h+y+|u+g+h*)\b)\p{L}*(\p{L})\1{2,}\p{L}*/giu;

/** Without it the search for such words, which costs much, finds none. A word of m alone is a covered name. */
const THRICE = /(?!m)(\p{L})\1\1|(?!m)\p{L}mmm|mmm(?!m)\p{L}/iu;

/** "IEEE", "AAA" */
const ACRONYM = /^\p{Lu}{3,4}$/u;
/** So many emoji are friendly; more are a storm. */
const MOST_EMOJI = 2;

/** Storms of emoji, and words that are drawn out: "sooo". */
export function matchStorms({ plain }: LetterText): Match[] {
  const emoji = [...plain.matchAll(EMOJI)].filter(([sign]) => !/[\d#*©®™]/u.test(sign));
  const last = emoji.at(-1);
  const storm = emoji.length > MOST_EMOJI && emoji[0] && last ? [{ rule: "gushes", start: emoji[0].index, end: last.index + last[0].length }] : [];
  const drawnOut = (THRICE.test(plain) ? [...plain.matchAll(STRETCHED)] : []).filter(([word]) => !ACRONYM.test(word));
  return [...storm, ...drawnOut.map((match) => ({ rule: "gushes", start: match.index, end: match.index + match[0].length }))];
}
