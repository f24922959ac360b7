import { clientsIn } from "./agent.ts";
import { grouped, type Candidate } from "./candidates.ts";
import { hasLegal, inForm, type Found, type Place } from "./legal.ts";
import { employerHints, type Message, type Piece } from "./messages.ts";
import { hasTitle, isBody, isGeneric, isPerson, isTitle, isTown, keyOf, nameEnd } from "./names.ts";
import type { Sentence } from "./sentences.ts";
import { organizationIn } from "./offices.ts";
import type { Signature } from "./signature.ts";
import { flowOf, placeIn, type Flow } from "./text.ts";
import { OF_APPLICATION, TRACKERS } from "./words.ts";
import { withoutReplyMarks } from "../thread.ts";

/** Words that stand before the name of the employer; the first group says so for certain. */
const BEFORE: readonly (readonly [number, string])[] = [
  [3, String.raw`(?:position|role|search|seat|requisition|opening|opportunity|opportunities|vacancy|vacancies|job|jobs|posts?|spot|gig|internship|apprenticeship|programme|program|career|careers|employment|traineeship|contract|application|candidacy|candidature|process|us|people|openings|positions|roles|hiring|journey|team)(?: here)? (?:at|with|@)`],
  [3, String.raw`interest(?:ed)?(?: (?:you have |you've )?shown)? in (?:(?:joining|working (?:at|for|with)|(?:a |an? )?(?:careers?|employment|opportunit(?:y|ies)|positions?|roles?|jobs?|future|becoming part of|being part of)(?: here)? (?:at|with|in|of)|us(?: here)? at|the team at) )?`],
  [3, String.raw`(?:apply|applying|applied|application|applications|cv|resume)(?: here)? (?:to|at|with|from)(?: (?:(?:work|drive|volunteer|train|teach|ride|deliver) (?:at|for|with)|join|us at))?`],
  [3, String.raw`(?:(?:work|working) (?:at|for|with)|interview(?:s|ed|ing)? at|applied for (?:at|with)|greetings from(?= [^,!\n]{2,60}!))`],
  [2.5, String.raw`(?:here|everyone|all of us|team|folks|friends|home|jobs|staff|nobody|no one|anyone|me|we),? (?:here )?(?:at|from)`],
  [2.5, String.raw`(?:(?:submitting|sending)(?: us)? your [\p{Ll} ]{2,24} to|(?:reaching out|writing|getting in touch|emailing)(?: to you)? from|our (?:company|firm|organi[sz]ation|school|college|hospital|hotel|practice|agency),?)`],
  [2.5, String.raw`(?:we (?:have|had|do|need|offer|run)(?: here)? at|(?:your|an?|quick|short|application|status) update from)`],
  [2, String.raw`(?:thank you|thanks)(?: so much| very much)? for (?:coming|popping|travelling|traveling|making it)(?: \p{Ll}+)? (?:in )?to(?: (?:see|meet) us at)?`],
  [2.5, String.raw`(?:(?:selection|recruitment|hiring|application) process (?:of|with)|(?:governors|trustees|partners|owners) of|your (?:trust|confidence) in|(?:law )?firm of|(?:i am|i['’]m|as) (?:the |an? )?(?:\p{Ll}+ )?(?:founder|co-founder|owner|proprietor|headteacher|landlord|landlady) (?:of|at))`],
  [2.5, String.raw`(?:on behalf of(?: everyone at)?|join|joining|considering|considered|choosing|thinking of|think of|consider)`],
  [2, String.raw`(?:eye on|(?:no|back|word|news) from|follow|thank you for giving|for giving|enthusiasm for|interest in supporting|directors of|enthusiasm about|reapply to|again at|again to|maintain interest in|hiring freeze across|part of the team at|life at|culture at|letter applying to|growing with|careers page of|role on|part of)`],
  [3, String.raw`(?:\p{Lu}\p{Ll}+ (?:from|at|with)(?= [^.!?,\n]{2,50} here\b)|(?:it['’]?s|it is|this is|my name is) \p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:from|at|with|of))`],
  [1.5, String.raw`(?:at|@|with|to|from|by|of|for|in)`],
];
const SLOTS = BEFORE.map(([weight, words]) => ({ weight, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${words.endsWith(" )?") ? words : `${words} `}`, "giu") }));
/** Where the person has worked, or the one who was hired. */
const ELSEWHERE = /\b(?:former(?:ly)?|trained|graduated|educated|your (?:\p{L}+ )?(?:experience|work|role|background|tenure|years|position|projects?|job|employer)|worked|works|working|previously|degree|stud(?:y|ied|ies)|currently|studies|experience|years|roles?|listed|listing|ads?|advert|scheduled|connect(?:ed)?|assessment|test) (?:at|with|for|on|to) $/iu;
/** “Your work for Bramble Media was great.” */
const YOUR_WORK = /\byour (?:\p{L}+ )?(?:work|time|years|projects?) (?:at|for|with) $/iu;
const HOUSE = /^(?:College|University|School|Hospital|Academy|Council|Institute|Bank|Trust|Museum|Library|Church|Clinic|Hospice|Hotel|Theatre|Nursery|Surgery|Airlines)$/;
/** Where the person comes from whom they have hired. */
const HIRED = /\b(?:former(?:ly)?|previously|currently) [^.!?\n]{0,60} (?:at|with|from|of) $/;
/** “for Data Engineer at …”. */
const APPLIED = /\b(?:for|as|of|role|position|application|appl\p{L}+|interview\p{L}*)\s(?:[^.!?\n]|\b(?:Sr|Jr|Dr|St|Req|Ref|No|Nr)\.){2,70}\s(?:at|with|@) $/iu;
const ROLE_NEXT = /^['’]?s?\s+(?:position|role|opening|opportunity|vacancy|job|post|internship|apprenticeship|traineeship|program(?:me)?\b|requisition|gig|contract|interview|assessment|office|site|shop|store|plant|depot|hub|campus|warehouse|factory|surgery|department|location|branch|school'?s?\b|experience|skills|background)/i;
const SEPARATOR = /\s*(?:\||\s[x×+]\s|–|—|•|·|:|\/|\s-\s|\sat\s|\s@\s|\swith\s|,\s)\s*/;

type Context = { message: Message; body: Flow; sentences: readonly Sentence[]; signature: Signature; agency: boolean; candidateName?: string };

const inFlow = (flow: Flow, from: number, to: number, weight: number, place: Place): Candidate => {
  // “Amazon’s roles”, but “applying to Ben & Jerry’s”.
  const owns = /^ (?![#\d(]|(?:and|for|as|on|in|at|with|we|but|is|has|was|to|last|via)\b)/.test(flow.text.slice(to, to + 7));
  const text = flow.text.slice(from, to).replace(/^ #\d/.test(flow.text.slice(to, to + 3)) ? /\s(?:Store|Branch|Site|Shop)$/ : /(?!)/, "").replace(owns ? /['’]s$/ : /(?!)/, "").replace(/\n/g, " ");
  return { text, from: placeIn(flow, from), to: placeIn(flow, from + text.length - 1) + 1, key: keyOf(text), weight, place };
};

/** “the nice talk on Teams with Kilian and me”, “interview on Thursday with Grady Poole and the flight test team”. */
const isMet = (before: string, name: string, after: string) =>
  /^ and (?:me|I|myself)\b/.test(after) || /\s/.test(name) && /^ and (?:the|our|my|his|her)\b/.test(after) || /\b(?:talk|call|chat|conversation|teams|zoom)\b[^.!?\n]{0,30} with $/i.test(before) && !/\b(?:role|position|job|vacancy)\b/i.test(before);

/** Candidates in the running text of the message or in its subject. */
const inSlots = (flow: Flow, lowerCase: ReadonlySet<string>, place: Place): Candidate[] => {
  const found: Candidate[] = [];
  const taken = new Set<number>();
  for (const { weight, pattern } of SLOTS) {
    for (const match of flow.text.matchAll(pattern)) {
      let from = match.index + match[0].length;
      if (flow.text.startsWith("the ", from)) from += 4;
      if (taken.has(from)) continue;
      const before = flow.text.slice(Math.max(0, match.index - 80), match.index + match[0].length);
      if (ELSEWHERE.test(before) && (weight < 3 || YOUR_WORK.test(before)) || HIRED.test(before)) continue;
      let to = nameEnd(flow.text, from);
      // “Smallbrook College Botany position”
      const house = to > 0 && ROLE_NEXT.test(flow.text.slice(to, to + 24)) ? flow.text.slice(from, to).split(" ") : [];
      const last = house.findIndex((word, i) => i > 0 && i < house.length - 1 && HOUSE.test(word));
      if (last > 0 && !hasTitle(house.join(" "))) {
        found.push(inFlow(flow, from, from + house.slice(0, last + 1).join(" ").length, 2.5, place));
        continue;
      }
      const lower = to < 0 ? /^\p{Ll}[\p{L}\d.&-]{2,20}(?=[\s,.!?]|$)/u.exec(flow.text.slice(from, from + 24))?.[0].replace(/\.$/, "") : undefined;
      if (lower && lowerCase.has(lower)) to = from + lower.length;
      if (to < 0) continue;
      // “Deloitte’s Audit Associate position”
      const owner = /^(.{2,50}?)(?:['’]s|(?<=s)['’])\s(?=\p{Lu})/u.exec(flow.text.slice(from, to));
      if (owner?.[1] && hasTitle(flow.text.slice(from + owner[0].length, to))) {
        found.push(inFlow(flow, from, from + owner[1].length, 3, place));
        continue;
      }
      const name = flow.text.slice(from, to);
      if (weight === 1.5 && (!/^(?:at|@|with) /i.test(match[0]) && !(isBody(name) && /\s/.test(name)) || hasTitle(name) && /\b(?:position|role|post|job|vacancy) of $/i.test(before))) continue;
      if (isGeneric(name) || ROLE_NEXT.test(flow.text.slice(to, to + 24)) || (hasTitle(name) && weight !== 1.5 && !/ (?:group|partners?|associates)$/i.test(name) && /^(?:interest|appl|join)/i.test(match[0]))) continue;
      if (/with $/i.test(match[0]) && / and | & /.test(name) && name.split(/,? and |,? & |, /).every((part) => isPerson(part)) && weight < 3) continue;
      // “on behalf of Mr Dale”, “with the Visa Support team”
      if (/^(?:Mrs?|Ms|Miss|Herr|Frau)\.?\s/.test(name) && isPerson(name) || weight === 1.5 && /with (?:the )?$/i.test(match[0]) && /^ team\b/.test(flow.text.slice(to, to + 6))) continue;
      if (/with $/i.test(match[0]) && isPerson(name) && isMet(before, name, flow.text.slice(to, to + 12))) continue;
      if (weight <= 1.5 && (/^(?:with|at)\s/i.test(match[0]) && /^\d/.test(name))) continue;
      taken.add(from);
      const lead = before.split(/\s+/).at(-3) ?? "";
      const applied = weight === 1.5 && (APPLIED.test(before) || /\bat $/.test(before) && hasTitle(lead) && /^\p{Lu}/u.test(lead)) && (/\bat $/.test(before) || hasTitle(lead) || /^[\p{Lu}\d(]|[)]$/u.test(lead));
      found.push(inFlow(flow, from, to, (applied ? 3 : weight) + (isBody(name) || OWNED.test(name) ? 1 : 0), place));
    }
  }
  return found;
};

/** “Northwind has decided …” at the head of a sentence. */
const asSubject = (flow: Flow, sentences: readonly Sentence[]): Candidate[] =>
  [...sentences.map((sentence) => sentence.from + (/^\s*/.exec(sentence.written)?.[0].length ?? 0)), ...Array.from(flow.text.matchAll(/(?:\b(?:that|and|but|however|so|as|because|since|what|how|why|where|[Ii]f|[Ww]hen|[Oo]nce)|,) (?=[\p{Lu}\d&])/gu), (match) => match.index + match[0].length)].flatMap((start) => {
    const from = start + (flow.text.startsWith("The ", start) ? 4 : 0);
    const to = nameEnd(flow.text, from);
    if (to < 0 || !/^ (?:has|will not|is not able|regrets|does not|have|received|would like|wishes|thanks|anticipates?|expects|offers|seeks|values|reserves|receives|received|appoints|continues|remains|employs|considers|operates|is not|isn't|is|will|won't|would|needs|starts|begins|hires|announced|decided|sincerely thanks|appreciates|regret)\b/.test(flow.text.slice(to, to + 20))) return [];
    const name = flow.text.slice(from, to);
    const sure = /^ (?:is(?:n['’]t| not)?|can(?:not| not|['’]t)|has|have) (?:(?:come|got) back to (?:me|us)|(?:going to|about to) (?:hire|appoint|employ)|hiring|recruiting|able to (?:offer|hire)|offer)\b|^ (?:(?:starts|begins) (?:hiring|recruiting)|hires) again\b/.test(flow.text.slice(to, to + 34)) || isBody(name) && /\s/.test(name) || /\b(?:what|where) $/.test(flow.text.slice(Math.max(0, from - 6), from));
    // “what Growth Marketer needs to be”
    return isGeneric(name) || /\bwhat $/.test(flow.text.slice(Math.max(0, from - 6), from)) && hasTitle(name) ? [] : [inFlow(flow, from, to, sure ? 2.5 : 1, "text")];
  });

/** What follows the name in a heading: “ParcelHive Hiring Update”. */
const HEADING = /\s(?:(?:hiring|application|recruiting|recruitment|careers?|jobs?|candidate|status)\s)+(?:update|notice|notification|news|alert|status|team|center|portal)s?$/i;

const fromPiece = (piece: Piece | undefined, text: string, weight: number, place: Place): Candidate[] => {
  const offset = piece && text ? piece.text.indexOf(text) : -1;
  return !piece || offset < 0 ? [] : [{ text, from: piece.from + offset, to: piece.from + offset + text.length, key: keyOf(text), weight, place }];
};

/** “Jane from Northwind”, “Jane (Northwind)”, “Northwind Careers”; a plain name counts only when the text has it too. */
const inSender = (sender: Piece | undefined): Candidate[] => {
  if (!sender) return [];
  const text = sender.text;
  // “Muldoon, Barney” is a person.
  if (/^\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.?)?$/u.test(text) && isPerson(text.replace(",", ""))) return [];
  const inside = /^(.{2,50}?)\s*(?:\bfrom\b|\bat\b|@|\(|\||,|\s-\s|\sbei\s)\s*([^()|]{2,60})\)?$/i.exec(text);
  if (inside?.[1] && inside[2]) {
    const whole = organizationIn(inside[2]) || organizationIn(inside[1]);
    const name = isPerson(inside[1]) || organizationIn(inside[2]) ? organizationIn(inside[2]) : whole;
    if (name && !(/,/.test(text) && isPerson(name))) return fromPiece(sender, name, 2.5, "sender");
  }
  const name = organizationIn(text);
  if (!name) return [];
  const plain = name === text.replace(/\s+via\s.{2,60}$/i, "").trim();
  return fromPiece(sender, name, plain && isPerson(name) ? 1 : 2.5, "sender");
};

const inSubject = (subject: Piece | undefined, lowerCase: ReadonlySet<string>): Candidate[] => {
  if (!subject) return [];
  const flow: Flow = { text: subject.text, lines: [{ text: subject.text, from: subject.from, depth: 0 }], starts: [0] };
  const parts = withoutReplyMarks(subject.text).split(SEPARATOR).filter((part) => part && part.length < 50 && /^[\p{Lu}\d&]/u.test(part) && !hasTitle(part) && !isGeneric(part) && !/\b(?:your|application|update|thank|interview|position|role|status|regarding)\b/i.test(part));
  return [...inSlots(flow, lowerCase, "subject"), ...parts.flatMap((part) => fromPiece(subject, organizationIn(part), hasLegal(part) || /\s/.test(part) && (HOUSE.test(part.split(" ").at(-1) ?? "") || isBody(part)) ? 2.5 : 1, "subject"))];
};

const LABELED = /^(?:(?:hiring )?(?:company|employer|organi[sz]ation|department|institution)|agency(?!:?\s.*(?:recruit|staffing|talent|personnel|search))|firm|school|unternehmen)(?:\s?:\s+|\s{3,}|\t\s*)(.{2,60})$/i;

const labeled = (message: Message): Candidate[] =>
  message.body.flatMap((line) => {
    const [, name = ""] = LABELED.exec(line.text.slice(0, 90)) ?? [];
    const [, site = ""] = /^(?:location|site|trust|hospital|base):\s+(.{2,60})$/i.exec(line.text.slice(0, 90)) ?? [];
    return name ? fromPiece(line, name, 4, "text") : isBody(site) && /\s/.test(site) ? fromPiece(line, site, 2.5, "text") : [];
  });

/** A line of its own above the greeting: a letterhead. */
const letterhead = (message: Message, until: number): Candidate[] =>
  message.body.slice(0, Math.max(until, 0) + 5).flatMap((line, index) => {
    const dash = /^(.{4,60}?)(?:,|\s[–—|-])\s(.{3,60})$/u.exec(line.text.slice(0, 130));
    if (dash?.[1] && dash[2] && hasTitle(dash[1]) && (isBody(dash[2]) || hasLegal(dash[2])) && nameEnd(dash[2], 0) === dash[2].length) return fromPiece(line, dash[2], 2.5, "text");
    // “Flood Resilience Officer”, and in the line below whose.
    const below = index > until && isBody(line.text) && /\s/.test(line.text) && nameEnd(line.text, 0) === line.text.length && hasTitle(message.body[index - 1]?.text ?? "") && !message.body[index + 1]?.text;
    if (below) return fromPiece(line, line.text, 2.5, "text");
    if (index >= (until < 0 ? 1 : Math.min(until, 4))) return [];
    const heading = line.text.replace(/^\[(.{3,50}?)(?:\s\|[^\]|]{2,20})?\]$/, "$1").replace(HEADING, "");
    const name = line.text.length < 60 && !/[:?!]$/.test(heading) && nameEnd(heading, 0) > 0 ? organizationIn(heading) : "";
    const whole = name && (!hasTitle(name) || isBody(name)) && nameEnd(name, 0) === name.length ? name : "";
    return fromPiece(line, whole, (isBody(whole) || hasLegal(whole)) && /\s/.test(whole) ? 2.5 : 1, "text");
  });

/** Both begin alike, word by word. */
const alike = (a: string, b: string) => a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `) || a.endsWith(` of ${b}`) || b.endsWith(` of ${a}`);

/** Whether the address is one of the house that is named so. */
export const isAt = (name: string, address: string): boolean => {
  const key = squeeze(keyOf(name));
  return employerHints(address).some((hint) => hint.length > 3 && (squeeze(hint).startsWith(key) || key.startsWith(squeeze(hint))));
};

const squeeze = (key: string) => key.replace(/[^\p{L}\p{N}]/gu, "");

/**
 * Who the employer is.
 * @returns the name as the text has it, or nothing when the email leaves it open
 */
export const companyOf = ({ message, body, sentences, signature, agency, candidateName }: Context, greetingLine: number): Found | undefined => {
  const hints = [message.address, message.replyTo, signature.address].flatMap((piece) => (piece ? employerHints(piece.text) : []));
  const lowerCase = new Set([...hints, ...[message.sender?.text ?? "", message.subject?.text ?? "", ...message.body.slice(signature.line).map((line) => line.text.slice(0, 90))].flatMap((text) => text.split(/[\s,|]+/)).filter((word) => /^\p{Ll}[\p{L}\d.&-]{2,20}$/u.test(word))].filter((word) => !COMMON.has(word)));
  const outside = [...signature.organizations.flatMap((one) => fromPiece(one, one.text, isBody(one.text) && /\s/.test(one.text) && !/(?:department|office)$/i.test(one.text) ? 3 : 2.5, "signature")), ...inSender(message.sender)];
  const above = flowOf(message.body.slice(0, Math.max(0, greetingLine)).filter((line) => OF_APPLICATION.test(line.text)));
  const candidates = [...inSlots(body, lowerCase, "text"), ...inSlots(above, lowerCase, "text"), ...asSubject(body, sentences), ...inSubject(message.subject, lowerCase), ...labeled(message), ...letterhead(message, greetingLine)];
  const headed = message.headline?.organization;
  outside.push(...fromPiece(headed, headed?.text ?? "", 3, "sender"));
  if (agency) candidates.push(...clients(body));
  else candidates.push(...outside);
  // A name under the letter that the text uses as the employer's is no person's.
  const signed = signature.name && (candidates.some((one) => one.weight >= 2 && one.place !== "signature" && alike(one.key, keyOf(signature.name?.text ?? ""))) || hints.some((hint) => squeeze(keyOf(signature.name?.text ?? "")) === squeeze(hint)));
  if (signed && !agency) candidates.push(...fromPiece(signature.name, signature.name?.text ?? "", 2.5, "signature"));
  const own = new Set(outside.map((one) => one.key));
  const signer = signed ? undefined : signature.name?.text;
  const parent = parents(message.body.map((line) => line.text).join("\n"));
  // Who teaches at a school works for its district.
  const district = candidates.some((one) => DISTRICT.test(one.text));
  const possible = candidates.filter((one) => {
    if (district && one.place === "text" && !DISTRICT.test(one.text) && (SCHOOL.test(one.text) || !isBody(one.text) && !/\s/.test(one.text))) return false;
    if (parent.includes(one.key) || STREET.test(one.text) && candidates.some((other) => other.weight >= 2.5 && !STREET.test(other.text))) return false;
    if (one.key.length < 2 || one.place !== "sender" && (one.weight < 3 || one.place === "text" && !/\s(?:&|and)\s/.test(one.text)) && /\s/.test(one.text) && !isBody(one.text) && !hasLegal(one.text) && isTitle(one.text.split(/\s/).at(-1) ?? "") || /^(?:\p{Lu}\p{L}+\s)?\p{Lu}{1,2}\d+$/u.test(one.text) || isBody(one.text) && !/\s/.test(one.text) || one.text.length > 70 || one.text === candidateName || /^(?:Ward|Room|Floor|Suite|Building|Level|Block|Bay|Zone|Section|Annex(?:ure)?|Grade|Band) [\dA-Z]{1,3}$|^(?:European Union|United (?:Kingdom|States)|Northern Ireland|Great Britain)$/.test(one.text) || isTown(one.text) || /[{}[\]%<>]/.test(one.text)) return false;
    if (/\p{L}-based$/u.test(one.text) || /^\d{1,2}(?:\.|st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/.test(one.text)) return false;
    if (ACADEMIC.test(one.text) && candidates.some((other) => !ACADEMIC.test(other.text) && other.place !== "subject" && (isBody(other.text) || hasLegal(other.text) || other.place === "signature") && /\s/.test(other.text))) return false;
    if (agency && [...own].some((key) => alike(key, one.key))) return false;
    if (signer && (one.text === signer || signer.startsWith(`${one.text} `))) return false;
    if (one.place !== "text" && one.key.includes(" ") && TRACKERS.has(one.key.split(" ")[0] ?? "") && !hints.some((hint) => !TRACKERS.has(hint) && squeeze(one.key).startsWith(squeeze(hint))) && !candidates.some((other) => other.place === "text" && other.key === one.key)) return false;
    return !TRACKERS.has(one.key) || isEmployer(one, candidates);
  });
  return best(possible, hints, agency, body, message) ?? (agency && isOwnStaff(signature) ? best(outside.filter((one) => !BROKER.test(one.text)), hints, agency, body, message) : undefined);
};

/** Who signs as “Manager - Human Resources” writes for the house below, though it works for clients. */
const isOwnStaff = ({ title, organizations }: Signature) => title !== undefined && /\b(?:human resources|hr)\b/i.test(title.text) && !/recruit|consult|\bsourc|talent|staffing|partner/i.test(title.text) && organizations.length > 0 && !organizations.some((one) => BROKER.test(one.text));
const BROKER = /recruit|staffing|search|personnel|manpower|resourc|consult|\bhr\b|talent|placement|career|job/i;

/** “Fenwick & Daughters” */
const OWNED = /\s(?:&|and)\s(?:Sons?|Daughters?|Co|Partners|Brothers|Bros|Associates|Company)\.?$/;

/** “Brindle Foods, part of Osgood Group”: the parent. */
const parents = (text: string): string[] =>
  Array.from(text.matchAll(/(?:[,(]|\b(?:is|are)) (?:now )?(?:an? )?(?:part|(?:proud )?member|division|subsidiary|arm) of (?:the )?|\bowned by (?:the )?|,\san?\s(?=(?:\p{Lu}[\p{L}&'’-]*\s){1,4}(?:company|business|brand)\b)/giu)).flatMap((match) => {
    const from = match.index + match[0].length;
    const to = nameEnd(text, from);
    return to < 0 ? [] : [keyOf(text.slice(from, to))];
  });

/** Employers that have several schools. */
const DISTRICT = /\s(?:(?:County|City|Public|Area|Community|Charter|Parish|Township|Catholic) Schools|(?:Unified |Independent |Consolidated |Area |Community |Joint )?School (?:District|Board|Division)|ISD|USD|(?:Academy|Academies|Learning|Education|Multi-Academy) Trust|School District \d{1,3})$/;
const SCHOOL = /\s(?:(?:Elementary|Middle|High|Primary|Secondary|Intermediate|Infant|Junior|Grammar)(?: School)?|Academy|School)$/;

/** Rather where the house stands, unless nothing else is named. */
const STREET = /\s(?:Street|Road|Lane|Avenue|Straße|Strasse|Boulevard)$/;

/** Part of a university, unless nothing else is named. */
const ACADEMIC = /^(?:Department|Dept\.?|Faculty|School|Chair|Division) of \p{Lu}/u;

const COMMON = new Set("and the of for at in on to from with your you our team application update status this that we via role position interview regarding about data job luck".split(" "));

/** “Lever” is the employer only where the text speaks of working there. */
const isEmployer = (one: Candidate, all: readonly Candidate[]) => all.some((other) => other.key === one.key && other.weight >= 2.5 && other.place === "text");

const clients = (body: Flow): Candidate[] => clientsIn(body).map(({ from, to }) => inFlow(body, from, to, 4, "text"));

const best = (candidates: readonly Candidate[], hints: readonly string[], agency: boolean, body: Flow, message: Message): Found | undefined => {
  const score = (group: readonly Candidate[]) => {
    const hinted = group.some((one) => hints.some((hint) => hint.length > 2 && (squeeze(hint) === squeeze(one.key) || squeeze(one.key).startsWith(squeeze(hint)) || squeeze(hint).startsWith(squeeze(one.key)) || initials(one.key) === hint)));
    return group.reduce((sum, one) => sum + one.weight, 0) + (hinted && !agency ? 2 : 0);
  };
  const ranked = grouped(candidates, alike).map((group) => ({ group, score: score(group), top: Math.max(...group.map((one) => one.weight)) })).sort((a, b) => b.score - a.score || b.top - a.top);
  const winner = ranked[0];
  if (!winner || winner.score < 2.5) return;
  return inForm(asWritten(winner.group), body, message);
};

const initials = (key: string) => key.split(" ").map((word) => word[0]).join("");

/** Of the ways in which the email writes the name, the one that its text uses most. */
const asWritten = (group: readonly Candidate[]): Found => {
  const count = (one: Candidate) => group.reduce((sum, other) => sum + (other.text === one.text ? other.weight + (other.place === "text" ? 1 : 0) : 0), 0);
  const shortest = group.filter((one) => !hasLegal(one.text));
  const sorted = [...(shortest.length ? shortest : group)].sort((a, b) => count(b) - count(a) || Number(b.place === "text") - Number(a.place === "text") || b.text.length - a.text.length);
  const used = sorted[0] as Candidate;
  // “Trader Sam’s” in the text, “Trader Sam’s Careers” below it.
  const named = sorted.find((one) => one.place === "text" && /['’]s$/.test(one.text) && one.text.slice(0, -2) === used.text);
  if (named && group.some((one) => one.place === "signature")) return { text: named.text, from: named.from, to: named.to, place: named.place };
  // “Dellamere Fresh Markets” in the text, “Dellamere Careers” below it.
  const whole = used.place === "signature" && !group.some((one) => one.place === "text" && one.key === used.key) ? sorted.find((one) => one.place === "text" && one.key.startsWith(`${used.key} `)) : undefined;
  // “Heartwood” is how its people call Heartwood Community Credit Union.
  const { text, from, to, place } = whole ?? sorted.find((one) => one.place === "signature" && one.key.startsWith(`${used.key} `) && isBody(one.text) && (HOUSE.test(one.text.split(" ").at(-1) ?? "") || one.key.split(" ").length - used.key.split(" ").length > 1)) ?? used;
  return { text, from, to, place };
};
