import { ASKS_POOL, BY_LAW, FLAGS, GOOD, HINTS, HOPEFUL, LOGISTIC, NO, NOT_REACHED, ONLY_IF, PERSONAL, REACHED, RECEIPT, STAGES, SURVEY, WAIT, WITHDRAWN } from "./phrases.ts";
import { heard, type Heard } from "./heard.ts";
import { plain, type Sentence } from "./sentences.ts";

export type Stage = keyof typeof STAGES;
export type Flag = keyof typeof FLAGS;

/**
 * Sums of weights, chosen on emails left out while learning. From SURE on the words of a sentence are enough for a no, from LOUD on for one that
 * no known phrase of good news or of an “if” outweighs, unless a sentence is not QUIET about going on; below OUTVOTED a known phrase is not enough.
 */
const [SURE, LOUD, OUTVOTED, QUIET] = [1.5, 2, -4, -1.5] as const;
/** From here on a no is drowned only by a sentence that itself sounds like going on. */
const LOUDEST = 5;
/** From here on not even by that: “send us your bank details, we will pay you for the trial shift”. */
const DEAFENING = 10;
/** How much a sentence beside a no may sound like going on. */
const bearable = ({ heard: { isRejection } }: Sentence): number => (isRejection > DEAFENING ? 4 : isRejection > LOUDEST ? 0 : QUIET);
/** The same for what else a sentence says: nought is rather yes than no; and for the stages, where a wrong one costs more than none. */
const [SAID, REACHES, DEAF] = [0, 1, -2] as const;
/** The same for a go-between, of whom every sentence of the email may tell, signature and footer too. */
const SPOKEN_FOR = 0.7;

/** A no that is not said in general, nor of a case that has not happened. */
const isNo = (sentence: Sentence): boolean => {
  const known = judged.get(sentence) ?? saysNo(sentence);
  judged.set(sentence, known);
  return known;
};
/** Asked several times of a sentence, and the phrases of a no are many. */
const judged = new WeakMap<Sentence, boolean>();
const saysNo = (sentence: Sentence): boolean =>
  !sentence.asks && !INSTRUCTS.test(sentence.plain) && (sentence.heard.isRejection > LOUD || (sentence.heard.isRejection > SURE || isPhrasedAsNo(sentence)) && (!ONLY_IF.test(sentence.plain) || saysPlainly(sentence)));

/** “Please write to those on the list that they were not successful”: said to a colleague. */
const INSTRUCTS = /^(?:please|kindly|can|could|would) (?:\S+ ){0,3}(?:write|send|tell|let|inform|e ?mail|reject) (?:to |the usual (?:\S+ ){1,3}to )?(?:the|those|these|everyone|everybody|all|them|both|each)\b/;

/** A known phrase, unless neither the sentence nor a part of it sounds like a no: “we filled both spots, but do apply again” does in one part. */
const isPhrasedAsNo = ({ plain: whole, written, heard: { isRejection } }: Sentence): boolean =>
  (NO.test(whole) || PERSONAL.test(whole)) && (isRejection > OUTVOTED || written.split(PARTS).some((part) => heard(plain(part)).isRejection > OUTVOTED));
const PARTS = /[;:–—]|, | but | so | and /;

/** “We can’t take your application forward, as you don’t yet hold …”: half a sentence at a time, unless an “if” goes before. */
const saysPlainly = ({ written }: Sentence) => {
  const clauses = written.split(/[,;:()]| [–—-] /).map(plain);
  if (clauses.length < 2 || clauses.some((clause) => BARRED.test(clause))) return false;
  const supposed = clauses.findIndex((clause) => SUPPOSED.test(clause));
  return clauses.some((clause, i) => (supposed < 0 || i < supposed) && NO.test(clause) && !ONLY_IF.test(clause));
};
const SUPPOSED = /(?:^|\b(?:and|or|but|that|so) )(?:if|should|in case|in the event|whether|before we|when we|once|provided)\b/;
const BARRED = /\b(?:until|unless|otherwise|assume|assuming|without (?:it|this|them|your|a|these)|(?:if|should) (?:you|we) (?:do |does )?(?:not|fail|miss))\b/;

const says = (what: RegExp) => ({ plain }: Sentence) => {
  const good = what.exec(plain);
  if (!good) return false;
  const before = plain.slice(Math.max(0, good.index - 50), good.index);
  // “Thanks for popping in”, “if you would like to arrange a call”: what was, and what they may ask for. Good news that another took the job.
  if (/\b(?:thank you|thanks)(?: \S+){0,4} for $/.test(before) || /\bif you would $/.test(before) || /^(?:pleased|delighted|happy|glad|pleasure) to (?:say|report|announce|share|tell|inform)/.test(good[0]) && !/\byou/.test(plain.slice(good.index)) && NO.test(plain) || TELLS.test(plain.slice(good.index))) return false;
  const denied = /\b(?:not|no|nor|wish|wish we could|(?:was|were) hoping|though we would|had hoped|no longer)\b(?: \S+){0,4} ?$/.test(before) && !/^(?:still|no|not|yet)\b/.test(good[0]);
  return !denied && !/\bnot\b(?: \S+){0,3} (?:offer|invite|selected|shortlisted|chosen|successful|accepted)\b/.test(good[0]) && !AFTERWARDS.test(plain);
};

/** To talk about a no is not to go on. */
const AFTERWARDS = /\b(?:feedback|debrief|discuss|explain|explanation|talk (?:you )?through|go through (?:it|your|the))\b/;

/** “Happy to share more detail”, “glad to tell you why”. */
const TELLS = /^\S+ to (?:share|tell|say|report|advise|confirm|let you know) (?:\S+ ){0,3}(?:comments?|reasons?|notes|scores?|thoughts|pointers|more|further|why|how|what)\b/;

/** The first sentence of which something is true; what is said twice is looked at once. */
const firstOf = (sentences: readonly Sentence[], is: (sentence: Sentence) => boolean): Sentence | undefined => {
  const seen = new Set<string>();
  return sentences.find((sentence) => {
    const said = sentence.plain + (sentence.asks ? "?" : "");
    if (seen.has(said)) return false;
    seen.add(said);
    return is(sentence);
  });
};

/** The words of the refusal, or nothing when the email is none: an offer, an invitation, a receipt, a delay. */
export const refusalOf = (sentences: readonly Sentence[]): Sentence | undefined => {
  const withdrawn = firstOf(sentences, (sentence) => WITHDRAWN.test(sentence.plain) && !ONLY_IF.test(sentence.plain));
  if (withdrawn) return withdrawn;
  if (isOtherMatter(sentences) || isTakenBack(sentences) || isAway(sentences) || sentences.some((sentence) => DECLINES.test(sentence.plain)) || speaksOf(sentences, TURNS_DOWN) && speaksOf(sentences, OFFERED)) return;
  const loudest = sentences.filter((sentence) => sentence.heard.isRejection > LOUD && isNo(sentence)).sort((one, other) => other.heard.isRejection - one.heard.isRejection)[0];
  if (loudest && sentences.every(({ heard }) => heard.goesOn < bearable(loudest))) return loudest;
  if (firstOf(sentences, says(GOOD))) return;
  const isHopeful = says(HOPEFUL);
  const waits = firstOf(sentences, (sentence) => WAIT.test(sentence.plain) && !UNHEARD.test(sentence.plain) && !OTHERS_OPEN.test(sentence.plain) || AHEAD.test(sentence.plain) && !PAST.test(sentence.plain) && !REACHED.test(sentence.plain) && !AFTERWARDS.test(sentence.plain) || isHopeful(sentence) && !/^(?:and )?(?:the|any) good news$/.test(sentence.plain));
  if (waits) return firstOf(sentences, (sentence) => (sentence !== waits || sentence.heard.isRejection > 0) && sentence.heard.goesOn < 0 && PERSONAL.test(sentence.plain) && isNo(sentence));
  // Where something goes on, a known phrase alone is no no: “the other opening was filled, but I’d love to talk about this one”.
  const goesOn = sentences.some(({ heard }) => heard.goesOn > 0);
  const no = firstOf(sentences, (sentence) => isNo(sentence) && !(goesOn && sentence.heard.isRejection < 0));
  if (no) return no;
  const certain = sentences.find((sentence) => !sentence.asks && !ONLY_IF.test(sentence.plain) && (states("internalCandidate", sentence, SURE) || states("positionClosed", sentence, SURE)) && !/\bwill no longer\b/.test(sentence.plain));
  const open = sentences.some((sentence) => RECEIPT.test(sentence.plain) && (!FLAGS.keepsOnFile.test(sentence.plain) || FLAGS.positionClosed.test(sentence.plain)) || ASKS.test(sentence.plain) || sentence.asks);
  if (open || goesOn || !sentences.some((sentence) => Object.values(STAGES).some((stage) => stage.test(sentence.plain)))) return;
  if (certain) return certain;
  const plainly = sentences.filter((sentence) => !ONLY_IF.test(sentence.plain));
  const hints = HINTS.flatMap(({ weight, hint, shown }) => {
    const said = plainly.find((sentence) => (hint.test(sentence.plain) || hint.test(bare(sentence.written))) && !LOGISTIC.test(sentence.plain));
    return said ? [{ weight, said, shown }] : [];
  });
  const almost = plainly.find(({ asks, heard: { isRejection } }) => !asks && isRejection > 0);
  return hints.reduce((sum, { weight }) => sum + weight, almost ? ALMOST : 0) < ENOUGH ? undefined : (hints.find(({ shown }) => shown)?.said ?? almost);
};

/** The applicant says no to them. */
const DECLINES = /\boffer(?:ing|ed) me (?:the|a|an|this)\b|\bi (?:\S+ ){0,6}(?:say|saying) no to (?:(?:the|this) (?:(?!application)\S+ ){0,3}(?:job|role|position|post)|(?:the|your|this) (?:\S+ )?offer)\b|\bi (?:am |will |must |have to )?(?:\S+ )?declin(?:e|ing) (?:the|your|this) (?:\S+ ){0,2}offer\b|\bi (?:have )?(?:\S+ )?(?:decided|chosen|chose) to (?:accept|stay (?:with|at|in) my)\b|\b(?:withdraw|withdrawing|declin(?:e|ing)|turn(?:ing)? down) (?:from )?(?:my application|my candidacy|your (?:kind |generous )?offer)\b|\bi (?:have |had )?(?:\S+ )?decided not to (?:move forward|proceed|continue|go ahead|go further|pursue)\b(?! (?:\S+ ){0,4}your?\b)|\bi have (?:just |now |since |already )?accepted (?:another|a different|an offer (?:from|at|with)) \S+/;

/** “Thank you for the offer … I am going to decline.” */
const TURNS_DOWN = /\bi (?:am|have|will|must)(?: \S+){0,3} (?:decline|turn (?:it|this) down)$/;
const OFFERED = /\b(?:for|about|considered) (?:the|your|this) (?:\S+ ){0,2}offer\b/;

/** Refused too, but no job: a loan, a manuscript, a place to study. */
const OTHER_MATTER = /\b(?:(?:the|our) landlord (?:went|chose|has|decided|picked)|(?:one|two|three) bed(?:room)?|credit card|loan|mortgage|overdraft|manuscript|poems?|novel|short story|abstract|tenancy|apartment|planning (?:permission|application|consent)|quotation|quote|tender|bid|supplier (?:application|registration|approval|list)|subscription|membership|rota|annual leave|leave request|(?:day|saturday|sunday|friday|monday) off|shift swap|swap shifts|holiday request|overtime|(?<!\b(?:travel|travelling|costs?|expenses?|fares?|tickets?)\b.{0,30})refund(?:ed)?|your order|your (?:talk|session|workshop|paper) (?:was|is|has|proposal)|(?:program|programme) committee|travel claim|parking permit|visa application|entering class|grants? (?:program|programme|scheme|round|panel|funding)|mak(?:e|ing) (?:you |an? )?(?:award|grant) to you|award (?:you |your (?:\S+ )?)?(?:a |any |the )?(?:grant|funding)|funding (?:bid|request|proposal)|admissions|undergraduate|verify your identity|account application|place (?:on|in) (?:the|our) (?:\w+ )?(?:course|programme|class))\b/;
/** An application that is none for a job, though a team may write of it. */
const NO_JOB = /\b(?:your|the|an?) (?:\S+ ){0,2}(?:loan|credit card|mortgage|overdraft|tenancy|rental|visa|passport|insurance|membership|grant|planning|account) application\b|\bcredit (?:card applications?|score|reference agency)\b|\bapplication for (?:an? |the |your )?(?:\S+ )?(?:loan|credit card|mortgage|overdraft|tenancy|visa|passport|insurance|membership|apartment|flat)\b|\b(?:applying|applied) for (?:an? |the |our )?(?:\S+ ){0,3}(?:loan|credit card|mortgage|overdraft|insurance)\b/;
const SURELY_JOB = /\b(?:positions?|roles?|jobs?|vacanc(?:y|ies)|interview\w*|hir(?:e|ed|ing)|recruit\w*|careers?|candida\w*|resumes?|cv|openings?|shortlist\w*)\b/;
const JOB = /\b(?:positions?|roles?|jobs?|vacanc(?:y|ies)|interview\w*|hir(?:e|ed|ing)|recruit\w*|careers?|candida\w*|employ\w*|resumes?|cv|openings?|internships?|apprenticeships?|traineeships?|shortlist\w*|trial (?:shift|day)|work(?:ing)? (?:with|for|at)|team|colleagues?|lectureships?|professorships?|postdoc\w*)\b/;

/** Entries and nominations have shortlists too. */
const PRIZE = /\b(?:your|the|each) nomination\b|\byour (?:entry|entries|(?:\S+ )?(?:film|screenplay|recipe|photograph)s?)\b|\b(?:entries|nominations) (?:open|close|were|are|received|this)\b|\b(?:received|were|had) (?:\S+ ){0,4}(?:entries|nominations)\b/;
const WORK = /\b(?:positions?|roles?|jobs?|posts?|vacanc(?:y|ies)|interview\w*|hir(?:e|ed|ing)|recruit\w*|candida\w*|cv|applied|your application)\b/;

/** Whether the email is about something else than one application for a job. */
export const isOtherMatter = (sentences: readonly Sentence[]): boolean =>
  isOfAnother(sentences) || isAlert(sentences);

const speaksOf = (sentences: readonly Sentence[], what: RegExp): boolean => sentences.some(({ plain }) => what.test(plain));

/** An application too, but for no job: a loan, a flat, a place to study. */
const isOfAnother = (sentences: readonly Sentence[]): boolean =>
  speaksOf(sentences, ADMISSION) || speaksOf(sentences, NO_JOB) && !speaksOf(sentences, SURELY_JOB) || speaksOf(sentences, OTHER_MATTER) && !speaksOf(sentences, JOB) || speaksOf(sentences, PRIZE) && !speaksOf(sentences, WORK);

/** Written by nobody while somebody is away; what is quoted below it is the person’s own. */
const AUTOMATIC = /^automatic reply\b/;
const AWAY = /\b(?:am|is|are) (?:currently )?(?:out of (?:the|my) office|(?:away )?on (?:annual |parental |maternity |sick )?leave|on holiday|on vacation)\b.{0,60}\buntil\b/;
const isAway = (sentences: readonly Sentence[]): boolean =>
  speaksOf(sentences, AUTOMATIC) || speaksOf(sentences, AWAY) && speaksOf(sentences, WRITTEN_TO);
const WRITTEN_TO = /^(?:many )?thank(?:s| you) for (?:your (?:e-?mail|message)|contacting|getting in touch)\b/;

/** An earlier no that was a mistake, or a position that is open again for this person. */
const isTakenBack = (sentences: readonly Sentence[]): boolean => {
  if (speaksOf(sentences, REOPENED) && speaksOf(sentences, STILL_WANTED)) return true;
  const mistake = sentences.findIndex(({ plain }) => MISTAKE.test(plain));
  const after = sentences.slice(mistake + 1);
  return mistake >= 0 && after.some(({ plain, heard: { goesOn } }) => STILL.test(plain) || goesOn > 0) && !after.some(isNo);
};
const MISTAKE = /\b(?:sent|issued|released|went out|reached you|generated|triggered) (?:to you )?(?:in error|by mistake|by accident|by a (?:\S+ )?(?:fault|glitch|error))\b|\bplease (?:disregard|ignore) (?:our|the|my|that|yesterday's|this morning's) (?:\S+ )?(?:e-?mail|message|letter|note)\b/;
const REOPENED = /\bre ?open(?:ed|ing)? (?:the|this|that|your|our) (?:\S+ ){0,3}(?:position|role|post|job|vacancy|search)\b|\b(?:position|role|post|job|vacancy|search) (?:\S+ ){0,3}(?:(?:been|is|was|now|just) )+(?:re ?opened|open again|back open|available again|vacant again)\b/;
const STILL_WANTED = /\b(?:are you|(?:if|whether) you(?: are|'re| would)?|would you) (?:\S+ )?(?:still|open to|interested|available|like to|consider)\b/;
const STILL = /\b(?:still|remains?|very much) (?:\S+ )?(?:under (?:review|consideration)|being considered|active|open|live|in (?:the )?(?:running|process|consideration|play))\b|\b(?:has been|is) reinstated\b|\b(?:are|were) (?:in fact|actually|indeed) (?:\S+ ){0,4}(?:shortlisted|successful|selected|invited|chosen|candidates?)\b|\b(?:attend|invite you (?:to|for)) (?:an? |the |your )?(?:\S+ )?interview\b/;

/** A list of openings or a newsletter. A job alert below a no is none. */
const isAlert = (sentences: readonly Sentence[]): boolean =>
  sentences.filter(({ plain }) => ALERT.test(plain)).length > 1 && !(sentences.some(isNo) && speaksOf(sentences, COURTESY)) ||
  speaksOf(sentences, JOB_ALERT) && !sentences.some((sentence) => sentence.heard.isRejection > LOUD && isNo(sentence)) && !speaksOf(sentences, PERSONAL) && !speaksOf(sentences, CONSIDERED) ||
  speaksOf(sentences, /\bunsubscribe\b/) && !speaksOf(sentences, ABOUT_YOU);
/** A place to study. */
const ADMISSION = /\b(?:admission|admitted) to (?:the |our )?(?:\S+ ){0,3}(?:diploma|programme|program|course|degree|msc|mba|batch)\b/;
/** A no with none of these below a list of openings is an advertisement’s. */
const COURTESY = /\b(?:thank|thanks|unfortunately|regret|sorry|appreciate)\b/;
/** Nobody writes so of one application. */
const ALERT = /\bset (?:up )?an? (?:job )?alert for\b|\bnew (?:job )?matches\b|\beasy apply\b/;
const ABOUT_YOU = /\b(?:your (?:\S+ )?(?:application|interest|candidacy|candidature|submission|profile|cv|resume|interview)|you applied|(?:materials|documents|application) (?:that |which )?you (?:\S+ )?(?:sent|submitted)|applying|to apply for|thank(?:s| you)(?: (?:so|very) much)? for(?! (?:reading|subscrib|sign|join|being)))\b/;
const CONSIDERED = /\b(?:your application|thank you for (?:\S+ )?(?:applying|your interest))\b/;
const JOB_ALERT = /^(?:\S+ ){0,3}(?:new|more|these|similar|recommended|\d+) (?:\S+ )?jobs? (?:\S+ ){0,3}(?:match\w*|for you|near|picked|like|based)\b|\bunsubscribe from (?:these|this|job)\b|\bjobs you (?:saved|viewed)\b|\byour (?:job )?(?:alert|preferences)\b|\byou (?:have )?set (?:up )?(?:an?|this) (?:job )?alert\b|\bnew (?:job )?matches\b|\beasy apply\b/;

/** A meeting on a day: what comes is no end. */
const AHEAD = /\b(?:interview|call|meeting|session|round|zoom|slot|trial)\b.{0,40}\b(?:tomorrow|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)? (?:am|pm|of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)\b|\b(?:tomorrow|(?:mon|tues|wednes|thurs|fri)day) (?:\S+ )?(?:interview|call|meeting|session|round)\b/;

/** “We refer to your interview on 12 August”, “I will call tomorrow”: none that is to come. */
const PAST = /\b(?:refer(?:s|ring)? to|with reference|further to|held on|attended|conducted|took place)\b|\b(?:will|shall|ll|can|could) (?:\S+ )?(?:call|ring|phone)\b/;
/** What the person has applied for besides. */
const OTHERS_OPEN = /\b(?:other|additional) (?:\S+ )?applications?\b/;

const bare = (written: string) => written.toLowerCase().replace(/[^\p{L}' ]+/gu, " ").trim();
/** So much weight of hints makes a no: nobody says all this to a person they hire. */
const ENOUGH = 4;
/** So much weighs a sentence that rather says no than not, where nothing says that it goes on. */
const ALMOST = 2;

/** A rule for others that stands below many letters. */
const UNHEARD = /^(?:\S+ ){0,6}if you do not hear from us within\b.*\b(?:unsuccessful|not successful)\b/;

/** They want something from the person, or sell something. */
const ASKS = /\b(?:please|kindly|could you|can you) (?:\S+ ){0,2}(?:send|forward|provide|complete|confirm|return|upload|fill|sign|submit|review|call us to|attach|choose|select|book)\b|\b(?:newsletter|discount|upgrade|webinar|subscrib)/;

/** Whether the message speaks with the voice of the one who applied. */
export const isApplicant = (sentences: readonly Sentence[]): boolean =>
  sentences.filter((sentence) => !AUTOMATIC.test(sentence.plain) && /\b(?:my (?:application|cv|resume|interest|candidacy|references|interview|background)|i (?:applied|am applying|would love to join|remain very interested|wanted to check in|am writing to apply|hope to hear)|letting me know|any (?:news|update)|i have attached|consider me|hearing back|for your (?:email|message|reply|response)|(?:willing|able) to share (?:any |some )?feedback)\b/.test(sentence.plain)).length > 0 && !sentences.some(isNo);

const asFlag: Record<Flag, (sentence: Sentence) => boolean> = {
  invitesReapply: ({ plain }) => !/\bsimilar jobs\b|\bencourage you to keep (?:going|trying|at it|learning|looking)\b|\bwithdraw\b|\bmore than one\b|\bonly (?:apply )?once\b|\bre ?(?:announce|advertise|post)\b|\b(?:keep|continue) looking for\b/.test(plain) && !/\bnot (?:\S+ ){0,2}(?:re ?apply|apply|encourage)\b/.test(plain.replace(/\bnot hesitate\b/g, "")) && !(/\b(?:thank|appreciate|grateful)/.test(plain) && !/\b(?:again|future|other|encourage|welcome|hope)\b/.test(plain)) && !/\bfor (?:other|these) positions you applied\b|\bthank(?:s| you) for (?:re ?)?apply\w*(?: \S+){0,3} again\b/.test(plain),
  keepsOnFile: ({ plain }) => !/\bleave (?:it|this|you) to (?:the|our)\b|\bfor your (?:own )?records\b|\b(?:should|if) you (?:\S+ )?(?:want|wish|like|need|require)\b|\b(?:keep|bear|having) (?:us )?in mind (?:that|there)?\b|\b(?:whole|entire|overall) (?:candidate |applicant )?pool\b/.test(plain) && (!BY_LAW.test(plain) || ASKS_POOL.test(plain)) && !/\bnot (?:\S+ ){0,3}(?:keep|retain|hold|store)\b/.test(plain) && !/\b(?:delete|erase|destroy)/.test(plain),
  offersFeedback: (sentence) => !FLAGS.refusesFeedback.test(sentence.plain) && !SURVEY.test(sentence.plain),
  refusesFeedback: ({ plain }) => !/\bfeedback (?:is|was) not (?:\S+ )?(?:positive|good|favou?rable|encouraging|great)\b|\bwithout (?:any )?feedback\b|\b(?:per|on|upon|from|after|given|considering|following) (?:\S+ ){0,4}feedback\b/.test(plain) && FLAGS.refusesFeedback.test(plain.replace(/\bnot hesitate\b/g, "").replace(/\b(?:not|if) (?:\S+ ){0,3}(?:received|heard|get your|got your|comment on when)\b/g, "")) && !/\b(?:glad|happy|pleased) to (?:\S+ ){0,4}feedback\b/.test(plain),
  positionClosed: ({ plain }) => !/\b(?:not closing|internally|internal (?!re|budget|reason|change)|another|other|someone|somebody|candidate|applicant|filled from the candidates)\b|\byour (?:candidacy|candidature|application|profile|file)\b(?: \S+){0,12} closed\b/.test(plain),
  internalCandidate: ({ plain }) => !/\b(?:has|have) applied\b|\binternal and external\b|\bexternal and internal\b|\binternal or external\b/.test(plain),
  noReply: ({ plain }) => !/\bhesitate\b|\breply yet\b/.test(plain),
  agency: () => true,
};

/** Whether a sentence says so: in a known phrase, or in words that hardly speak for anything else. */
const states = (flag: Flag, sentence: Sentence, enough: number = flag === "agency" ? SPOKEN_FOR : SAID): boolean => {
  const sum = flag === "noReply" ? 0 : sentence.heard[flag];
  return sum > enough || sum > (flag === "agency" ? -SPOKEN_FOR : DEAF) && FLAGS[flag].test(sentence.plain) && asFlag[flag](sentence);
};

/** The sentence that says so, for everything that is so. */
export const flagsOf = (sentences: readonly Sentence[], only: readonly Flag[]): Partial<Record<Flag, Sentence>> => {
  const flags: Partial<Record<Flag, Sentence>> = {};
  for (const flag of only) {
    const said = firstOf(sentences, (sentence) => states(flag, sentence));
    if (said) flags[flag] = said;
  }
  return flags;
};

const SOFT = /\b(?:meet|meeting|met|speaking|talking|chatting|speak|talk) (?:with )?(?:you|us|me)\b|\bgot to know you\b|\bget(?:ting)? to know you\b/g;
const MET = /\b(?:conversations|journey (?:up|down|over|here)|trial|(?:morning|afternoon|day|hour|evening) (?:that )?you|enjoyed|loved|privilege|(?<!with )pleasure|(?:great|good|lovely|nice|fun|joy|delight) (?:to|having|seeing)|your (?:visit|time) (?:to|with|here)|you came|in person|yesterday|the other (?:candidate|person|applicant|finalist)|our (?:\S+ )?(?:talk|conversation|discussion)|last (?:week|month|mon|tues|wednes|thurs|fri)\w*)\b(?! (?:\S+ ){0,2}(?:read|reading|leaf|look|looking|browse|browsing|review|reviewing|see your|hear from|hearing from|learn|learning|received|apply|look))/;
/** Who was not asked to an interview got no further, whatever it was that somebody enjoyed. */
const UNASKED = /\bnot (?:\S+ ){0,5}(?:(?:on|for|part of) the (?:short ?list|closer selection)|short ?list(?:ed)?(?! (?:for|to) (?:the |a |any )?(?:next|further|second|final))|(?:selected|chosen|invited|called|picked) (?:for|to) (?:an |the )?interview)\b/;
/** A role alone may be spoken of at any stage. */
const APPLIED = /\b(?:appl(?:y|ying|ied|ications?|icants?)|candidacy|candidature|cv|resumes?|shortlist(?:ed)?|submi(?:ssion|tted|tting)|interest|considered|considering|profile|portfolio)\b/;
const SCREENED = /\b(?:phone screen|phone call|screening call|recruiter call|(?:introductory|intro|initial) (?:call|chat|conversation))\b/;

/** The furthest stage of which a sentence says that it took place. */
export const stageOf = (given: readonly Sentence[]): { stage: Stage; said: Sentence } | undefined => {
  // An interview on the phone is a screening call.
  const sentences = given.map((sentence) => ({ ...sentence, plain: sentence.plain.replace(/\bnot (?:\S+ ){0,6}(?:interviews?|assessment (?:centre|center|day)|on ?site|(?:face to face|final|next|second|managerial) (?:round|stage))\b/g, " ").replace(/\b(?:pre ?recorded|recorded|one way|asynchronous|on demand) (?:video )?interview\b/g, "video assessment").replace(/\b(?:phone|telephone|telephonic|screening|recruiter) (?:screening )?(?:interview|conversation|talk|chat)\b/g, "phone call") }));
  for (const [stage, pattern] of Object.entries(STAGES) as [Stage, RegExp][]) {
    const said = sentences.find(({ plain, heard }) => (stage !== "application" && heard[stage] > REACHES) || (stage === "application" || heard[stage] > DEAF && !tellsOfOther(heard, stage)) && pattern.test(plain) && (stage === "application" || (REACHED.test(plain) || stage !== "screen" && !NOT_REACHED.test(plain)) && (!NOT_REACHED.test(plain) && !ONLY_IF.test(plain) || happened(plain))));
    // “It was great to meet you” is also said after a screening call.
    if (said && stage === "interview" && !sentences.some(({ plain }) => STAGES.interview.test(plain.replace(SOFT, " ")))) {
      const screened = sentences.find(({ plain }) => SCREENED.test(plain));
      if (screened) return { stage: "screen", said: screened };
    }
    // They have met, and nobody knows how.
    if (said && stage === "application" && !given.some(({ plain }) => UNASKED.test(plain)) && (sentences.some(({ plain }) => MET.test(plain)) || !sentences.some(({ plain }) => APPLIED.test(plain)))) return;
    if (said) return { stage, said };
  }
};

/** “Thanks for coming in to sit our test”: a phrase of one stage in the words of another. */
const tellsOfOther = (heard: Heard, stage: keyof Heard & Stage) => heard[stage] < 0 && LEARNED_STAGES.some((other) => heard[other] > REACHES);
const LEARNED_STAGES = ["screen", "task", "interview", "final"] as const;

/** In a sentence that also says what will not follow, the stage must be the thanked one. */
const happened = (plain: string) => /\b(?:thank\S*|appreciate|enjoyed|following|after|since|pleasure|grateful|completing|further to|attended|spoke|your interview|interviewed|met|last round|making it|reached|results|round was|lovely|great)\b/.test(plain);
