import { ASKS_POOL, BY_LAW, FLAGS, GOOD, HINTS, NO, NOT_REACHED, ONLY_IF, REACHED, RECEIPT, STAGES, SURVEY, WITHDRAWN } from "./phrases.ts";
import type { Sentence } from "./sentences.ts";

export type Stage = keyof typeof STAGES;
export type Flag = keyof typeof FLAGS;

/** Half a sentence at a time: “if you are not selected” must not colour “we will not be moving forward”. */
const isNo = (sentence: Sentence) => NO.test(sentence.plain) && !sentence.asks && !ONLY_IF.test(sentence.plain);
const isGood = ({ plain }: Sentence) => {
  const good = GOOD.exec(plain);
  if (!good) return false;
  const before = plain.slice(Math.max(0, good.index - 50), good.index);
  const denied = /\b(?:not|nor|wish we could|though we would|had hoped|no longer)\b(?: \S+){0,4} ?$/.test(before) && !/^(?:still|no|not|yet)\b/.test(good[0]);
  return !denied && !/\bnot\b(?: \S+){0,3} (?:offer|invite|selected|shortlisted|chosen|successful|accepted)\b/.test(good[0]) && !/\bfeedback\b/.test(plain.slice(good.index, good.index + good[0].length + 60));
};

/** The words of the refusal, or nothing when the email is none: an offer, an invitation, a receipt, a delay. */
export const refusalOf = (sentences: readonly Sentence[]): Sentence | undefined => {
  const withdrawn = sentences.find((sentence) => WITHDRAWN.test(sentence.plain) && !ONLY_IF.test(sentence.plain));
  if (withdrawn) return withdrawn;
  if (sentences.some(isGood)) return;
  const no = sentences.find(isNo);
  if (no) return no;
  const certain = sentences.find((sentence) => !sentence.asks && !ONLY_IF.test(sentence.plain) && (FLAGS.internalCandidate.test(sentence.plain) && asFlag.internalCandidate(sentence) || FLAGS.positionClosed.test(sentence.plain) && asFlag.positionClosed(sentence)) && !/\bwill no longer\b/.test(sentence.plain));
  const open = sentences.some((sentence) => RECEIPT.test(sentence.plain) || ASKS.test(sentence.plain) || sentence.asks);
  if (open || !sentences.some((sentence) => STAGES.application.test(sentence.plain) || STAGES.interview.test(sentence.plain))) return;
  if (certain) return certain;
  const plainly = sentences.filter((sentence) => !ONLY_IF.test(sentence.plain));
  const hints = HINTS.map((hint) => plainly.find((sentence) => hint.test(sentence.plain) || hint.test(sentence.written.toLowerCase())));
  const weight = hints.reduce((sum, hint, i) => sum + (hint ? (WEIGHTS[i] ?? 0) : 0), 0);
  return weight < ENOUGH ? undefined : hints[6] ?? hints[0] ?? hints[5] ?? hints[3] ?? hints[1];
};

/** Of regret, good wishes, competition, better others, other openings, somebody else, a decision, a “not”, and of good wishes for the search or the future: nobody says these to a person they hire. */
const WEIGHTS = [2, 3, 1, 2, 1.5, 2, 1, 1.5, 4.5];
const ENOUGH = 4.5;

/** They want something from the person, or sell something. */
const ASKS = /\b(?:please|kindly|could you|can you) (?:\S+ ){0,2}(?:send|forward|provide|complete|confirm|return|upload|fill|sign|submit|review|call us to|attach|choose|select|book)\b|\b(?:newsletter|discount|upgrade|webinar|subscrib)/;

/** Whether the message speaks with the voice of the one who applied. */
export const isApplicant = (sentences: readonly Sentence[]): boolean =>
  sentences.filter((sentence) => /\b(?:my (?:application|cv|resume|interest|candidacy|references|interview|background)|i (?:applied|am applying|would love to join|remain very interested|wanted to check in|am writing to apply|hope to hear)|letting me know|any (?:news|update)|i have attached|consider me|hearing back|for your (?:email|message|reply|response)|(?:willing|able) to share (?:any |some )?feedback)\b/.test(sentence.plain)).length > 0 && !sentences.some(isNo);

const asFlag: Record<Flag, (sentence: Sentence) => boolean> = {
  invitesReapply: ({ plain }) => !/\bsimilar jobs\b/.test(plain) && !/\bnot (?:\S+ ){0,2}(?:re ?apply|apply|encourage)\b/.test(plain.replace(/\bnot hesitate\b/g, "")) && !(/\bthank/.test(plain) && !/\b(?:again|future|other|encourage|welcome|hope)\b/.test(plain)) && !/\bfor (?:other|these) positions you applied\b/.test(plain),
  keepsOnFile: ({ plain }) => (!BY_LAW.test(plain) || ASKS_POOL.test(plain)) && !/\bnot (?:\S+ ){0,3}(?:keep|retain|hold|store)\b/.test(plain) && !/\b(?:delete|erase|destroy)/.test(plain),
  offersFeedback: (sentence) => !FLAGS.refusesFeedback.test(sentence.plain) && !SURVEY.test(sentence.plain),
  refusesFeedback: ({ plain }) => !/\b(?:per|on|upon|from|after|given|considering|following) (?:\S+ ){0,4}feedback\b/.test(plain) && FLAGS.refusesFeedback.test(plain.replace(/\bnot hesitate\b/g, "").replace(/\b(?:not|if) (?:\S+ ){0,3}(?:received|heard)\b/g, "")) && !/\b(?:glad|happy|pleased) to (?:\S+ ){0,4}feedback\b/.test(plain),
  positionClosed: ({ plain }) => !/\b(?:internally|internal|another|other|someone|somebody|candidate|applicant)\b/.test(plain),
  internalCandidate: ({ plain }) => !/\binternal and external\b|\bexternal and internal\b|\binternal or external\b/.test(plain),
  noReply: ({ plain }) => !/\bhesitate\b/.test(plain),
  agency: () => true,
};

/** The sentence that says so, for everything that is so. */
export const flagsOf = (sentences: readonly Sentence[], only: readonly Flag[]): Partial<Record<Flag, Sentence>> => {
  const flags: Partial<Record<Flag, Sentence>> = {};
  for (const flag of only) {
    const said = sentences.find((sentence) => FLAGS[flag].test(sentence.plain) && asFlag[flag](sentence));
    if (said) flags[flag] = said;
  }
  return flags;
};

const SOFT = /\b(?:meet|meeting|met|speaking|talking|chatting|speak|talk) (?:with )?(?:you|us|me)\b|\bgot to know you\b|\bget(?:ting)? to know you\b/g;
const SCREENED = /\b(?:phone screen|phone call|screening call|recruiter call|(?:introductory|intro|initial) (?:call|chat|conversation))\b/;

/** The furthest stage of which a sentence says that it took place. */
export const stageOf = (given: readonly Sentence[]): { stage: Stage; said: Sentence } | undefined => {
  // An interview on the phone is a screening call.
  const sentences = given.map((sentence) => ({ ...sentence, plain: sentence.plain.replace(/\b(?:phone|telephone|telephonic|screening|recruiter) (?:screening )?interview\b/g, "phone call") }));
  for (const [stage, pattern] of Object.entries(STAGES) as [Stage, RegExp][]) {
    const said = sentences.find(({ plain }) => pattern.test(plain) && (stage === "application" || (REACHED.test(plain) || !NOT_REACHED.test(plain)) && (!NOT_REACHED.test(plain) || happened(plain)) && !ONLY_IF.test(plain)));
    // “It was great to meet you” is also said after a screening call.
    if (said && stage === "interview" && !sentences.some(({ plain }) => STAGES.interview.test(plain.replace(SOFT, " ")))) {
      const screened = sentences.find(({ plain }) => SCREENED.test(plain));
      if (screened) return { stage: "screen", said: screened };
    }
    if (said) return { stage, said };
  }
};

/** In a sentence that also says what will not follow, the stage must be the thanked one. */
const happened = (plain: string) => /\b(?:thank\S*|appreciate|enjoyed|following|after|since|pleasure|grateful|completing|your interview|interviewed|met|last round|making it|reached|results|round was|lovely|great)\b/.test(plain);
