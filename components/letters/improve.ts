import { adjectives, afterVerb, comparatives, doubtfulVerbs, flaws, languages, plainVerbs, properNames, qualities } from "../../content/letters.en.words.ts";
import { isNothing } from "./details.ts";
import { ENDS_LOUD, inParts, inSentence, lowerFirst, strip, type Fragment, type ImproveKind } from "./fragment.ts";
import { hasBreak, isSentence, wordsOf } from "./shape.ts";

/** “What I most want to get better at is …” and the like. */
const OPENING =
  /^(?:(?:what\s+)?(?:I(?:[’']d|[’']m| would| am)?\s+)?(?:(?:most|really|mostly|also|still)\s+)*(?:want|wish|hope|like|need|aim|plan|love|trying|working|intend)\s+(?:to\s+(?:get|be|become)\s+(?:much\s+|a (?:bit|lot)\s+|even\s+)?(?:better|stronger|good)\s+(?:at|in|with)|to\s+(?:improve|work)(?:\s+(?:on|in|at))?(?=\s)|on(?=\s))\s*(?:most\s*)?(?:(?:is|:)\s+)?|(?:to\s+)?(?:get|getting|be|become|becoming|being)\s+(?:much\s+)?better\s+(?:at|in|with)\s+|(?:to\s+)?improv(?:e|ing)\s+(?=\S))/iu;
/** The letter says itself that it is a guess. */
const HEDGE = /^(?:(?:maybe|perhaps|probably|possibly|not sure(?:, but)?|I\s+(?:think|feel|guess|believe|know|suspect|suppose|realize|realise|sense))[,:]?\s+(?:that\s+(?=(?:I|my|it|the)\b))?(?=\S))+/iu;
const I_WANT = /^I(?:[’']d|[’']m| would| am)?\s+(?:(?:really|most|also|still|just|mostly)\s+)*(?:want|(?<=(?:[’']d|would) )(?:like|love)|hope|wish|plan|aim|need|trying|keen|(?:have|ought)(?= to\b))\s+/iu;
const I_SHOULD = /^(?:I\s+)?(?:should|must)\s+(?!have\b|[’']?ve\b)(?:(?:really|just)\s+)?/iu;
/** “Need to be more confident”: what is wanted, without the “I”. */
const WANTS = /^(?:need|want)\s+(?=(?:more|better|some|a)\s)|^(?:(?:I|really|also|just)\s+)*(?:(?:need|want|have|like|trying|wish|hope|would like)\s+to|wish\s+(?:that\s+)?I\s+(?:was|were))\s+(?:be\s+)?(?=\S)/iu;
/** Nothing that one could work on, or why they said no, which the letter never asks. */
const NO_WISH = /^(?:everything|all(?: of (?:it|them))?|(?:any|your|some)(?: kind of)? (?:feedback|advice|tips?|suggestions?|thing)|anything .*|please tell me.*|you tell me|(?:I )?(?:don[’']?t|do not) know (?:what|why)\b.*|(?:to know )?why (?:was I|I was|I am|am I|did you|you|they|I)\b.*(?:reject|select|chos|hire|hiring|pick|turn|fail|get the|got the|a no\b).*)[?.!]*$/iu;
/** What nobody can improve. */
const GIVEN = /^(?:my\s+)?(?:age|gender|looks|background|disability|nationality|visa(?: status)?|race)$/iu;
/** What is missing or goes wrong, said as a sentence or as an aim. */
const TURNED: readonly (readonly [RegExp, string])[] = [
  [/^that\s+(?=(?:I|my|the|it)\s)/iu, ""],
  [/^(?:my |a )?lack(?:ing)?(?: of)?\s+/iu, "I lack "],
  [/^not enough\s+/iu, "I do not have enough "],
  [/^not having\s+/iu, "I do not have "],
  [/^(?:don[’']t|do not)\s+/iu, "not to "],
  [/^(?=not\s+(?:(?:very|so|that|really)\s+)?(?:good|great|strong|confident|comfortable|fluent)\b)/iu, "I am "],
  [/^(?:no|too (?:little|few))\s+(?=\p{L})/iu, "I have $&"],
  [/^(?=should(?:[’']ve| have)\s)/iu, "I "],
  [/^(?=too\s+\p{L}+$)/iu, "I am "],
  [/^(?=not (?:prepared|ready)\b)/iu, "I was "],
  [/^(?=(?:talk|speak|explain|apologize|apologise|worry|think|go|say|use)\s(?:.*\s)?too\s)/iu, "I "],
  [/^(?=(?:talking|speaking|answering|explaining|thinking|writing|going|being|getting|taking|giving|asking|using|saying)\s(?:.*\s)?too\s)/iu, "to stop "],
  [/^(?=(?:rambling|freezing|underselling|overselling|over-?explaining|over-?thinking|interrupting|mumbling|panicking|stammering|stuttering|hesitating|procrastinating)\b(?!\s+(?:less|more)\b)|(?:being|getting) (?:nervous|anxious|flustered|defensive|late|unprepared|shy|negative|impatient)\b|going blank\b|saying (?:um|uh|like|sorry)\b|forgetting\b|losing my\b|apologi[sz]ing\b)/iu, "to stop "],
  [/^(?=(?:my\s+)?(?:\p{L}+\s+)?(?:filler words|spelling mistakes|typos|mistakes)\b)/iu, "to avoid "],
  [/^(?:my\s+)?(?:poor|weak|bad)\s+(?=\p{L})/iu, "better "],
  [/^(?:my\s+)?(?=(?:career|employment|CV|r[ée]sum[ée])\s+(?:gap|break)s?\b)/iu, "to explain my "],
  [/^(?=(?:my\s+)?(?:\p{L}+\s+)?(?:nerves|nervousness|anxiety|stress|pressure|stage fright|impostor syndrome|imposter syndrome|perfectionism|shyness|impatience|fears?|rejections?|setbacks|criticism)\b(?!\s+(?:management|handling|relief|tests?|resolution)\b))(?!(?:under|being|getting|handling|managing|dealing|overcoming|taking|giving|presenting|interviewing|working)\s)/iu, "to deal better with "],
  [/^(?:my\s+)?(?=(?:CV|r[ée]sum[ée]|cover letters?|portfolio|LinkedIn(?: profile)?)$)/iu, "a better "],
  [/^(?:if|whether)\s+(?=(?:I|my|the|it|to)\s)/iu, "to know whether "],
  [/^(?=(?:what|when|where|which(?:\s+\S+)?)\s+(?:to|I (?:should|could|can|need))\s)/iu, "to know "],
  [/^(?=what\s+(?:is|was)\s)/iu, "to know "],
  [/^myself$/iu, "working on myself"],
  [/^["“]?tell me about yourself[”"]?(?:\s+questions?)?$/iu, "answering “Tell me about yourself”"],
];
function turned(text: string): string {
  const turn = TURNED.find(([pattern]) => pattern.test(text));
  if (!turn) return text;
  return text.replace(turn[0], (match) => turn[1].replace("$&", lowerFirst(match))).replace(/^(to (?:stop|avoid|deal better with|know|explain my)|better|I(?: am| was)?) (?!I\b)(.+)/u, (_, start: string, rest: string) => `${start} ${skillInSentence(rest)}`);
}

/** What one has more or less of. “Build my confidence” is a wish already. */
const HAVING = /^(?:my\s+)?((?:\S+\s+){0,2})(experience|(?:self-)?confidence|practice|exposure|knowledge|certifications|qualifications|credentials)(?!\s+(?:my|more|the|a|and|,)\b|,)\b/iu;
const NO_KIND = /^(?:i|my|more|less|better|deeper|some|enough|a|an|the|in|of|with|and|or|to|need|want|lack|lacking|gain|get|build|boost|improve|improving|increase|have|having|should|no|not|gaining|getting|building|boosting|increasing|lacking|needing)$/iu;
function haveMore(text: string): string {
  const [, kind = "", noun] = HAVING.exec(text) ?? [];
  if (!noun || wordsOf(kind).some((word) => NO_KIND.test(word) || plainVerbs.has(word.toLowerCase()))) return text;
  return `${/^knowledge$/iu.test(noun) ? "better" : "more"} ${skillInSentence(text.replace(/^my\s+/iu, ""))}`;
}

/** “Should I get a certificate?”, “How do I get into management?”: a question of theirs would be a second one in the letter. */
const INVERTED = /^(?:(how(?: (?:much|many|long|often|far|well))?|what|when|where|why|which(?: \S+)?)\s+)?(do|does|did|can|could|should|would|must|am|is|are|was|were|have|has|had|will)\s+(I|it|this|that|there|they|we|you|my \S+)\s+([^?.!]+?)(\?*)$/iu;
const PASTS: Readonly<Record<string, string>> = { do: "did", go: "went", lose: "lost", fall: "fell", say: "said", make: "made", get: "got", miss: "missed", lack: "lacked", talk: "talked", fail: "failed" };
/** “What makes a good answer?” asks already in the order in which it is told. */
const ASKS_STRAIGHT = /^(?:what|who|which \S+)\s+(?!to\b)[^?.!]+(?=\?+$)/iu;

function toldAsWish(text: string): string {
  const howTo = /^(how to\s[^?.!]+)\?+$/iu.exec(text)?.[1];
  if (howTo) return howTo;
  const [, asks = "", typed = "", who = "", rest = "", mark = ""] = INVERTED.exec(text) ?? [];
  const verb = typed.toLowerCase();
  if (verb && (mark || who === "I")) {
    if (/^how$/iu.test(asks) && who === "I" && /^(?:do|can|could|should)$/u.test(verb)) return `how to ${rest}`;
    if (asks && who === "I" && verb === "do") return `to know ${lowerFirst(asks)} to ${rest}`;
    const subject = who === "I" ? who : lowerFirst(who);
    const past = verb === "did" ? PASTS[wordsOf(rest)[0] ?? ""] : undefined;
    const told = verb === "do" ? rest : past ? rest.replace(/^\S+/u, past) : `${verb} ${rest}`;
    return `to know ${asks ? lowerFirst(asks) : "whether"} ${subject} ${told}`;
  }
  const straight = ASKS_STRAIGHT.exec(text)?.[0];
  return straight ? `to know ${lowerFirst(straight)}` : text;
}

/** A paper that one gets: “forklift licence”, “my driver’s license”. */
const PAPER = /^(?:(a|an|my)\s+)?((?!\S+ing\s(?:a|an|my|the)\s)(?:(?!(?:for|of|in|with|and)\s)\S+\s+){0,3}(?:certificat(?:e|ion)|cert|degree|diploma|licen[cs]e|qualification|MBA|PhD|doctorate)(?:\s(?:in|for|as|of|category|class)\s.*)?)$/iu;
/** What one has more or less of, rather than gets better at. */
const HAD = /^(?:more|less|better|some|enough)\s/iu;
const COMPARES = /^(?:a\s+)?(?:more|less|fewer|better|stronger|deeper|clearer|shorter|faster|greater|smoother|broader|quicker|tighter)\s/u;
const BE = /^(?:(?:much|a bit|even)\s+)?(?:(?:more|less)\s+(\S+)|(\S+))(?=$|\s(?:at|in|with|on|under|when|about|and|during|around|to)\b)/iu;
/** A row without “and” has no place in a sentence. “C++” and “A/B tests” are none. */
const ROW = /[,;]|\s[&+/]\s/u;

/** “more confident”, “quicker at SQL”, “assertive”, as what one wants to be. */
function toBe(text: string): string | undefined {
  const [, compared = "", alone = ""] = BE.exec(text.toLowerCase()) ?? [];
  if (adjectives.has(compared) || flaws.has(compared) || comparatives.has(alone)) return `to be ${lowerFirst(text)}`;
  if (/^(?:a\s+)?better\s+(?:communicator|leader|listener|developer|speaker|writer|teacher|manager|designer|engineer|presenter|negotiator|planner|programmer|coder|interviewer|nurse|cook|player|storyteller|person)$/iu.test(text)) return `to be a ${lowerFirst(text.replace(/^a\s+/iu, ""))}`;
  const word = text.toLowerCase();
  return adjectives.has(word) ? `to be more ${word}` : flaws.has(word) ? `to be less ${word}` : undefined;
}

/** What is wanted, as it goes after “what I most want is”; nothing if the words are no aim. */
function aimOf(text: string): string | undefined {
  const wanted = text.replace(WANTS, (wants) => (/\b(?:was|were|be)\s/iu.test(wants) ? "to be " : /\sto\s/iu.test(wants) ? "to " : "")).replace(I_SHOULD, "to ").replace(I_WANT, "");
  const [first = "", second = ""] = wordsOf(wanted.toLowerCase());
  const being = toBe(wanted);
  if (being) return being;
  if (/^(?:not )?to\s/iu.test(wanted) || HAD.test(wanted) || COMPARES.test(inSentence(wanted))) return inSentence(wanted);
  if (/^how to\s/iu.test(wanted)) return `to learn ${lowerFirst(wanted)}`;
  if (/^(?:not|never)$/u.test(first) && plainVerbs.has(second)) return `${first} to ${wanted.slice(first.length).trimStart()}`;
  // “Go” on its own is a language, and a “take-home test” nothing that one takes home.
  if ((plainVerbs.has(first) && !/^(?:go$|take[ -]home)/iu.test(wanted)) || (doubtfulVerbs.has(first) && afterVerb.has(second))) return `to ${lowerFirst(wanted)}`;
  const [, article = "my", paper] = ROW.test(wanted) ? [] : (PAPER.exec(wanted) ?? []);
  if (paper) return `to get ${article.toLowerCase()} ${inSentence(paper)}`;
  return wanted !== text ? inSentence(wanted) : undefined;
}

const LANGUAGE = /(?<=^|\b(?:my|in|speak|speaking|learn|learning|spoken|written|business)\s)\p{L}+(?=$|[\s,](?!my|the|up))/giu;
/** “my german”: a language has a capital; “polish my CV” is none. */
const nameLanguages = (text: string) => text.replace(LANGUAGE, (word) => (languages.has(word.toLowerCase()) ? word.charAt(0).toUpperCase() + word.slice(1) : word));

const NATION = /^(?:\p{Lu}\p{Ll}+(?:ian|ish|ese|ean)|American|African|Mexican)$/u;

/** As `inSentence`, for what people want to get better at: only languages and tools have a capital of their own. */
function skillInSentence(text: string): string {
  const [first = "", next = ""] = wordsOf(text);
  return /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?$/u.test(first) && /^\p{Ll}/u.test(next) && !properNames.has(first.toLowerCase()) && !NATION.test(first) && first !== "I" ? lowerFirst(text) : inSentence(text);
}

/** Whether one improves it, as one’s own ways and qualities; anything else one gets better at. */
function isImproved(text: string): boolean {
  const [head = ""] = text.split(/\s(?:of|to|with|in|for|under|on|at|when|about|from|during)\s/u);
  return /^(?:my|our|the|how|what|where|when)\s/iu.test(text) || qualities.has(wordsOf(head.toLowerCase()).at(-1) ?? "");
}

/** Fits “What I most want to get better at” into a letter, as `fitStayed` does. */
export function fitImprove(text: string): Fragment<ImproveKind> | undefined {
  const typed = nameLanguages(strip(text, OPENING).replace(/(?<=[^?])!+$/u, ""));
  const bare = toldAsWish(typed.replace(HEDGE, "").replace(/^better\s+(?:at|in|with)\s+/iu, ""));
  if (isNothing(bare) || NO_WISH.test(bare)) return undefined;
  const told = inParts(bare, fitImprove);
  if (told) return told;
  if (hasBreak(bare)) return { text: bare, kind: "story" };
  const said = ROW.test(bare) ? bare : haveMore(turned(bare));
  if (ENDS_LOUD.test(said) || GIVEN.test(said)) return { text: said, kind: "asked" };
  const aim = aimOf(said);
  if (aim) return { text: skillInSentence(aim), kind: "aim" };
  if (isSentence(said)) {
    const small = inSentence(said);
    return { text: small, kind: /^(?:\p{Ll}|I\b)/u.test(small) ? "sentence" : "story" };
  }
  const small = skillInSentence(said);
  return { text: small, kind: ROW.test(small) ? "row" : isImproved(small) ? "words" : "skill" };
}
