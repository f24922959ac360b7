import { isBlank } from "./details.ts";

const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Marks that turn the direction of all text after them, and invisible spaces. Joiners and plain direction marks stay. */
const INVISIBLE = /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;

/** One well-formed line: control characters, line breaks and runs of spaces become one space, half characters go. */
export const oneLine = (text: string) =>
  text.replace(LONE_SURROGATE, "").replace(INVISIBLE, "").replace(/[\p{Cc}\s]+/gu, " ").trim();

/** A text without spaces, commas and semicolons at its ends. */
export const trimStray = (text: string) => text.replace(/^[\s,;，、；،؛]+|[\s,;，、；،؛]+$/gu, "");

/** A company or a person’s name as typed, without stray commas at its ends; "" if it stands for nothing. */
export function fitName(text: string): string {
  const name = trimStray(oneLine(text));
  return isBlank(name) ? "" : name;
}

/** What is called “the University of …” by everybody, whatever the form says. */
const TAKES_ARTICLE = /^(?:university|city(?! of hope)|county|state|town|borough|department|ministry|office|institute|embassy|church|diocese|government) of\s/iu;

/** A company as it stands in a sentence, from its fitted name: “the University of Leeds”. */
export const fitCompany = (name: string) => (TAKES_ARTICLE.test(name) ? `the ${name}` : name);

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

/** Short forms of four letters and more that stay in capitals, and words that become small ones. */
const CAPITALS = /^(?:HVAC|SCADA|CNC|LVN|HTML|REST|JSON|SEAL|NICU|PICU|CCTV|CPHQ|ADAS|FPGA|ASIC|HRBP|SDET|MLOPS|SAAS|EMEA|APAC|LATAM|DACH|GDPR|IFRS|GAAP|SIEM|TESOL|TEFL|SWAT|NASA|BCBA|MRI|CRNA)$/u;
const SMALL = /^(?:OF|AND|FOR|IN|AT|THE|TO|WITH|ON|OR)$/u;

/** A role typed all in capitals does not shout in the letter: “Senior Accountant”, “HR Manager”. Other roles stay as typed. */
function hush(role: string): string {
  if (role !== role.toUpperCase() || !/\p{Lu}{5}/u.test(role)) return role;
  const word = (text: string, at: number) => {
    if (SMALL.test(text) && at > 0) return text.toLowerCase();
    return text.length < 4 || CAPITALS.test(text) || !/[AEIOUY]/u.test(text) ? text : text.charAt(0) + text.slice(1).toLowerCase();
  };
  return role.replace(/\p{Lu}+/gu, (text, at: number) => word(text, at));
}

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
  return ONLY_A_WORD.test(role) ? "" : hush(role);
}
