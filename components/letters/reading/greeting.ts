import type { Piece } from "./messages.ts";
import { isParticle, isPerson, withoutTitle } from "./names.ts";
import type { Line } from "./text.ts";

export type Greeting = { line: number; name?: Piece };

const HELLO = /^[-–\s]{0,3}(?:(?:well|aye|now|right|okay?|hey|hi|hello)(?=,?\s(?:hey\s|hi\s|dear\s)?\p{Lu}[\p{L}'’-]+,\s*$)(?:,?\s(?:hey|hi|dear)(?=\s))?|(?:my )?dear(?:est)?|hi+|hello|hey+|hiya|(?:good )?(?:morning|afternoon|evening|day)|greetings|hallo|moin|ciao|hola|namaste|kia ora|aloha|howdy|salut|bonjour|guten (?:tag|morgen)|gr(?:ü|ue)(?:ß|ss) gott|gr(?:ü|ue)ezi|servus|liebe[rs]?|ch[eè]re?|caro|cara|estimad[oa]|querid[oa]|ol[áa]|hej(?:san)?|hei|hoi|ahoj|cze(?:ś|s)(?:ć|c)|szia|tere|terve|merhaba|selam|zdravo|jambo|habari|sawubona|molweni|beste|geachte|goedemiddag|bom dia|buongiorno|sehr geehrte[rs]?|annwyl|alright|g'day|gday|respected)(?:\s+(?:there|again|dear|my dear))?(?=[\s,!:–-]|$)[\s,]*/iu;
/** Titles in a greeting; “Dear Sir” greets nobody. */
const TITLE = String.raw`(?:dr|prof|professor|mr|mrs|ms|miss|mx|herr|frau)\.?`;
const NAME = new RegExp(String.raw`^(?:${TITLE}\s+){0,2}\p{L}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){0,4}`, "iu");
const ALONE = /^(\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’.-]{0,20}){0,3})(?:\s*[,:!]|\s?(?:[–—]|--?)(?=\s|$))/u;
/** “Ms. Whitcomb,” alone in its line. */
const HONORED = new RegExp(String.raw`^(?:${TITLE}\s){1,2}\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3}\s?[,:!]?$`, "iu");
const TITLE_ALONE = new RegExp(`^${TITLE}$`, "i");
const NOBODY = /^(?:there|comrades?|brother|sister|mate|pal|bud|buddy|dude|hun|dear|love|all|team|candidate|applicant|sir|madam|sirs|colleague|friend|job ?seeker|both|everyone|folks|name|first ?name|user|lovely|hiring|student|valued|prospective|tenderer|bidder|supplier|customer|resident|tenant|subscriber|member|again|from|and|to|hope|thank|thanks|we|i|just)(?![\p{L}\p{M}'’-])/iu;

/** Cuts what was read at the end of the name: “Sam thank you” is Sam, “Priya and Tom” is Priya. */
const cut = (text: string): string => {
  const words = text.split(/\s+/);
  const kept: string[] = [];
  for (const word of words) {
    const title = TITLE_ALONE.test(word);
    const particle = kept.length > 0 && /^\p{Ll}/u.test(word) && isParticle(word);
    if (!title && !particle && !/^\p{Lu}/u.test(word)) break;
    if (/^(?:Thank|Thanks|We|I|It|This|Your|Hope|Just|Good|Great|Following|After|On|Many|Sorry|Unfortunately|You|Trust|Greetings|With|In|As|The|For|Re|RE)$/.test(word)) break;
    kept.push(word.replace(/[.](?=$)/, title ? "." : ""));
  }
  return kept.join(" ");
};

const nameFrom = (text: string, from: number): Piece | undefined => {
  const found = NAME.exec(text)?.[0];
  if (!found || NOBODY.test(found)) return;
  const lower = /^\p{Ll}[\p{Ll}'’-]{1,15}(?=\s*[,!:]|$)/u.exec(text)?.[0];
  const name = lower ?? cut(found);
  if (!name || /^\p{L}$/u.test(name)) return;
  const person = withoutTitle(name);
  if (!person || !/^(?:Jan|Jun|May|April|June)$/.test(person) && !isPerson(lower ? person[0]?.toUpperCase() + person.slice(1) : person)) return;
  const offset = text.indexOf(person);
  return offset < 0 ? undefined : { text: person, from: from + offset };
};

/**
 * Who is greeted, and in which line. A title with one name only (“Dear Mr. Patel”) is no name to sign with: it is left out.
 * @param lines the message without its header
 * @param to whom the header names
 */
export const greetingOf = (lines: readonly Line[], to = ""): Greeting | undefined => {
  const near = lines.slice(0, 40);
  for (const [index, line] of near.entries()) {
    const hello = HELLO.exec(line.text.slice(0, 120));
    if (!hello || line.text.length - hello[0].length > 40 && !/^.{0,45}[,:!–—-]|^\p{Lu}\S{1,20}\s/u.test(line.text.slice(hello[0].length))) continue;
    return { line: index, name: nameFrom(line.text.slice(hello[0].length, hello[0].length + 80), line.from + hello[0].length) };
  }
  let seen = 0;
  // The name alone in a line, when the header bears it out.
  const first = near.findIndex((line) => line.text);
  const word = near[first];
  if (word && /^\p{Lu}[\p{L}'’-]{1,20}$/u.test(word.text) && isPerson(word.text) && !near[first + 1]?.text && (to.includes(word.text) || !lines.some((line, index) => index > first && line.text.includes(word.text)))) return { line: first, name: { text: word.text, from: word.from } };
  for (const [index, line] of near.entries()) {
    if (!line.text || (seen += 1) > 6) continue;
    if (line.text.length < 60 && (seen === 1 || /[,:!]$/.test(line.text)) && HONORED.test(line.text)) return { line: index, name: nameFrom(line.text, line.from) };
    // “Sorry Ben, the other guy …”, “Thank you, Emeka. The …”
    const opened = seen === 1 ? /^(?:(?:[Ss]o |[Vv]ery )?[Ss]orry|[Tt]hank you|[Tt]hanks|(?:[Aa]h|[Oo]h|[Aa]ww?|[Uu]gh|[Aa]rgh|[Ww]ell)(?:,?\s\p{Ll}{2,8}){0,2})(?:\s|,\s)(?=\p{Lu}\p{Ll}+[,.!]\s)/u.exec(line.text.slice(0, 60))?.[0] : undefined;
    const name = opened ? nameFrom(line.text.slice(opened.length, opened.length + 60), line.from + opened.length) : undefined;
    if (name) return { line: index, name };
    // “Thandi hey, late I know.”
    const called = seen === 1 ? /^\p{Lu}[\p{L}'’-]{1,20}(?=\s(?:hey|hi|hello|hiya)[,.!\s])/u.exec(line.text.slice(0, 60))?.[0] : undefined;
    if (called && isPerson(called)) return { line: index, name: { text: called, from: line.from } };
    // “Priyanka, thank you for your interest …” below the heading of a notice.
    const addressed = /^\p{Lu}[\p{L}'’-]{1,20}(?=,\s(?:thank you|thanks|we|unfortunately|your application)\s)/u.exec(line.text.slice(0, 60))?.[0];
    if (addressed && !near[index - 1]?.text && isPerson(addressed)) return { line: index, name: { text: addressed, from: line.from } };
    const alone = ALONE.exec(line.text.slice(0, 80));
    const word = alone?.[1];
    if (word && isPerson(word) && (alone[0].length === line.text.length || seen === 1 || /[,–—-]\s+\p{L}/u.test(line.text.slice(word.length, word.length + 6)))) {
      if (alone[0].length === line.text.length || seen === 1) return { line: index, name: { text: word, from: line.from } };
    }
  }
};
