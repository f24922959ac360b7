import { hasTitle, isBody, isGeneric, isPerson, keyOf, nameEnd } from "./names.ts";
import type { Signature } from "./signature.ts";
import { placeIn, type Flow } from "./text.ts";

/** A name in the running text, as places of the flow. */
export type Named = { from: number; to: number };

const BEFORE = /\b(?:(?:my|our|the) client,?\s+(?:at\s+)?|client:\s+|(?:engaged|retained|instructed|appointed) by |(?:lady|man|woman|guy|chap|folks|people|team) from |client(?:['’]s)? side \(|client \(|heard (?:back )?(?:this \p{Ll}+ )?from |(?:the |an? |some )?(?:update|news|word|feedback|reply|answer|response|decision)(?: (?:is|was|has|just|now|come|came|been|in|back|received)){0,4} from |(?:hiring managers?|client|interview panel|line manager|directors?|guys|folks)(?: over)? (?:at|from) |(?:writing|calling|mailing|emailing|in touch)(?: to you)? (?:about|regarding|concerning) )(?:the )?/giu;
/** “I had Peter Quigg on from Greyfriars Dental Group”. */
const CALLED = /\b(?:had|[Ss]poke (?:to|with)|spoken (?:to|with)) (?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}(?:on |back |on the phone )?(?:from|at|over at) (?:the )?/gu;
/** “Barclays have come back on the contract”, “Southeastern want to go ahead”. */
const BEHIND = /^(?:['’]ve| have| has| had)? (?:just |now |finally |also )?(?:(?:come|came|been|got|gone) back (?:to me|to us|on|this|today|yesterday|with|and|about|re|regarding)|fed back|seen (?:everyone|everybody|all)|want(?:s)? to (?:go ahead|proceed|offer|move|see|meet|hire)|would like to (?:offer|see|meet|hire) you)\b/;

/** “Kestner Bau won’t be offering you the role.” */
const REFUSES = /^ (?:was|were|are after|want|wants|cannot|can['’]t|pulled|called|rang|phoned|went|decided|chose|passed|loved|liked|felt|thought|need|needs)\b|^ (?:won['’]t be|will not be|are not|aren['’]t) (?:offering|taking|progressing|proceeding|moving|going) |^ (?:has|have) (?:now )?(?:decided|chosen|opted|gone|offered|appointed|filled|passed) /;

/**
 * The employers of whom a go-between writes: “I’ve heard from Tessellate”, “the client side (Brixton Mutual)”.
 * @param flow the running text
 */
export const clientsIn = (flow: Flow): Named[] => {
  const ahead = [BEFORE, CALLED].flatMap((pattern) => Array.from(flow.text.matchAll(pattern))).flatMap((match) => {
    let from = match.index + match[0].length;
    let to = nameEnd(flow.text, from);
    // “heard back from Greville at Norwood Packaging”
    const house = to > 0 && isPerson(flow.text.slice(from, to)) ? /^ (?:over )?(?:at|from) (?=\p{Lu})/u.exec(flow.text.slice(to, to + 12))?.[0] : undefined;
    if (house) {
      from = to + house.length;
      to = nameEnd(flow.text, from);
    }
    return to < 0 || hasTitle(flow.text.slice(from, to)) && !isBody(flow.text.slice(from, to)) || isGeneric(flow.text.slice(from, to)) ? [] : [{ from, to }];
  });
  return [...ahead, ...subjects(flow, true)];
};

/** @param refusing whether a house that only says no counts, which is sure of a go-between alone */
const subjects = (flow: Flow, refusing = false): Named[] =>
  Array.from(flow.text.matchAll(/(?:^|[.!?,:)]\s+|\n|[Uu]nfortunately |[Ss]adly |\b(?:but|and|that|so)\s)(?=\p{Lu})/gu)).flatMap((match) => {
    const from = match.index + match[0].length;
    const to = nameEnd(flow.text, from);
    if (to < 0 || !BEHIND.test(flow.text.slice(to, to + 60)) && !(refusing && REFUSES.test(flow.text.slice(to, to + 60))) || isGeneric(flow.text.slice(from, to))) return [];
    const name = flow.text.slice(from, to);
    if (name.split(" and ").every((part) => isPerson(part)) && name.includes(" and ")) return [];
    // One person “has come back”, a company “have”; of one word it “’ve” too.
    return isBody(name) || !isPerson(name) || /^ (?:want|have|were|are|need)\b/.test(flow.text.slice(to)) || !name.includes(" ") && /^['’]ve\b/.test(flow.text.slice(to)) ? [{ from, to }] : [];
  });

/** Where the text speaks of an employer that is not the house of the one who signed, or nothing. */
export const speaksForAnother = (flow: Flow, signature: Signature): Named | undefined => {
  const own = signature.organizations.map((one) => keyOf(one.text));
  const agent = signature.offices.some((one) => /\b(?:Recruit|Recruitment|Resourcing|Recruiting|Staffing|Search|Talent|Personnel|Selection|HR Solutions|Consulting|Partners)\b/.test(one.text));
  const isOther = ({ from, to }: Named) => {
    const key = keyOf(flow.text.slice(from, to));
    return !own.some((one) => one === key || one.startsWith(`${key} `) || key.startsWith(`${one} `));
  };
  const named = [...subjects(flow), ...(agent ? clientsIn(flow).filter((one) => !isStaff(flow, one)) : [])].find(isOther);
  return named && { from: placeIn(flow, named.from), to: placeIn(flow, named.to - 1) + 1 };
};

/** “I have heard from Priya Nair”, “from Marcus in Finance”. */
const isStaff = (flow: Flow, { from, to }: Named): boolean => {
  const name = flow.text.slice(from, to);
  return isPerson(name) && (name.includes(" ") || !/^(?:\steam\b|[.,]|\s(?:and|that|about|on|today|this)\b)/.test(flow.text.slice(to)));
};
