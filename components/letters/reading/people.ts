import type { Piece } from "./messages.ts";
import { hasTitle, isPerson, keyOf } from "./names.ts";
import type { Sentence } from "./sentences.ts";
import { placeIn, type Flow } from "./text.ts";

const PERSON = String.raw`(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Herr|Frau|Rev|Cllr|Councillor|Sister|Father)\.?\s){0,2}(?:\p{Lu}\.?\s(?=\p{Lu}\p{Ll}))?\p{Lu}[\p{L}'’-]+(?:\s(?:van\s|von\s|de\s|der\s)?\p{Lu}[\p{L}'’-]+|\s\p{Lu}\.(?=\s\p{Lu})){0,2}`;
const ASIDE = String.raw`(?:\s\([^()]{2,50}\)|,\s(?:our|the|my|head|vp|director|cto|ceo)\s[^,.;]{2,40}(?=,|\sand\b))?`;
const LIST = String.raw`${PERSON}${ASIDE}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s|\sas well as\s|\splus\s)(?:with\s)?${PERSON}${ASIDE}){0,7}`;
const MET = String.raw`(?:(?:(?:meet|meeting|met) you|meet|meeting|met|speak|speaking|spoke|talk|talking|chat|chatting|chatted|interview|interviews|interviewing|interviewed|conversations?|chats?|calls?|discussions?|exchange|session|sessions|time|afternoon|morning|day|pairing|paired|worked|working|sit down|lunch|coffee|spent|sat down|catching up|connecting|rounds?|screen|exercise)(?:\s(?:really|so|very|well|nicely|strongly|briefly|held|on|in|of|last|the|this|\d{1,2}(?:st|nd|rd|th)?(?:[-/.]\p{L}+)?|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Mon\p{L}+|Tues\p{L}+|Wednes\p{L}+|Thurs\p{L}+|Fri\p{L}+|week|yesterday)){0,4}\s(?:with|to|before)|held on \d{1,2}[\p{L} -]{2,14} before|[Pp]anel members?|back in with|meet|meeting|met|gave to|presented to|presenting to|presentation to|panel of|panel,|interviewed by|interviewers?,?|panel \(|interviewers \(|on-?site \(|interviews \(|rounds? \(|team \(|feedback from|impressions? of|introduced to|caught up with|(?:me|myself) and)(?:\s|(?<=\())(?:both\s|our colleagues\s|my colleagues\s|the panel\s)?`;
const AFTER = new RegExp(String.raw`(?<![\p{L}\d])${MET}(${LIST})`, "gu");
const BEFORE = new RegExp(String.raw`(?<![\p{L}\d]|\b[Tt]he )(${LIST})(?:,\swho)?\s(?:and (?:I|me|myself)\s)?(?:\p{Ll}{2,9}\s){0,4}?(?:argued|asked me to (?:pass|say|thank|tell)|says|remarked|would say|was sorry|were sorry|enjoyed|loved|liked|told me|came away|came out|was impressed|were impressed|were really|felt|thought|were (?:both )?glad|appreciated|interviewed you|met you|spoke with you|wrote down|were delighted|spoke highly|came back|said|shared|talked|have talked|discussed|have discussed|agreed|were agreed|have agreed|compared|spent|deliberated|debated|were taken|had (?:\p{Ll}+ ){0,3}(?:nice|great|good|lovely)|have told)(?![\p{L}])`, "gu");
/** “Kit and me both thought …”, “Ines, Raghav and I went round the table”. */
const WITH_ME = new RegExp(String.raw`(?<![\p{L}\d]|\b(?:for|in|at|of|from|to) )(${LIST})\sand\s(?:I|me|myself)\s(?:\p{Ll}+)`, "gu");
/** Who reads or marks something has met nobody by that. */
const ON_PAPER = /\b(?:take-?home|assignment|challenge|your (?:test|application|cv|portfolio|samples?)|travel to|unavailable)\b/i;
/** What is discussed is no person. */
const PASSIVE = /\b(?:was|were|been|is|are) (?:discussed|compared|debated|shared|agreed|said|felt|asked)\b/;
const TO_COME = /\bwill\b|['’]ll be\b|\b(?:would like|would love|upcoming|next (?:week|round|step|stage|interview)|[Ss]chedul\p{L}*|invite|looking forward|look forward|arrange|available|availability|would have met|were due|was due|cancel|supposed to|planned|going to interview|book|[Cc]ould you (?:do|make|join|come|manage)|should speak|please contact)\b/u;

const split = (list: string): { text: string; at: number }[] => {
  const people: { text: string; at: number }[] = [];
  for (const match of list.matchAll(new RegExp(PERSON, "gu"))) {
    // What stands in an aside is a title, not a person.
    const before = list.slice(0, match.index);
    if ((before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0) || /,\s(?:our|the|my|head|vp|director|cto|ceo)\s[^,]*$/.test(before)) continue;
    people.push({ text: match[0], at: match.index });
  }
  return people;
};

const NOBODY = /^(?:Have|Had|Has|Could|Would|Should|Can|Did|Do|Does|Is|Are|Was|Were|What|Why|How|Who|Whom|When|Where)$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:I|We|You|They|He|She)['’]|^\p{L}+ly$|^(?:Also|Just|Still|Both|Everybody|Zoom|Teams|Skype|People|Folks|Students|Children|Residents|Colleagues|Governors|Directors|Members|Trustees|Partners|Interviewers|Panel|Staff)$/u;

/**
 * The people who, as the text says, have met the person.
 * @param not names of the company, the signer, the person; none of them is listed
 */
export const interviewersOf = (body: Flow, sentences: readonly Sentence[], not: readonly string[]): Piece[] => {
  const keys = not.filter(Boolean).map(keyOf);
  const found: Piece[] = [];
  const taken = (text: string) => {
    const key = keyOf(text).replace(/^(?:dr|prof|professor|mr|mrs|ms) /, "");
    return keys.some((one) => one === key || one.startsWith(`${key} `) || key.startsWith(`${one} `) || one.endsWith(` ${key}`)) || found.some((one) => keyOf(one.text) === keyOf(text));
  };
  const add = (list: string, from: number) => {
    for (const { text: called, at: place } of split(list)) {
      // Who is named whole needs no “Mr.”.
      const civil = /^(?:Professors\s|(?:Mrs?|Ms|Miss|Mx|Herr|Frau)\.?\s(?=\p{Lu}\S*\s+\p{Lu}))/u.exec(called)?.[0].length ?? 0;
      const [text, at] = [called.slice(civil), place + civil];
      if (isPerson(text) && !NOBODY.test(text) && !(hasTitle(text) && !text.includes(" ")) && /\p{Ll}/u.test(text) && !taken(text)) found.push({ text, from: placeIn(body, from + at) });
    }
  };
  for (const sentence of sentences) {
    if (TO_COME.test(sentence.written)) continue;
    for (const match of sentence.written.matchAll(AFTER)) {
      const list = match[1] ?? "";
      // “interviewing with Acme Corp for” names a company; so does a single word the text uses as one.
      add(list, sentence.from + match.index + match[0].length - list.length);
    }
    for (const match of sentence.written.matchAll(BEFORE)) if (!PASSIVE.test(match[0])) add(match[1] ?? "", sentence.from + match.index);
    if (!ON_PAPER.test(body.text)) for (const match of sentence.written.matchAll(WITH_ME)) add(match[1] ?? "", sentence.from + match.index);
  }
  return found;
};
