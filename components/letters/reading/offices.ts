import type { Piece } from "./messages.ts";
import { isBody, isGeneric } from "./names.ts";

/** Offices behind the name of a company: “Northwind Talent Team”. */
export const TEAM_END = /[\s,]+(?:(?:the|our|your|early|campus|university|graduate|global|people|talent|acquisition|recruit(?:ing|ment)|recruiters?|hiring|careers?|hr|human|resources?|staffing|department|dept\.?|team|attraction|culture|jobs|selection|committee|panel|employment|personnel|crew|squad|gang|tribe|candidate|experience|care|services|and|&|safety|operations|ops|notifications?|outcomes?|no-?reply|admissions|communications?|support|office|resourcing|shared|scheduling)\s*)+$/i;
const TEAM_START = /^(?:[-–—•~*/\s]+|(?:from |by )?(?:the |your |our )?(?:(?:talent|acquisition|recruit(?:ing|ment)|hiring|careers?|hr|human resources|people|jobs|team|staffing|department|everyone|all of us|folks|friends|hugs|personnel|services|us|of|&|and)[\s,]+)+(?:(?:at|with|for|of|@|[-|–,])\s+)?|(?:from |for and )?on behalf of (?:the |all |everyone )?|for and on behalf of |for (?=\p{Lu}))/iu;

/** “Department for Transport” is a house, “Department of History” a part of one. */
const MINISTRY = /^(?:Department|Ministry) for \p{Lu}/u;

/** What is left of “The Northwind Talent Team” or “Careers at Northwind” when the office is taken away. */
export const organizationIn = (text: string): string => {
  let name = text.replace(/[\p{Extended_Pictographic}\ufe0f\s]+$/u, "").replace(/^.{2,40}\son behalf of\s/i, "").replace(/\s+via\s.{2,60}$|\s\([^()]{2,40}\)$/i, "").replace(/[\s,.;!]+$/, (end) => (/(?:inc|ltd|co|corp|pvt)$/i.test(text.slice(0, -end.length)) ? end.trimEnd() : "")).trim();
  const whole = name;
  const start = MINISTRY.test(name) ? undefined : TEAM_START.exec(name)?.[0];
  if (start && start.length < name.length) name = name.slice(start.length);
  const tail = TEAM_END.exec(` ${name}`)?.[0];
  if (tail && tail.length < name.length + 1 && /\b(?:team|talent|recruit|hiring|hr|human|careers?|people|acquisition|staffing|personnel|jobs|candidate (?:care|experience|services|support)|no-?reply|committee|department|office|crew|squad|gang|tribe|family|resourcing|scheduling)/i.test(tail)) {
    name = name.slice(0, name.length + 1 - tail.length).trim();
    // “The Bolt Team” is Bolt; “The Gap” keeps its article.
    name = name.replace(/^(?:the|your|our|team)\s+/i, "");
  } else name = name.replace(/^(?:your|our|team)\s+/i, "");
  // “Trader Sam’s” is called so, “Northwind’s team” is Northwind.
  if (name !== whole) name = name.replace(/['’]s$/, "");
  name = name.replace(/^["'“(]+|["'”),;:|–-]+$/g, "").trim();
  return !name || name.length > 70 || isGeneric(name) || !/[\p{Lu}\d&]|^\p{Ll}+$/u.test(name) && !isBody(name) ? "" : name;
};

/** A house that has schools and departments. */
export const UNIVERSITY = /\b(?:University|Universität|Universiteit|Université|Universidad|Polytechnic|Hochschule|NHS Foundation Trust|NHS Trust)\b/;
/** A part of such a house. */
export const FACULTY = /^(?:(?:School|Department|Dept\.?|Faculty|Institut|Institute|Cent(?:re|er)|College|Division|Office|Chair|Lehrstuhl) (?:of|for|für)|AG)\b|\b(?:Lab|Laboratory|Group)$/;

/** Who signs for a school of a university works for the university. */
export const withoutFaculties = (organizations: readonly Piece[]): Piece[] =>
  organizations.some((one) => UNIVERSITY.test(one.text)) ? organizations.filter((one) => UNIVERSITY.test(one.text) || !FACULTY.test(one.text)) : organizations.filter((one) => !/^AG\s/.test(one.text));

/** Below or beside a person’s name the office alone says what they are. */
export const OFFICE = /^(Talent(?: Acquisition)?|People (?:&|and) Culture|People (?:Operations|Ops)|People|Recruiting|Recruitment|(?:Personnel|Human Resources|HR|Recruitment|People|Recruiting|Talent Acquisition) (?:Department|Dept\.?)|Human Resources|Personnel|HR|Personalabteilung|Personalwesen)(?:$|\s?[|@,•·]\s?(?=\p{Lu})|\s[-–—@]\s|\sat\s)/u;
