import { fitValue, oneLine } from "./fit.ts";

const EMAIL = /<?[^\s<>@]+@[^\s<>@]+>?/gu;
/** What follows a name after a comma and is no name: degrees, generations, job titles. */
const NO_NAME =
  /^(?:(?:ph\.?\s?d|m\.?\s?b\.?\s?a|m\.?d|m\.?sc|b\.?sc|m\.?a|b\.?a|j\.?d|esq|cpa|pmp|phr|sphr|shrm-s?cp|jr|sr|i{2,3}|iv|he|she|they|him|her|them)\.?(?:\/\w+)*|.*\b(?:manager|recruit(?:er|ing|ment)|talent|acquisition|director|head of|partner|coordinator|specialist|lead|officer|hr|human resources|engineer|vp|ceo|cto|coo|team|panel|department|hiring|committee|staff|people ops|operations)\b.*)$/iu;
const ADDRESS_TO_NOBODY = /^(?:sir|madam|sir or madam|to whom it may concern|whom it may concern|everyone|all|hello|hi|not sure|unknown|don[’']?t know|idk|them|they)\b.*$/iu;
const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|dame|lord|lady|rev|herr|frau|hon|judge|sra?|mme|m|ing|dipl)\b\.?/iu;
/** A name as most of Europe and America write it: two to four words of Latin letters, the first one in full. */
const GIVEN_FIRST = /^(?<given>\p{Script=Latin}[\p{Script=Latin}’'-]+)(?:\s+\p{Script=Latin}[\p{Script=Latin}.’'-]*){1,3}$/u;

/** The names of people among the recipients, as typed: without addresses, degrees and job titles. */
export function namesOf(recipients: string): string[] {
  return oneLine(recipients.replace(/[\r\n]+/g, ","))
    .split(/\s*[,;]\s*|\s+(?:and|&|\+|und)\s+|\s+\/\s+/u)
    .map((part) => fitValue(part.replace(EMAIL, " ").replace(/\s*\([^)]*\)\s*$/u, "").replace(/^["“](.*)["”]$/u, "$1")))
    .filter((name) => name !== "" && !NO_NAME.test(name) && !ADDRESS_TO_NOBODY.test(name) && /\p{L}/u.test(name));
}

/**
 * How one person is addressed. Formal uses the whole name, which guesses neither gender nor family name; so does
 * every tone where a title was typed or the order of the names is not sure.
 */
export function addressed(name: string, formal: boolean): string {
  if (formal || TITLE.test(name)) return name;
  return GIVEN_FIRST.exec(name)?.groups?.given ?? name;
}

/** “Ana”, “Ana and Ben”, “Ana, Ben and Chloe”. */
export const listOf = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
