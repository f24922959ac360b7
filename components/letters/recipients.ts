import type { Tone } from "./details.ts";
import { fitName, oneLine } from "./fit.ts";
import * as words from "./name-words.ts";
import { looking } from "./patterns.ts";
import { readPlainName } from "./plain-name.ts";

/** Someone greeted by name, or a group that is greeted as it was typed (“Talent Acquisition”). Who is distant gets no “Hi”. */
export type Recipient = { full: string; given: string; isGroup: boolean; isDistant: boolean };

const { oneOf, isGiven, DETERMINER, RELATION } = words;
/** A whole word: `\b` takes an accent for its end. */
const whole = (alternatives: string) => `(?<![\\p{L}\\p{M}\\d])${alternatives}(?![\\p{L}\\p{M}\\d])`;
const having = (alternatives: string) => looking(whole(alternatives));

const PURE_TITLE = `${oneOf(words.PURE_TITLES)}\\.?`;
const ANY_TITLE = `(?:${PURE_TITLE}|${oneOf(words.TITLES_OR_NAMES)}\\.?)`;
const TITLES_JOINED = "\\s+(?:and|und|et|y|e|&)\\s+";
/** “Mr and Mrs Smith”; “Professor of Physics” is a job. */
const TITLE = looking(`^${ANY_TITLE}(?:${TITLES_JOINED}${ANY_TITLE})?(?=\\s+(?!(?:of|for|at|in|and|&)\\s))`);
const LONE_TITLES = looking(`^(?:${whole(PURE_TITLE)}(?:[\\s,./&]+|\\s(?:and|or|und|et|ou|o|e|y|en|i)\\s|$))+$`);
const JOB = having(`${oneOf(words.JOBS)}s?`);
/** “the recruiter Ana”, “the recruiter (Ana)”. */
const AFTER_JOB = looking(`^([^()[\\]]*${whole(`(?:${oneOf(words.JOBS)}s?|${oneOf(words.OFFICES)})`)})\\s+([([]?)([^()[\\]]+)[)\\]]?$`);
const STARTS_JOB = looking(`^${whole(oneOf(words.STARTS_JOB))}`);
const isSaidOfJob = (word: string) => words.IN_JOBS.has(word.toLowerCase().replace(/\.$/u, ""));
const OFFICE = having(oneOf(words.OFFICES));
const GROUP = having(`(?:${oneOf(words.GROUP_WORDS)}|\\p{L}{4,}${oneOf(words.GROUP_ENDS)})`);
const MANY = having(oneOf(words.GROUPS));
/** “team”, “hiring team”: behind “Tom and”, more people. */
const TEAM = looking(`^(?:${oneOf(`${words.FIELDS}, ${words.OFFICES}`)}\\s+)*(?:teams?|colleagues|staff)$`);
const FIELDS = looking(`^(?:${whole(oneOf(words.FIELDS))}[\\s&/]*)+$`);
const DETERMINED = looking(`^(?:${DETERMINER}|${oneOf(words.ARTICLES)})\\s+`);
/** “Aunt Marie” is not greeted as “Aunt”. */
const KIN = looking(`^${oneOf(words.KIN)}\\s`);
const PREPOSITION = "(?:from|at|in|on|of|to|with|who|that)\\s";
const DEGREE = /^(?:ph\.?\s?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?d|ll\.?[mb]|j\.?d|ed\.?d|d\.?phil|esq|cpa|cfa|pmp|p\.?e|rn|phr|sphr|shrm-(?:s?cp)|mcipd|fcipd|cipd)\.?$/iu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
/** “my friend Sarah”, “my friend (Sarah)”, “a friend called Sarah”. */
const RELATED = looking(`^${RELATION}(?:\\s*[:–—-]|\\s+(?:is|called|named)(?=\\s))?\\s+(?:[([]([^()[\\]]+)[)\\]]|(?!${PREPOSITION})(?=\\p{L})(.+))$`);
/** “Carmen de recursos humanos”, “Anna vom Recruiting”. */
const LINKED = looking(`^(.+?)\\s+${oneOf(words.LINKS)}\\s+(${GROUP.source}.*)$`);

/** What people type where they know no name. */
const NOBODY = [
  /^(?:nil|nothing|no[- ]?one|some(?:one|body)|any(?:one|body)|every(?:one|body)|all|both|names?|etc|al|co|more|others?|whom?|zusammen|(?:à )?tou(?:s|tes)|(?:a )?todos|equipo|(?:a )?tutti|allemaal|(?:first|last|full|your|insert|recipient[’']?s?|.*manager[’']s) name(?: here)?)\.?$/iu,
  /^(?:x{2,}|t\.?b\.?[acd]|asdf\p{L}*|qwert\p{L}*|tests?|foo|bar|idk|dunno|unknown|unsure|anonymous|unnamed|nobody|whoever|sorry|null|undefined|automated|auto[- ]?reply|system|bot|robot|no-?reply|names? (?:unknown|unsure|not)|none(?=$|\s(?:given|known|named|provided|yet|that|of)))(?:[\s.].*)?$/iu,
  /^(?:some|any)(?:one|body)\s+(?:from|at|in|else|on|who|whose)(?:\s.*)?$/iu,
  /^to be\s|^(?:to )?whom it may concern$|^a quien corresponda$|^à qui de droit$/iu,
  // “I don’t remember her name”, “forgot”, “no idea, sorry”, “they never said”.
  /^(?:(?:sorry|um+|hmm+|well|honestly)[\s,]+)?(?:(?:i|we|they|s?he|it|there|that|name)(?:\s+|['’]?(?:ve|m|s)\s+))?(?:(?:really|just|honestly|still|have|has|had|was|is|am)\s+)*(?:forgot(?:ten)?|(?:do|did|does|could|was|were|is|have|has)(?:n[’']?t|\s+not)|can(?:[’']?t|\s?not)|never|dunno|not\s+(?:known|sure|certain|given|provided|available|applicable|specified|stated|disclosed|named|told|mentioned|yet|an?)|no\s+(?:specific\s+|particular\s+|real\s+)?(?:names?|idea|clue|contacts?|one|body|person|info|recipient))(?![\p{L}\p{M}]).*$/iu,
  looking(`^(?:hr|recruit(?:ing|ment)) ${oneOf(words.HUMANS)}$|^(?:lady|woman|man|person|people) (?:from|at|in|who)\\s.*$`),
  looking(`^(?!colleagues$)${RELATION}(?:\\s+${PREPOSITION}(?:(?!\\s(?:and|&)\\s)[^,;])*)?$`),
  looking(`^(?:(?:${DETERMINER}|${oneOf(words.ARTICLES)})\\s+)?(?:(?:recruit(?:ing|ment)|staffing|temp|hiring|employment)\\s+)?${oneOf(words.THINGS)}$`),
  /^guys? (?:from|at|in|who)\s.*$/u,
  looking(`^${DETERMINER}\\s+(?:\\p{L}+\\s+){0,3}?${oneOf(words.HUMANS)}(?![\\p{L}\\p{M}])(?!.*${whole(oneOf(words.GROUPS))})(?:(?!\\s(?:and|&)\\s)[^,;])*$`),
];
const isNobody = (text: string) => !/\p{L}/u.test(fitName(text)) || LONE_TITLES.test(text) || NOBODY.some((pattern) => pattern.test(text));

/** Behind a salutation, the other gender: “Estimado/a”, “Liebe(r)”. */
const OTHER_GENDER = "(?:\\s?/\\s?-?(?:\\p{Ll}{1,2}|cher|chère|lieber?|geehrter?)|\\(-?\\p{Ll}{1,2}\\))?(?![\\p{L}\\p{M}’'-])[\\s,.!:]*";
const SALUTATION = looking(`^[¡¿\\s]*(?:${oneOf(words.SALUTATIONS)}${OTHER_GENDER})+`);
/** “Cara” may open a letter or be somebody: see {@link withoutSalutation}. */
const MAYBE_SALUTATION = looking(`^${oneOf(words.SALUTATIONS_OR_NAMES)}[\\s,]+(?=\\S)`);
const TO = /^(?:to|for)\s+(?:the attention of\s+)?(?!be\s|whom\s)(?=\S)/iu;

/** Without the greeting. What may be a name as well goes where it is small before a capital, or before a title. */
function withoutSalutation(line: string): string {
  const rest = line.replace(TO, "").replace(SALUTATION, "");
  const [maybe = ""] = MAYBE_SALUTATION.exec(rest) ?? [];
  const name = rest.slice(maybe.length);
  return TITLE.test(name) || LONE_TITLES.test(name) || (/^\p{Ll}/u.test(maybe) && /^\p{Lu}/u.test(name)) ? name : rest;
}
const PRONOUN = "(?:s?he|they|her|him|his|them|hers|theirs|ze|hir|xe|xem|any|all|elle?|iel|ella|él|sie|ihr|er|ihm)";
const PRONOUNS = looking(`\\s*[([]\\s*${PRONOUN}(?:\\s*[/,|]\\s*\\p{L}+)*(?:\\s+pronouns)?\\s*[)\\]]|\\s+${PRONOUN}(?:/${PRONOUN})+(?![\\p{L}/])`, "g");
const ADDRESS = /<[^<>]*>|[([]?(?:mailto:)?[^\s@<>()[\],;]+@[^\s@<>()[\],;]+[)\]]?/gu;
const FACES = /(?:^|(?<=\s))[:;=][-'’]?[()DPpO3|/\\]+(?=[\s,;]|$)|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*/gu;
const MARKS = /(?:[!?¡¿…]+|\.{2,}|(?<=\s)\.|:(?=\s*$))(?=[\s,;)\]]|$)|^[¡¿]+/gu;
/** “Mr.Kumar”, but no “Dott.ssa” and no address. */
const TIGHT_TITLE = looking(`(?<![\\p{L}\\p{M}])(?!m\\.)${ANY_TITLE}(?<=\\.)(?!(?:ssa|[rn]a)(?!\\p{L}))(?=\\p{L})(?![^\\s,;<>]*@)`, "g");
/** “1. Ana 2. Ben”. */
const NUMBERS = /(?:^|\s)\d{1,2}[.)]\s+(?=\p{L})/gu;
/** “I think Sarah”, “a lady called Ana”. */
const HEDGES = /^.*\s(?:called|named|name (?:is|was))\s+(?=\p{L})|^(?:(?:i think|i believe|maybe|perhaps|probably|possibly|it (?:was|is|might be))\s+)+|\s+(?:i think|i believe|maybe|perhaps|probably|i guess)$/giu;
const particles = new Set<string>([...words.PARTICLES, "del", "della", "du", "dos", "le", "los", "ter", "ten", "zu", "zur"]);
const LATIN_NAME = /^[\p{Script=Latin}\p{M}’'ʼ‘-]+$/u;
const LATIN_NAMES = /^[\p{Script=Latin}\p{M}’'ʼ‘.\s-]+$/u;

/** A name typed all in capitals or all in small letters, as it is written: “Marta”, “van der Berg”, “O’Neil”. */
function recase(name: string): string {
  const isSmall = name === name.toLowerCase();
  if (!isSmall && (name !== name.toUpperCase() || !/\p{L}{3}/u.test(name))) return name;
  return name
    .split(" ")
    .map((word, at) => {
      const small = word.toLowerCase();
      if (at > 0 && particles.has(small)) return small;
      // “JP”, “tj”: initials have no vowel.
      if (!/[^bcdfghjklmnpqrstvwxz.]|^(?:ng|md)$/u.test(small) && !TITLE.test(`${small} x`)) return word.toUpperCase();
      return small.replace(/(?<![\p{L}\p{M}])\p{L}|(?<=\b(?:mc|[od][’'ʼ‘]))\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(" ");
}

/** A job without a name: “the hiring manager”, but no “team of managers”. */
const isJob = (text: string) => JOB.test(text) && !MANY.test(text);
const isShouted = (word: string) => word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
const BEHIND = looking(`\\s${oneOf(words.TITLES_BEHIND)}$`);

/**
 * The name by which someone is greeted in an informal letter. What is not surely a given name in first place is kept whole:
 * titles, initials, other scripts, family names that stand first, what may be a salutation.
 */
function givenName(full: string): string {
  if (TITLE.test(full) || KIN.test(full) || BEHIND.test(full) || MAYBE_SALUTATION.test(full)) return full;
  const names = full.replace(/\s*["“”‘][^"“”’]*["“”’]/gu, "").split(" ").filter((word) => !SUFFIX.test(word));
  const [first, ...rest] = names;
  if (!first || !rest.length || !names.every((word) => LATIN_NAME.test(word.replace(/\.$/u, "")))) return full;
  // “OKAFOR Daniel”: many people write the family name in capitals, wherever it stands.
  const plain = names.filter((word) => !isShouted(word));
  if (plain.length && plain.length < names.length && isShouted(first)) return plain[0] ?? full;
  const bare = first.replace(/\.$/u, "");
  return first.endsWith(".") || bare.length < 2 || words.mayBeFamily(bare, rest) || /^\p{Lu}{2}$/u.test(bare) ? full : first;
}

/** Whether what stands in brackets is what somebody is called: it begins like the name and is hardly longer, or is known as such. */
function isNickname(inside: string, name: string): boolean {
  if (!/^\p{Lu}[\p{Ll}\p{M}’'-]+$/u.test(inside) || FIELDS.test(inside)) return false;
  const [first = ""] = name.split(" ");
  const isAlike = inside.slice(0, 2).toLowerCase() === first.slice(0, 2).toLowerCase();
  return isAlike ? inside.length <= first.length + 2 : words.NICKNAMES.has(inside);
}

const isSame = (company: string, text: string) => {
  const plain = (name: string) => name.toLowerCase().replace(/^the\s+/u, "").replace(/[\s,]+(?:inc|ltd|llc|llp|plc|gmbh|ag|co|corp|limited)\.?$/u, "");
  return company !== "" && plain(text) === plain(company);
};

/** Not between brackets. */
const OUTSIDE = "(?![^()[\\]]*[)\\]])";
const DASH = new RegExp(`(?:\\s+[-–—|/•·=]|:)\\s+${OUTSIDE}`, "u");

/** Reads one of several that were typed. */
function reader(company: string) {
  const isOffice = (text: string) => {
    const bare = text.replace(TITLE, "");
    if (words.FAMILY_JOB.test(bare) && isGiven(bare)) return false;
    return JOB.test(bare) || OFFICE.test(bare) || GROUP.test(bare) || FIELDS.test(bare);
  };
  const isName = (text: string) => /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}’'ʼ‘.-]*(?:\s+(?=\S)|$)){1,4}$/u.test(text) && !text.split(" ").some(isShouted) && !isOffice(text) && !isSame(company, text);
  /** Whether a job is not typed as a title would be: “the CTO”, “recruiter”. */
  const isLoose = (job: string) => DETERMINED.test(job) || /(?:^|\s)(?:\p{Ll}+|C\p{Lu}O|[ES]?VP)$/u.test(job);

  /** Of “Neha HR”, “Sarah Jones Head of Marketing”: the name; "" where it may be a job or a company. */
  function beforeJob(text: string): string {
    const [title = ""] = TITLE.exec(text) ?? [];
    const all = text.slice(title.length).trim().split(" ");
    const at = all.findIndex(isSaidOfJob);
    const name = all.slice(0, at).join(" ");
    const job = all.slice(at).join(" ");
    if (at < 1 || at > 3 || !isOffice(text) || MANY.test(text) || /^(?:and|of)\s/iu.test(job) || !(JOB.test(job) || (OFFICE.test(job) && (at === 1 || /^(?:hr|human|talent)\s/iu.test(`${job} `))))) return "";
    return isGiven(name) || (STARTS_JOB.test(job) && isName(name) && !isNobody(name) && !company.toLowerCase().startsWith(name.toLowerCase())) ? `${title} ${name}`.trim() : "";
  }

  /** Of “my friend Sarah”, “my friend (Sarah)”: the name. */
  function withoutRelation(text: string): string {
    const name = text.replace(RELATED, "$1$2");
    return name === text || isNobody(text) || isNobody(name) || isOffice(name) || (!DETERMINED.test(text) && (TITLE.test(text) || !isName(name))) ? text : name;
  }

  /** Of “Ana - recruiter”, “Recruiter: Ana”, “Ana from HR”, “the recruiter (Ana)”, “my interviewer Tom”: the name. */
  function nameIn(typed: string): string {
    const unlabeled = withoutRelation(typed).replace(/^(?:to|for|with|names?|contact):\s+(?=\S)/iu, "");
    const parts = unlabeled.split(DASH).filter((part) => !isNobody(part));
    const [start = ""] = parts;
    const named = parts.filter((part) => !isOffice(part) && !isSame(company, part));
    // “recruiter - Ana”, but “Senior Consultant - Construction”
    const isFirst = start === named[0] || isLoose(start) || !/\s/u.test(start) || /:\s/u.test(unlabeled);
    const one = named.length < parts.length && isFirst ? (named[0] ?? unlabeled) : parts.length === 1 ? start : unlabeled;
    const behind = /^(.+?)\s+(?:(?:from|at|with|in|who|@)\s+.+|(?:the|our|my|your|their)\s+(.+))$/iu.exec(one) ?? LINKED.exec(one);
    const head = behind?.[1] ?? one;
    const isSaidOf = behind && (behind[2] === undefined || ((isOffice(behind[2]) || isNobody(`my ${behind[2]}`)) && !/\s(?:to|of|for|by)$/iu.test(head))) && (!isOffice(head) || (DETERMINED.test(head) && !MANY.test(head)));
    const said = isSaidOf ? head : one;
    const [, job = "", bracket = "", name = ""] = AFTER_JOB.exec(said) ?? [];
    // “Recruiter Tom”, but “Recruiter (London)”; “the recruiter ana”
    const isWho = JOB.test(job) && !OFFICE.test(job) && (isLoose(job) || (bracket === "" && words.RECRUITER.test(job) && !name.split(" ").some(isSaidOfJob)));
    const isNamed = isName(name) ? isGiven(name) || isWho : DETERMINED.test(job) && isGiven(name) && !isOffice(name);
    return isNamed && !MANY.test(said) && !TITLE.test(said) ? name : beforeJob(said) || said;
  }

  function read(typed: string): Recipient | undefined {
    const bare = withoutSalutation(fitName(typed.replace(ADDRESS, " ")).replace(HEDGES, ""));
    const named = fitName(nameIn(bare)).replace(/^[-–—"“”'([\s]+|[-–—"“”'\s]+$/gu, "");
    const inside = /[([]([^()[\]]*)[)\]]\s*$/u.exec(named)?.[1] ?? "";
    const outside = fitName(named.replace(/\s*[([][^()[\]]*[)\]]?/gu, "").replace(/[)\]]+$/gu, ""));
    // “Talent Team (EMEA)” is called so; of a person, what stands in brackets is said.
    const short = isOffice(outside) && !isOffice(inside) && !isNobody(inside) ? named : outside;
    const text = short.replace(/(?<=\p{Ll}\p{Ll})\.$/u, (dot) => (/\b(?:jr|sr|dr|prof|esq)\.$/iu.test(short) ? dot : ""));
    if (!text || isNobody(text) || isSame(company, text)) return undefined;
    if (isOffice(text)) {
      if (DETERMINED.test(text) && isJob(text)) return undefined;
      const group = text.replace(DETERMINED, "").replace(/^(panel) of .*$/iu, "$1");
      return { full: group, given: group, isGroup: true, isDistant: true };
    }
    const [title = ""] = (/\p{Ll}/u.test(text) && (TITLE.exec(text) ?? KIN.exec(text))) || [];
    const titled = title.replace(/(?<=^|\s)(?!(?:and|und|et|heer)\s)\p{L}(?=[\p{L}.])/gu, (letter) => letter.toUpperCase());
    const full = titled + (LATIN_NAMES.test(text) ? recase(text.slice(title.length)) : text.slice(title.length));
    const given = isNickname(inside, full) && !TITLE.test(full) ? inside : givenName(full);
    return { full, given, isGroup: false, isDistant: TITLE.test(full) || BEHIND.test(full) || /^\p{L}\.(?:\s|$)/u.test(given) };
  }
  return { read, isOffice, isName, nameIn };
}
type Reader = ReturnType<typeof reader>;

const COMMA = new RegExp(`[,，、،]${OUTSIDE}`, "u");
const BAR = new RegExp(`(?:\\s+[/|•·]\\s*|\\s*[/|•·]\\s+)${OUTSIDE}`, "u");
/** “Dana Or Levi” and “Lee En Hui” are each one person. */
const AND = new RegExp(`\\s+(?:[Aa]nd|AND|and/or|&|\\+|or|plus|with|w/|und|oder|et|ou|en|og|och|и|та|και)\\s+${OUTSIDE}`, "u");
/** Where no space parts the names, or a letter that may stand in one: “Ana/Ben”, “Ana y Ben”. */
const TIGHT = /(?<=\p{L}{2})[/&+](?=\p{Lu}\p{L})|(?<=^\p{Lu}\p{L}+)\s[yei]\s(?=\p{Lu}\p{L}+$)/u;
const JOINED_TITLES = looking(`(?:^|\\s)${ANY_TITLE}${TITLES_JOINED}${ANY_TITLE}\\s`);
/** What joins nothing: “both Ana and Ben”, “I spoke with Ana”. Or Cohen is somebody. */
const LOOSE_AND = /^\s*(?:[Aa]nd|AND|&|or|[Bb]oth|[Ee]ither|then|also|plus|[Cc]c|(?:[Ii]\s+)?(?:[Mm]et|[Ss]poke|[Tt]alked|[Cc]hatted)(?:\s+(?:to|with))?)\s+(?=\S)|\s+(?:and|&|or)\s*$/gu;

/** “Ana (HR) and Ben (CTO)” are two, “Head of People and Culture” is one. */
function parted(piece: string, { isOffice, isName, nameIn }: Reader): string[] {
  const bare = (side: string) => nameIn(side.replace(/(?<=\S)\s*[([][^()[\]]*[)\]]/gu, ""));
  const stands = (side: string) => DETERMINED.test(side) || !isOffice(bare(side));
  const lastWord = (side: string) => side.slice(side.lastIndexOf(" ") + 1);
  // “Ana - Head of Geography and Planning”
  const goesOn = (side: string) => side.split(DASH).slice(1).some(isOffice) && !isOffice(lastWord(side));
  // “Recruiter and Ana”
  const isJobBeside = (side: string, sides: string[]) => isJob(lastWord(side)) && sides.every((other) => other === side || isName(bare(other)));
  // “Lynne & team”
  const isTeamBeside = (side: string, sides: string[]) => TEAM.test(side) && isName(bare(sides[0] ?? ""));
  const named = (side: string) => (TEAM.test(side) && /\s/u.test(side) ? `the ${side}` : side);
  const byBars = (text: string) => (text.split(BAR).every((side) => side.split(AND).some(stands)) ? text.split(BAR) : [text]);
  const byAnd = (text: string) => (text.split(AND).every((side, _, sides) => (stands(side) && !goesOn(side)) || isJobBeside(side, sides) || isTeamBeside(side, sides)) ? text.split(AND).map(named) : [text]);
  const sides = byBars(piece.replace(LOOSE_AND, "").trim()).flatMap((side) => (JOINED_TITLES.test(side) ? [side] : byAnd(side)));
  return sides.flatMap((side) => (side.split(TIGHT).some(isOffice) ? [side] : side.split(TIGHT)));
}

/** “Okafor, Daniel; Lima, Ana”: where semicolons part the people, a comma turns a name round. */
const turnRound = (piece: string, { isOffice }: Reader) => piece.replace(/^([^,(]+?)\s*,\s*([^,]+)$/u, (all, family: string, given: string) => (DEGREE.test(given) || SUFFIX.test(given) || isOffice(given) || /^(?:and|or|&)\s/iu.test(given) ? all : `${given} ${family}`));

function pieces(line: string, read: Reader): string[] {
  if (/[;；]/u.test(line)) return line.split(/[;；]/u).map((piece) => turnRound(piece, read));
  // “Okafor, Daniel <d.okafor@…>” is how address books write one person.
  const one = /^"?([^\s,<>@"]+)\s*,\s*(?!(?:and|or)\s)([^,<>@&"]+?)"?\s*<[^<>]+>$/u.exec(line);
  return one ? [`${one[2]} ${one[1]}`] : [line];
}

/** “Panel (Ana, Ben)”, “a panel of Ana and Ben”. */
const PANEL_OF = /^(?:\p{L}+\s+){0,2}(?:[Pp]anel|[Ii]nterviewers?)\s*(?:\(|of\s|with\s)\s*(?=\p{Lu}\p{Ll})(.*?)\)?$/u;

/** Whether it says of somebody who was named before what they are: “HR Manager”, “Marketing”. “… and the hiring team” are more people. */
const isSaidOfLast = (text: string) => !(DETERMINED.test(text) && MANY.test(text)) && !(TEAM.test(text) && !/\s/u.test(text));

/**
 * The people greeted, from what was typed: names parted by commas, semicolons, “and”, “or”, “&” or slashes; greetings,
 * addresses, degrees, pronouns and jobs left out. Who has no name is greeted by a job typed as a title (“Hiring Manager”) or
 * as a group, if nobody else has a name; “the recruiter” and “I forgot” greet nobody.
 * @param typed one name, several, or ""
 * @param company as fitted; nobody is called so
 */
export function readRecipients(typed: string, company = ""): Recipient[] {
  const plain = readPlainName(oneLine(typed), company);
  if (plain) return [{ ...plain, isGroup: false, isDistant: false }];
  const line = withoutSalutation(oneLine(typed).replace(TIGHT_TITLE, "$& ").replace(PRONOUNS, "").replace(/\s+et al\.?(?=,|$)/giu, "").replace(FACES, " ").replace(/\?\s+(?=\p{Lu})/gu, ", ").replace(MARKS, "").replace(NUMBERS, ", ").replace(PANEL_OF, "$1").trim());
  if (isNobody(fitName(line).replace(HEDGES, ""))) return [];
  const by = reader(company);
  const parts = pieces(line, by).flatMap((piece) => piece.split(COMMA)).flatMap((piece) => parted(piece, by));
  const people: Recipient[] = [];
  for (const part of parts) {
    const bare = fitName(part);
    const last = people.at(-1);
    if (!bare || DEGREE.test(bare)) continue;
    if (SUFFIX.test(bare) && last) people[people.length - 1] = { ...last, full: `${last.full} ${bare}` };
    else {
      const person = by.read(bare);
      if (!person || (person.isGroup && last && !last.isGroup && isSaidOfLast(bare)) || people.some(({ full }) => full === person.full)) continue;
      const name = person.isGroup && last && /^(?:the\s|our\s|your\s|teams?$)/iu.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : "";
      people.push(name ? { ...person, full: name, given: name } : person);
    }
  }
  if (people.every(({ isGroup }) => isGroup)) return people;
  return people.filter(({ isGroup, full }) => !isGroup || MANY.test(full)).map((one) => ({ ...one, isDistant: one.isDistant && !one.isGroup }));
}

/** A panel that was typed as such. */
export const isPanel = ({ full, isGroup }: Recipient) => isGroup && /^(?:(?:whole|hiring|interview|interviewing|selection)\s+)*panel(?: members)?$/iu.test(full);

/** Names in a row: “Ana”, “Ana and Ben”, “Ana, Ben and Chloe”. */
export function listNames(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** How one recipient is addressed: formally by the whole name, which guesses neither gender nor family name. */
export const addressOf = ({ full, given }: Recipient, tone: Tone) => (tone === "formal" ? full : given);
