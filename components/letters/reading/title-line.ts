import { hasLegal } from "./legal.ts";
import { hasTitle, isGeneric } from "./names.ts";
import { OFFICE, TEAM_END } from "./offices.ts";
import { ADDRESS } from "./text.ts";
import { PLACES } from "./words.ts";

const ROLE_WORDS = /\b(?:hr|talent|recruit\w*|people|acquisition|human resources|c[a-z]o|chro|md|s?vp|avp|gm|co-?founder|founder|chair(?:man|woman|person)?|head|lead|partner|owner|president|referent(?:in)?|personal\w+|leiter(?:in)?|leitung|kadr[ya]?|gastgeber(?:in)?|gesch\wftsf\whrer(?:in)?|ta|hrbp|generalist|headmaster|headmistress|bursar|clerk|trustee|registrar|dean|chief|principal|executive|resourcer|sourcer|business support)\b/i;
const TOWN_END = new RegExp(`(?:,|\\s[-–—|])\\s(?:${PLACES})$`);
/** Parts of a house that are no employer by themselves. */
const DEPARTMENT = /^(?:GTM|G&A|(?:the )?(?:department|faculty|division|office|section|ward|unit|directorate|chair|institute) of\b|school of (?!\p{L}+$)|ward \d|.{2,30}\b(?:directorate|department|division)$)/iu;

/** “Human Resources” is where somebody works, not what they are. */
export const isOffice = (text: string) => /^(?:\p{Lu}\S*\s){1,3}(?:Talent|People|HR|Recruiting|Recruitment)$/u.test(text) && !isGeneric(text.split(" ")[0] ?? "") || TEAM_END.exec(` ${text}`)?.index === 0 || !hasTitle(text) && /(?:recruit(?:ing|ment)|resources|acquisition|operations)$/i.test(text);

/** Whether the text can stand as the title below a name. */
export const isJobTitle = (text: string): boolean => text.length <= 70 && !ADDRESS.test(text) && !/\d{4,}|https?:|^(?:the|on behalf)\b/i.test(text) && (hasTitle(text) || !isOffice(text) && ROLE_WORDS.test(text) || /(?:in|erin|ling)\b/.test(text) && /referentin|leiterin/i.test(text)) && !/\bteam$/i.test(text);

/**
 * Takes the company off a title: “CTO, Hexley”, “Recruiter @ Notion”, “HR Manager | Acme”.
 * @param below whether the lines below name the company, so that “Data & Analytics” behind a comma is a department
 */
export const splitTitle = (whole: string, below: boolean): { title: string; organization?: string } => {
  const bar = /^(.{2,80}?)\s*[|•·]\s*(.{2,60})$/.exec(whole);
  // “Recruiter, GTM | Ramp”
  if (bar?.[1] && bar[2] && /,\s|\s[-–—]\s/.test(bar[1]) && isJobTitle(bar[1].split(/,\s|\s[-–—]\s/)[0] ?? "")) return { title: bar[1], organization: isGeneric(bar[2]) ? undefined : bar[2] };
  const town = TOWN_END.exec(whole)?.[0] ?? "";
  const text = town && /[,|–—-]/.test(whole.slice(0, -town.length)) ? whole.slice(0, -town.length) : whole;
  const cut = /^(.{2,60}?)(?:\s+(?:@|at|(?<!\b(?:Institute|Cent(?:er|re)|Department|School|Office|Foundation|Society|Agency|Council)\s)for)\s+|\s*[|•·]\s*|,\s+(?=[^,]+$)|\s+[-–—]\s+(?=[^–—-]+$))(.{2,60})$/.exec(text);
  const [, title = "", organization = ""] = cut ?? [];
  if (cut && isOffice(title) && !hasTitle(title)) return { title: OFFICE.test(title) ? title : "", organization };
  if (!cut || !isJobTitle(title)) return { title: text };
  const same = isGeneric(organization) || /^\p{Lu}{2,4}$/u.test(organization) && /\s[-–—]\s/.test(text) || isJobTitle(organization) && hasTitle(organization.split(" ").at(-1) ?? "") || /^(?:(?:global|group|north|south|east|west)\s)?(?:hr|human resources|human capital|acquisition|recruit\w*|people|emea|apac|uk|us|europe|dach|talent|people|sales|marketing|finance|operations|engineering|product|region|north|south|east|west|programmes?|development|technology|research)\b|\b(?:communications|affairs|relations|success|operations|learning|growth|strategy|experience|partnerships|compliance|quality|hiring)$/i.test(organization);
  // Somebody’s staff, or a number: no company. The firm itself may say its name twice.
  const part = DEPARTMENT.test(organization) || below && !hasLegal(organization);
  return (same || part) && !/[@|]|\sat\s/.test(text) ? { title: text } : { title, organization: same ? undefined : organization };
};
