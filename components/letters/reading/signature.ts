import { hasLegal } from "./legal.ts";
import type { Piece } from "./messages.ts";
import { FIRM, hasTitle, isBody, isGeneric, isPerson, nameEnd } from "./names.ts";
import { ADDRESS, type Line } from "./text.ts";
import { isInitial, isShortFor } from "./short-forms.ts";
import { FACULTY, OFFICE, organizationIn, UNIVERSITY, withoutFaculties } from "./offices.ts";
import { isJobTitle, isOffice, splitTitle } from "./title-line.ts";
import { INNER, PLACES } from "./words.ts";

export type Signature = {
  name?: Piece;
  title?: Piece;
  address?: Piece;
  organizations: Piece[];
  /** The parts of the lines with organizations as they stand, “Recruitment” and all. */
  offices: Piece[];
  team: boolean;
  line: number;
};

const GOODBYE = new RegExp(
  `^(?:${[
    "(?:with )?(?:our |my )?(?:kind(?:est)?|best|warm(?:est)?|many|sincere|good|all good|very best|friendly|greatest|heartfelt|sunny|cordial|hearty|loving|belated|dear|festive|seasonal)?,? ?(?:personal )?(?:regards?|wishes|thanks|greetings|gratitude|appreciation)(?: (?:again|and regards?|& regards?|and best wishes|from [\\p{L} ]{2,30}))?",
    "thanks ?(?:&|and|/) ?(?:best |kind |warm )?regards", "all (?:the |my )?(?:very )?best(?: (?:wishes|to you))?", "best", "very best", "thank you(?: (?:again|so much|very much|once again))?(?: for .{2,40})?", "thanks(?: (?:again|so much|a lot|a million))?(?: for .{2,40})?",
    "(?:yours )?(?:very )?(?:sincerely|faithfully|truly|respectfully|cordially|warmly)(?: yours)?", "very truly yours", "yours(?: in \\p{L}+)?", "cheers(?: again)?", "take (?:good )?care", "(?:much |lots of )?love", "b\\.?r\\.?", "rgds", "k\\.?r\\.?", "mfg", "lg",
    "(?:mit )?(?:freundlichen?|viele[nr]?|beste[nr]?|herzliche[nr]?|liebe) gr(?:ü|ue)(?:ß|ss)en?(?: .{0,30})?", "(?:is )?mise,? le (?:gach )?meas(?: mór)?", "le gach dea-?ghuí", "med vänlig hälsning(?: .{0,30})?", "onwards?(?: and upwards)?", "rooting for you", "(?:good|best of) luck(?: .{0,40})?", "wishing you .{0,60}", "we wish you .{0,60}", "until next time", "hugs", "respectfully", "keep in touch", "stay in touch", "thanking you", "cordialement", "bisous(?: .{0,30})?", "(?:met |vriendelijke? )*groete?n?(?: .{0,30})?", "(?:un )?abrazos?", "groetjes", "mvg", "(?:vennlig|mvh|hilsen|(?:med )?venlig hilsen|terveisin|pozdrawiam|pozdrowienia|s pozdravem)", "(?:cordiali|distinti) saluti", "un (?:caro )?saluto", "(?:att|atentamente|atenciosamente|cumprimentos|(?:um )?abra(?:ç|c)os?)", "(?:bien (?:à|a) vous|amicalement|amiti(?:é|e)s|bonne continuation|bises)", "(?:ng(?:ā|a) mihi(?: nui)?|kia kaha|arohanui)", "(?:cofion|hwyl)(?: \\p{L}+)?", "(?:sl(?:á|a)n|sl(?:á|à|a)inte)(?: \\p{L}+)?", "hooroo", "ta", "ta(?:ta)? (?:for now|very much|muchly)", "toodles", "cheerio", "laters", "(?:tsch(?:ü|ue)ss|ciao|vg|bis bald|servus)", "(?:every|many) blessings?", "(?:stay )?blessed", "god bless(?: you)?", "namaste", "shalom", "wagmi", "peace(?: out)?", "thx(?: again)?", "tks", "ty", "(?:with )?(?:every|all) good wish(?:es)?", "receive a cordial greeting", "saludos(?: cordiales)?", "x+",
  ].join("|")})[\\s,.!;:–-]*$`,
  "iu",
);
const FOOTER = /^(?:this (?:e-?mail|message|address|account|communication|is an auto|inbox|mailbox)|the information (?:in|contained)|confidential|disclaimer|privileged|please (?:consider the environment|do not (?:reply|print))|do not reply|note:|unsubscribe|you (?:are receiving|received|have received)|to unsubscribe|©|\(c\)|copyright|powered by|sent (?:via|from|by|with)|get outlook|gesendet (?:von|mit)|.{0,60}equal (?:opportunity|employment)|registered (?:in|office|at|company|charity|no)|company (?:no|number|registration)|vat\b|view (?:in|this)|privacy|follow us|-{4,}|-{2,3}\s?\w.{2,30}\s?-{2,3}$|_{4,}|={4,}|\*{2,}|if you (?:are not the|have received this|no longer wish)|any views|we respect your|manage (?:your )?preferences|replies to)/i;
const TEAM = /\b(?:team|recruit(?:ing|ment)|talent acquisition|talent|human resources|hr|careers?|hiring|committee|panel|department|people|staffing|crew|family)\b/i;
const NOISE = /^(?:tel|phone|mob(?:ile)?|fax|email|e-mail|web(?:site)?|www|https?|linkedin|pronouns|book|schedule|address)\b[.:]?\s|^(?:cell|office|direct)[.:]|^(?:m|t|p|e|w|d|o|h|f)\b[.:]?\s*(?=[+(\d]|\S+@|www|http)|^[+(]?[\d(][\d\s().+-]{5,}|^(?:www\.|https?:)|^(?:she|he|they)\/|^\[|^cid:|^(?:pronouns)|^(?:geschäftsführ\w+|geschäftsleitung|vorstand|aufsichtsrat\w*|sitz der gesellschaft|amtsgericht|registergericht|handelsregister|managing directors?|registered directors|directors|board)\b[^:]{0,30}:|\bHRB \d/i;
const LINE_LIMIT = 90;
/** Whether the line is longer than those of a signature; with bars in it, it may hold all of one. */
const isLong = ({ text }: Line) => text.length > (/\s[|•·]\s/.test(text) ? 130 : LINE_LIMIT);

const isFooter = (line: Line) => FOOTER.test(line.text.slice(0, 140)) || line.text.length > 140;
/** “Kind regards / Mit freundlichen Grüßen” are two. */
const isGoodbye = ({ text }: Line) => text.length <= 80 && text.split(/\s\/\s/).every((part) => GOODBYE.test(part));
/** A single word and a comma above a whole name that it is no part of: a good-bye in a tongue that we do not know. */
const isForeignGoodbye = (lines: readonly Line[], at: number): boolean => {
  const word = /^(\p{L}{3,20}),$/u.exec(lines[at]?.text ?? "")?.[1];
  const below = lines.slice(at + 1, at + 3).find((line) => line.text)?.text.replace(PROXY, "").replace(LETTERS, "").split(BEHIND_NAME)[0] ?? "";
  return word !== undefined && /\s/.test(below) && isPerson(below) && !isShortFor(word, below, true);
};
/** A short line that is no sentence. */
const isSigned = (line: Line) => line.text.length > 0 && !isLong(line) && !/[.!?…:]$/.test(line.text.replace(/\b(?:inc|ltd|co|corp|llc|pvt|jr|sr|esq|ph\.?d|m\.?d|j\.?d|ed\.?d|s\.a|b\.v|\p{Lu})\.$/iu, "")) && !isFooter(line);

/** Index of the line behind the good-bye, or -1. */
const behindGoodbye = (lines: readonly Line[], from: number): number => {
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line?.text) continue;
    const comma = /^[\p{L}' ]{2,40},$/u.test(line.text) && line.text.split(" ").length <= 6 || /^(?:With|In|Yours|Every) [\p{L}' ]{2,60},$/u.test(line.text);
    if (!isGoodbye(line) && !comma && !/^--\s?$/.test(line.text)) continue;
    let next = i + 1;
    while (next < lines.length && (!lines[next]?.text || /^_{3,}$/.test(lines[next]?.text ?? "") || isGoodbye(lines[next] as Line) || isForeignGoodbye(lines, next))) next += 1;
    const after = lines[next];
    // “Thank you for attending the interview for the above” goes on in the next line.
    if (after && isSigned(after) && !(/^thank.* for .*[^,.!]$/i.test(line.text) && /^\p{Ll}\S*(?:\s\S+){3}/u.test(after.text))) return next;
    i = next - 1;
  }
  return -1;
};

/** Index of a name in a line of its own with a title or an address right below it, or -1. */
const card = (lines: readonly Line[], from: number): number =>
  lines.findLastIndex(({ text }, i) => {
    const below = lines[i + 1]?.text ?? "";
    return i >= from && /\s/.test(text) && text.length < 50 && !lines[i - 1]?.text && !isJobTitle(text) && isPerson(text.replace(LETTERS, "").replace(/\s*\([^)]{1,30}\)$/, "")) && below.length < LINE_LIMIT && !/[.!?]$/.test(below) && (isJobTitle(below.split(/\s*[|•·,]\s*/)[0] ?? "") || ADDRESS.test(below));
  });

/** Index of the first of the short lines that end the message, or -1. */
const trailing = (lines: readonly Line[], from: number): number => {
  let last = lines.length - 1;
  while (last >= from && (!lines[last]?.text || isFooter(lines[last] as Line) || NOISE.test(lines[last]?.text ?? ""))) last -= 1;
  // Below “Note: this is a system generated mail” the office may still sign.
  const cutAt = lines.findIndex((line, i) => i >= from && FOOTER.test(line.text.slice(0, 140)) && !/^(?:note:|this is an auto|do not reply|please do not reply|this (?:e-?mail|message) (?:is|was) (?:auto|sent|generated))/i.test(line.text));
  if (cutAt >= 0 && cutAt <= last) {
    last = cutAt - 1;
    while (last >= from && !lines[last]?.text) last -= 1;
  }
  let first = -1;
  for (let i = last; i >= from; i -= 1) {
    const line = lines[i];
    if (!line?.text) continue;
    if (!isSigned(line) || line.text.length > 64 && !/\s[|•·]\s/.test(line.text)) break;
    if (/^\p{Ll}/u.test(line.text.replace(PROXY, "")) && line.text.split(" ").length > 3) break;
    first = i;
  }
  return first;
};

const piece = (line: Line, text: string, search = 0): Piece => {
  const offset = line.text.indexOf(text, search);
  return { text, from: line.from + Math.max(0, offset) };
};

const NAME_AND = /^[-–—~\s]*(\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|["“]\p{Lu}\p{L}+["”]|van|von|vom|zu|zum|de|der|den|del|della|da|das|di|do|dos|du|la|le|al|el|bin|binti|ten|ter|te|ap|ab|af|y|rer\.|nat\.|med\.|phil\.)){0,6})\s*(?:\((?:she|he|they|her|him|them|pronouns|mr|ms)[^)]{0,30}\)|(?:,?\s*(?:and|&|\+)\s+(?:the|everyone|all|your|team|our)\b.{0,60}))?\s*(?:(?:\||•|·|,|–|—|(?<=\s)-(?=\s)|\/)\s*(.{2,120})|\s(?:from|at|@|\()\s*(.{2,60}))?$/u;

/**
 * The end of a message: who signed, what they are, where they work.
 * @param lines the message without its header
 * @param from index of the first line that may belong to the end
 */
export const signatureOf = (lines: readonly Line[], from: number): Signature => {
  const signature: Signature = { organizations: [], offices: [], team: false, line: lines.length };
  let first = behindGoodbye(lines, from);
  if (first < 0) first = card(lines, from);
  const inline = first < 0 ? inlineEnd(lines, from) : undefined;
  if (first < 0) first = trailing(lines, from);
  if (inline && (first < 0 || inline.includes(lines[first] as Line) || inline.length > 1)) {
    readEnd(inline, signature);
    return signature;
  }
  if (first < 0) return signature;
  signature.line = first;
  const end: Line[] = [];
  for (const line of lines.slice(first, first + 16)) {
    if (line.text && (FOOTER.test(line.text.slice(0, 140)) || line.text.length > 160)) break;
    if (line.text && !isGoodbye(line) && line.text !== "--") end.push({ ...line, text: line.text.replaceAll(" // ", " |  ") });
  }
  readEnd(firstOfTwo(end), signature);
  return signature;
};

/** Of two who sign side by side, in columns, the first. */
const firstOfTwo = (end: readonly Line[]): Line[] => {
  const apart = end.slice(0, 4).map((line) => /^(\S.{1,50}?)\s{3,40}(\S.{1,50})$/u.exec(line.text));
  const names = apart.find((one) => one)?.slice(1).map((name) => name.replace(PROXY, "").replace(LETTERS, "")) ?? [];
  return names.length === 2 && names.every((name) => isPerson(name) && /\s/.test(name)) ? end.map((line, i) => ({ ...line, text: apart[i]?.[1] ?? line.text })) : [...end];
};

/** “… Good luck. Thanks, Mags, Cedarwood Clinic” at the end of one long line, or “… Linda x” with the company below. */
const inlineEnd = (lines: readonly Line[], from: number): Line[] | undefined => {
  const written = lines.slice(Math.max(0, from - 1)).filter((line) => line.text && !FOOTER.test(line.text.slice(0, 140)));
  const last = written.at(-1);
  const before = written.at(-2);
  const part = (line: Line, text: string): Line => ({ text, from: line.from + line.text.lastIndexOf(text), depth: line.depth });
  const kissed = last && before && isSigned(last) && last.text.length < 50 && nameEnd(last.text, 0) === last.text.length ? /[.!?)]\s+(\p{Lu}\p{Ll}{1,14})(?:\sx{1,4})?$/u.exec(before.text.slice(-60))?.[1] : undefined;
  if (last && before && kissed && before.text.length > 60 && isPerson(kissed)) return [part(before, kissed), last];
  if (!last || last.text.length < 60) return;
  const dash = /\s[-–—]\s?([\p{Lu}&][^.!?–—]{1,50})$/u.exec(last.text.slice(-70))?.[1];
  const named = dash && /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?=,\s(?:the\s)?\p{Lu})/u.exec(dash)?.[0];
  if (dash && (nameEnd(dash, 0) >= dash.length - 1 || named && isPerson(named) && nameEnd(dash, dash.search(/\p{Lu}(?=[^,]*$)/u)) > 0)) return [part(last, dash)];
  // “… sorry! sofia @ Ember & Ash”
  const small = /[.!?)]\s+(\p{L}{2,15}\s@\s[^.!?@]{2,50})$/u.exec(last.text.slice(-110))?.[1];
  if (small) return [{ ...part(last, small), text: small.slice(0, 1).toUpperCase() + small.slice(1) }];
  const tail = /[.!?)]\s+((?:(?:many )?thanks|cheers|best|(?:kind(?:est)? |best |warm(?:est)? |many )?regards|(?:best|warm|kind|good|warmest|kindest) wishes|all the best|yours|sincerely|take care|love|warmly|good luck|best of luck)?[,.]?\s*(?:-\s*)?\p{Lu}[^.!?]{1,70})\.?$/u.exec(last.text.slice(-110));
  const text = tail?.[1]?.replace(/^(?:(?:good|best of) luck|(?:many )?thanks|cheers|(?:kind(?:est)? |best |warm(?:est)? |many )?regards|(?:best|warm|kind|good|warmest|kindest) wishes|best|all the best|yours|sincerely|take care|love|warmly)[,.\s-]+/i, "");
  // A sentence is no signature: “Again, thank you for considering us.”
  const lower = text?.split(/[\s,]+/).filter((word) => /^\p{Ll}/u.test(word) && !INNER.has(word) && word !== "at").length ?? 0;
  if (!text || !/^\p{Lu}/u.test(text) || text.split(/\s+/).length > 9 || lower > 1) return;
  return [part(last, text)];
};

const readEnd = (lines: readonly Line[], signature: Signature) => {
  let nameAt = -1;
  lines.forEach((whole, i) => {
    // “(Oluwatosin Fagbemi, People Ops Lead @ Crumbly)”
    const line = /^\([^()]{4,80}\)$/.test(whole.text) ? { ...whole, text: whole.text.slice(1, -1), from: whole.from + 1 } : whole;
    const text = line.text;
    const address = ADDRESS.exec(text);
    if (address && !signature.address) signature.address = piece(line, address[0]);
    if (NOISE.test(text) || isLong(line)) return;
    const house = nameAt < 0 ? /^.{3,30}\b(?:from|on behalf of) (?:everyone|everybody|all(?: of us)?|us all|the (?:whole )?team)(?: here)? (?:at|of) (.{2,50}?),?$/i.exec(text)?.[1] : undefined;
    if (house) {
      addOrganizations(line, house, signature);
      return;
    }
    // “Transgut Spedition GmbH”, “Human Resources”, and then who.
    const told = !signature.team || /\s/.test(text) && isPerson(text.replace(PROXY, "").replace(LETTERS, "")) && signature.organizations.some((one) => hasLegal(one.text) || isBody(one.text));
    if (nameAt < 0 && i < 3 && told && (readName(line, signature, lines.slice(i + 1, i + 4)) || i === 0 && readSmall(line, lines.length > 1, signature))) {
      nameAt = i;
      return;
    }
    if (nameAt < 0 && i < 3 && TEAM.test(text) && !isJobTitle(text)) signature.team = true;
    // A first name, then the whole name below it.
    const longer = nameAt >= 0 && i - nameAt <= 2 && signature.name && (!/\s/.test(signature.name.text) || isInitial(signature.name.text)) && !signature.title && isShortFor(signature.name.text, text.replace(HONORED, "").replace(LETTERS, "").split(BEHIND_NAME)[0] ?? "", isJobTitle(lines[i + 1]?.text.split(/\s*[|,•]\s*/)[0] ?? "")) && isPerson(text.replace(/\s*\(.*$/, "").replace(LETTERS, "").split(BEHIND_NAME)[0] ?? "");
    if (longer && readName(line, signature, lines.slice(i + 1, i + 4))) {
      nameAt = i;
      return;
    }
    // “Quillon — Office Manager search”, “Wexley & Daughters, Florist”
    const [head = "", ...others] = text.split(/\s*[|•·]\s*|\s+[-–—]\s+|,\s+/);
    const firm = nameAt >= 0 && others.length > 0 && !isJobTitle(head) && !isOffice(head) && !isGeneric(head) && !FACULTY.test(head) && nameEnd(head, 0) === head.length && (isBody(head) ? /\s/.test(head) : /\s&\s/.test(head) || /\s[-–—]\s/.test(text) && !/^\p{Lu}{2,4}$/u.test(head));
    if (firm) {
      addOrganizations(line, head, signature);
      return;
    }
    if (nameAt >= 0 && !signature.title && i - nameAt <= 2 && isJobTitle(text.split(/\s*[|•·]\s*/)[0] ?? "")) {
      const { title, organization } = splitTitle(text, isNamedBelow(lines.slice(i + 1, i + 4)));
      if (title) signature.title = piece(line, title);
      if (organization) addOrganizations(line, organization, signature);
      return;
    }
    const office = nameAt >= 0 && !signature.title && i - nameAt <= 2 ? OFFICE.exec(text)?.[1] : undefined;
    if (office) signature.title = piece(line, office);
    if (office !== text && i - Math.max(nameAt, 0) <= 4) addOrganizations(line, text, signature);
  });
  signature.organizations = withoutFaculties(signature.organizations);
};

/** What people have earned, behind their name. */
const LETTERS = /(?:,?\s(?:Ph\.?D|M\.?D|Ed\.?D|J\.?D|Esq|MBA|CPA|RN|MSN|BSN|FRS|FRSA|[FAM]?RICS|[FA]?CCA|M?RTPI|MBCS|CMA|CGMA|FCMA|ACMA|MIET|CEng|RIBA|ARB|KC|QC|JP|PGCE|MEd|MPhil|BMus|LRSM|GPHR|OBE|MBE|CBE|BVMS|BVSc|BVM&S|VetMB|[MF]RCVS|MRCGP|[MF]RCP|[MF]RCS|MBBS|MBChB|BDS|RGN|RMN|MRPharmS|[BM]Eng|BA|MPA|MPH|DipEd|QTS|NPQH|[FM]CMI|CTA|(?:Assoc |Chartered )?[FM]?CIPD|SHRM-S?CP|S?PHR|PMP|CFA|F?ACA|[BM]Sc|MA|LL[BM]|DPhil|PE|MVB|FCIPD|MBE)\.?(?:\s\(Hons\))?)+(?=$|\s[|–-]|,)/u;

/** Whether one of the lines below a title names the employer. */
const isNamedBelow = (lines: readonly Line[]): boolean =>
  lines.some((line) => {
    const found: Signature = { organizations: [], offices: [], team: false, line: 0 };
    // “Summitwell Staffing” names a house, though its last word is that of an office.
    const house = line.text.replace(/\s\([^()]*\)$/, "");
    if (FIRM_LINE.test(house) && !hasTitle(house.replace(/ Executive Search$/, "")) && !isGeneric(line.text.split(" ")[0] ?? "")) return true;
    if (!/\d/.test(line.text) && !TOWN_ALONE.test(line.text) && !isJobTitle(line.text)) addOrganizations(line, line.text, found);
    return found.organizations.some((one) => isBody(one.text) || hasLegal(one.text) || /\s/.test(one.text) && !(one.text === line.text && isPerson(one.text)) || one.text === line.text);
  });

const FIRM_LINE = /^(?:\p{Lu}[\p{L}&'’-]*\s(?:&\s)?){1,4}(?:Recruitment|Recruit|Resourcing|Recruiting|Staffing|Search|Personnel|Selection|Talent)(?:\s(?:Services|Group|Ltd|Limited|LLP|Inc|GmbH|Partners|Solutions))?\.?$/u;
const TOWN_ALONE = new RegExp(`^(?:${PLACES})(?:,.*)?$|\\s(?:Street|Road|Lane|Avenue|Straße|Strasse|Boulevard)(?:,.*)?$`);

/** Who signs for somebody: “i. A.”, “ppa.”; or without Mr. and Mrs., before a whole name. */
const PROXY = /^(?:\((?:mrs?|ms|miss|mx|dr)\.?\)\s)?(?:(?:i\. ?[av]\.?|p\.?p\.?|ppa\.?|gez\.|fdo\.:?|\/s\/|signed:?|(?:col|maj|capt|brig|cdr|lt)\.?(?: (?:col|gen|cdr)\.?)? \(re?td\.?\))\s+)?(?:(?:Mrs?|Ms|Miss|Mx|Herr|Frau)\.?\s+(?=(?:\p{Lu}[\p{L}'’.-]*\s+)+\p{Lu}))?/iu;

const readName = (line: Line, signature: Signature, below: readonly Line[]): boolean => {
  // “Bea (Beatriz Quispe Mamani), managing partner”
  const both = /^(\p{Lu}[\p{L}'’-]{1,14})\s\((\p{Lu}[^()]{4,40})\)(?=,|\s|$)/u.exec(line.text);
  if (both?.[1] && both[2] && isPerson(both[2]) && isShortFor(both[1], both[2], true)) return readName({ ...line, text: both[2] + line.text.slice(both[0].length), from: line.from + both[1].length + 2 }, signature, below);
  const lead = PROXY.exec(line.text)?.[0] ?? "";
  const text = line.text.slice(lead.length).replace(/[.,;]+$|\s*[\p{Extended_Pictographic}\ufe0f\s]+$/u, "").replace(/\s+x{1,4}$/i, "").replace(LETTERS, "");
  const team = /(?:\sand|\s&|\s\+)\s(?:the\s|your\s)?(.{2,40}\s(?:team|crew))$/i.exec(text)?.[1];
  // “J.W. (Jan Willem) Postma”
  const called = /^(?:\p{Lu}\.\s?){1,4}\((\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\)\s((?:van |von |de |der )*\p{Lu}[\p{L}'’-]+)$/u.exec(text);
  if (called?.[1] && called[2]) {
    signature.name = { text: `${called[1]} ${called[2]}`, from: line.from + line.text.indexOf(called[1]) };
    return true;
  }
  const found = NAME_AND.exec(text);
  const name = found?.[1]?.trim();
  if (!found || !name || !isPerson(name)) return false;
  signature.name = piece(line, name);
  const [, , more, where] = found;
  if (more && isJobTitle(more.split(/\s*[|•·]\s*/)[0] ?? "")) {
    const { title, organization } = splitTitle(more, isNamedBelow(below));
    if (title) signature.title = piece(line, title, name.length);
    if (organization) addOrganizations(line, organization, signature);
  } else if (more) {
    const office = OFFICE.exec(more)?.[1];
    if (office) signature.title = piece(line, office, name.length);
    if (office !== more) addOrganizations(line, more, signature);
  }
  const at = (more ? undefined : /(?:from|at|@)\s+([^,|]{2,60})$/.exec(text)?.[1]) ?? team;
  if (where ?? at) addOrganizations(line, (where ?? at ?? "").replace(/\)$/, ""), signature);
  return true;
};

/** “kit x”, with the company below. */
const readSmall = (line: Line, more: boolean, signature: Signature): boolean => {
  const name = /^(\p{Ll}[\p{Ll}'’-]{1,14})(\s+x{1,4})?[.,]?$/u.exec(line.text);
  const text = name?.[1] ? `${name[1].slice(0, 1).toUpperCase()}${name[1].slice(1)}` : "";
  if (!name || !(more || name[2]) || !isPerson(text)) return false;
  signature.name = { text, from: line.from };
  return true;
};

/** What parts a name from what follows it. */
const BEHIND_NAME = /\s*[|,•·(]\s*|\s[-–—]\s/;
/** “Finance Operations, Tallis Water”, “the Selection Panel, Larkhill Schools Federation”: a part of the house behind the comma. */
const INTERNAL = /^(?:on behalf of )?(?:the )?(?:(?:Finance|Language|Human|People|Shared|Customer|Student|Member|Selection|Corporate|Commercial|Parking|Business|Guest|Patient|Legal|Client|Estates|IT|Digital|Facilities|Appointments?|Interview) )+(?:Operations|Services|Panel|Relations|Division|Office|Desk|Support|Resources|Department|Directorate|Team|Committee)$/;
const HONORED = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Rev|Herr|Frau)\.?\s/;

const addOrganizations = (line: Line, given: string, signature: Signature) => {
  if (/^(?:dein|ihr|euer|das)\b.*team$/i.test(given)) return;
  const text = given.replace(/^for:?\s(?:and on behalf of:?\s)?(?=\p{Lu})/iu, "").replace(/\se\.\s?V\.?$/, "").replace(/^on behalf of (?:the )?(?:\S+ ){0,2}team (?:of|at) /i, "");
  if (/,?\s\d{5}\s\p{Lu}/u.test(text) && !/[|•·]/.test(text)) return;
  // Behind the first comma stands an address.
  let taken = false;
  const parts = text.split(FIRM.test(text) ? /\s*[|•·]\s*/ : /\s*[|•·]\s*|,\s+(?!(?:Inc|LLC|Ltd|L\.L\.C))|\s+[-–—]\s+/);
  for (const [i, whole] of parts.entries()) {
    if (INTERNAL.test(whole) && parts.slice(i + 1).some((later) => nameEnd(later, 0) === later.length && /\s/.test(later) && !TOWN_ALONE.test(later))) continue;
    if (FACULTY.test(whole) && parts.slice(i + 1).some((later) => isBody(later) || UNIVERSITY.test(later))) continue;
    const part = whole.replace(/\s(?:#|[A-Z]-)\d{1,6}$/, "");
    const name = NOISE.test(part) || HONORED.test(part) && !isBody(part) || /^\p{Lu}\/\p{Lu}/u.test(part) || /^(?:department|faculty|division|office) of\b/i.test(part) || ADDRESS.test(part) || /\d{4,}|^\d+\s|\.(?:com|de|co|io|org|example)\b/.test(part) ? "" : organizationIn(part);
    if (!name || taken || (hasTitle(name) && !/\s/.test(name)) || /\b(?:committee chair|chair|chairman|chairperson|recruiter|manager)$/i.test(name) || (nameEnd(name, 0) < name.length - 1 && !/^\p{Ll}[\p{L}\d.-]{2,20}$/u.test(name) && !(isBody(name) && /^\p{Ll}[\p{Ll}& ]{4,40}$/u.test(name)))) continue;
    taken = true;
    signature.organizations.push(piece(line, name));
    signature.offices.push(piece(line, whole.trim()));
  }
};
