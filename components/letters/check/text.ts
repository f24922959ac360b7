import { CLOSING, LEADING } from "../abbreviations.ts";

/** One word or mark of a letter, in lower case, and where it stands in the message. */
export type Token = { text: string; start: number; end: number };

/** A place in a letter where a rule holds. Offsets are UTF-16, into the message. */
export type Match = { rule: string; start: number; end: number };

/** A letter made ready for reading: the same length as the message, so that offsets stay true. */
export type LetterText = {
  /** The message with plain quotes, dashes and spaces. Same length as the message. */
  plain: string;
  /** Every word and mark, sentence by sentence. */
  words: Token[][];
  /** All of them; `|` closes a sentence. */
  tokens: Token[];
  /** Where the sentences begin and end. */
  sentences: { start: number; end: number }[];
};

const APOSTROPHES = /[\u2018\u2019\u201A\u201B\u02BC\u00B4`\u2032]/g;
const QUOTES = /[\u201C-\u201F\u00AB\u00BB\u2033]/g;
const DASHES = /[\u2012-\u2015]/g;
const SPACES = /[\t\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/g;

/**
 * Plain quotes, dashes and spaces instead of the typographic ones.
 * @param message any text
 * @returns text of exactly the same length
 */
export function plainMarks(message: string): string {
  return message
    .replace(/\r/g, "\n")
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, "\u2014")
    .replace(SPACES, " ");
}

/** A letter alone is an initial, or ends “e.g.” and “a.m.” */
const ABBREVIATION = new RegExp(`(?:^|[^\\p{L}])(?:${LEADING}|${CLOSING}|mx|ing|dipl|rev|hon|gov|dept|corp|pvt|bros|\\p{L})$`, "iu");
const MARK = /[.!?]{1,9}["')\]]{0,4}(?=\s|$)|\n[^\S\n]*\n\s*/gu;

/** Whether the full stop at `at` belongs to an abbreviation and the sentence goes on. */
function goesOn(plain: string, at: number, after: number): boolean {
  if (plain[at] !== "." || plain[at + 1] === ".") return false;
  const next = /^[ ]*(\S)/u.exec(plain.slice(after, after + 8))?.[1] ?? "";
  if (/\p{Ll}/u.test(next)) return true;
  return next !== "" && ABBREVIATION.test(plain.slice(Math.max(0, at - 8), at)) && !/[ap]\.m$/iu.test(plain.slice(Math.max(0, at - 3), at));
}

const GREETING_LINE = /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings|respected)\b[^\n]{0,80}[,:;!.\u2014-]?[ ]*(?=\n)|^\s*[\p{Lu}][^\n.!?]{0,40}[,:][ ]*(?=\n)/iu;

function split(plain: string): { start: number; end: number }[] {
  const ends: number[] = [];
  const greeting = GREETING_LINE.exec(plain);
  if (greeting) ends.push(greeting[0].length);
  for (const mark of plain.matchAll(MARK)) {
    const end = mark.index + mark[0].length;
    if (mark[0].startsWith("\n") || !goesOn(plain, mark.index, end)) ends.push(end);
  }
  ends.push(plain.length);
  const sentences: { start: number; end: number }[] = [];
  let from = 0;
  for (const end of ends) {
    if (end <= from) continue;
    const piece = plain.slice(from, end);
    const start = from + (piece.length - piece.trimStart().length);
    const stop = end - (piece.length - piece.trimEnd().length);
    if (stop > start) sentences.push({ start, end: stop });
    from = end;
  }
  return sentences;
}

const SHORT_FORMS: Record<string, string> = {
  cannot: "can not", "can't": "can not", cant: "can not", "won't": "will not", wont: "will not", "shan't": "shall not", "ain't": "is not",
  dont: "do not", didnt: "did not", doesnt: "does not", wasnt: "was not", isnt: "is not", couldnt: "could not", wouldnt: "would not",
  havent: "have not", hasnt: "has not", hadnt: "had not", werent: "were not", arent: "are not", shouldnt: "should not", youre: "you are", theyre: "they are", youve: "you have", weve: "we have", theyve: "they have", theres: "there is", thats: "that is", whats: "what is", youd: "you would", theyd: "they would", youll: "you will", im: "i am", ive: "i have", gonna: "going to", wanna: "want to", "y'all": "you all", pls: "please", kindly: "please",
  thx: "thanks", u: "you", ur: "your", y: "why", ppl: "people", plz: "please", cuz: "because", "let's": "let us", "e-mail": "email",
};
const IS = /^(?:it|that|there|what|who|where|how|here|he|she|why|this)'s$/;
const ENDINGS: [RegExp, string][] = [[/n't$/, " not"], [/'m$/, " am"], [/'re$/, " are"], [/'ve$/, " have"], [/'ll$/, " will"], [/'d$/, " would"]];

/** "pleeease", "sooo" */
const STRETCH = /(\p{L})\1{2,}/gu;

function spell(stretched: string): string {
  const word = stretched.replace(STRETCH, "$1");
  const short = Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : undefined;
  if (short) return short;
  if (IS.test(word)) return word.replace("'s", " is");
  for (const [ending, full] of ENDINGS) if (ending.test(word)) return word.replace(ending, full);
  return word;
}

const WORD = /[\p{L}\p{M}\d]+(?:['-][\p{L}\p{M}\d]+)*|\p{Extended_Pictographic}|[^\s]/gu;

/**
 * Reads a letter: marks made plain, sentences found, words spelled out ("don't" becomes "do" and "not", both at its place).
 * @param message any text, lone surrogates included
 */
export function readLetter(message: string): LetterText {
  const plain = plainMarks(message);
  const sentences = split(plain);
  const words = sentences.map((sentence) => {
    const tokens: Token[] = [];
    for (const word of plain.slice(sentence.start, sentence.end).matchAll(WORD)) {
      const start = sentence.start + word.index;
      const end = start + word[0].length;
      if (word[0] === "." || word[0] === '"' || word[0] === "'") continue;
      for (const text of spell(word[0].toLowerCase()).split(" ")) tokens.push({ text: text === "\u2014" ? ";" : text, start, end });
    }
    return tokens;
  });
  const tokens = words.flatMap((sentence, index) => {
    const end = sentences[index]?.end ?? 0;
    return [...sentence, { text: "|", start: end, end }];
  });
  return { plain, words, tokens, sentences };
}

/** Words joined by single blanks, with the way back from a place in the string to the token. */
type Joined = { text: string; tokenAt: (index: number) => Token };

/**
 * Joins tokens into one string to search in.
 * @param tokens in order
 */
export function join(tokens: readonly Token[]): Joined {
  const starts: number[] = [];
  let text = " ";
  for (const token of tokens) {
    starts.push(text.length);
    text += `${token.text} `;
  }
  const nowhere: Token = { text: "", start: 0, end: 0 };
  const tokenAt = (index: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return tokens[low] ?? nowhere;
  };
  return { text, tokenAt };
}

/**
 * The same text with a mark behind it that no phrase reaches, since no blank follows. Browsers compile a pattern once for
 * texts of Latin-1 letters and once more for others; so every sentence is of the second kind.
 */
export const widen = (joined: string): string => `${joined}\u2019`;

/**
 * Every place where a pattern matches. `matchAll` would search with a copy of the pattern, which a browser may have to compile anew.
 * @param pattern global; it never matches an empty stretch
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match?.[0]; match = pattern.exec(text)) found.push(match);
  return found;
}

/** Lower case without diacritics, "ß" as "ss": how names are compared. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/[øØ]/g, "o").replace(/[łŁ]/g, "l").replace(/æ/gi, "ae").replace(/ı/g, "i").toLowerCase();
}
