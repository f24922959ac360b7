import { PARTICLES, TITLES } from "../name-words.ts";
import { BODIES, GENERIC, JOB_TITLES, LEGAL, NAME_INNER, PLACES } from "./words.ts";

const bare = (word: string) => word.replace(/^["'“‘(]+|["'”’).,;:!?]+$/g, "");
/** A small word inside a name: “van”, “de”, “zu”. */
export const isParticle = (word: string): boolean => PARTICLE.has(word.toLowerCase());
const PARTICLE = new Set([...PARTICLES, ..."vom zum zur del della delle degli das do dos du des le las los bint binti ter ten te tot zu af av e ap ab ferch mac nic st freifrau freiherr".split(" ")]);
const NAME_WORD = /^(?:["“‘']\p{Lu}\p{L}{1,14}["”’']|\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*|\p{Lu}\.?|(?:\p{Lu}\.){1,3}|(?:Md|Mohd|Sk|Kh)\.)$/u;
const HONORIFIC = new RegExp(String.raw`^(?:${TITLES.join("|")}|capt|captain|cllr|sgt|sergeant|lt|lieutenant|cpl|det|insp|supt|cmdr|commander|pastor|sister|father|fr|rabbi|col|colonel|maj|major|brig|smt|shri|engr|barr|arc|alhaja|hajia|datuk|alhaji|baroness|canon|matron|hon|deacon|brother|mme|mlle|madame|madam|doña|señora?|pd|habil|rer|nat|dipl\.-ing|\(retd\.?\))\.?$`, "i");

/**
 * Whether the words can be a person's name: one to four capitalized words, none of which belongs to offices, teams,
 * months or greetings.
 */
export const isPerson = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  const named = words.filter((word) => !HONORIFIC.test(word) && !isParticle(word));
  if (!named.length || words.length > 6 || named.length > 4 || text.length > 50) return false;
  if (named.length === 1 && /^.\.?$/u.test(named[0] ?? "")) return false;
  if (named.length > 1 && (BODIES.has((named.at(-1) ?? "").toLowerCase()) || /.(?:ics|tech|works|ware)$/i.test(named.at(-1) ?? ""))) return false;
  if (named.some((word) => GERMAN_BODY.test(word)) || named.length > 1 && HOUSE_FIRST.test(named[0] ?? "")) return false;
  if (named.some((word) => /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|La|Le|Van|Di|Du|Fitz|O['’])\p{Lu}/u.test(word))) return false;
  return named.every((word, i) => NAME_WORD.test(word) && (/^(?:Md|Mohd)\.$/.test(word) || !GENERIC.has(word.toLowerCase().replace(/\.$/, "")) || named.length > 1 && (i > 0 ? /^(?:Hope|Love|Best|Good|March|August|Read)$/ : /^(?:Jan|May|April|June|August)$/).test(word)) && !isTitleWord(word) && !LEGAL.has(word.toLowerCase()));
};

/** “Bürgerhospital”, “Stadtsparkasse”: what nobody is called. */
const GERMAN_BODY = /(?:^|\p{L}{2})(?:hospital|klinik|klinikum|krankenhaus|schule|sparkasse|stadtwerke|verein|stiftung|gesellschaft|versicherung|universität|hochschule|institut|zentrum|verlag|apotheke|verwaltung|abteilung|-team)$/iu;

/** Names of houses begin like this: “Banco Verde”, “Hotel Adler”. */
const HOUSE_FIRST = /^(?:banco|banca|banque|grupo|groupe|gruppo|hotel|clinica|clínica|klinik|stiftung|praxis|kanzlei|kita|autohaus|orkest|orchester|orchestra|orchestre|ensemble|theater|théâtre|teatro|musée|galerie|galleria|éditions|librairie|pharmacie|bodega|finca|école|scuola|colegio|instituto|fondation|fundación|restaurant|ristorante|café|cafe|studio|atelier|maison|team)$/i;

// Some titles are also names (Hunter, Mason); only those that nobody bears count here.
const BORNE = new Set("rider skipper contractor weaver potter saddler moulder guard porter cook page baker carpenter farmer gardener butcher chef fellow host model porter captain officer dean painter joiner pilot provost principal master partner solicitor brewer barber driver dancer usher ranger forester steward pastor".split(" "));
const isTitleWord = (word: string) => JOB_TITLES.has(word.toLowerCase()) && !BORNE.has(word.toLowerCase());

/** The name without Mr., Ms. and their like; empty when only one word would be left of such a greeting. */
export const withoutTitle = (name: string): string => {
  const words = name.trim().split(/\s+/);
  if (!HONORIFIC.test(words[0] ?? "")) return name.trim();
  const rest = words.filter((word) => !HONORIFIC.test(word));
  return rest.length > 1 ? rest.join(" ") : "";
};

const STARTS = /[\p{Lu}\d&]/u;
const STOPS = new Set("he she they his her i we our you your this that these those it thank thanks while although however unfortunately after if please as in on at and but so with for from to best kind regards sincerely dear hi hello re subject date sent".split(" "));

/** “Institute for Housing Studies”. */
const FOR = /(?:Department|Institute|Cent(?:er|re)|Society|Association|Foundation|Council|Museum|School|College|Agency|Office|Ministry|Trust|Campaign|Fund|Campaign)$/;
/** “Tindall, Rowe & Partners”. */
export const FIRM = /^\p{Lu}[\p{L}'’-]+(?:,\s\p{Lu}[\p{L}'’-]+){1,3},?\s(?:&\s\p{Lu}[\p{L}'’-]+|and\s(?:Partners|Associates|Sons|Co)(?![\p{L}]))(?:\s(?:LLP|LLC|Ltd|Inc|PLLC|PC)(?![\p{L}]))?/u;

/**
 * Reads a proper name (of a company) that begins at a place of a text.
 * @returns where it ends, or -1
 */
export const nameEnd = (text: string, from: number): number => {
  const firm = FIRM.exec(text.slice(from, from + 90));
  if (firm) return from + firm[0].length;
  let end = -1;
  let at = from;
  let inner = 0;
  for (let count = 0; count < 9; count += 1) {
    const word = /^[^\s]{1,40}/.exec(text.slice(at, at + 41))?.[0];
    if (!word) break;
    const closed = /[,;:!?)"”…]+$|\.$/.exec(word);
    const core = word.replace(/[,;:!?)"”’….]+$/, "");
    const lower = core.toLowerCase();
    const legal = LEGAL.has(lower.replace(/\.$/, "")) && count > 0 && (core !== lower || lower.length > 2);
    if (!core || /^["“(<[{@#|]/.test(core)) break;
    // A house: “The Anchor at Wyke”.
    const house = core === "at" && end > 0 && count === 2 && text.startsWith("The ", from);
    const purpose = core === "for" && end > 0 && FOR.test(text.slice(from, end)) && /^ \p{Lu}/u.test(text.slice(at + 3, at + 5));
    if (house || purpose || NAME_INNER.has(lower) && !STARTS.test(core[0] ?? "") || core === "&" || core === "+") {
      if (count === 0 && core !== "&") break;
      inner += 1;
      if (inner > 2 || closed || (inner === 2 && lower !== "la" && !/\b(?:of|van|von|de|der) $/.test(text.slice(Math.max(0, at - 5), at)))) break;
    } else {
      if (!STARTS.test(core[0] ?? "") && !legal && !/^\p{Ll}{1,4}\p{Lu}/u.test(core)) break;
      if (/^(?:i|we|you|they|it)['’]/.test(lower)) break;
      if (!legal && STOPS.has(lower) && !(core === "Re" && end > 0) && !(count === 0 && /^(?:hello|hi|best|kind|dear|after|from|re)$/.test(lower))) break;
      inner = 0;
      const stays = closed?.[0] === "." && (legal || (/^(?:St|Dr|Mt|Co|Corp|Inc|Ltd|Pvt|Pte|Gebr|Fa|Bros|Thos|Wm|Jas|Chas|Geo|Jos)$/.test(core) || /^[A-Z]$/.test(core) && (count === 0 || /[A-Z]\. $/.test(text.slice(from, at)))));
      end = at + core.length + (stays && /^(?:inc|co|corp|ltd)$/.test(lower) && /^\s+\p{Ll}|^,/u.test(text.slice(at + word.length)) ? 1 : 0);
      if (stays && !/^(?:inc|co|corp|ltd)$/.test(lower)) end = at + core.length + (legal ? 0 : 1);
      if (legal && closed?.[0] === "." && (lower !== "co" || /& $/.test(text.slice(from, at))) && !LEGAL.has(/^\s+([^\s.,;:]{1,8})/.exec(text.slice(at + word.length))?.[1]?.toLowerCase() ?? "")) break;
      if (closed && !stays) {
        const next = /^,?\s+(\S{1,8})/.exec(text.slice(at + core.length))?.[1]?.toLowerCase().replace(/[.,;:!?)]+$/, "");
        if (closed[0] !== "," || !next || !LEGAL.has(next)) break;
      }
    }
    at += word.length;
    const gap = /^[ ]/.exec(text.slice(at, at + 1));
    if (!gap) break;
    at += 1;
  }
  return end;
};

const BODY_OF = /^(?:department|ministry) for\s\p{Lu}|^(?:department|ministry|office|university|city|county|bank|bureau|state|province|diocese|port|museum|institute|school|college) of\s\p{Lu}/iu;

/** Whether the name ends like that of a bank, a school, a company. */
export const isBody = (name: string): boolean => BODY_OF.test(name) || BODIES.has(name.toLowerCase().split(/\s+/).at(-1)?.replace(/\W+$/, "") ?? "");

const TOWN = new RegExp(`^(?:${PLACES})$`);
/** Whether the name is that of a town or country where offices are: no employer, and nobody. */
export const isTown = (name: string): boolean => TOWN.test(name);

/** A company's name made comparable: lower case, without “The”, legal form and punctuation. */
export const keyOf = (name: string): string => {
  const words = name.toLowerCase().replace(/['’]s$/, "").replace(/['’.]/g, "").replace(/[^\p{L}\p{N}&+]+/gu, " ").trim().split(" ");
  while (words.length > 1 && LEGAL.has(words.at(-1) ?? "") && !/^(?:&|and)$/.test(words.at(-2) ?? "")) words.pop();
  if (words.length > 1 && words[0] === "the") words.shift();
  return words.join(" ");
};

/** Whether all words of a name are words of offices and letters, so that it names nobody. */
export const isGeneric = (name: string): boolean => name.split(/[\s/,&-]+/).every((word) => !word || GENERIC.has(bare(word).toLowerCase()));

const GERMAN_TITLE = /(?:ingenieur|entwickler|leiter|berater|referent|mitarbeiter|buchhalter|gestalter|verwalter|kaufmann|kauffrau|arzt|techniker|assistenz|assistent|planer|meister|fahrer|pfleger|sachbearbeiter)(?:in)?$|.(?:ologist|onomist|iatrist|trician|ographer|keeper|worker|seller|maker)$/;
/** Whether the word can end a job title. */
export const isTitle = (word: string): boolean => JOB_TITLES.has(word.toLowerCase()) || GERMAN_TITLE.test(word.toLowerCase()) || /..in$/i.test(word) && JOB_TITLES.has(word.toLowerCase().slice(0, -2));

/** Whether the text has the last word of a job title in it. */
export const hasTitle = (text: string): boolean => text.split(/[^\p{L}]+/u).some(isTitle) || ON_SET.test(text);
/** “2nd AD”, “1st AC”: assistants on a film set are called by number and letters. */
const ON_SET = /(?:^|\s)[1-3](?:st|nd|rd) A[CD](?=$|\s)/;

/** “CUSTOMS SPECIALIST” as it is written in a sentence. */
export const calm = (text: string): string =>
  /^[^\p{Ll}]+$/u.test(text) && /\p{Lu}{4}/u.test(text) && /\s|^\p{Lu}{8,}$/u.test(text) ? text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()).replace(/ (?:Of|And|In|For|The|To)(?= )/g, (word) => word.toLowerCase()) : text;
