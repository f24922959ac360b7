import { escape } from "./patterns.ts";
import { isBlank } from "./details.ts";
import { DEGREES, KINDS_OF_COMPANY, LEGAL_FORMS, oneOf, SAID_OF_COMPANY } from "./name-words.ts";

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

/**
 * What everybody calls “the …”, whatever the form says. Each list is of whole names or of how a name begins or ends; where
 * people differ (“at NASA”, “at Home Depot”) the name stays as typed.
 */
const TAKES_ARTICLE = [
  // Acronyms in capitals, alone: “the BBC”, but “BBC Studios” and “NHS England”.
  /^(?:BBC|NHS|UN|EU|WHO|IMF|OECD|WTO|ILO|ECB|EIB|EBRD|FBI|CIA|NSA|IRS|FDA|EPA|CDC|FCC|FAA|NIH|DOJ|DHS|DWP|MOD|MoD|FCA|RSPCA|RSPB|NSPCC|RNLI|RAF|YMCA|YWCA|ACLU|ICRC|BFI|V&A|NYPD|LAPD|U\.N\.|U\.S\. Army|(?:US|U\.S\.) (?:Army|Navy|Air Force|Treasury))$/u,
  // A body “of” or “for” something.
  /^(?:university|city(?! of hope)|county|state|town|village|borough|port|province|commonwealth|department|ministry|office|bureau|institute|embassy|consulate(?: general)?|church|diocese|archdiocese|government|museum|library(?= of congress)|council|college|cent(?:re|er)|chamber) (?:of|for)\s/i,
  /^(?:[\p{L}.]+\s){1,3}(?:department|ministry|bureau|embassy|museum|academy|organi[sz]ation|committee|council) (?:of|for)\s/iu,
  /^(?:(?:technical|national|state|american|chinese|catholic|free|medical|federal|hebrew|royal) )+university (?:of|in)\s|^open university$/i,
  /^(?:(?:london|royal) borough of|london school of|royal (?:college|academy|society|institute|institution|botanic|opera house|navy|air force|ballet|albert hall|shakespeare|national)(?:\s|$)|(?:massachusetts|california) institute of technology$)/i,
  /^bank of (?:england|japan|canada|korea|italy|spain|france|mexico|finland|israel|greece|thailand)$|^(?:reserve|central|people[’']s) bank of\s/i,
  /^house of (?:commons|lords|representatives)$|^council on\s|^united (?:nations|states|kingdom)(?:\s|$)/i,
  // Offices of a state, and of several.
  /^(?:home|cabinet|foreign|met|post|serious fraud|national audit) office$|^federal\s(?:.+\s)?(?:administration|commission|agency|office|court)$|^national (?:football|hockey) league$/i,
  /^(?:(?:national|federal) (?:trust|theatre|gallery|portrait gallery|archives?|health service|institutes?|science foundation|park service|crime agency|security agency|weather service|reserve|trade commission|bureau|council)|environment agency|civil service|crown prosecution service|(?:us|u\.s\.|united states) postal service|metropolitan (?:police|opera|museum)|state department|white house|supreme court|pentagon)(?:\s|$)/i,
  /^(?:uk|u\.k\.|us|u\.s\.|scottish|welsh|british|irish|australian|canadian|federal|german|french|dutch|indian|nigerian|philippine|pakistani|kenyan|ghanaian|south african) (?:government|parliament|army|navy|air force|embassy|(?:national )?police(?: (?:force|service))?|institutes? of .+)$/i,
  /^(?:labour|conservative|green|liberal|democratic|republican|social democratic) party$/i,
  /^european (?:bank for|commission|parliament|union|council|central bank|investment bank|space agency|medicines agency|patent office|court|southern observatory|environment agency)(?:\s|$)/i,
  /^world (?:bank|health organi[sz]ation|trade organi[sz]ation|food programme|economic forum|wildlife fund)(?: group)?$/i,
  /^(?:international|american|british|indian|nigerian|canadian|australian|national|european|royal)\s(?!.*\b(?:credit union|building society)$)(?:.+\s)?(?:red cross|red crescent|society|association|federation|fund|committee|council|academy|commission|organi[sz]ation|court|museum|library|film institute|geological survey|antarctic survey)$/i,
  /^(?:(?:international )?red cross|salvation army|smithsonian(?: institution)?)$|^(?:alan turing|francis crick|max planck|broad|wellcome sanger) institute(?:\s|$)/i,
  /^\p{L}.*\s(?:museum|foundation|police department|fire department|sheriff[’']s (?:office|department))$/iu,
  /^(?:wellcome|carbon|woodland|landmark|leverhulme|prince[’']s|king[’']s) trust$/i,
  /^(?:(?:new york|los angeles|financial|irish|sunday|economic|straits) times|times of india|washington post|wall street journal|economist|new yorker|boston globe|daily telegraph)$/i,
];
/** They are written in capitals, however they were typed. */
const SMALL_ACRONYM = /^(?:bbc|nhs)(?=\s|$)|^(?:fbi|cdc|fda|irs|dwp|imf|oecd|raf|rnli|rspca|rspb|nspcc|ymca|ywca|nypd|lapd)$/i;
/** “A small bakery” is no name, but “A Place for Mom” is. */
const WITH_ARTICLE = /^(?:An?|My|Our|Some)(?=\s+(?:\p{Ll}|.*\s\p{Ll}+$))/u;
/** “local bakery”: no name either. */
const NEEDS_ARTICLE = /^(?:small|little|tiny|local|big|large|regional|family-(?:run|owned))\s+\p{Ll}/u;
/** “Law firm”, “independent bookshop in Leeds”: a kind of company, small but for the first letter, which phones write large. */
const KIND = new RegExp(`^(?:${oneOf(SAID_OF_COMPANY)}\\s+)*${oneOf(KINDS_OF_COMPANY)}(?:\\s(?:in|near|on)\\s.+)?$`, "iu");
const isKind = (name: string) => KIND.test(name) && !/(?<=\s)\p{Lu}\p{Ll}/u.test(name.replace(/\s(?:in|near|on)\s.*$/u, ""));
/** What people type who know no name, or may not tell it. */
const NO_COMPANY =
  /^(?:(?:an? |the |my |some |this )?(?:(?:unknown|confidential|undisclosed|anonymous) )?(?:company|employer|organi[sz]ation|business)|unknown|confidential|undisclosed|anonymous|none|(?:not |un)(?:known|disclosed|specified|stated|named|given|sure|applicable)|private|(?:i[’']?m )?(?:self|un)[- ]?employed|company name|(?:confidential|undisclosed)\s*[(–-].*|freelancer?|no idea|no name|idk|dunno|t\.?b\.?[acd]|x{2,}|\?+|(?:i )?(?:forgot|(?:don[’']?t|do not|can[’']?t|cannot) (?:know|remember|recall|say|tell))(?: (?:it|the name|yet|the company))?)[.!]?$/i;

const LEGAL = new RegExp(`(?:^|[\\s,])${oneOf(`${LEGAL_FORMS}, ${DEGREES}`)}\\.?$`, "iu");
const STATE = /^(?:[A-Z]{2,3}|U\.[KS]\.?A?\.?|England|Scotland|Wales|Ireland|Germany|France|Spain|Italy|Netherlands|Belgium|Austria|Switzerland|Sweden|Poland|Portugal|India|Pakistan|Bangladesh|Nigeria|Ghana|Kenya|South Africa|Philippines|Singapore|Malaysia|Canada|Australia|California|Texas|Ontario)$/u;
const PLACE = /^\p{L}[\p{L}.’'-]+(?:\s(?!(?:and|und|et|y)\s)[\p{L}.’'-]+){0,3}$/u;

/** “University of California, Berkeley”, “a small, independent bakery”. */
const UNPLACED = new RegExp(`^university of (?:california|colorado|illinois|maryland|massachusetts|michigan|minnesota|missouri|nebraska|north carolina|texas|wisconsin)$|state university$|[()]|^(?:an?\\s+)?${oneOf(SAID_OF_COMPANY)}$`, "iu");

/** “Amazon, Berlin” reads as a list; in brackets the place does not. “Acme, Inc.” and “Smith, Jones & Co” are whole names. */
function withPlace(name: string): string {
  const [main = "", place = "", state] = name.split(/\s*,\s*/u);
  const isPlaced = place !== "" && name.split(",").length < 4 && PLACE.test(place) && (state === undefined ? !LEGAL.test(place) : STATE.test(state));
  return isPlaced && /\p{L}.*\p{L}/u.test(main) && !UNPLACED.test(main) ? `${main} (${state === undefined ? place : `${place}, ${state}`})` : name;
}

function withArticle(name: string): string {
  if (isKind(name)) {
    const kind = /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
    // The letter goes to them: “the role at the law firm”, not “at a law firm”.
    return `the ${kind}`;
  }
  if (/^(?:the|an?)\s\p{Lu}/iu.test(name) && !WITH_ARTICLE.test(name)) return name;
  if (TAKES_ARTICLE.some((pattern) => pattern.test(name))) return `the ${name}`;
  return NEEDS_ARTICLE.test(name) ? `the ${name}` : name.replace(WITH_ARTICLE, (article) => (/^[AS]/u.test(article) ? "the" : article.toLowerCase()));
}

/**
 * A company as it stands in a sentence, from its fitted name: “the University of Leeds”, “the BBC”, “the small bakery”,
 * “Amazon (Berlin)”.
 * @returns "" if it names none: “I don’t know”, “Confidential”
 */
export function fitCompany(name: string): string {
  if (NO_COMPANY.test(name)) return "";
  const [, main = name, place = ""] = /^([^()]+)( \([^()]*\))$/u.exec(withPlace(name)) ?? [];
  return withArticle(main.replace(SMALL_ACRONYM, (word) => word.toUpperCase())) + place;
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
const BEFORE_ROLE = /^(?:(?:the|an|a(?! level)|some|any|this)\s+)?(?:(?:role|position|post|job|vacancy|opening)(?:\s+(?:of|as)\s|\s*:)\s*(?:(?:the|a|an)\s+)?)?(?=\S)/i;
const AFTER_ROLE = /(?:[\s,;:|–—]+(?:-[\s,;:|–—]+)*(?:role|position|job|vacancy|opening|post))+$|(?<!\s(?:of|for))\s+(?:roles|positions|jobs|vacancies|openings|posts)$/i;
const SEVERAL = /^(?:several|multiple|various|different|many|two|three|all|both|a few)\s+(\S.*\s(?:role|position|job|opening)s)$/i;
/** What names no role: “several roles”, “anything”, “not sure”, “speculative application”. */
const NO_ROLE = [
  /^(?:(?:the|an?|any|some|all|several|multiple|various|different|many|few|couple|of|two|three|both|open|other|more|available|suitable|(?:role|position|job|opening|post|vacancy|vacancie)s?)(?:\s+|$))*$/i,
  /^(?:anything|whatever|undecided|everything|something|unknown|unsure|not (?:sure|known)|no idea|idk|(?:i )?(?:forgot|(?:don[’']?t|do not|can[’']?t|cannot) (?:know|remember|recall))|t\.?b\.?[acd]|x{2,})(?:\s.*)?[.!]?$/i,
  /^(?:(?:speculative|open|general|unsolicited|spontaneous) application|initiativbewerbung|candidature spontanée)$/i,
];

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

/**
 * The role as it stands in “the … role”: without an article, the word “role”, gender marks, requisition numbers and
 * the company after it. Brackets and symbols that belong to it stay: “Engineer (Remote)”, “C# Developer”, “24/7 Support”.
 * @param text as typed
 * @param company as fitted, or ""
 * @returns "" if nothing is left that could name a role
 */
export function fitRole(text: string, company = ""): string {
  const whole = fitName(text);
  const withoutMarks = oneLine(whole.replace(GENDERS, " ").replace(REQUISITIONS, " ").replace(EMPTY_BRACKETS, " ")).replace(/\s+(?=[,;])/gu, "").replace(STRAY_ENDS, "");
  const atCompany = company ? new RegExp(`\\s*(?:\\s(?:at|with|bei|@)|[,@–—|-])\\s+${escape(company)}$`, "iu") : undefined;
  const bare = (atCompany ? withoutMarks.replace(atCompany, "") : withoutMarks).replace(STRAY_ENDS, "");
  const full = SHORT_FORM.test(bare) ? bare : bare.replace(/\.+$/u, "");
  const role = full.replace(SEVERAL, "$1").replace(BEFORE_ROLE, "").replace(AFTER_ROLE, "").replace(STRAY_ENDS, "");
  return NO_ROLE.some((pattern) => pattern.test(role)) ? "" : hush(role);
}

/** A role that already says what it is takes no “role” behind it, whatever stands behind: “PhD position in Physics”. */
const NAMES_ITSELF =
  /(?:internship|apprenticeship|traineeship|fellowship|residency|placement|scheme|co-op|secondment|professorship|lectureship|readership|studentship|externship|clerkship|scholarship|assistantship|directorship|trusteeship|cadetship|pupillage|program(?:me)?|training contract|work experience|opportunity|postdoc|ph\.?d|doctorate|position|role|job|vacancy|opening|praktikum|ausbildung|volontariat|referendariat|studium|stelle|platz|alternance|tirocinio|prácticas|estágio)s?$/i;
/** Behind a role: the year, what stands in brackets, and what a preposition brings. */
const BEHIND = /\s+(?:in|at|of|for|with|within|on|to|as|zum|zur|als|im|bei|für|en|de)\s.*$|[\s,]+(?:19|20)\d\d(?:\/\d+)?$|\s*[([][^()[\]]*[)\]]$/i;
/** The same words in front: “Praktikum Marketing”. “Internship Coordinator” is a job. */
const BEGINS_AS_ITSELF =
  /^(?:(?:pflicht)?praktikum|ausbildung|volontariat|referendariat|duales studium|alternance|tirocinio|prácticas|estágio|(?:internship|apprenticeship|traineeship|fellowship|residency|externship|studentship|secondment|work experience|training contract)(?!.*\b(?:co-?ordinator|manager|officer|advis[eo]r|assessor|administrator|director|lead|head|specialist|tutor|mentor|supervisor|recruiter|assistant|consultant|executive|trainer|coach|partner|support)s?$))\s/i;
const headOf = (role: string): string => (BEHIND.test(role) ? headOf(role.replace(BEHIND, "")) : role);

/** Whether the last word says what somebody is: “Manager”, “Assistant”, “Engineer II”. */
const ENDS_AS_JOB =
  /(?:er|or|ist|ian|ant|yst|eer|tive|tect|student|agent|intendent|resident|man|woman|person|lead|head|chief|clerk|nurse|chef|cook|fellow|associate|apprentice|intern|trainee|partner|secretary|coach|aide|steward|mechanic|postdoc|\bvp)s?(?:\s+(?:[IVX]+|\d+|level \d+))?$/i;
const APART = /(?:\s*(?:,(?!\d{3})|[，;|])\s*|\s+[-–—]\s+|\s*[–—]\s*|\s*:\s+)(?![^()[\]]*[)\]])/u;

/**
 * What stands behind a comma, a dash or a bar, in brackets: “Assistant Producer (Radio 4)”. So the role stays one thing in
 * the middle of a sentence and needs no comma behind it. “Sales, Marketing and Events Manager” is a list, and so is “Head of
 * Learning, Diversity and Culture”.
 */
function inOnePiece(role: string): string {
  const parts = role.split(APART).map((part) => part.trim()).filter(Boolean);
  const [first = "", ...others] = parts;
  const last = others.at(-1) ?? "";
  if (others.length === 0) return role;
  const isJob = (part: string) => ENDS_AS_JOB.test(headOf(part));
  const isList = /[,，]/u.test(APART.exec(role)?.[0] ?? "");
  const isRow = /(?:^|\s)(?:and|&)\s/u.test(last);
  if (isList && (isJob(last) ? isRow || !isJob(first) : isRow && (!isJob(first) || headOf(first) !== first))) return role;
  // “Marketing - Content Manager”
  const at = isJob(first) || NAMES_ITSELF.test(headOf(first)) ? 0 : Math.max(parts.findIndex(isJob), 0);
  const main = parts[at] ?? first;
  const [, name = main, inside = ""] = /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/u.exec(main) ?? [];
  const said = [inside, ...parts.filter((_, place) => place !== at)].map((part) => part.replace(/\s*[([]\s*/gu, ", ").replace(/[)\]]/gu, "").replace(/^[\s,]+/u, "").trim());
  return `${name.replace(AFTER_ROLE, "")} (${said.filter(Boolean).join(", ")})`;
}

/** Behind a name, in the subject, the degree alone would be the person’s own. */
const DEGREE = /^(?:ph\.?d|doctorate|post-?doc)(?=$|\s(?:in|at|on|\(|\d))/i;

/**
 * A role as it stands behind “the”: “Data Analyst role”, “PhD position in Physics”, “Staff Engineer (Payments) role”.
 * @param role as fitted, not ""
 */
export function roleInSentence(role: string): string {
  const one = inOnePiece(role).replace(DEGREE, "$& position").replace(/^(?:Position|Role|Job|Vacancy|Opening)(?=\s(?:in|at|for|with|on)\s)/u, (word) => word.toLowerCase());
  return NAMES_ITSELF.test(headOf(one)) || BEGINS_AS_ITSELF.test(headOf(one)) || /\s(?:role|position)$/i.test(one) ? one : `${one} role`;
}

