import { join, type LetterText } from "./text.ts";

/** How many questions a letter may ask: one is answered more often, a second may pass. */
const QUESTION_LIMIT = 2;

const ASKS =
  /(?: (?:could|would|can|will|might) you(?! (?:all|have|like me|never|not)) | (?:may|might|can|could) i (?:also )?(?:ask|know|hear|trouble|visit|send|speak|call|join|get|have) | please (?:also )?(?:tell|let me know|share|explain|advise|say|describe|suggest|confirm|clarify|recommend|indicate|list|provide|send me|inform) | (?:would|should) (?:also |really |very much )*(?:like|love|want|appreciate|welcome|value|help|be (?:\p{L}+ )?(?:glad|grateful|happy|interested|curious|keen|pleased|helpful|useful|good)) (?:(?=how|what|whether|in how|in what)|to (?:know|hear|learn|understand|ask|find|see)|knowing|hearing|learning|your (?:advice|view|views|thoughts|opinion|take|feedback)|me to know|if you (?:could|would|can|might|were|told|shared|let)|any) | (?:wonder|wondered|wondering|curious) (?:about |also )*(?=what|which|how|whether|if|who|where|when|why) | (?:want|need|wanted|wish|help|helps) (?:me )?(?:to )?(?:know|ask|understand|hear) |^ (?:also|and|plus|or) ,? ?(?:what|which|how|whether|who|where|when) |(?:^|, |and )(?:tell me|let me know) | (?:tell me|let me know|advise me) (?:if (?!you|i |there|anything|things|something)|which |what |whether |how |who |where |when )| (?:glad|grateful) (?:of|for) (?:some|any|your|a few|an?) (?:thoughts?|advice|comments?|views?|word|pointers?|tips?|line|feedback|help|opinion) |^ (?:explain|describe) )/u;
const LEAD_IN = /^ (?:and )?(?:may|can|could|might) i (?:please )?(?:ask|trouble|pick|request|put)(?! (?:what|which|how|whether|why|who|where|when|if)) (?:[^ ]+ ){0,9}\? $|^ (?:[^ ]+ ){0,4}(?:how are you|how is everything|(?:are|hope) you (?:\p{L}+ )?well) (?:[^ ]+ ){0,3}\? $/u;
const WH = "(?:what|which|how|whether|who|whom|where|when|why)";
const PART = new RegExp(
  `(?:^ (?:and |also , |also |or |finally , |secondly , |lastly , |so , |so |then |but )?|[:;] |, (?=what|how|whether|why|which (?!i |you |we |to |my |the |is |was )(?:\\p{L}+ ){1,2}(?:to|i should|i could|i might|you would|would) )|(?:and|or|also|plus)(?: , if so ,| if so ,| also| then| finally|,)* |(?:know|me|ask|asking|hear|wonder|wondered|wondering|curious|learn|understand|share|explain|say|see|advise|find out|about|on|clarify|confirm|suggest|knowing|hearing) (?:also |exactly )?)${WH}(?= )(?! (?:ever|else) )|(?:, |and |or |; )(?:also )?(?:is|are|was|were|do|does|did|can|could|would|will|should|may|might|have|has) (?:you|there|it|the|i|we|this|your|my) (?!(?:please |kindly |possibly )?(?:let me know|tell me|say|explain|advise me|share) (?:exactly |about )?${WH} )(?=[^|]*\\?)`,
  "gu",
);

/** Says that a question follows, and asks nothing itself. */
const ANNOUNCES = /^(?!.* (?:what|(?<! (?:on|about|in|with|for) )which|how|whether|who|where|when|why|\?) ).* (?:advice|question|questions|opinion|view|thing|things|favou?r|guidance|help) /u;

/** A list of things to know that ends in "and which…". */
const LISTS = new RegExp(`(?:know|hear|tell me|learn|understand|interested|wonder|wondering|curious) .* and (?:also )?(?:${WH}|if) `, "u");

/** What is asked for on several things: "your opinion on …, on … and on …". */
const TOPICS = / (?:opinions?|advice|views?|thoughts|take|guidance|tips|suggestions?|comments?|know|hear|ask|feedback|input) (?:on|about|regarding) /u;

/** Where a second request of its own begins in a sentence. */
const NEXT_REQUEST =
  / (?:,|;|and|plus|also)(?= (?:and |also |plus |then |finally |lastly |i'd )*(?:i (?:would|should|want|need|wonder|am (?:also )?(?:curious|wondering|interested))|(?:could|can|would|will) you|please|let me know|tell me|may i|can i|it would (?:help|be)|do you|advise me)\b)/u;

/** The separate requests for information in one sentence, whichever way of counting finds more. */
function requests(sentence: string): number {
  const clauses = sentence.split(NEXT_REQUEST);
  return Math.max(requestsIn(sentence), clauses.length > 1 ? clauses.reduce((sum, clause) => sum + requestsIn(`${clause.trimEnd()} `), 0) : 0);
}

function requestsIn(sentence: string): number {
  const marked = sentence.includes(" ? ");
  if (!marked && !ASKS.test(sentence)) return 0;
  if (LEAD_IN.test(sentence)) return 0;
  if (!marked && / let me know (?:if|when|should) (?:i|there is anything i|you (?:need|want|change|ever|have any)|anything|things|circumstances|something|(?:an?|another|other|any|some|one)(?: \p{L}+){0,5}? (?:roles?|positions?|openings?|vacanc\p{L}+|jobs?|posts?|places?|spots?|shifts?|chances?|opportunit\p{L}+|comes?|opens?|turns?|arises?|changes?)) /u.test(sentence)) return 0;
  const parts = [...sentence.matchAll(PART)].length;
  const more = !marked && LISTS.test(sentence) ? [...sentence.matchAll(/(?:, (?:and )?(?:which|when|where|who|if)|(?:know|tell me) if) /gu)].length : 0;
  const topics = TOPICS.test(sentence) ? 1 + [...sentence.matchAll(/(?:, (?:and |or )?|and |or )(?:also )?(?:on|about|regarding) /gu)].length : 0;
  return Math.max(1, parts + more, topics);
}

/** "First, … Second, … Third, …" after words that say that questions follow. */
const COUNTED = /^ (?:and )?(?:first|firstly|second|secondly|third|thirdly|fourth|fourthly|one|two|three|last|lastly|finally|next|another|also|then|1|2|3|4) (?:of all )?[,:;] /u;

const LISTED = /^[^\S\n]*(?:\d{1,2}[.)]|[-*•])[^\S\n]+\S/u;
const INTRODUCES_LIST = /\b(?:questions?|answers?|things? (?:i|that i)|to know|tell me|following|let me know|wonder)\b/iu;

/** Lines of a list of questions that carry no question mark. */
function listed({ plain }: LetterText): { start: number; end: number }[] {
  if (!INTRODUCES_LIST.test(plain)) return [];
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of plain.split("\n")) {
    if (LISTED.test(line) && !line.includes("?")) lines.push({ start, end: start + line.trimEnd().length });
    start += line.length + 1;
  }
  return lines;
}

/**
 * Where a letter asks for more than two things, with or without question marks.
 * @returns the stretch from the first question too many to the last one, or nothing
 */
export function surplusQuestions(letter: LetterText): { start: number; end: number } | undefined {
  const asked: { start: number; end: number }[] = listed(letter);
  const texts = letter.words.map((words) => join(words).text);
  letter.sentences.forEach((sentence, index) => {
    const text = texts[index] ?? "";
    if (ANNOUNCES.test(text) && texts[index + 1]?.includes(" ? ")) return;
    const counted = COUNTED.test(text) && INTRODUCES_LIST.test(letter.plain) ? 1 : 0;
    for (let count = Math.max(counted, requests(text)); count > 0; count -= 1) asked.push(sentence);
  });
  asked.sort((one, other) => one.start - other.start);
  const first = asked[QUESTION_LIMIT];
  const last = asked.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}
