import { compile } from "./grammar.ts";
import { join, type LetterText, type Match } from "./text.ts";

const APOLOGY = compile(
  "(mortified|(am|feel|felt) . ashamed(?! of (my|myself|how i))|guilty (about|for|that)|feel (so )?(awful|terrible|horrible|dreadful|bad|rotten|guilty|ashamed) (about|for|that|at)|make it up to you|unforgivable|inexcusable|kicking myself|sorry|apologi[sz]e|apologies|apology|apologi[sz]ing|forgive (me|my|the|this)|pardon (me|my|the)|excuse (me|my|the (delay|late|intrusion|interruption))|beg your pardon|i regret (bothering|troubling|taking|any))",
);
/** Regret that is nobody's fault, or somebody else's apology. */
const NO_APOLOGY_BEFORE =
  / (?:was|were|felt|feel|not|no|never|feeling|your|accept|accepted|without|need to|any|an|expect|expected|deserve|owe|owed|the|who|better|to be|bit|little) (?:need to |need for |need |be |feel |so |very |really |have to |should |must |an |to )*$/u;
const NO_APOLOGY_AFTER =
  /^sorry (?:(?:to|that i had to) (?:hear|learn|read|see|miss|say goodbye|leave|have missed|lose|find out|have to) |that (?:we|it|you|the|this|our|there|things|my application|i (?:was not|will not|did not get|can not join|am not|shall not|could not join)) |it |we |things |not to (?:be|have|get|work|join|meet|see|become) |(?:about|for) (?:the (?:news|outcome|decision|result)|your loss|you|him|her|them|whoever) |you (?:had|have|are|were) |when |if (?:you|it) |, (?:of course|naturally) |, (?:but|that|though) |and (?:i understand|disappointed) |at the )/u;
const BOTHERS =
  /^[^|]{0,30}? ?(?:bother|disturb|troubl(?!e with)|intru|imposing|impose|pester|nuisance|pest |burden|inconvenien|existing|exist |hassl|annoy|spam|harass|being (?:such|so|here|me|a |in|alive)|for me |for everything|for all |(?:take|taking|taken|took) (?:up )?(?:\p{L}+ ){0,5}(?:time|day)|steal|wast\p{L}+ |keep(?:ing)? you|for (?:even )?(?:asking|writing|contacting|emailing|applying|messaging|the (?:email|message|bother|trouble(?! with)|interruption))|to (?:ask|write|email|message|contact|be (?:a|such|so|that)|have (?:wasted|bothered|taken|troubled))|(?:this|my|yet|another) (?:\p{L}+ )?(?:email|message|letter|note))/u;

/** A small thing that anybody may be sorry for once. */
const SMALL = /^[^|;]{0,20} (?:typos?|delay|late reply|slow reply|mix-up|misspelling|wrong (?:file|link|date|name)|missing|brevity|noise|attachment|formatting) /u;
/** What makes one apology as heavy as several. */
const HEAVY = compile(
  "(profusely|deeply|unreservedly|deepest|sincerest|profound|humblest|huge|thousand|million|hundred|extremely|most sincere|my sincere|so very|very very|from the bottom|forgive me (for (not|my|being)|please)|(can|could|hope you|hope that you|please|will you) (ever )?forgive (me|us)|enough|once again|mortified|unforgivable|inexcusable|guilty|(disappointed|failed) you|let(ting)? you( all)? down)",
);

/** More than one apology, or an apology for being there at all. */
export function matchApologies(letter: LetterText): Match[] {
  const { text, tokenAt } = join(letter.tokens);
  const apologies: (Match & { bothers: boolean })[] = [];
  for (const match of text.matchAll(APOLOGY)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index, match.index + 120);
    if (NO_APOLOGY_BEFORE.test(before) || NO_APOLOGY_AFTER.test(after)) continue;
    const rest = after.slice(match[0].length);
    const clause = rest.split(/ [|;?]/u)[0] ?? "";
    const lead = (before.split(/ [|;?]/u).at(-1) ?? "").split(" ").slice(-6).join(" ");
    const heavy = new RegExp(HEAVY, "u").test(` ${lead}${match[0]}${clause.slice(0, 60)} `);
    const bothers = heavy || (BOTHERS.test(clause) && !SMALL.test(clause));
    apologies.push({ rule: "over-apologizes", start: tokenAt(match.index).start, end: tokenAt(match.index + match[0].length - 1).end, bothers });
  }
  return apologies.filter(({ bothers }, index) => bothers || index > 0).map(({ rule, start, end }) => ({ rule, start, end }));
}

/** One of these is too much. */
const LAVISH = [
  "the (single |very |absolute )?(most \\p{L}+|best|greatest|finest|kindest|loveliest|nicest|coolest|wisest|cleverest) (\\p{L}+ ){0,4}ever (made|lived|existed|walked|created|produced|breathed|graced|roamed)|(more|better|beyond) (than|what|anything|all) i (have |had |could (have )?)?(ever |never )(dared|dreamed|dreamt|imagined)|in (one|the same) room (with|as) (you|such|someone|people) (?!(all )?for)|(finest|kindest|best|loveliest|greatest) (human beings?|humans?|souls?) i (have )?(ever )?(come|met|known|encountered)|(done|did|good|food|balm|medicine) for (my|the) soul|under my pillow|breath(e|ing) the same air",
  "no (company|place|team|employer|one|other \\p{L}+) (on earth|in the world|anywhere) (quite )?like|(until|till) (i|the day i) die|knows no limits|(true|absolute|real|sheer|total) masterpiece|national treasure|(of|for) the gods|to (my|the) grave|kiss your (hands|feet)|fan number one|(coolest|best|greatest|kindest|smartest|nicest) (\\p{L}+ )?(of|in) the universe|(happiest|best|greatest|proudest) (\\p{L}+ ){0,8}on (this|god's) earth|(admired|worshipped|loved) you all my life|never been so (\\p{L}+ )by",
  "dream (company|employer|workplace|team|job|role|position)(?! (it would|if))",
  "(lifelong|childhood|biggest|ultimate|life long) dream|dream come true|dream of a lifetime",
  "so (, )?so (, )?(?!sorry|sad|nervous|tired|close|many)(so |, )*(very |incredibly )?(\\p{L}+)|very (, )?very (, )?very|(love|loved) (, )?(love|loved)|(amazing|amazing) (, )?amazing|wow (, )?wow",
  "floating on (air|clouds?)|walking on (air|clouds?)|number one fan|biggest (fan|admirer)|enchanted|spellbound|mesmeri[sz]ed|bewitched|(perfect|flawless|amazing|wonderful|brilliant|great) in every (\\p{L}+ )?(way|respect|sense|detail)|nothing (short|less) (of|than) (a |an )?(\\p{L}+)|bow (down )?(to|before) (you|your|the|all)|(are|you) (truly |really |all |literally |such |simply |surely )*an? (\\p{L}+ )?(angels?|saint|genius|goddess|godsend|superhero|superstar)(?! (of|at) (the|a) )|not (sleep|eat|breathe) (for|with|from) (happiness|joy|excitement|bliss)|hold a candle to|come close to you|ever be able to repay|(greatest|finest|best|sharpest|cleverest|wisest|most \\p{L}+) (mind|minds|person|people|teacher|leader|manager|team|artist|human|voice|talent)s? (\\p{L}+ ){0,2}(in|on|of|today|alive|working)|worth more than (to be )?(hired|any|every|a job|all)|(admire|love|adore|worship) you more|more than i can (ever )?(say|tell|express)|(nobody|no one|no company|no team|no other \\p{L}+) (\\p{L}+ ){0,6}(comes close|can match|could match|compares?)|pride of (our|the|this) (nation|country|world)|shining (beacon|example|light)|beacon of|history of (interviews|mankind|the world)",
  "(put|express|describe) .. (into|in|with) words|(impossible|hard|difficult|no way) to (express|put into words|thank you)|of such (\\p{L}+ )?(brilliance|kindness|grace|genius|warmth|talent|wisdom|generosity|beauty)|(boundless|endless|infinite|immeasurable|limitless|unlimited|eternal|everlasting|undying) (\\p{L}+ )?(kindness|gratitude|admiration|respect|generosity|thanks|love|patience|devotion)|(admiration|gratitude|respect|love|thankfulness) .. (endless|no (limits?|bounds|end)|boundless|infinite|limitless|eternal)",
  "never (, )?(ever |before |once )*(in my life )?(have i |i have |been |met |felt |seen |experienced )+(so(?! (many|much|few))|such|more|anyone so|people so|anything so|anyone as|people as|anything as|people of|a more|a kinder|a better)|every (\\p{L}+ )?(moment|second|minute|word|thing) (?:(?!not )\\p{L}+ ){0,4}(was|is) (\\p{L}+ )?(magic|magical|joy|gold|perfect|perfection|a gift|a dream|a treasure|a joy|bliss|heaven)|gift from|miracles?|miraculous|divine|(forever|always) (grateful|thankful|be grateful|be thankful|indebted)|great soul|good self|kind self",
  "(huge|greatest|immense|incredible|enormous|tremendous|absolute|extraordinary|unforgettable|highest|biggest|profound|amazing|massive|unbelievable) (honou?r|privilege|blessing)",
  "words (can not|can never|fail|are not|will never|do not|could (not|never))|(no|not find( the| any)?|find no) words|beyond words|lost for words|speechless|indescribable",
  "i kneel|kneel before|for generations|(like|as) the sun|words in (\\p{L}+ ){1,2}languages?|(are|is) not enough to (praise|thank|describe|express)|overwhelmed (with|by) (joy|gratitude|happiness|emotion|love)|everything about (\\p{L}+ ){1,3}(is|was) (\\p{L}+ )?(perfect|amazing|wonderful|brilliant|flawless|incredible|fantastic|outstanding)|(until|till|to) my (dying|last) (day|breath|hour)|(best|greatest|happiest|finest|nicest) (day|hour|moment|afternoon|morning|week) of (my|the) (\\p{L}+ )?(year|life|decade|career)|(lit|lights|lifted|warmed|brightened) (up )?(the )?(\\p{L}+ ){0,3}(my (whole |entire )?(heart|soul|life|world|existence))|thank you (, |and )?thank you|thanks (, |and )thanks|(?<!(ask|asking|beg|begging) (you )?)from the very (bottom|depths) of my heart|(?<!(ask|asking|beg|begging) (you )?)(from the bottom of|with all) my heart|heart is (full|overflowing|bursting)|depths? of my (heart|soul)|my whole heart",
  "(forever|eternally|infinitely|endlessly|unbelievably|ridiculously|insanely|overwhelmingly|beyond) (\\p{L}+ )?(grateful|thankful|indebted|blessed|honou?red|in your debt|excited|happy|impressed|lucky|inspired|obliged)",
  "(greatest|best|happiest|finest) (day|morning|hour|afternoon) (that )?i (have |ever )+(had|lived|spent)(?! (in|for) (months|weeks|ages|years|days|a|some|the))|only (\\p{L}+ )?(company|place|employer|firm|people|team) (that )?i (have |had )*ever (\\p{L}+ )?(believed|wanted|loved|trusted)|everything i (admire|love|value|aspire)|love you all|to bits|(made|make|makes) me cry|never in my life (met|seen|have(?! i seen so (many|much))|had|experienced)|(?<!carry (it|that|this|them) )in my heart|(cherish|treasure) every|being in heaven|in heaven|love with everything|i (absolutely |really |just |simply |totally )?adored? (you|your|everything|everyone|all)|always been my dream|highlight of my (entire |whole )?(career|life)|no place on earth|gold standard of|heavenly|paradise|literally heaven|saints? among|choir of angels|beyond measure|(most \\p{L}+|best|greatest) thing i have ever|thank god for you|knows no bounds|end of my days|to tears|simply the best|shining star|(most \\p{L}+|best|greatest|happiest) \\p{L}+ of my (entire |whole )?(life|career)|dream(ed|t)? of (working|joining|being) (\\p{L}+ ){0,5}(since|all my)|over the moon|cloud nine|top of the world|pinch(ing)? myself|star-?struck|blown away|(blew|blown|blows) my mind|mind-?blow(ing|n)|mind (is |was )?blown|life-?changing|(changed|transformed) my (entire |whole )?life|in (total |complete |absolute )?awe|awe-?inspiring|awestruck|(worship|idoli[sz]e|adore) (you|your|every|all|the ground)|(am|literally|completely|totally|absolutely|utterly) obsessed|(fell|falling|fallen|am|totally|completely) (\\p{L}+ )?in love with|head over heels|tears of|happy tears|(cried|crying|wept) (with|of|from|tears|happy)|goosebumps|never forget as long as|till the day i die|rest of my life",
  "(best|greatest|most \\p{L}+|nicest|kindest|coolest|finest|happiest|smartest) (\\p{L}+ )?(company|employer|team|place|people|person|human|humans|leader|mentor|soul|boss|day|days|moment|moments|experience|experiences|privilege|honou?r|organi[sz]ation|interview|recruiter|manager|bunch|group|humans? beings?) (\\p{L}+ )?(in the (\\p{L}+ ){0,2}(world|universe|country)|of my (entire |whole )?(life|career)|on (earth|the planet)|ever|i have ever|i could ever|alive|known to)",
  "(can never|could never|never be able to|could not possibly|will never be able to) (\\p{L}+ )?(thank|repay|express)( you)?( all)? ?(enough)?|million thanks|thousand thanks|infinite thanks|thank you a (million|thousand)|thank you times|million times",
  "(absolutely|utterly|insanely|unbelievably|ridiculously|totally|completely|incredibly|so|beyond) (\\p{L}+ )?(amazing|incredible|fantastic|wonderful|awesome|phenomenal|extraordinary|breathtaking|stunning|brilliant|magical|perfect|outstanding|inspiring|fabulous|gorgeous|legendary|exceptional|spectacular|superb|marvell?ous|divine|delightful|blessed|thrilled|blown|loved|adored|obsessed|honou?red|life|world-class|genius|beautiful)(?! (to be told|sad))",
  "absolute (legends?|joy|dream|honou?r|geniuse?s?|heroe?s?|magic|stars?|angels?|best|inspiration)|pure (joy|genius|magic|bliss|gold|perfection|inspiration)|sheer (brilliance|genius|magic|perfection)|(you|are) (all )?(\\p{L}+ )?(legends|angels|geniuses|goddess(es)?|superheroes|superstars|rock ?stars)|god-?send|gift from (god|heaven)|(treasure|cherish) (\\p{L}+ ){0,4}(for ?ever|always|until|for the rest|all my)|biggest fan|luckiest|no better (company|place|team|employer)|(forever|always) (treasure|cherish)|unforgettable privilege|oh my god|hero of mine|my hero(es)?|worthy of (a )?nobel|walk on water|honou?r of a lifetime|once-in-a-lifetime|touched my soul|made my (whole |entire )?(life|year|decade)|magic(al)? (day|morning|afternoon|moment|experience) of",
].map(compile);
const WARM = compile(
  "(amazing|incredible|incredibly|fantastic|awesome|phenomenal|extraordinary|breathtaking|stunning|brilliant|magical|outstanding|inspiring|inspirational|inspired|fabulous|gorgeous|legendary|exceptional|spectacular|superb|marvell?ous|unforgettable|wonderful|thrilled|ecstatic|overjoyed|elated|honou?red|privileged|privilege|honou?r|geniuse?s?|unbelievable|unbelievably|perfect|perfection|mind-boggling|boundless|miraculous|life-long|deeply|immensely|tremendously|enormously|profoundly|immense|tremendous|boundless|infinite|blessed|blessing|world-class|unparalleled|unmatched|second to none|magnificent|remarkable|exquisite|visionary|dazzling|legend|can not thank you enough|delighted|excellence|esteemed|prestigious)",
);
/** So many of the warm words in a letter, or one fewer in a sentence, are too much. */
const HEAPED = 4;

/** Praise so high that it is no longer believed. */
export function matchGushing(letter: LetterText): Match[] {
  const { text, tokenAt } = join(letter.tokens);
  const at = (match: RegExpMatchArray, index: number): Match => ({ rule: "gushes", start: tokenAt(index).start, end: tokenAt(index + match[0].length - 1).end });
  const found = LAVISH.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => at(match, match.index)));
  const warm = [...text.matchAll(WARM)].map((match) => at(match, match.index));
  const last = warm.at(-1);
  const first = warm[0];
  const crowded = letter.sentences.some(({ start, end }) => warm.filter((word) => word.start >= start && word.end <= end).length >= HEAPED - 1);
  if ((crowded || warm.length >= HEAPED) && first && last && found.length === 0) found.push({ rule: "gushes", start: first.start, end: last.end });
  return found;
}
