import type { Tone } from "./details.ts";
import { fitName, oneLine } from "./fit.ts";
import { PARTICLES, TITLES } from "./name-words.ts";

/** Someone greeted by name, or a group that is greeted as it was typed (“Talent Acquisition”). Who is distant gets no “Hi”. */
export type Recipient = { full: string; given: string; isGroup: boolean; isDistant: boolean };

const NOBODY = /^(?:unknown|not sure|no idea|idk|nobody|no one|none|nil|nothing|don[’']?t know|i don[’']?t know|(?:dear )?(?:sir|madam)(?:\s*(?:or|\/|and)\s*(?:sir|madam))?|to whom it may concern|whom it may concern|anyone|everyone|all)[.!?]*$/iu;
const SALUTATION = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[\s,]*/iu;
const ADDRESS = /<[^<>]*>|[([]?(?:mailto:)?[^\s@<>()[\],;]+@[^\s@<>()[\],;]+[)\]]?/gu;
const PRONOUNS = /\s*[([]\s*(?:s?he|they|her|him|his|them|ze|xe|any)(?:\s*[/,|]\s*\p{L}+)*(?:\s+pronouns)?\s*[)\]]/giu;
const DEGREE = /^(?:ph\.?\s?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?d|ll\.?[mb]|j\.?d|ed\.?d|d\.?phil|esq|cpa|cfa|pmp|p\.?e|rn|phr|sphr|shrm-(?:s?cp)|mcipd|fcipd|cipd)\.?$/iu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
const TITLE = new RegExp(
  `^(?:${TITLES.join("|")}|reverend|fr|father|sister|hon|judge|capt|captain|col|colonel|maj|major|sgt|lt|hr|m|mme|mlle|monsieur|madame|se[ñn]or(?:a|ita)?|sra?|srta|sig|sig\\.?ra|signor[ae]?|dott|dott\\.?ssa|don|do[ñn]a|dipl\\.?-?ing|mag|mgr|doc|pan|pani)\\.?(?=\\s)`,
  "iu",
);
const GROUP = /\b(?:team|teams|department|dept|hr|human resources|people (?:ops|operations|team|and culture)|recruiting|recruitment|talent|careers?|hiring|committee|panel|board|office|jobs|staff|group|colleagues|all|everyone|everybody|members|personalabteilung)\b/iu;
const JOB = /\b(?:manager|recruiter|recruiting|recruitment|director|head|lead|leader|engineer|officer|partner|specialist|coordinator|consultant|assistant|associate|analyst|developer|designer|supervisor|president|vp|svp|evp|ceo|cto|cfo|coo|chro|cpo|founder|owner|principal|professor|hr|human resources|talent|acquisition|people|interviewer|referrer|contact|sourcer|administrator|executive|chief|generalist|hiring|staffing)\b/iu;
/** “Aunt Marie” is not greeted as “Aunt”. */
const KIN = /^(?:aunt(?:ie|y)?|uncle|cousin|gran(?:dma|dpa|ny)?|grandmother|grandfather|coach)\s/iu;
/** Family names that often stand first, particles, and short forms: what follows is not safe to drop. */
const NO_GIVEN_NAME =
  /^(?:nguy[eễ]n|tr[aầ]n|ph[aạ]m|hu[yỳ]nh|ho[aà]ng|v[uũ]|v[oõ]|[dđ][aặ]ng|b[uù]i|ng[oô]|zhang|wang|zhou|huang|zhao|chen|liu|yang|wu|xu|li|lin|ma|zhu|hu|guo|he|gao|luo|zheng|liang|xie|song|tang|feng|deng|cao|peng|zeng|xiao|tian|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lu|ding|ren|shen|yao|kim|lee|park|choi|jung|jeong|kang|cho|yoon|jang|lim|han|shin|seo|kwon|hwang|ahn|nagy|kov[aá]cs|t[oó]th|szab[oó]|horv[aá]th|varga|kiss|moln[aá]r|n[eé]meth|farkas|abu|abd|abdul|abdel|al|el|bin|ibn|bint|umm|de|del|da|di|du|la|le|van|von|der|ter|st|mc|mac|o)\.?$/iu;
const LATIN_NAME = /^[\p{Script=Latin}\p{M}’'ʼ‘-]+$/u;
const LATIN_NAMES = /^[\p{Script=Latin}\p{M}’'ʼ‘.\s-]+$/u;
/** A panel that was typed as such. */
export const isPanel = ({ full, isGroup }: Recipient) => isGroup && /^(?:(?:whole|hiring|interview|interviewing|selection)\s+)*panel$/iu.test(full);

const particles = new Set<string>([...PARTICLES, "del", "della", "du", "dos", "le", "los", "ter", "ten", "zu", "zur"]);

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
      if (!/[^bcdfghjklmnpqrstvwxz.]/u.test(small) && !(at === 0 && TITLE.test(name))) return word.toUpperCase();
      return small.replace(/(?<![\p{L}\p{M}])\p{L}|(?<=\b(?:mc|[od][’'ʼ‘]))\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(" ");
}

const isShouted = (word: string) => word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();

/**
 * The name by which someone is greeted in an informal letter. What is not surely a given name in first place is kept whole:
 * titles, initials, other scripts, family names that stand first.
 */
function givenName(full: string): string {
  if (TITLE.test(full) || KIN.test(full)) return full;
  const nickname = /\(([\p{Lu}][\p{Ll}\p{M}’'-]+)\)\s*$/u.exec(full)?.[1];
  if (nickname && !JOB.test(nickname)) return nickname;
  const words = full.replace(/\s*[([“"‘][^)\]”"’]*[)\]”"’]/gu, "").split(" ").filter((word) => !SUFFIX.test(word));
  const [first, ...rest] = words;
  if (!first || !rest.length || !words.every((word) => LATIN_NAME.test(word.replace(/\.$/u, "")))) return full;
  // “OKAFOR Daniel”: many people write the family name in capitals, wherever it stands.
  const plain = words.filter((word) => !isShouted(word));
  if (plain.length && plain.length < words.length && isShouted(first)) return plain[0] ?? full;
  const bare = first.replace(/\.$/u, "");
  return first.endsWith(".") || bare.length < 2 || NO_GIVEN_NAME.test(bare) || /^\p{Lu}{2}$/u.test(bare) ? full : first;
}

function readOne(typed: string): Recipient | undefined {
  const bare = fitName(typed.replace(PRONOUNS, "").replace(ADDRESS, " "));
  const named = fitName(bare.replace(/\s*[([]([^()[\]]*)[)\]]\s*$/u, (all, inside: string) => (JOB.test(inside) || GROUP.test(inside) ? "" : all)).replace(/^["“”']+|["“”']+$/gu, ""));
  const typedFull = named.replace(/\s+[-–—|]\s+.*$/u, (rest) => (JOB.test(rest) ? "" : rest)).replace(/(?<=\p{Ll}\p{Ll})\.$/u, (dot) => (/\b(?:jr|sr|dr|prof|esq)\.$/iu.test(named) ? dot : ""));
  if (!typedFull || NOBODY.test(typedFull)) return undefined;
  if (GROUP.test(typedFull) || (JOB.test(typedFull) && !TITLE.test(typedFull))) {
    const group = typedFull.replace(/^the\s+/iu, "");
    return { full: group, given: group, isGroup: true, isDistant: true };
  }
  const cased = LATIN_NAMES.test(typedFull) ? recase(typedFull) : typedFull;
  const full = TITLE.test(cased) ? cased.charAt(0).toUpperCase() + cased.slice(1) : cased;
  const given = givenName(full);
  return { full, given, isGroup: false, isDistant: TITLE.test(full) || /^\p{L}\.(?:\s|$)/u.test(given) };
}

/** “Okafor, Daniel; Lima, Ana”: where semicolons part the people, a comma turns a name round. */
const turnRound = (piece: string) => piece.replace(/^([^,]+?)\s*,\s*([^,]+)$/u, (all, family: string, given: string) => (DEGREE.test(given) || SUFFIX.test(given) || JOB.test(given) ? all : `${given} ${family}`));

function pieces(line: string): string[] {
  if (/[;；]/u.test(line)) return line.split(/[;；]/u).map(turnRound);
  // “Okafor, Daniel <d.okafor@…>” is how address books write one person.
  const one = /^([^\s,<>@]+)\s*,\s*([^,<>@&]+?)\s*<[^<>]+>$/u.exec(line);
  return one ? [`${one[2]} ${one[1]}`] : [line];
}

const AND = /\s+(?:and|&|\+)\s+|^\s*(?:and|&)\s+/iu;
const isGroupWithAnd = (text: string) => GROUP.test(text) || JOB.test(text);

/**
 * The people greeted, from what was typed: names parted by commas, semicolons, “and”, “&” or slashes; addresses, degrees,
 * pronouns and job titles left out.
 * @param typed one name, several, or ""
 */
export function readRecipients(typed: string): Recipient[] {
  const line = oneLine(typed).replace(SALUTATION, "");
  if (NOBODY.test(fitName(line))) return [];
  const parts = pieces(line)
    .flatMap((piece) => piece.split(/[,，、،]|\s+[/|]\s+/u))
    .flatMap((piece) => (isGroupWithAnd(piece) ? [piece] : piece.split(AND)))
    .map((piece) => piece.replace(/^\s*(?:and|&)\s+/iu, ""));
  const people: Recipient[] = [];
  for (const part of parts) {
    const bare = fitName(part);
    const last = people.at(-1);
    if (!bare || DEGREE.test(bare)) continue;
    if (SUFFIX.test(bare) && last) people[people.length - 1] = { ...last, full: `${last.full} ${bare}` };
    // After a name, a job title says who that is; a title alone stands for the person.
    else if (last && !last.isGroup && JOB.test(bare)) continue;
    else {
      const person = readOne(bare);
      if (person && !people.some(({ full }) => full === person.full)) people.push(person);
    }
  }
  return people;
}

/** Names in a row: “Ana”, “Ana and Ben”, “Ana, Ben and Chloe”. */
export function listNames(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** How one recipient is addressed: formally by the whole name, which guesses neither gender nor family name. */
export const addressOf = ({ full, given }: Recipient, tone: Tone) => (tone === "formal" ? full : given);
