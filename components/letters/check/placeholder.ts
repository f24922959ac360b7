import { matchesOf, type Match } from "./text.ts";

const SLOT =
  /\b(?:name|company|employer|organi[sz]ation|role|position|job|title|date|day|time|insert|add|enter|your|their|specific|details?|topic|project|skills?|recruiter|manager|interviewer|recipient|department|team|phone|e-?mail|address|number|link|example|fill|mention|something|reason|first|last|surname|placeholder|here|month|year|city|industry|moment|compliment|choose|select|signature|contact|thing|area|relevant|field|subject|expertise|qualification|school|university|location|amount|strength|achievement|accomplishment|result|experience|adjective|describe|personal|short|brief|value|mission|product|service|mr|mrs|ms|sir|object)\b|e\.g|_|^\W*$/iu;
const BELONGS = /^(?:sic!?|\.{3}|…|\d+|emphasis (?:mine|added))$/iu;
const IN_PARENTHESES =
  /^(?:(?:please )?(?:insert|add|enter|fill in|your|mention|specify)\b.*|(?:the )?(?:company|first|last|full|job|role|recruiter|interviewer|hiring manager|manager|position|employer|recipient|project)?(?:'s)? ?(?:name|title)|company|role|position|date|employer|recruiter|skills?|topic|details?|project|subject|area|something specific|name of .{1,30})$/iu;
const LEADS_IN = /(?:^|\s)(?:dear|hi|hello|hey|at|with|joining|to|of|for|the|as)\s$/iu;
const MARKED = /\[([^[\]\n]{0,60})\]|\{{1,2}([^{}\n]{0,60})\}{1,2}|<{1,2}([^<>\n]{1,40})>{1,2}|\(([^()\n]{1,40})\)/gu;

function isSlot([whole, square, curly, angle, round]: RegExpMatchArray, before: string): boolean {
  if (square !== undefined) {
    const inside = square.trim();
    if (BELONGS.test(inside)) return false;
    return SLOT.test(inside) || /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]+$/u.test(inside) || (/^\p{Lu}/u.test(inside) && LEADS_IN.test(before));
  }
  if (curly !== undefined) return /\p{L}|^\s*$/u.test(curly);
  if (angle !== undefined) return /^\s*[\p{L}_]/u.test(angle) && !/[@:]/u.test(angle) && (whole.startsWith("<<") || !/[\p{L}\d]$/u.test(before));
  return round !== undefined && IN_PARENTHESES.test(round.trim());
}

/** Slots without brackets, and gaps that a missing word leaves. */
export const GAPS: RegExp[] = [
  /_{2,}|#N\/A|#REF!|%[A-Z_]{3,}%|\$\{?[A-Za-z]\w*(?:name|company|role|title)\w*\}?|%s\b|\[?object Object\]?|lorem ipsum/giu,
  /\bX{2,}\b|\b(?:TBD|TBC|TODO|FIXME|XYZ)\b|\b(?:MM|DD)[/.-](?:MM|DD)(?:[/.-]Y{2,4})?\b|\bABC (?=(?:Company|Corp|Ltd|Inc|Pvt|Limited|Team)\b)/gu,
  /(?<=\b(?:at|with|the|for|of|dear|hi|hello|joining) )(?:xx+|n\/a|abc|xyz)\b/giu,
  /\b(?:Company|First|Last|Full|Your|Job|Recruiter|Interviewer|Manager|Recipient|Candidate|Employer|Organi[sz]ation|Position|Role)(?:'s|s')? (?:Name|Title)\b|\b(?:COMPANY|YOUR|FIRST|LAST|JOB|ROLE|RECRUITER|MANAGER|POSITION|EMPLOYER)(?:'S)? (?:NAME|TITLE)\b|\b(?:Your|YOUR) (?:Company|COMPANY|Position|POSITION|Role|ROLE)\b(?! [a-z])/gu,
  /\binsert (?:[\w']+ ){0,4}(?:here|name|company|role|detail|title|date)\b|\b(?:name|role|title|company|date|detail|topic|project) here\b/giu,
  /\b(?:dear|hi|hello|hey) (?:name|firstname|first name|lastname|surname|recipient|mr\.?\/(?:mrs|ms)\.?)(?=\s*(?:[,:!\n]|$))/giu,
  /\b(?:dear|hi|hello|hey)? ?(?:mr|mrs|ms|dr|prof)\.? ?(?=[,:]\s*\n)/giu,
  /\b(?:first|last|full|company|job|role|recipient|manager|interviewer|hiring|position)_?(?:Name|Title|Company|Manager|NAME|TITLE)\b|\b[a-z]+_(?:name|title|role|company|date)\b/gu,
  /(?<=\b(?:at|with|joining|from) )Company(?: [XYZ])?(?=[.,;!?\n]| (?:and|for|on|in|as|was|is)\b)|\bCompany [XYZ]\b|(?<=\b(?:the|as|of) )(?:Job|Role|Position) (?=(?:role|position|job)\b)/gu,
  /\bwith me (?:most )?(?:is|was) undefined\b/gu,
  /(?<!\b(?:is|was|were|are|be|been|left|an|so|still|quite|rather|largely|yet|null|with) )\bundefined\b(?! (?:behaviou?r|scope|variables?|references?|requirements?|terms|problems?|areas?|values?))/gu,
  /(?<=\b(?:dear|hi|hello|at|for|with|the|of|to|as|about|joining) )null(?=[.,;:!?\n]| (?:role|position|team|job|and)\b|$)/giu,
  /\bNaN\b(?! (?:values?|handling|errors?|checks?))/gu,
  /\b(?:dear|hi|hello|hey)(?: +(?=[,:!])|(?=[ ]*\n)|(?<=dear)(?=[,:]))/giu,
  /\b(?:at|of|with|as|for|the|a|an|about|to|from|by|in|regarding|joining|your|my|and)[ ]+(?=[.,;](?:\s|$))/giu,
  /\b(?:the|an|your|my)(?=[.,;!?](?:\s|$))/gu,
  /\b(?:role|position|job|team|opening|vacancy|opportunity|everyone|all|interview|people|colleagues) (?:at|of|with the|the)(?=[ ]*(?:[.,;:!?](?:\s|$)|\n\s*\n|$))/giu,
  /\b(?:role|position|job|team|opening|opportunity|everyone|interview|interviewing|working|people) (?:at|of) (?:and|for|with|was|is|to|in|as|on)\b|\b(?:role|position|job|post|title|opportunity) of (?:a |an |the )?at\b|\b(?:about|of|regarding|from) and (?:the|for|how|what|your|i|we|it)\b/giu,
  /\b(?:the|an?|your) (?:of|at|for|with|and|to|in|from|as|or|was|were|is|because|but|that)\b(?! the| [A-Z]|-\p{L})/gu,
  /\b(?:dear|at|for|of|the|as|a|an|with|your|about|joining|hi|hello)[ ]{2,}(?=\S)/giu,
  /(?<=\s)'s (?=\p{L})/gu,
  /\b(?:thanks|thank you)(?: so much| very much| again)? for the (?:role|position|job)(?=\s*[.,;!]| (?:at|with|in|and) )/giu,
  /\b(?:at|for|with|about|of|the|as|dear) (?:\.{3,}|…)/giu,
];

/**
 * Template slots, with brackets or without, and gaps that a missing word leaves.
 * @param plain the message with plain marks, the person's own details masked
 */
export function matchPlaceholders(plain: string): Match[] {
  const found: Match[] = [];
  for (const match of plain.matchAll(MARKED)) {
    const before = plain.slice(Math.max(0, match.index - 12), match.index);
    if (isSlot(match, before)) found.push({ rule: "placeholder", start: match.index, end: match.index + match[0].length });
  }
  for (const pattern of GAPS) {
    for (const match of matchesOf(pattern, plain)) found.push({ rule: "placeholder", start: match.index, end: match.index + match[0].length });
  }
  return found;
}
