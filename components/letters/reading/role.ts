import { grouped, type Candidate } from "./candidates.ts";
import { hasLegal, type Found, type Place } from "./legal.ts";
import type { Message, Piece } from "./messages.ts";
import { hasTitle, isBody, isGeneric, isPerson, isTitle, keyOf } from "./names.ts";
import { NEVER_TITLE, JOB_WORDS, roleEnd, roleStart } from "./role-edges.ts";
import { roleProper } from "./role-proper.ts";
import { flowOf, placeIn, type Flow } from "./text.ts";
import { INNER, OF_APPLICATION } from "./words.ts";
import { withoutReplyMarks } from "../thread.ts";

/** Nouns that tell of a role only where its title is written large: “Level Designer applicants”, “the Adjuster Trainee class”. */
const WEAK = "applicants?|candidates?|class|cohort|intake|offer|process|place|headcount|hire";
const WEAK_NOUN = new RegExp(String.raw`^\s(?:${WEAK})`, "i");
const NOUN_AFTER = new RegExp(String.raw`\s(?:${JOB_WORDS}|${WEAK}|(?:that |which )?you(?: have|['’]ve)? (?:applied|interviewed|went|put in|auditioned|tried out) for)(?![\p{L}\d])`, "giu");
/** Words before a role that follows them. */
const LEAD = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:profile|designation|capacity)\s+(?:of|as)(?:\s+an?)?|(?:requisition|posting|reference|ref\.?|vacancy)(?:\s(?:no\.?|number|id))?[\s#:]{1,2}[\p{Lu}\d]{0,6}[-/]?\d[-/\d]{2,12}(?:[-/]?\p{Lu}{1,2})?(?:,|:|\s[-–—])|appl(?:y|ying|ied|ication)\s+to(?!\s+(?:be|become)\s)(?:\s+(?:the|our))?|(?:${JOB_WORDS}|title|jobtitle)(?:\s+(?:of|as|titled|for)|\s?:|\s[-–]|(?=\s+["“„]?[A-Z]))(?:\s+(?:a|an|the|our(?:\s+(?:next|new))?))?|(?:appl(?:y|ying|ied|ication|ications)|interview(?:ing|ed|s)?|candida(?:cy|ture|te)|consider(?:ed|ation)|profile|background|resume|cv|letter|interest|update|shortlist(?:ed)?|next (?:stage|round|step)|forward|process|search|conversation|field|interviewed|stop here|recruiting|hat in the ring|spoke)\s+(?:for:?|to be|to become|in|on)(?:\s+(?:to be|to become|becoming))?(?:\s+(?:a|an|the|our|one of our)(?:\s+(?:next|new|newest))?)?|(?:as)(?:\s+(?:a|an|our|the|your)(?:\s+(?:new|next))?)?|audition\p{L}*\s+for(?:\s+the\s+part\s+of)?|(?:looking|searching|need(?:s|ed)?|want(?:s|ed)?|find|hire|hiring|recruit)(?:\s+for)?\s+(?:a|an|our(?:\s+next)?)|(?:in the matter)|(?:re|regarding|concerning):?(?:\s+(?:the|our|your))?|(?:to be|to become|becoming)\s+(?:a|an|the|our|one of our)(?:\s+(?:next|new|newest))?|(?:for|pass for(?: now on)?|pass on|offer)(?:\s+(?:a|an|the|our|one))?)\s+`,
  "giu",
);

const isRole = (role: string, strong: boolean): boolean => {
  const words = role.split(/\s+/);
  if (!/\p{L}{2}/u.test(role.replace(/\d+\s?[ap]m\b/i, "")) || role.length > 90 || words.length > 11 || (role.match(/·/g)?.length ?? 0) > 1 || /[{}[\]%<>@]|https?:|\d{5}|\d:\d\d/.test(role)) return false;
  if (/^(?:(?:senior|junior|interview) )?(?:faculty|phd|doctoral|postdoctoral|academic)$/i.test(role)) return false;
  if (words.every((word) => NEVER_TITLE.test(word.replace(/[,.]/g, ""))) || NEVER_TITLE.test(words.at(-1) ?? "") && !hasTitle(role)) return false;
  const titled = hasTitle(role);
  if ((role.match(/\(/g)?.length ?? 0) !== (role.match(/\)/g)?.length ?? 0) || role.startsWith("(") && !titled) return false;
  // “THE POSITION OF HYDROLOGIST”
  const shouted = strong && titled && /^\p{Lu}{8,}$/u.test(role);
  if (!shouted && /^(?:manager|engineer|lead|head|officer|specialist|chief|senior|junior|worker|helper|hand)$|^\p{Lu}+$/u.test(role.length < 8 ? role.toUpperCase() === role ? role : role.toLowerCase() : role) && !/^(?:CEO|CFO|CTO|SRE|RN|EMT|SDR|BDR|AE|CSM|TPM|SWE|HCA)$/.test(role)) return false;
  if (!/^(?:[\p{Lu}\d(.]|\p{Ll}{1,2}\p{Lu})/u.test(role)) return titled && words.length <= 6 && !words.some((word) => NEVER_TITLE.test(word) || INNER.has(word) && !/^(?:of|and|&|de)$/.test(word)) && endsTitled(role);
  if (/^(?:We|I|You|Your|Thank|The|Our|It|This|After|Although|While|Please|If|At|In|On|For|As|Unfortunately|However|Dear|Hi)\b(?!-)/.test(role)) return false;
  return titled || (strong && !isGeneric(role));
};
const endsTitled = (role: string) => isTitle(role.replace(/[^\p{L}]+$/u, "").split(/[^\p{L}]+/u).at(-1) ?? "");

/** A title of two words and more, which names no house. */
const isTitled = (text: string) => /^\p{Lu}\S*\s\S/u.test(text) && hasTitle(text) && !/\s(?:for|as)\s/.test(text) && !isBody(text) && !hasLegal(text);

const candidate = (flow: Flow, from: number, to: number, weight: number, place: Place): Candidate[] => {
  const raw = flow.text.slice(from, to);
  const role = roleProper(raw.replace(/\n/g, " "));
  if (!isRole(role, weight >= 3)) return [];
  const lead = Math.max(0, raw.indexOf(role.split(" ")[0] ?? ""));
  return [{ text: role, from: placeIn(flow, from + lead), to: placeIn(flow, to - 1) + 1, key: keyOf(role), weight, place }];
};

/** A title in a sentence that points elsewhere is another job. */
const OTHER_JOB = /\b(?:when we|if we|once we|alerts?|other(?! (?:day|week|guy|lad|girl|woman|man|bloke|one|candidate|applicant|person|people|finalist|applicants|candidates|finalists)\b)|another(?! (?:\p{L}+ )?(?:candidate|applicant|person|individual|finalist|colleague)\b)|alternative|similar|instead|(?:also|do) have|advertising|will be advertised|next time|encourage|look at|suggest)\b[^.!?\n]{0,60}$/iu;

/** A part of the running text, by places of the flow. */
export type Span = { from: number; to: number };

/**
 * @param elsewhere sentences that point to other openings: a role of theirs weighs next to nothing
 */
const inFlow = (flow: Flow, place: Place, elsewhere: readonly Span[] = []): Candidate[] => {
  const found: Candidate[] = [];
  const points = (at: number) => OTHER_JOB.test(flow.text.slice(Math.max(0, at - 70), at)) ? 1 : elsewhere.some(({ from, to }) => at >= from && at < to) ? 0.5 : 3;
  for (const match of flow.text.matchAll(NOUN_AFTER)) {
    const read = roleStart(flow.text, match.index);
    if (!read || read.start >= read.end) continue;
    const { start, end } = read;
    const weight = points(start);
    // “your partner interview” is held by one.
    if (/^\sinterview/i.test(match[0]) && /^\p{Ll}+(?!\p{L})/u.test(flow.text.slice(start, end)) && !/\bfor\s(?:an?|the|our)\s$/.test(flow.text.slice(Math.max(0, start - 9), start))) continue;
    const weak = WEAK_NOUN.test(match[0]);
    if (weak && !/^["“]?\p{Lu}/u.test(flow.text.slice(start)) || /^\s(?:class|offer)/i.test(match[0]) && !/\b(?:the|an?|our|your|this)\s["“]?$/i.test(flow.text.slice(Math.max(0, start - 7), start))) continue;
    const loose = weak || /^\s(?:appl|interview|compet|case|assign|mandate|advert|search)/i.test(match[0]);
    if (!loose || hasTitle(flow.text.slice(start, end))) found.push(...candidate(flow, start, end, loose ? Math.min(weight, 2.5) : weight, place));
  }
  for (const match of flow.text.matchAll(LEAD)) {
    const from = match.index + match[0].length;
    const end = roleEnd(flow.text, from);
    if (end < 0) continue;
    const lead = match[0].trim().toLowerCase();
    // “applying to Senior Data Analyst at …”; houses are applied to as well.
    if (/^appl\S+\s+to(?: the| our)?$/.test(lead) && !isTitled(flow.text.slice(from, end))) continue;
    const strong = /^(?:appl|interview|candida|consider)/.test(lead) && /for|to be|to become/.test(lead) || /^(?:position|role|job|post|vacancy|title)/.test(lead) && /(?:of|as|:|titled)/.test(lead);
    const loose = /^(?:for|as|look|search|need|want|find|hire\b|recruit|re\b|regarding|concerning|hiring|pass|offer|interest|cv|profile(?! of)|background)/.test(lead);
    const weight = Math.min(points(match.index), strong ? 3 : loose ? 2 : 2.5);
    // “looking for a model”
    if (/^(?:look|search|need|want|find|hire|recruit)/.test(lead) && !/\s/.test(flow.text.slice(from, end)) && /^\p{Ll}/u.test(flow.text.slice(from))) continue;
    // “who has been with us as a sessional worker”
    if (lead.startsWith("as") && /\b(?:with us|with the \p{L}+|here|works|worked|working|been|served|serving)\s(?:\p{Ll}+\s)?$/u.test(flow.text.slice(Math.max(0, match.index - 24), match.index))) continue;
    // “Clinical Application Specialist”, “an update on Applications Engineer”
    if (/^Applications?\s$/.test(match[0]) && /\b(?:on|for|as|an|the|our|your|of)\s$/.test(flow.text.slice(Math.max(0, match.index - 5), match.index))) continue;
    if (/^\p{Lu}\p{Ll}+\s$/u.test(match[0]) && /\p{Lu}\p{Ll}+\s$/u.test(flow.text.slice(Math.max(0, match.index - 20), match.index)) && !/^(?:Your|The|Our)\s$/.test(flow.text.slice(Math.max(0, match.index - 5), match.index))) continue;
    found.push(...candidate(flow, from, end, weight, place));
  }
  return found;
};

const piecesOf = (piece: Piece): Flow => ({ text: piece.text, lines: [{ text: piece.text, from: piece.from, depth: 0 }], starts: [0] });
/** “Bus Driver” is no person, “Minnie Driver” is. */
const TRADE = /^(?:bus|delivery|van|truck|hgv|taxi|lorry|train|tram|coach|pastry|head|sous|line|grill|junior|senior|assistant|lead|night|school|crew)\b/i;
const LABEL = /^(?:re|reference|requisition|(?:application |interview |candidate )?(?:update|status|outcome|decision|result)(?: on| of)?|position|role|job(?: title)?|post|vacancy|(?:class )?title|stelle|subject|application for|job applied for|opening)\s?:\s+/i;

const inSubject = (subject: Piece | undefined): Candidate[] => {
  if (!subject) return [];
  const lead = subject.text.length - withoutReplyMarks(subject.text).length;
  const flow = piecesOf({ text: subject.text.slice(lead, 200), from: subject.from + lead });
  const found = inFlow(flow, "subject");
  if (/^\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*){0,3}$/u.test(flow.text) && endsTitled(flow.text)) found.push(...candidate(flow, 0, flow.text.length, 2, "subject"));
  let at = 0;
  for (const part of flow.text.split(/(\s*(?:\||–|—|•|:|@|\s-\s|\s\/\s|\sat\s)\s*)/)) {
    const from = at;
    at += part.length;
    const trimmed = part.replace(/^(?:your |ihre )?(?:application|bewerbung|interview|candidacy|update|thank you|re)\b.{0,40}?\b(?:for|as|als|to|regarding)\s+(?:the\s+)?/i, "").replace(/\s+(?:application(?! \p{Lu}\p{L}{3,20}\b)|interview|position|role|vacancy|outcome|job|opportunity|update|availability|follow[- ]up|-).{0,30}$/iu, "");
    const offset = part.indexOf(trimmed);
    if (trimmed && hasTitle(trimmed) && /^[\p{Lu}\d]/u.test(trimmed) && !/^(?:Your|Update|Thank|Application|Regarding|Re|An?|Important|Message|Status)\b/.test(trimmed) && trimmed.replace(/\s\([^()]*\)/g, "").split(" ").length < 9) found.push(...candidate(flow, from + offset, from + offset + trimmed.length, 2, "subject"));
  }
  return found;
};

/** Lines of their own: “Position: Data Analyst”, or the title alone above or below the greeting. */
const inLines = (message: Message, greeting: number, signature: number, not: readonly string[]): Candidate[] =>
  message.body.slice(0, Math.min(signature, 20)).flatMap((line, index) => {
    if (!line.text || line.text.length > 110) return [];
    const label = LABEL.exec(line.text)?.[0] ?? "";
    if (!label && index >= greeting + 6) return [];
    const company = message.body[index + 1]?.text;
    if (!label && greeting < 0 && !(company && not.includes(company))) return [];
    const text = line.text.slice(label.length).replace(/\s*(?:→|\s{3,}|\((?:ref|req)\b[^)]*$).*$/i, "").replace(/^[A-Z]{0,3}[\d-]{4,12}[A-Z]{0,2}\s[|\/]\s/, "").replace(/^(?:(?:your |re: )?application (?:for|to|as|regarding) (?:an? |the )?(?:(?:post|position|role) )?(?:of |as )?)/i, "");
    const offset = line.text.length - text.length;
    const flow = piecesOf({ text, from: line.from + offset });
    // A heading below the greeting needs no word that we know: “Gallery Explainer”.
    const heading = greeting >= 0 && index > greeting && index <= greeting + 3 && !message.body[index + 1]?.text && !message.body[index - 1]?.text && /^\p{Lu}[\p{L}-]+(?:\s(?:(?:of|and|&|for|in)\s)?\p{Lu}[\p{L}-]+){1,4}$/u.test(text) && !text.split(" ").some(isGeneric) && !isBody(text);
    if (!label && (/[.!?,:]$/.test(text) || !hasTitle(text) && !heading || (text.replace(/\s\([^()]*\)/g, "").split(/\s[-–—]\s/)[0] ?? "").split(" ").length > 9 || isPerson(text) && !TRADE.test(text))) return [];
    // “Income Officer – Fairmile Housing”: the title is what stands before the dash.
    const dash = /^(.{4,60}?)(?:,|\s[–—|-])\s(?=\p{Lu})(.{3,60})$/u.exec(text);
    if (dash?.[1] && dash[2] && hasTitle(dash[1]) && (not.includes(dash[2]) || isBody(dash[2]) && /\s/.test(dash[2]))) return candidate(flow, 0, dash[1].length, 3, "text");
    const end = text.replace(/\s+(?:position|role|vacancy|post|application|job)\b.{0,20}$/i, "").replace(/,\s*(?:band|grade|level)\b.{0,12}$/i, "").replace(label ? /,\s[^,]*\b(?:Department|Directorate|Division|Development|Services|Elementary|School|Office)$/ : /(?!)/, "").length;
    return candidate(flow, 0, end, label && !/^(?:re|subject)/i.test(label) ? 3 : 2.5, "text");
  });

const alike = (a: string, b: string) => a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `) || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);

/**
 * The role that the person applied for.
 * @param not names that are no role: the company, the signer
 * @param refused the sentences that say no
 * @param elsewhere those that point to other openings
 */
export const roleOf = (message: Message, body: Flow, greeting: number, signature: number, not: readonly string[], refused: readonly Span[] = [], elsewhere: readonly Span[] = []): Found | undefined => {
  const keys = new Set(not.map(keyOf));
  const above = greeting > 0 ? flowOf(message.body.slice(0, greeting).filter((line) => line.text.length > 40 && (/[.!]$/.test(line.text) || /^\p{L}/u.test(line.text) && OF_APPLICATION.test(line.text)))) : undefined;
  const found = [...inFlow(body, "text", elsewhere), ...(above ? inFlow(above, "text") : []), ...inSubject(message.subject), ...inLines(message, greeting, signature, not)].map((one) => withoutPlace(one, not)).filter((one) => !keys.has(one.key) && !isCompanyPart(one.text, keys));
  const ranked = grouped(found, alike).map((group) => ({ group, score: group.reduce((sum, one) => sum + one.weight, 0) + (group.some((one) => hasTitle(one.text)) ? 1.5 : 0), first: Math.min(...group.map((one) => one.from)) })).sort((a, b) => b.score - a.score || a.first - b.first);
  const winner = ranked[0];
  if (!winner || winner.score < 3) return inRefusal(body, refused, keys) ?? plainJob(body);
  return asWritten(winner.group);
};

/** “Engineer in Vidyut Power Systems”, where that is the company. */
const withoutPlace = (one: Candidate, not: readonly string[]): Candidate => {
  const where = not.find((name) => name && new RegExp(`\\s(?:in|at|with|for|of)\\s(?:the\\s)?$`).test(one.text.endsWith(name) ? one.text.slice(0, -name.length) : ""));
  // “Front Desk Coordinator - Lakeshore Veterinary Partners - Muskegon, MI”
  const ahead = not.filter(Boolean).map((name) => one.text.slice(0, Math.max(0, one.text.indexOf(name)))).find((text) => text.length > 3 && /\s[-–—|]\s$/.test(text));
  if (ahead) {
    const text = ahead.replace(/\s[-–—|]\s$/, "");
    return { ...one, text, key: keyOf(text), to: one.to - (one.text.length - text.length) };
  }
  const first = not.find((name) => name && one.text.startsWith(name) && /^\s[-–—|:]\s/.test(one.text.slice(name.length)));
  if (first) {
    const text = one.text.slice(first.length).replace(/^\s[-–—|:]\s+/, "");
    return { ...one, text, key: keyOf(text), from: one.from + one.text.length - text.length };
  }
  if (!where) return one;
  const text = one.text.slice(0, -where.length).replace(/\s(?:in|at|with|for|of)\s(?:the\s)?$/, "");
  return { ...one, text, key: keyOf(text), to: one.to - (one.text.length - text.length) };
};

/** “the apprenticeship”, “the Saturday job”: a job without a title, where nothing else is named. */
const plainJob = (body: Flow): Found | undefined => {
  const found = new RegExp(PLAIN_JOB, "u").exec(body.text.slice(0, 4000));
  const text = found?.[1];
  if (!found || !text) return;
  const from = found.index + found[0].lastIndexOf(text);
  return { text, from: placeIn(body, from), to: placeIn(body, from + text.length - 1) + 1, place: "text" };
};
const PLAIN_JOB = String.raw`\b(?:[Tt]he|[Yy]our|[Oo]ur)\s((?:Saturday|Sunday|[Ww]eekend|[Cc]hristmas|[Ss]ummer)\s(?:job|position|post)|(?:PhD|[Dd]octoral|[Pp]ostdoc(?:toral)?|[Tt]enure-track)\sposition(?:\sin(?:\s(?:and\s)?\p{Lu}[\p{L}-]+){1,4})?|(?:summer\s)?(?:apprenticeship|traineeship))(?=[\s.,;!?'’]|$)(?!\s(?:scheme|programme|program|team|levy|standards?)\b)`;

/** A title that stands bare in the refusal itself: “we have gone another way on Taproom Manager”. */
const inRefusal = (body: Flow, saying: readonly Span[], keys: ReadonlySet<string>): Found | undefined => {
  const named = /(?<![\p{L}\d])((?:\p{Lu}[\p{L}-]+\s){0,5}\p{Lu}[\p{L}-]+)\sat\s\p{Lu}/u.exec(body.text.slice(0, 4000));
  if (named?.[1] && isTitle(named[1].split(" ").at(-1) ?? "") && !/\b(?:our|the|a|my) $/i.test(body.text.slice(Math.max(0, named.index - 4), named.index))) return candidate(body, named.index, named.index + named[1].length, 3, "text")[0];
  const bare = bareTitles(body, keys);
  const refused = bare.filter((one) => saying.some(({ from, to }) => one.at >= from && one.at < to));
  // Elsewhere only what cannot be a person: “from a Volunteer Coordinator”, not “the Store Director”.
  const possible = refused.length ? refused : bare.filter((one) => one.sure);
  const [only] = possible;
  if (only && (refused.length || possible.every((one) => keyOf(one.text) === keyOf(only.text)))) return candidate(body, only.at, only.at + only.text.length, 3, "text")[0];
};

const BARE = /(?<![\p{L}\d'’])(?:(?:Year|Grade|Key Stage|Band) \d{1,2} )?(?:\p{Ll}{1,2}(?=\p{Lu}))?\p{Lu}[\p{L}-]+(?:(?:['’]s)?\s(?:of\s|and\s|&\s)?\p{Lu}[\p{L}-]+){0,5}/gu;

const bareTitles = (body: Flow, keys: ReadonlySet<string>): { text: string; at: number; sure: boolean }[] =>
  Array.from(body.text.slice(0, 6000).matchAll(BARE)).flatMap((match) => {
    const [text] = match;
    const before = body.text.slice(Math.max(0, match.index - 24), match.index);
    const after = body.text.slice(match.index + text.length, match.index + text.length + 14);
    const opens = /(?:^|[.!?\n]["”’]?\s*)$/.test(before);
    // “Director of Music”
    if (!isTitle(text.replace(/ (?:I{1,3}|IV|V)$/, "").split(" ").at(-1) ?? "") && !isTitle(/(\S+) of \p{Lu}/u.exec(text)?.[1] ?? "") || keys.has(keyOf(text)) || !text.includes(" ") && text.length < 5) return [];
    if (opens && !(/^ (?:is|has|goes|went|was|role)\b/.test(after) && text.includes(" ") || /^['’]s (?:already|been|gone|taken|now)\b/.test(after))) return [];
    // “Our Head of Design” is a person, “be our Head of Design” is the job.
    const ours = /\b(?:our|my|his|her|their|current|new) $/i.test(before) && !/\b(?:as|be|become|for|next|hired|found|filled|appointed) (?:our|my|their) $/i.test(before);
    return ours ? [] : [{ text, at: match.index, sure: opens || /\b(?:an? (?:fine|good|great|excellent|wonderful|brilliant|splendid|superb)|an?|this|as|for|on|(?:as|be|become|hired|found|filled|appointed) our|(?:post|call|role|job) of|\bwhat|\babout) $/i.test(before) }];
  });

const isCompanyPart = (text: string, keys: ReadonlySet<string>) => [...keys].some((key) => key && keyOf(text).startsWith(`${key} `) && !hasTitle(text));

/** The way in which the text names it; a longer one only where the text has no other. */
const asWritten = (group: readonly Candidate[]): Found => {
  const value = (one: Candidate) => group.reduce((sum, other) => sum + (other.key === one.key ? other.weight : 0), 0) + (one.place === "text" ? 3 : 0) + (/[A-Z]{5}/.test(one.text) && !/[a-z]/.test(one.text) ? -8 : 0);
  const sorted = [...group].sort((a, b) => value(b) - value(a) || b.text.length - a.text.length);
  const [top] = sorted as [Candidate, ...Candidate[]];
  // “the Purchase Ledger role”, where the subject has “Purchase Ledger Clerk”.
  // The same for “the Growth role” of a “Product Designer, Growth”.
  const { text, from, to, place } = hasTitle(top.text) ? top : sorted.find((one) => one.key.startsWith(`${top.key} `) && endsTitled(one.text) || one.key.endsWith(` ${top.key}`) && hasTitle(one.text)) ?? top;
  return { text, from, to, place };
};
