import { compile } from "./grammar.ts";
import { LAVISH, WARM } from "./phrases-gushes.ts";
import { remembering } from "./remember.ts";
import { join, matchesOf, widen, type LetterText, type Match } from "./text.ts";

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
  for (const match of matchesOf(APOLOGY, text)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index, match.index + 120);
    if (NO_APOLOGY_BEFORE.test(before) || NO_APOLOGY_AFTER.test(after)) continue;
    const rest = after.slice(match[0].length);
    const clause = rest.split(/ [|;?]/u)[0] ?? "";
    const lead = (before.split(/ [|;?]/u).at(-1) ?? "").split(" ").slice(-6).join(" ");
    const heavy = ` ${lead}${match[0]}${clause.slice(0, 60)} `.search(HEAVY) >= 0;
    const bothers = heavy || (BOTHERS.test(clause) && !SMALL.test(clause));
    apologies.push({ rule: "over-apologizes", start: tokenAt(match.index).start, end: tokenAt(match.index + match[0].length - 1).end, bothers });
  }
  return apologies.filter(({ bothers }, index) => bothers || index > 0).map(({ rule, start, end }) => ({ rule, start, end }));
}

/** Praise of which one phrase is too much, and words of which a few are. */
export const LAVISH_PHRASES = LAVISH.map(compile);
export const WARM_WORDS = compile(WARM);
/** So many of the warm words in a letter, or one fewer in a sentence, are too much. */
const HEAPED = 4;

const placesOf = (pattern: RegExp, text: string) => matchesOf(pattern, text).map(({ 0: words, index }) => ({ from: index, to: index + words.length - 1 }));
const readPraise = remembering((text) => ({ lavish: LAVISH_PHRASES.flatMap((pattern) => placesOf(pattern, text)), warm: placesOf(WARM_WORDS, text) }));

/** Praise so high that it is no longer believed. */
export function matchGushing({ words }: LetterText): Match[] {
  const sentences = words.map((sentence) => {
    const { text, tokenAt } = join(sentence);
    const { lavish, warm } = readPraise(widen(text));
    const at = ({ from, to }: { from: number; to: number }): Match => ({ rule: "gushes", start: tokenAt(from).start, end: tokenAt(to).end });
    return { lavish: lavish.map(at), warm: warm.map(at) };
  });
  const found = sentences.flatMap(({ lavish }) => lavish);
  const warm = sentences.flatMap((sentence) => sentence.warm);
  const [first, last] = [warm[0], warm.at(-1)];
  const heaped = warm.length >= HEAPED || sentences.some((sentence) => sentence.warm.length >= HEAPED - 1);
  return heaped && first && last && found.length === 0 ? [{ rule: "gushes", start: first.start, end: last.end }] : found;
}
