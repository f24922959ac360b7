import { heard, type Heard } from "./heard.ts";
import type { Flow } from "./text.ts";

/** A sentence of the running text: as written from `from` to `to`, plain for the phrases, and what its words speak for. */
export type Sentence = { from: number; to: number; written: string; plain: string; asks: boolean; heard: Heard };

/** Longest sentence that is looked at, in characters; a longer one is cut, so that no text takes more than linear time. */
const LONGEST = 400;
/** More sentences than this are no letter. */
const MOST = 400;
const END = /(?<![.!?…])[.!?…]{1,4}["'”’)]{0,3}(?=\s{1,3}["'“‘(]?(?:[\p{Lu}\d&👋]|\p{Ll}{2,20} ))|\n|[;•]\s/gu;
const ABBREVIATION = /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|inc|ltd|co|corp|no|ref|approx|sr|jr|vs|nr|pvt|pte|rev|capt|hon|engr|barr|cllr|messrs|col|sgt|lt|fr|smt|dept|e\.g|i\.e|z\.b|i\.? ?a|\p{Lu})\.$/iu;

const FILLER = new RegExp(
  `(?<!\\S)(?:${[
    "(?:at|for) (?:this|the present|present|the current) (?:time|stage|point|moment|juncture)", "at (?:the|this) moment", "(?:on|for) this occass?ion", "at present", "this time(?: around)?",
    "unfortunate?ly", "regrett?(?:ably|fully)", "sadly", "therefore", "thus", "hence", "presently", "currently", "however", "nevertheless", "with regret", "alas", "as of now", "right now", "for now", "just now", "today", "instead",
    "after (?:very )?(?:careful|much|thorough|due|long|intensive|detailed|a lot of|serious|further) (?:consideration|deliberation|review|thought|discussion|thinking|evaluation|reading)",
    "ultimately", "in the end", "in this (?:instance|case|particular case)", "simply", "really", "actually", "also", "very", "quite", "just", "still be", "kindly", "formally", "definitely", "certainly", "of course", "rather", "even", "all", "both", "finally", "recently", "either", "immediately", "directly",
  ].join("|")})(?!\\S)`,
  "g",
);

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/g, "will not"], [/\bcan't\b|\bcannot\b/g, "can not"], [/\bshan't\b/g, "shall not"], [/\bain't\b/g, "is not"], [/n't\b/g, " not"], [/'re\b/g, " are"],
  [/'ve\b/g, " have"], [/'ll\b/g, " will"], [/\b(i|we|you|they|he|she)'d\b/g, "$1 would"], [/\bi'm\b/g, "i am"], [/\b(it|that|there|here|what|he|she|role|job|position|post)'s\b/g, "$1 is"],
  [/\bunable\b|\b(?:my|our) inability\b/g, "not able"], [/\bdecided against\b/g, "decided not"], [/\bregret that\b/g, "regret"], [/\bthank ?you\b/g, "thank you"], [/\bneither\b/g, "not"], [/\bno one\b/g, "nobody"],
];

/** A sentence in lower case without punctuation, short forms written out, quoted words and fillers left out. */
export const plain = (sentence: string): string => {
  let text = ` ${sentence.toLowerCase()} `.replace(/[’‘`´]/g, "'").replace(/["“][^"“”\n]{12,200}["”]/g, " ");
  for (const [pattern, whole] of SHORT_FORMS) text = text.replace(pattern, whole);
  text = text.replace(/[^\p{L}\p{N}' ]+/gu, " ").replace(/(?<=\s)'|'(?=\s)|'s\b/g, " ").replace(/\s+/g, " ").trim();
  return text.replace(FILLER, " ").replace(/\s+/g, " ").trim();
};

/** The same few words over and over: nobody writes so, and phrases take long to see that. */
const isBabble = (plain: string) => {
  const words = plain.split(" ");
  return words.length > 40 && new Set(words).size < words.length / 4;
};

/** The sentences of a running text, in order. */
export const sentencesOf = (flow: Flow): Sentence[] => {
  const sentences: Sentence[] = [];
  const add = (from: number, to: number) => {
    for (let start = from; start < to; start += LONGEST) {
      const written = flow.text.slice(start, Math.min(to, start + LONGEST));
      if (!/[\p{L}\p{N}]/u.test(written)) continue;
      const bare = plain(written);
      if (isBabble(bare)) continue;
      sentences.push({ from: start, to: start + written.length, written, plain: bare, asks: /\?\W*$/.test(written), heard: heard(bare) });
    }
  };
  let from = 0;
  for (const end of flow.text.matchAll(END)) {
    if (sentences.length >= MOST) return sentences;
    const to = end.index + end[0].length;
    if (end[0] === "." && ABBREVIATION.test(flow.text.slice(Math.max(from, to - 12), to))) continue;
    add(from, to);
    from = to;
  }
  add(from, flow.text.length);
  return sentences;
};
