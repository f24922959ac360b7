import { fold, matchesOf, type Match } from "./text.ts";
import { isCommon, roots } from "./vocabulary.ts";
import type { Details } from "../details.ts";
import { PARTICLES, TITLES } from "../name-words.ts";
import { NICKNAMES } from "../nicknames.ts";

const set = (words: string) => new Set(words.split(" "));

/** Words of a greeting that name nobody. */
const GENERIC = set(
  "g'day dear hi hello hey hej hei hallo hola ola bonjour salut ciao moin servus gruezi namaste namaskar heya hiya yo alright right ok okay howdy oi cheers ta thanks well so yes ahoj czesc salaam liebe lieber guten tag good morning afternoon evening day greetings respected dearest my to again there all everyone everybody both team teams hiring manager managers recruiter recruiters recruiting recruitment talent acquisition people hr colleague colleagues panel committee whom it may concern ladies gentlemen lady gentleman folks friend friends sir sirs madam madame maam ma'am department selection interview interviewer interviewers search board staff crew group office careers career human resources and und of the at from for mr mrs ms miss mx dr prof professor herr frau ing dipl rev hon dame lord sister brother father mother nurse matron mayor colonel major lieutenant officer uncle aunt auntie arch avv mag signor signora monsieur madam mate man love pal buddy guys girls boys lads ladies family familie famille familia principal coach judge governor inspector captain sergeant chef director head supervisor shift chair chairman dean doctor shri smt ji san marketing engineering product design finance data sales operations customer success support admissions legal it software research culture service services leadership management administration in with you or on behalf",
);
/** What may stand before and behind the name in a signature. */
const AROUND_NAMES = new Set<string>([...TITLES, ...set("dipl doctor phd md mba msc bsc ba ma cpa rn esq jr sr")]);
const particles = new Set<string>(PARTICLES);

const COMPANY_FORMS = set("the inc ltd llc llp gmbh ag se corp corporation co company plc pvt limited group holding holdings sa srl sro bv nv oy ab as kg ohg ug and of & bank university school college council city county town borough district hospital clinic academy church trust institute foundation association society centre center department ministry national royal american british solutions technologies systems services international global uk us usa");
const NOT_COMPANIES = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter diwali eid ramadan thanksgiving zoom teams skype linkedin slack i i'm i've i'd i'll street first second third last all least best home noon midnight lunch breakfast university college conference hr it",
);
const PLACE = /(?:Street|Road|Square|Park|House|Airport|Station|Cross|Wharf|Lane|Building|Hall|Cent(?:re|er)|Library|Campus|Tower|Gatwick|Heathrow|Conference|Avenue|Quay|Hotel)$/u;

/** How a single word of a name is compared: no diacritics, "ue" as "u", no marks. */
const key = (word: string) => fold(word).replace(/'s?$/u, "").replace(/[^\p{L}\d]/gu, "").replace(/([aou])e/gu, "$1");
const wordsOf = (text: string) => text.split(/[^\p{L}\p{M}\d&'’.]+|[.](?=\s|$)|(?<=\p{Ll})[.](?=\p{L})/u).filter((word) => /[\p{L}\d]/u.test(word));

const shortForms = new Set(Array.from(NICKNAMES).flatMap(([short, names]) => names.map((name) => `${key(short)} ${key(name)}`)));

/** Whether a name in a letter is short for one in the details, or the other way round where everybody knows it. */
function isShortFor(name: string, full: string): boolean {
  if (shortForms.has(`${name} ${full}`) || shortForms.has(`${full} ${name}`)) return true;
  return name.length >= 2 && full.length >= name.length + 2 && (full.startsWith(name) || (name.length >= 3 && full.includes(name)));
}

type Known = { keys: Set<string>; people: string[]; company: string };

function known(details: Details): Known {
  const texts = [details.company, details.role, details.yourName, details.recipients, details.stayedWithMe, details.improve, details.theirEmail ?? "", details.threadSubject ?? ""];
  const keys = new Set(texts.flatMap((text) => [...wordsOf(text), ...text.split(/[\s,@.-]+/u)]).map(key));
  const letters = (forms: Set<string>) => wordsOf(details.company).map(key).filter((word) => !forms.has(word)).map((word) => word[0] ?? "").join("");
  for (const initials of [letters(COMPANY_FORMS), letters(set("the of and"))]) if (initials.length > 1) keys.add(initials);
  keys.add(key(details.company));
  return { keys, people: wordsOf(details.recipients).map(key).filter((word) => !GENERIC.has(word) && word.length > 0), company: key(details.company) };
}

function isKnownPerson(word: string, { keys }: Known, people: readonly string[]): boolean {
  const name = key(word);
  if (name === "" || keys.has(name)) return true;
  if (name.length === 1) return people.some((person) => person.startsWith(name));
  if (people.map((person) => person[0]).join("") === name) return true;
  return people.some((person) => isShortFor(name, person));
}

type Word = { text: string; start: number };

function namesIn(text: string, offset: number): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’.]*/gu)) {
    const word = match[0].replace(/['’.]+$/u, "");
    if (/^[\p{Lu}\p{Lo}]/u.test(word)) words.push({ text: word, start: offset + match.index });
  }
  return words;
}

/** Names in the greeting of somebody who writes everything small: "hi steve!". */
function smallNamesIn(head: string, offset: number): Word[] {
  const words = [...head.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’]*/gu)].map((match) => ({ text: match[0], start: offset + match.index }));
  return words.length > 3 ? [] : words.filter(({ text }) => !roots(text).every(isCommon));
}

const span = (words: readonly Word[]): Match[] => {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? [{ rule: "wrong-name", start: first.start, end: last.start + last.text.length }] : [];
};

const GREETING = /^\s*((?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening)|greetings|respected|namaste|namaskar|hallo|hej|hei|hola|ol\u00e1|bonjour|salut|ciao|moin|servus|dearest)\b[^\n]{0,120})/iu;
const BARE_GREETING = /^\s*((?:(?:Mr|Mrs|Ms|Dr|Prof)\. ?)?\p{Lu}[^\n,.!?:;]{0,40}[,:])[ ]*\n/u;

function wrongGreeting(plain: string, facts: Known): Match[] {
  const found = GREETING.exec(plain) ?? BARE_GREETING.exec(plain);
  const line = found?.[1];
  if (!found || line === undefined) return [];
  const offset = found.index + found[0].indexOf(line);
  const short = line.length <= 80 && (line.match(/[\p{L}\p{M}'’]+/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || GENERIC.has(fold(word)) || particles.has(word));
  const head = short ? line : (/^(?:[^,:;!.?—]|(?<=\b(?:mr|mrs|ms|dr|prof|ing))\.)*/iu.exec(line)?.[0] ?? "");
  const names = (/\p{Lu}/u.test(head.slice(1)) ? namesIn(head, offset) : smallNamesIn(head, offset)).filter(({ text }) => !GENERIC.has(fold(text)));
  if (names.length > 6 || /^\s*(?:thank|thanks|re|subject)\b/iu.test(head)) return [];
  const unknown = names.filter(({ text }) => !isKnownPerson(text, facts, facts.people));
  const toTeam = /\b(?:team|recruit\w*|hr|department|talent)\b/iu.test(head);
  return facts.people.length > 0 || toTeam ? span(unknown) : [];
}

const SIGN_OFF =
  /^[^\S\n]*(?:(?:with |many |my |kind |kindest |best |warm |warmest |very |sincere |all |good |friendly |yours? |much |thanks and |thank you and |in )*(?:regards?|best|wishes|sincerely|faithfully|truly|thanks|thank you|thanking you|cheers|respectfully(?: yours)?|cordially|warmly|gratefully|gratitude|greetings|appreciation|yours|love|the best|respect|take care|luck|ever)(?: (?:again|all|and regards|and best wishes|in advance|to all|so much|very much))*(?: from [\p{L} ]{2,20})?)[^\S\n]*([,.!;:—-]*)[^\S\n]*([^\n]{0,60})$/iu;

function wrongSignature(plain: string, facts: Known, yourName: string): Match[] {
  const own = wordsOf(yourName).filter((word) => !AROUND_NAMES.has(key(word))).map(key);
  if (own.length === 0) return [];
  const lines: { text: string; start: number }[] = [];
  let start = 0;
  for (const text of plain.split("\n")) {
    if (text.trim() !== "") lines.push({ text, start });
    start += text.length + 1;
  }
  if (lines.length < 2) return [];
  const tail = lines.slice(-7);
  let candidate = tail.at(-1);
  let signed = false;
  for (let at = tail.length - 1; at >= 0; at -= 1) {
    const line = tail[at];
    const signOff = line && line.text.length <= 90 && SIGN_OFF.exec(line.text);
    if (!line || !signOff) continue;
    const rest = signOff[2] ?? "";
    if (rest.trim() !== "" && !signOff[1]) continue;
    signed = true;
    candidate = rest.trim() === "" ? tail[at + 1] : { text: rest, start: line.start + line.text.length - rest.length };
    break;
  }
  if (!candidate) return [];
  if (!signed && candidate.text.trim().split(/\s+/u).length > 4) return [];
  const name = (signed ? /^[^,|(/—•<@\d\n[{]*/u : /^.*/u).exec(candidate.text)?.[0].trimEnd() ?? "";
  if (name === "" || !name.trim().split(/\s+/u).every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || particles.has(word))) return [];
  const names = namesIn(name, candidate.start).filter(({ text }) => !AROUND_NAMES.has(fold(text)));
  if (names.length === 0 || names.length > 4) return [];
  const isOwn = ({ text }: Word) => isKnownPerson(text, { ...facts, keys: new Set(own) }, own);
  const last = names.at(-1);
  const wrongLast = own.length > 1 && names.length > 1 && last && last.text.length > 1 && !isOwn(last) && !facts.keys.has(key(last.text)) && !names.some(({ text }) => key(text) === own.at(-1));
  if (names.some(isOwn)) return wrongLast ? span(names.filter((word) => !isOwn(word))) : [];
  return names.every(({ text }) => facts.keys.has(key(text)) || GENERIC.has(fold(text))) ? [] : span(names);
}

const NAMED = "(\\p{Lu}[\\p{L}\\p{M}\\d&.’'-]{0,40}(?:(?<!\\p{Ll}{3}\\.)[ ](?:(?:&|and|of|the)[ ])?\\p{Lu}[\\p{L}\\p{M}\\d&.’'-]{0,40}){0,4})";
/** Names so well known that fewer words around them will do. */
const FAMOUS =
  "(Google|Amazon|Apple|Microsoft|Meta|Facebook|Netflix|Spotify|Tesla|Uber|Airbnb|Stripe|Salesforce|Oracle|IBM|Intel|Nvidia|Adobe|Deloitte|KPMG|PwC|EY|Accenture|McKinsey|Bain|BCG|Goldman Sachs|JPMorgan|Barclays|HSBC|Lloyds|Monzo|Revolut|Infosys|TCS|Wipro|Cognizant|Flipkart|Siemens|SAP|Bosch|BMW|Mercedes|Volkswagen|Allianz|Unilever|Shell|Tesco|IKEA|Nike|Adidas|Disney|Walmart|Starbucks|Globex|Initech|Contoso)";
/** Where the text says for whom the person would work. */
export const EMPLOYERS = [
  new RegExp(
    `\\b(?:roles?|positions?|posts?|jobs?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|internship|apprenticeship|placement|traineeship|contract|scheme|fellowship|career|future|team|everyone|everybody|people|colleagues|folks|staff|apply|applying|applied|application|work|working|interview|interviews|interviewed|interviewing|hired|employed|process|part of life|culture)(?: here| there| again| one day| (?:comes?|came|coming|opens?|turns?|pops?|crops?|goes|arises?) ?(?:up|free)?| (?:is|are|gets|becomes) (?:advertised|available|open|free))? (?:at|with(?=[^.]{0,40}\\b(?:Inc|Ltd|LLC|GmbH|Corp|Group|Technologies|Solutions|Systems|Labs|Bank|Partners|Consulting)\\b))[ \\n](?:the )?${NAMED}`,
    "gu",
  ),
  new RegExp(`\\b(?:roles?|positions?|posts?|jobs?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|internship|apprenticeship|contract|traineeship|career|future) (?:with|for)[ \\n](?:the )?${NAMED}`, "gu"),
  new RegExp(`\\b(?:applied|applying|application|applications) to[ \\n](?:the )?${NAMED}`, "gu"),
  new RegExp(`\\b(?:join|joining|joined|work for|working for|interest in working (?:for|at)|consider(?:ing|ed)? me for|enthusiasm for|chosen by|employee of|rejected by)[ \\n](?:the )?${NAMED}`, "gu"),
  new RegExp(`\\b(?:you all|you|everyone|all|team|folks|people|colleagues|best)(?: all)?,? (?:and (?:everyone|all) )?at[ \\n](?:the )?${NAMED}`, "gu"),
  new RegExp(`\\b(?:this time|lucky|successful|chosen|selected|considered|turned down|rejected|refused)(?: this time)? at[ \\n](?:the )?${NAMED}`, "gu"),
  new RegExp(`\\b(?:role|position|post|job) of (?:[\\p{L}-]+ ){1,5}(?:at|with)[ \\n](?:the )?${NAMED}`, "gu"),
  new RegExp(`(?<![\\p{L}’'] )\\b${NAMED}(?= (?:is|was|seems|looks like|sounds like) (?:clearly |obviously |truly |evidently |to be )?(?:such )?(?:an?|the (?:kind|sort) of|my) (?:\\p{L}+ ){0,2}(?:place|company|firm|team|employer|workplace)\\b)`, "gu"),
  new RegExp(`\\bwould (?:have )?(?:\\p{L}+ ){0,4}(?:bring(?:ing)?|brought|contribut(?:e|ing|ed)|add(?:ing)?|belong(?:ing)?|offer(?:ing)?) (?:\\p{L}+ ){0,5}to[ \\n](?:the )?${NAMED}`, "gu"),
  new RegExp(`(?<!\\b(?:an?|the new|my) )\\b${NAMED.replace("{0,4}", "{0,3}?")}[ ](?=(?:Inc|Ltd|LLC|GmbH|Corp|plc|PLC|AG|Pvt|Limited|LLP|Pty|Consulting|Solicitors|Holdings|Technologies)\\b(?!\\.? (?:course|certificate|training|exam|software|program\\w*|licen[cs]e)))`, "gu"),
  new RegExp(`\\b(?:[Tt]hank you|[Tt]hanks|grateful|appreciated?)[^.!?\\n]{0,40} (?:day|visit|morning|afternoon|time|tour|hours?) at[ \\n](?:the )?${NAMED}`, "gu"),
  new RegExp(`\\bto[ \\n]the[ \\n]${NAMED}(?= (?:hiring |recruiting |recruitment )?team\\b)`, "gu"),
  new RegExp(`\\b(?:interview|interviewed|interviewing|opportunity|position|role|career|job|team|time|conversation) with[ \\n]${FAMOUS}\\b`, "gu"),
  new RegExp(`\\b(?:learn|learned|learnt|learning|hear|heard|hearing|know|knowing) (?:more |a lot |so much |lots )?about[ \\n]${FAMOUS}(?= and\\b|[.,]|'s\\b)`, "gu"),
  new RegExp(`\\b(?:admired?|loved?|followed)[ \\n]${FAMOUS}(?=[.,]| and\\b| since\\b| for\\b| as\\b)`, "gu"),
  new RegExp(`\\b[Tt]he (?:whole |entire )?${FAMOUS}(?= team\\b)`, "gu"),
];
const OWN_PAST =
  /\b(?:my|our|your|his|her|their) (?:current |previous |last |old |former |present |new |first |own |day |early |recent |summer |next )*(?:role|job|position|work|team|time|years|days|career|colleagues|internship|manager|boss|degree|studies|placement|apprenticeship|post|people|friends?)[^.!?;\n]{0,25}$|\b(?:i|you|he|she|we|they|who)(?:'ve|'d|'m)? (?:currently |now |once |previously |also |have |had |has |am |were |was |still |first )*(?:work(?:s|ed|ing)?|volunteer\w*|stud(?:y|ied|ying)|spent|built|ran|led|learn(?:ed|t)|train(?:ed|ing)|taught|served|was|were|been|held|started|joined|left|use[ds]?|did|saw|run|lead|have a job|have a role|(?:have |just |was |been |finally )*(?:accept(?:ed)?|got|landed|found|offered|start(?:ed|ing)?)(?: an?| another| the| my)(?: \p{L}+)? (?:job|role|position|post|offer|place|contract|internship))\b[^.!?;\n]{0,45}$|\b(?:former|previous|accepted|currently|ex)\b[^.!?;\n]{0,30}$/iu;
const WRONGLY_THEIRS = /\b(?:interview\w*|appl(?:ied|ying|y|ications?)|consider\w*|turned down|rejected|prospect|opportunit\w+|chance|excited|thrilled|interest\w*|hop(?:e|ing)|keen|impressed|disappointed|honou?red|grateful|delighted)\b[^.!?;\n]*$/iu;

/** "The Leeds branch" is a place, not a company. */
const PART_OF_IT = /^ (?:branch|office|store|shop|site|area|region|depot|warehouse|campus|role|position|post|course|shift)\b/u;

function isKnownCompany(name: string, facts: Known): boolean {
  const words = wordsOf(name).map(key).filter(Boolean);
  const telling = words.filter((word) => !COMPANY_FORMS.has(word));
  if (telling.length === 0 || NOT_COMPANIES.has(telling[0] ?? "") || PLACE.test(name)) return true;
  const compact = telling.join("");
  return telling.some((word) => facts.keys.has(word)) || facts.keys.has(compact) || facts.company.includes(compact) || telling.map((word) => word[0]).join("") === facts.company;
}

function wrongCompanies(plain: string, facts: Known): Match[] {
  const found: Match[] = [];
  for (const pattern of EMPLOYERS) {
    for (const match of matchesOf(pattern, plain)) {
      const name = (match[1] ?? "").replace(/(?:['’]s?|[.&-])+$/u, "");
      const start = match.index + match[0].lastIndexOf(match[1] ?? "");
      const next = plain.slice(start + (match[1] ?? "").length, start + (match[1] ?? "").length + 2);
      if (PART_OF_IT.test(plain.slice(start + (match[1] ?? "").length))) continue;
      const before = plain.slice(Math.max(0, start - 80), start);
      if (name === "" || (/^['’]s/u.test(next) && !/about[ \n]$/u.test(before)) || isKnownCompany(name, facts)) continue;
      if (OWN_PAST.test(before.trimEnd()) && !WRONGLY_THEIRS.test(before)) continue;
      found.push({ rule: "wrong-name", start, end: start + name.length });
    }
  }
  return found;
}

const ADDRESSED = /\b(?:(?:[Tt]hank you|[Tt]hanks)(?: so much| very much| again)?,?|(?:meet|see|talk to|hear from|speak with|speak to|thank) you(?: again)?,) (\p{Lu}\p{Ll}+)(?=[,.!]| for\b| again\b)/gu;
const MY_NAME = /\bmy name is (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/giu;

function wrongPeople(plain: string, facts: Known, yourName: string): Match[] {
  const found: Match[] = [];
  const own = wordsOf(yourName).map(key);
  for (const [pattern, people] of [[ADDRESSED, facts.people], [MY_NAME, own]] as const) {
    if (people.length === 0) continue;
    for (const match of plain.matchAll(pattern)) {
      const name = match[1] ?? "";
      const start = match.index + match[0].lastIndexOf(name);
      const strangers = namesIn(name, start).filter(({ text }) => !GENERIC.has(fold(text)) && !["god", "goodness", "heavens"].includes(fold(text)) && !isKnownPerson(text, facts, people));
      found.push(...span(strangers));
    }
  }
  return found;
}

/**
 * Names and companies that are not in the details: in the greeting, in the signature, and where the text says for whom the person would work.
 * Whatever stands in any of the details is right; titles, diacritics, case, short first names and forms such as "Inc." do not matter.
 * @param plain the message with plain marks
 */
export function matchWrongNames(plain: string, details: Details): Match[] {
  const facts = known(details);
  return [
    ...wrongGreeting(plain, facts),
    ...wrongSignature(plain, facts, details.yourName),
    ...(facts.company === "" ? [] : wrongCompanies(plain, facts)),
    ...wrongPeople(plain, facts, details.yourName),
  ];
}
