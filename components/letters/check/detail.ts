import { fold } from "./text.ts";
import { isCommon, roots } from "./vocabulary.ts";
import { isNothing, type Details } from "../details.ts";
import type { MainKind } from "../kinds.ts";

/** How many uncommon words make a letter one that only this person could have written. */
const ENOUGH = 3;

const SHOWN = [
  /\b(?:when|how|the (?:way|moment|bit|part|time)) (?:you|your|[A-Z]\p{Ll}+) (?:\p{L}+ )?(?:described|showed|drew|talked|explained|told|walked|asked|said|mentioned|compared|laughed|pulled|put|opened|demonstrated|sketched|built|solved)\b/u,
  /\byou (?:told|said|mentioned|described|showed|asked|explained) (?:me |us )?(?:that|about (?!the (?:role|team|company|position|process|decision)|your (?:decision|team|company))|how) /u,
];

const LOOKS_AHEAD = /\b(?:advice|advise|suggest\w*|recommend\w*|stronger|strengthen|improve|learn|develop|work on|build|practi[cs]e|next|future|differently|better)\b/iu;

/** The letter without its greeting and its signature: the part that can hold a detail. */
function body(plain: string): string {
  const lines = plain.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  const kept = lines.filter((line, index) => !(index === first && line.trim().length < 60 && !/[.!?] \S+ \S+ \S/u.test(line) && lines.length > 1));
  while (kept.length > 1 && (kept.at(-1) ?? "").trim().split(/\s+/u).length <= 4) kept.pop();
  return kept.join("\n");
}

/**
 * Whether a letter holds something that only this person could have written to only this employer:
 * words of what stayed with them, or enough words of their own beside those that every such letter has.
 * @param plain the message with plain marks
 */
export function hasDetail(plain: string, kind: MainKind, details: Details): boolean {
  // A question for the future needs no memory where the thank-you note can carry it, unless there is a skill to name.
  if (kind === "feedback" && !isNothing(details.stayedWithMe) && isNothing(details.improve) && LOOKS_AHEAD.test(plain)) return true;
  const given = new Set(roots([details.company, details.role, details.yourName, details.recipients].join(" ")));
  const isOwn = (word: string) => !given.has(word) && (!isCommon(word) || /\d/u.test(word));
  const text = body(plain);
  const own = new Set(roots(text).filter(isOwn));
  const told = roots(`${details.stayedWithMe} ${details.improve}`).filter(isOwn);
  if (told.some((word) => own.has(word))) return true;
  for (const detail of [details.stayedWithMe, details.improve]) {
    if (detail.trim().length > 8 && fold(plain).includes(fold(detail.trim()).slice(0, 60))) return true;
  }
  const shown = SHOWN.some((pattern) => pattern.test(text)) ? 2 : 0;
  return own.size + shown >= ENOUGH;
}
