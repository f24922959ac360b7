import { hasTitle } from "./names.ts";
import { PLACES } from "./words.ts";

const GENDER = String.raw`\(?\s?\b(?:[mwfdxi]\s?[/|]\s?[mwfdxi](?:\s?[/|]\s?(?:diverse?|[mwfdxia*]{1,2}))*)\s?\)?|\(?\s?\ball (?:genders?|people|levels)\b\s?\)?|\((?:gn|any gender|alle geschlechter|mwd|mfd|fmd|he\/she\/they)\)|\*?(?:in|innen)?\b\s?\(d\/m\/w\)`;
const REQUISITION = String.raw`\s?[-–—|,(]?\s?(?<![A-Z\d-])(?=[A-Z\d-]{0,24}\d)[A-Z\d]{1,6}(?:-[A-Z\d]{1,8}){2,4}\b\)?|\s?\((?:ref|reference|req|requisition)\b(?=[^()]{0,40}\d|[^()]{0,3}:|[.\s]{0,2}\))[^()]{0,40}\)|\s?[([#]*\b(?:job|req(?:uisition)?|ref(?:erence)?|vacancy|posting|position|kennziffer|stellen-?id|id|stelle|jr)\.?\s?(?:id|no|nr|number|code|#)?\.?\s?[:#-]?\s?(?=[A-Z0-9/_-]*\d)[A-Z0-9][A-Z0-9/_-]{1,24}\s?[)\]]*|\s?[([]\s?#?(?=[A-Z0-9/_ -]*\d{3})[A-Z0-9/_ -]{3,20}\s?[)\]]|(?:\s?[-–—|,#]\s?|\s)#?(?:[A-Z]{1,5}-?)?\d{4,12}\b|\s?[-–—|,(]?\s?[A-Z]{1,5}\/(?:[A-Z0-9]+\/)?\d{2,8}\b\)?|\s?[-–—|,]\s?(?:REQ|JR|R)[-_ ]?\d{2,10}|-\d{5,10}\b|^\s?(?:JR|R|REQ)?-?\d{4,12}\s?[-–—:|]?\s?`;
const GRADE = String.raw`\s(?:competition|campaign|round)\s[\d/-]{2,9}$|\s[-–—,]\s?(?:start(?:ing)?\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter)(?:\s\d{4})?$|(?:\s?[-–—,(]\s?)(?:band|grade|level|scale|tier)\s?[\dA-Z]{1,3}\b\)?`;
const DEBRIS = new RegExp(`${GENDER}|${REQUISITION}|${GRADE}`, "gi");

/** “(Part Time, 18.5 hours)”, whole or cut off. */
const HOURS = /\s*[([][^()[\]]*(?:(?:£|€|\$)\d|\b(?:hybrid|days only|temp|perm|fte|per (?:hour|week|annum)|branch|site|depot|(?<!(?:back|front|post|box|head of) )office|start|or (?=\p{Lu}))\b|\d ?(?:%|h\b)|\d\.\d|\b(?:hours?|hrs|part[- ]time|full[- ]time|fixed[- ]term|permanent|temporary|ftc|months?|maternity|paternity|seasonal|cover|shift)\b)[^()[\]]*[)\]]?$/iu;
/** “Competition: …”, “…, Permanent, Full-time”, “… (post ref. 12)”, “… Candidate No. 7”. */
const FRAME = /^(?:(?:un)?conditional offer|offer)\s*:\s+(?=\p{Lu})|^(?:recruitment procedure|selection procedure|(?:reference|regarding|concerning|betreff|outcome|result)\s*[:–—-])\s+(?=["“„\p{Lu}])|^as\s(?=\p{Lu})|^(?:is|was|remains)\s(?:still\s)?(?=\p{Lu})|^(?:(?:an? )?(?:status )?update|news|information)\s(?:on|about|regarding)\s(?:your\s)?application\s*(?:[:–—-]|for|as)\s*|^(?:(?:betreff\s*\/\s*)?subject\s*:\s*)?(?:your\s)?(?:application|bewerbung|candidature)\s(?:as|for|als)\s(?:an?\s|the\s)?(?=\p{Lu})|\s[-–—]\s(?:shortlisting|outcome|interviews?|update|application|results?|recruitment|thank you|status|decision|next steps|feedback|final stage|your application)\b.*$|^(?:(?:application(?: for)?|employment|request for \p{L}+|competition|vacancy|recruitment)\s*[:–—-]\s+)+|(?:,\s(?:permanent|full[- ]time|part[- ]time|temporary|fixed[- ]term|casual))+$|\s\((?:post|ref|vacancy)\b[^()]*\)?$|\s(?:candidate|applicant|vacancy|competition) (?:no|number|ref|id)\b.*$/giu;
/** “ - Ward 14 - 22.5 hrs”, “ – Base: Lisbon”, “, Eastfield branch”, “, September start”: of the post, not of its name. */
const OF_POST = /(?<=\)|\b(?:Driver|Operative|Server|Barista|Receptionist|Cleaner|Carer|Store Manager))\sin\s\p{Lu}[\p{L}-]+$|\s[-–—]\s(?:(?:depot|base|location|site|ward)\b.*|\d on \d off\b.*|(?:\p{L}+\s){0,2}(?:temp|perm|back shift|permanent|temporary|seasonal)\b.*|[\d.,]{1,5}\s?(?:k|h|hrs?|hours?|%).*)$|,\s(?:\p{L}+\s){1,2}(?:branch|start|depot|campus|cover)$|\sx\s?\d{1,2}$/iu;
/** “- Remote”, “, Hybrid”: where the work is done. */
const WHERE = /(?:\s?[-–—|,]\s?|\s\/\s)(?:(?:fully|100%|us|uk) )?(?:remote|hybrid|on-?site|home[- ]based|work from home|wfh)(?:\s(?:work|working|us|usa|uk|india|only|first))?$/i;
/** What follows “(m/f/d)” is the place. */
const PLACE = new RegExp(`(?:${GENDER})\\s+(?:in|at|für|for)\\s.*$`, "i");
/** Behind the mark a single word is the place too, unless it is a field of work: “Mitarbeiter (m/w/d) Vertrieb”. */
const BEHIND = new RegExp(`(?<=\\p{L}{2}\\s)(?:${GENDER})\\s+(?:[-–—|]\\s)?(?!(?:Vertrieb|Marketing|Sales|IT|Einkauf|Verkauf|Logistik|Logistics|Finance|Finanzen|Controlling|Product|Produkt\\p{L}*|Backend|Frontend|Support|Service|Operations|Data|Cloud|Software|Hardware|Security|Java|Python|Personal\\p{L}*|Buchhaltung|Entwicklung|Engineering|Design|Quality|Qualit\\p{L}*|Technik|Elektr\\p{L}*|Mechan\\p{L}*|Lager|Pflege|Innendienst|Au(?:ß|ss)endienst|Legal|HR|PR|SAP|DevOps|Manager|Engineer|Developer|Consultant|Specialist|Lead|Analyst)\\b)\\p{Lu}\\p{Ll}{2,20}$`, "u");
/** “(Chandler, AZ)”, “, Austin, TX”. */
const STATE = /(?:\s\(|,\s|\s(?:in|at)\s)\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{1,20}){0,2},\s(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKNR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|BC|AB|QC|NSW|VIC|QLD)\)?$/u;
const TOWN = new RegExp(`(?:\\s(?:in|at)|,|\\s[-–—])\\s(?:${PLACES})$|\\s\\((?:${PLACES})\\)$`);
/** Of “Urban Planner | Rotterdam”, what stands first. */
const first = (text: string) => text.split(/\s*\|\s*/).find((part) => hasTitle(part)) ?? text;

/** The role without gender marks, requisition numbers and quotation marks. */
export const roleProper = (text: string): string =>
  first(text).replace(FRAME, "").replace(PLACE, "").replace(BEHIND, "").replace(DEBRIS, " ").replace(/[\s,;–—-]+$/, "").replace(OF_POST, "").replace(HOURS, "").replace(STATE, "").replace(TOWN, "").replace(WHERE, "").replace(/["“”„]/g, "").replace(/\(\s*\)|\[\s*\]/g, " ").replace(/\s+/g, " ").replace(/^[\s,.;:|–—-]+|[\s,.;:|–—/-]+$/g, "").replace(/\s+([,)])/g, "$1").replace(/['’]s$/, "").replace(/^(?:position|post|role|vacancy|job)\s+(?:of\s+)?/, "").replace(/^\p{Lu}\S*['’]s\s+(?=\p{Lu}\S*\s+\p{Lu})/u, "").replace(/^(?:(?:position|post|role|vacancy|job)\s+of\s+)?(?:(?:the|a|an|our)\s+)?(?=\p{Lu})/iu, "").trim();
