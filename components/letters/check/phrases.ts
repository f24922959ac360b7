import { ARGUES } from "./phrases-argues.ts";
import { ASKS_WHY } from "./phrases-asks-why.ts";
import { BEGS } from "./phrases-begs.ts";
import { BLAMES } from "./phrases-blames.ts";
import { THREATENS } from "./phrases-threatens.ts";
import { SELF_PUT_DOWN } from "./phrases-self-put-down.ts";

/**
 * The phrasings that give a fault away, one a line, in the small language of `check-grammar.ts`:
 * words in lower case, contractions spelled out, filler words ("really", "still") left out.
 * CAPITALS stand for a class below; `~` ends a word anyhow; `..` stands for up to six words without a
 * "not" or a mark, ` . ` for up to two; `*` for up to nine words and commas. A line that begins with
 * `!` holds even where a "not" stands before it.
 */

/** Word classes, usable in every line and in one another. */
export const CLASSES: Record<string, string> = {
  OPINION: "(decision|choice|outcome|verdict|conclusion|judg~|rejection|refusal|assessment|evaluation|ruling|feedback|comment~?|remark~?|statement|claim|reasoning|reasons?|view|opinion|impression|selection|scoring|score|mark|rating|explanation|argument|answer|criticism|email|letter|point|saying (that )?(i|my) .. )",
  WRONG: "(wrong|incorrect|inaccurate|untrue|false|mistaken|flawed|unfounded|unjustified|baseless|nonsense|absurd|illogical|questionable|off the mark|a (big |huge |bad )?(mistake|error|misjudg~)|not .. (right|correct|true|justified|accurate|fair|comprehensible|understandable|logical|founded|based on|made on|done on|reflect|make sense|made sense|add up|hold up|stand up))",
  BETTER: "(better|stronger|abler|(more|as) (committed|qualified|suitable|suited|motivated|dedicated|experienced|loyal|capable|skilled|hard-?working|deserving|passionate|competent))",
  JUDGES: "(you|you guys|you all|they|panel|committee|board|team|jury|reader~|interviewer~?|recruiter~?|manager|your ~|someone|anyone|nobody)",
  COUNSEL: "(lawyer~?|solicitor~?|attorney~?|barrister~?|legal (team|counsel|representative~?|advis~))",
  FRESH: "(afresh|anew|again|once more|one more time|one last time|a second time|another time|with fresh eyes|in a different light|favou?rably|sympathetically)",
  KIN: "(cousin~|nephew~|niece~|friend~?|son~?|daughter~?|uncle~|aunt~|brother~|sister~|wife|husband|relative~?|mate|buddy|roommate|neighbou?r~?|school ~|golf ~|connections|contacts|someone|somebody|boss|director|owner|family)",
  DECISION: "(decision|choice|outcome|result|verdict|conclusion|judg~|rejection|refusal|assessment|evaluation|ruling)",
  PASSED: "(reject~|declined|refused|overlooked|eliminated|dismissed|discarded|unsuccessful|disqualified|turned (me )?(down|away)|pass(ed)? (me )?(over|on|up)|ruled out|screened out|dropped|knocked back|denied)",
  TAKE: "(choos~|chose~|select~|hire~|hiring|pick~|success~|offer~|shortlist~|accept~|appoint~|employ~|took|take~|invit~|consider~|get|got|make|made|receive~|land|pass|progress~|proceed~|advanc~|move~|fit|suitable|right|enough|work|the one|what you|given)",
  OTHER: "(someone|somebody|another (candidate|person|applicant)|other (candidate~|person|guy|applicant~)|a different|an (internal|external)|the (successful|other)|over me|instead|against|him|her)",
  NO: "(not .. TAKE|PASSED|(chose|choose|choosing|picked|hired|prefer~|selected|selecting|went|go|going|decid~|opted|took) .. OTHER|decided not|(the|your|this|that) DECISION|(i|you) (got|received|said) (a |the )?no|this way|wrong with|(fail~|lost out|let me down|fell short))",
  CUE: "(would|could|may|might|can (you|i)|please|want|wish|need|request~|tell me|let me|wonder~|curious|puzzled|confused|unsure|baffled|help me|deserve|demand|expect|entitled|ask~|owe~|require|unclear|interested|seek~|keen|hope|not know|idea|\\\\| (explain|clarify|tell|share)|appreciate (knowing|hearing|learning|if|it if|an|any|some))",
  WHO: "(you|they|the (panel|company|committee|board|team|manager|recruiter|interviewer~)|your (panel|team|colleague~|recruiter~|manager|company|people|firm|staff|hr|interviewer~|organi~|department|boss)|hr)",
  PERSON: "((mr|mrs|ms|dr) ~|interviewer~|recruiter~|manager|panel|panel~|(?<!my )colleague~|bloke|guy|woman|lady|man|person|hr|boss|director|assistant|you|she|he|they|people|half of you|of you|partner|lead)",
  PROCESS: "(process|interview|interviews|interviewing|procedure|selection|recruitment|hiring|assessment|test|task|exercise|experience|thing|system|rounds?|communication|panel|treatment|questions?|organi~|feedback|way|handling|behaviou?r|conduct|attitude|email|response|decision|rejection|brief|instructions?|day|afternoon|morning)",
  BAD: "(unfair~|unjust~|rigged|biased|fixed|chaotic|chaos|mess(?! of)|joke|farce|sham|charade|circus|fiasco|disgrace~|insult~|misleading|ridiculous|appalling~|awful|terrible|horrible|dreadful|nightmare|one-sided|sloppy|inhuman~|exploit~|amateur~|outrageous|shameful|shoddy|unreasonable|unacceptable|pathetic|discriminat~|rude|pointless|waste|wasted|formality|cruel|heartless|(poor~|bad~|terribly) (run|organi~|managed|handled|designed|planned|prepared|conducted|set up|put together|communicat~|written|timed)|not . (fair|professional|ok|acceptable|transparent|right(?! (fit|match|person|candidate|time|moment|one|for|place)))|anything but|far from (fair|professional))",
  SITE: "(glassdoor|kununu|indeed|trustpilot|tripadvisor|trip advisor|nextdoor|snapchat|substack|fishbowl|comparably|threads|ambitionbox|ambition box|google|reddit|twitter|x|facebook|linkedin|tiktok|instagram|social media|yelp|blind|quora|mumsnet|bluesky|youtube|the internet|online|xing|naukri|my blog)",
  REVIEWS: "(glassdoor|tripadvisor|trip advisor|comparably|fishbowl|kununu|trustpilot|ambitionbox|ambition box|google reviews?|reddit|yelp)",
  LAW: "(tribunal|court~|lawyer~|solicitor~|attorney~|barrister~|legal (advice|counsel|team|steps|action)|union( rep~)?|ombudsman|acas|eeoc|citizens advice|(labou?r|employment|equality|equal|human rights|data protection) (office~|court|board|authorit~|commission~|department|inspect~|treatment|opportunit~|body|tribunal)|works council|regulator~|authorities|press|media|newspaper~|local paper|journalist~|reporter~|police|ceo|chief executive|head office|your (boss|board|management)|mp|councillor)",
  ALL: "(everyone|everybody|people|others|the world|the whole ~|my (network|followers|friends|contacts|peers|classmates|colleagues|readers)|all my ~|all of (my|them)|other (applicants|candidates|people|jobseekers)|anyone|nobody|no one|future (candidates|applicants)|each of them|every ~|the (public|industry|community|sector))",
  SHAME: "(stupid|useless|worthless|hopeless|pathetic|terrible|awful|dreadful|abysmal|incompetent|inadequate|unworthy|dumb|rubbish|no good|mediocre|foolish|unemployable|not cut out|ashamed of (my|myself|how i)|disgusted (with|at|by) (me|myself)|failure|loser|idiot|fool|disaster|fraud|disappointment|embarrassment|impost~|burden|moron|coward|amateur|halfwit|imbecile|wreck|dunce|lost cause|out of my (depth|league)|a (complete |total )?(mess|joke|clown|waste)|embarrassed by how|clueless|lousy|horrible)",
};

/** The phrasings, a rule each. */
export const PHRASES: Record<string, string> = {
  argues: ARGUES,
  "asks-why": ASKS_WHY,
  begs: BEGS,
  blames: BLAMES,
  threatens: THREATENS,
  "self-put-down": SELF_PUT_DOWN,
};

/** What shows that a phrasing above is being ruled out: "I am not asking you to…", "without arguing". */
export const DENIALS = [
  "(not|never)(?! (?:you|there|know|understand|see|get|forget|help) ) . ",
  "(not|never) (a |an |in |to |here |my )?(ask~|want|wish~|writ~|try~|going|intend~|mean~|looking|expect~|need|about|seek~|hop~|plan~|order|think~|say~|suggest~|feel|believe|attempt|request|way|claim~|pretend|propos~|dream~) .. .",
  "(not|never) .. (or|nor) ",
  "you .. not be (able|allowed|permitted|free|in a position) to .",
  "(without|rather than|instead of|nor|neither|nothing|far from|stop|hardly|least of all|last thing|refrain from|avoid|resist|nobody|no one|no (need|intention|wish|desire|plans?|reason|point|interest)) .. ",
];
