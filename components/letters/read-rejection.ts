import { speaksForAnother } from "./reading/agent.ts";
import { companyOf, isAt } from "./reading/company.ts";
import { greetingOf } from "./reading/greeting.ts";
import type { Found, Place } from "./reading/legal.ts";
import { letterIn, type Letter } from "./reading/letter.ts";
import { employerHints, type Message, type Piece } from "./reading/messages.ts";
import { calm, isPerson, keyOf } from "./reading/names.ts";
import { interviewersOf } from "./reading/people.ts";
import { roleOf } from "./reading/role.ts";
import type { Sentence } from "./reading/sentences.ts";
import { signatureOf, type Signature } from "./reading/signature.ts";
import { between, flowOf, placeIn, wordsOf, type Flow, type Line, type Source } from "./reading/text.ts";
import { TRACKERS } from "./reading/words.ts";
import { flagsOf, isOtherMatter, refusalOf, stageOf, type Flag, type Stage } from "./reading/verdict.ts";
import { withoutReplyMarks } from "./thread.ts";

/** What an email says, as far as it is certain. */
export type Rejection = {
  isRejection: boolean;
  company?: string;
  /** Without “(m/f/d)” and requisition numbers. */
  role?: string;
  /** The person who signed, never a team. */
  senderName?: string;
  senderTitle?: string;
  /** An address that somebody reads: never a no-reply one. */
  senderEmail?: string;
  /** As greeted, without “Mr.” or “Ms.”. */
  candidateName?: string;
  /** The furthest that the email proves. */
  stage?: Stage;
  /** Have met the candidate; never the one who signed. */
  interviewers: string[];
  invitesReapply: boolean;
  keepsOnFile: boolean;
  offersFeedback: boolean;
  refusesFeedback: boolean;
  noReply: boolean;
  agency: boolean;
  positionClosed: boolean;
  internalCandidate: boolean;
  /** Field → the words of the email it was taken from. */
  evidence: Record<string, string>;
};

const NO_REPLY = /^(?:.*[._+-])?(?:no-?_?reply|do-?_?not-?_?reply|donot-?reply|noreply\S*|unattended|bounce\S*)(?:[._+-].*)?$/i;
const AGENCY_NAME = /\b(?:recruitment|recruiting|staffing|search|personnel|headhunt\w*|personalberatung|talent (?:solutions|partners)|resourcing|selection|executive search)(?: (?:ltd|limited|llp|inc|gmbh|group|partners|solutions|services|agency|consultants|consultancy))*\.?$/i;
/** Names under which nobody recruits for himself, and agencies that many write to. */
const AGENCY_FIRM = /\b(?:staffing|executive search|headhunt\w*|personalberatung|(?:recruitment|recruiting|search|resourcing|talent) (?:ltd|limited|llp|inc|gmbh|group|partners|solutions|agency|consultants|consultancy|associates))\.?$/i;
const AGENCIES = /^(?:hays(?! county)|reed$|reed (?:recruitment|accountancy|technology)|randstad|adecco|manpower(?:group)?|michael page|page (?:personnel|executive)|robert (?:half|walters)|kelly services|kforce|insight global|teksystems|aerotek|brook street|office angels|blue arrow|pertemps|harvey nash|morgan mckinley|gi group|korn ferry|experis|nigel frank|computer futures|la fosse|teamlease|search consultancy|supply desk|akkodis)\b/i;
const AGENCY_HINT = /recruit|(?<!re)search|staffing|personnel|headhunt|resourc|personal(?:beratung|vermittlung)/;
const AGENT = /\brecruitment consultant\b|\bpersonalberater|\bresourcer\b/i;
const AGENT_TITLE = /\b(?:recruitment|search|recruiting|staffing|principal|senior|managing|associate) (?:consultant|resourcer)\b|\bpersonalberater/i;
/** “Axis Point Resourcing”, below the name of a consultant or with an address that says the same. */
const OFFICE_FIRM = /^(?:\p{Lu}[\p{L}&'’-]*\s(?:&\s)?){1,4}(?:Recruitment|Resourcing|Recruiting|Staffing|Search|Personnel|Selection)(?:\s(?:Services|Group|Ltd|Limited|Partners|Solutions))?$/u;
/** What a letter also needs to know: where in the email a value stood, and the subject of the thread. */
export type Reading = { rejection: Rejection; places: Partial<Record<keyof Rejection, Place>>; subject?: string };

/**
 * Reads a rejection email that somebody pasted, whole or in part, with or without its header, in any state.
 * What is not certain is left out.
 * @param email any text; meant for up to 50,000 characters, more is cut
 */
export const readRejection = (email: string): Rejection => readEmail(email).rejection;

/**
 * The same as `readRejection`, with the places of the values and the subject without its “Re:”.
 * @param email any text; meant for up to 50,000 characters, more is cut
 */
export const readEmail = (email: string): Reading => {
  const { source, messages, letter } = letterIn(email);
  const result: Rejection = {
    isRejection: false, interviewers: [], invitesReapply: false, keepsOnFile: false, offersFeedback: false, refusesFeedback: false,
    noReply: false, agency: false, positionClosed: false, internalCandidate: false, evidence: {},
  };
  const places: Reading["places"] = {};
  if (letter) read(source, letter, result, places);
  const subject = withoutReplyMarks((letter?.message.subject ?? messages.find((message) => message.subject)?.subject)?.text ?? "").trim();
  return { rejection: result, places, ...(subject && { subject }) };
};

const read = (source: Source, letter: Letter, result: Rejection, places: Reading["places"]) => {
  const { message, sentences, text } = letter;
  const said = (field: string, sentence: Sentence | undefined) => {
    if (sentence) result.evidence[field] = sentenceWords(source, text, sentence);
  };
  const greeting = greetingOf(message.body, message.to);
  const greeted = greeting?.line ?? -1;
  const signature = signatureOf(message.body, greeted + 1);
  const refusal = refusalOf(sentences);
  result.isRejection = refusal !== undefined;
  said("isRejection", refusal);
  flag(result, letter, signature, said, source);

  const body = between(text, message.body[greeted]?.from, message.body[signature.line]?.from);
  const bodySentences = sentences.filter((sentence) => body.text.slice(sentence.from, sentence.to).trim() !== "");
  const company = companyOf({ message, body, sentences: bodySentences, signature, agency: result.agency, candidateName: greeting?.name?.text }, greeted) ?? (result.agency ? undefined : earlierCompany(letter));
  const put = (field: "company" | "role" | "senderName" | "senderTitle" | "senderEmail" | "candidateName", piece: (Piece & { to?: number }) | undefined, place: Place | undefined) => {
    if (!piece?.text) return;
    places[field] = place;
    result[field] = field === "company" ? piece.text : calm(piece.text);
    result.evidence[field] = wordsOf(source, piece.from, piece.to ?? piece.from + piece.text.length);
  };
  put("candidateName", greeting?.name, "greeting");
  if (!refusal && isOtherMatter(sentences)) return;
  put("company", company, company?.place);
  const sender = signerOf(message, signature, company, greeting?.name) ?? (signature.name || signature.team ? undefined : introduced(body));
  put("senderName", sender, sender === signature.name ? "signature" : "sender");
  if (sender && signature.name) put("senderTitle", signature.title, "signature");
  else if (sender) put("senderTitle", message.headline?.title, "sender");
  const address = addressOf(result.noReply ? { ...message, address: undefined } : message, signature);
  put("senderEmail", address, address === signature.address ? "signature" : "sender");
  const elsewhere = bodySentences.filter((sentence) => pointsElsewhere(sentence) && (sentence !== refusal || INVITES.test(sentence.plain)));
  const role = roleOf(message, body, greeted, signature.line, [company?.text ?? "", sender?.text ?? ""], refusal ? bodySentences.filter((sentence) => sentence === refusal || sentence.heard.isRejection > 0) : [], elsewhere);
  const asked = role && role.place !== "subject" ? undefined : earlierRole(letter, company?.text ?? "");
  // The person wrote of “Research Associate, Protein Sciences”, the subject has its first words.
  const named = role && !asked?.text.startsWith(`${role.text},`) ? role : asked;
  put("role", named, named?.place);

  const people = interviewersOf(body, bodySentences, [company?.text ?? "", sender?.text ?? "", result.candidateName ?? ""]);
  result.interviewers = people.map((person) => person.text);
  if (people.length) result.evidence.interviewers = people.map((person) => wordsOf(source, person.from, person.from + person.text.length))[0] ?? "";
  const stage = refusal && stageOf(bodySentences);
  // Who has been met was met in an interview, unless the text says otherwise.
  if (refusal && people.length && (!stage || stage.stage === "application" || stage.stage === "screen" && !/phone|call|screen|zoom|video/.test(stage.said.plain))) {
    result.stage = "interview";
    result.evidence.stage = result.evidence.interviewers ?? "";
  } else if (stage) {
    result.stage = stage.stage;
    result.evidence.stage = sentenceWords(source, body, stage.said);
  }
};

const flag = (result: Rejection, { message, sentences }: Letter, signature: Signature, said: (field: Flag, sentence: Sentence | undefined) => void, source: Source) => {
  const always: Flag[] = ["noReply", "agency"];
  const refused: Flag[] = ["invitesReapply", "keepsOnFile", "offersFeedback", "refusesFeedback", "positionClosed", "internalCandidate"];
  const flags = flagsOf(sentences, result.isRejection ? [...always, ...refused] : always);
  for (const [name, sentence] of Object.entries(flags) as [Flag, Sentence][]) {
    result[name] = true;
    said(name, sentence);
  }
  const silent = [message.replyTo ?? message.address, ...message.body.flatMap(noReplyIn)].find((piece) => piece && NO_REPLY.test(piece.text.split("@")[0] ?? ""));
  if (silent) {
    result.noReply = true;
    result.evidence.noReply = wordsOf(source, silent.from, silent.from + silent.text.length);
  }
  const agent = signature.organizations.find((one) => AGENCY_NAME.test(one.text));
  const staffing = signature.title && /\b(?:recruiter|consultant)\b/i.test(signature.title.text) && signature.offices.find((one) => /^(?:\p{Lu}[\p{L}&'’-]*\s){1,3}Staffing(?:\s(?:Services|Group|Solutions))?$/u.test(one.text));
  const address = [message.address, signature.address].some((piece) => piece && employerHints(piece.text).some((hint) => !TRACKERS.has(hint) && AGENCY_HINT.test(hint)));
  const known = signature.organizations.find((one) => AGENCIES.test(one.text) || AGENCY_FIRM.test(one.text));
  const firm = signature.offices.find((one) => OFFICE_FIRM.test(one.text) && (address || signature.title && AGENT_TITLE.test(signature.title.text)));
  const other = speaksForAnother(flowOf(message.body), signature);
  if (!result.agency && other) {
    result.agency = true;
    result.evidence.agency = wordsOf(source, other.from, other.to);
  }
  const words = known ?? firm ?? (staffing || undefined) ?? (signature.title && AGENT.test(signature.title.text) ? signature.title : agent && (address || signature.title && AGENT_TITLE.test(signature.title.text)) ? agent : undefined);
  if (!result.agency && words) {
    result.agency = true;
    result.evidence.agency = wordsOf(source, words.from, words.from + words.text.length);
  }
};

const noReplyIn = (line: Line): Piece[] => {
  const found = line.text.length < 400 && line.text.includes("@") ? /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,60}/.exec(line.text) : undefined;
  return found ? [{ text: found[0], from: line.from + found.index }] : [];
};

/** A sentence as the email has it; of one that spans lines, its longest line. */
const sentenceWords = (source: Source, flow: Flow, sentence: Sentence): string => {
  const lead = sentence.written.length - sentence.written.trimStart().length;
  const words = wordsOf(source, placeIn(flow, sentence.from + lead), placeIn(flow, sentence.from + sentence.written.trimEnd().length - 1) + 1);
  return words;
};

/** “Do look out for our Company Manager job in spring”: no role that this letter is about. */
const pointsElsewhere = ({ heard, plain }: Sentence) => (heard.invitesReapply > 0 && heard.isRejection < 2 || COMES.test(plain)) && !/\b(?:your application|you (?:\S+ )?(?:applied|interviewed)|applying|interest in)\b/.test(plain);

/** A no points elsewhere only where it says so: “… but do apply for”. */
const INVITES = /\b(?:appl(?:y|ying)|openings?|vacanc(?:y|ies)|advertis\w+|instead)\b/;
const COMES = /\b(?:(?:do|please|hope you will|should) (?:put in|apply|look out|watch out|keep an eye out) for|when (?:we|it is|they are) (?:\S+ )?(?:advertised?|open|opens|post|posted|recruit)|we (?:have|are opening|will have|will be (?:advertising|recruiting)) (?:\S+ )?(?:further|another|other|second) )/;

/** “I applied for the job at Tallgrass Cider”, quoted from the person, where the address of who answers says the same. */
const earlierCompany = ({ message, earlier }: Letter): Found | undefined => {
  const address = message.address?.text ?? "";
  for (const other of address ? earlier : []) {
    const signature: Signature = { organizations: [], offices: [], team: false, line: other.body.length };
    const found = companyOf({ message: { body: other.body, depth: other.depth }, body: flowOf(other.body), sentences: [], signature, agency: false }, -1);
    if (found && isAt(found.text, address)) return found;
  }
};

/** The role as an earlier message of the thread names it. */
const earlierRole = ({ earlier }: Letter, company: string) => {
  for (const other of earlier) {
    const greeted = greetingOf(other.body)?.line ?? -1;
    const end = signatureOf(other.body, greeted + 1).line;
    const role = roleOf({ ...other, body: [] }, flowOf(other.body.slice(Math.max(0, greeted), end)), -1, 0, [company]);
    if (role) return role;
  }
};

/** Who signed; the header has the whole name of somebody who signs with the first. */
const signerOf = (message: Message, signature: Signature, company: Found | undefined, candidate: Piece | undefined): Piece | undefined => {
  const header = personIn(message.sender, message.address);
  const name = signature.name;
  const key = keyOf(company?.text ?? "");
  // “Delphine” above “Delphine Interiors” is a person.
  const apart = signature.organizations.some((one) => one.from > (name?.from ?? Infinity) && one.text !== name?.text);
  const isCompany = (text: string) => key !== "" && (key === keyOf(text) || !apart && key.startsWith(`${keyOf(text)} `) && !/\s/.test(text) || keyOf(text).startsWith(`${key} `));
  if (name && !isCompany(name.text) && name.text !== candidate?.text) {
    const first = name.text.split(" ")[0] ?? "";
    // Three capitalized words without a title below them are rather a company.
    if (!signature.title && !header && !apart && !/^(?:Dr|Prof|Mr|Mrs|Ms|Rev|Pastor|Sister|Father|Captain|Sgt|Cllr)\.?\s/.test(name.text) && /^(?:\p{Lu}[\p{L}'’&]+\s){2,}\p{Lu}[\p{L}'’]+$/u.test(name.text)) return;
    return header && !name.text.includes(" ") && (header.text.startsWith(`${first} `) || first.length > 2 && header.text.startsWith(first) && /^\p{Ll}+\s/u.test(header.text.slice(first.length))) ? header : name;
  }
  if (signature.team || !header || isCompany(header.text)) return;
  return header;
};

/** “It’s Lou from the garage”, “Lou here from the garage”, in a message that nobody signs. */
const introduced = (body: Flow): Piece | undefined => {
  const found = /(?:^|[.!?,\n]\s*|\s)(?:[Ii]t['’]?s|[Tt]his is|[Mm]y name is)\s(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\s(?:from|at|over at)\s\p{Lu}|(?:^|[.!?,\n]\s*)(\p{Lu}\p{Ll}+)\shere\s(?:from|at)\s\p{Lu}/u.exec(body.text.slice(0, 200));
  const name = found?.[1] ?? found?.[2];
  return found && name && isPerson(name) ? { text: name, from: placeIn(body, found.index + found[0].indexOf(name)) } : undefined;
};

/** The person in the name of an address, if the address bears it out: “Priya Nair <priya.nair@…>”. */
const personIn = (sender: Piece | undefined, address: Piece | undefined): Piece | undefined => {
  if (!sender) return;
  const turned = /^(\p{Lu}[\p{L}'’ -]{1,30}),\s(\p{Lu}[\p{L}'’ -]{1,30})$/u.exec(sender.text);
  const plain = sender.text.replace(/\s*[(|].*$|\s+(?:from|at|@|via)\s.*$/, "");
  const text = turned ? `${turned[2]} ${turned[1]}` : plain;
  if (!isPerson(text) || !/\s/.test(text)) return;
  const local = address?.text.split("@")[0]?.toLowerCase() ?? "";
  const borne = !address || text.toLowerCase().split(/\s+/).some((word) => word.length > 2 && local.includes(word));
  return borne ? { text, from: sender.from } : undefined;
};

const addressOf = (message: Message, signature: Signature): Piece | undefined =>
  [message.address, signature.address].find((piece) => piece && !NO_REPLY.test(piece.text.split("@")[0] ?? "") && !isMachine(piece.text));

const isMachine = (address: string) => /@(?:.*\.)?(?:greenhouse(?:-mail)?|lever|ashbyhq|myworkday|icims|smartrecruiters|taleo|successfactors|bamboohr|teamtailor(?:-mail)?|personio|workable|workablemail|jobvite|recruitee|linkedin|indeed)\.\w+/i.test(address);
