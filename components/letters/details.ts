import * as v from "valibot";

/** Part that the recipient had in the application, in the order of the form. */
export const PARTS = ["recruiter", "agency-recruiter", "hiring-manager", "interviewer", "panel", "referrer", "unknown"] as const;
/** How far the person got, from the first step to the last. */
export const STAGES = ["application", "screen", "task", "interview", "final"] as const;
export const TONES = ["warm", "neutral", "formal"] as const;
/** What they or the person said so far, each true or not; the form has it in words (`saidOptions`). */
export const FLAGS = ["invitesReapply", "offersFeedback", "alreadyThanked", "internalCandidate", "positionClosed", "refusesFeedback", "keepsOnFile"] as const;

export type Part = (typeof PARTS)[number];
export type Stage = (typeof STAGES)[number];
export type Tone = (typeof TONES)[number];
export type Flag = (typeof FLAGS)[number];

/** Longest company, role or name, in characters (code points). */
export const NAME_LIMIT = 120;
/** Longest free text, in characters (code points). */
export const TEXT_LIMIT = 600;

/** What the person tells the form about one application. Strings stay as typed; `compose.ts` fits them in. */
export type Details = {
  company: string;
  role: string;
  yourName: string;
  /** As typed: "", one name, or several with commas. */
  recipients: string;
  part: Part;
  stage: Stage;
  stayedWithMe: string;
  improve: string;
  theirEmail?: string;
  wouldWorkThere: boolean;
  tone: Tone;
  /** Subject of the rejection, when the letter answers in its thread. */
  threadSubject?: string;
} & Partial<Record<Flag, boolean>>;

export type DetailField = keyof Details;

const BLANK = /^(?:n\s*[./]?\s*a\.?|[-–—./?_\s]*)$/iu;
const NOTHING = /^(?:none(?: really)?|not much|no comments?|all good|nil|nothing(?: in particular| special| specific| really| much| comes to mind)?|no|not really|idk|dunno|tbd|anything|whatever(?: you (?:think|want|like))?|(?:I[’']m )?(?:not sure|unsure)|(?:I (?:have|[’']ve) )?no (?:idea|clue)|(?:I )?(?:don[’']?t|do not) (?:know|remember|recall))(?: tbh)?[.!?]?$/iu;

/**
 * Whether a name stands for nothing: empty, only dashes or dots, “n/a”. “Nothing” is a company, “Nil” is a name.
 * @param text as typed
 */
export const isBlank = (text: string) => BLANK.test(text.trim());

/**
 * Whether a free text stands for nothing: blank, or “none”, “nothing”, “not sure”, “whatever”.
 * @param text as typed
 */
export const isNothing = (text: string) => isBlank(text) || NOTHING.test(text.trim());

const length = (text: string) => Array.from(text).length;

const atMost = (limit: number) =>
  v.check((text: string) => length(text) <= limit, (issue) =>
    `Use at most ${limit} characters. There are ${length(issue.input)} now; nothing was cut.`,
  );
const required = (message: string) =>
  v.pipe(v.string(), v.check((text) => !isBlank(text), message), atMost(NAME_LIMIT));
const optional = (limit: number) => v.optional(v.pipe(v.string(), atMost(limit)), "");

/** The schema of everything that enters as details: a form post, a restored draft, an imported notebook. */
export const DetailsSchema = v.object({
  company: required("Enter the company, as you would write it in an email."),
  role: required("Enter the role you applied for."),
  yourName: required("Enter your name, as you sign your emails."),
  recipients: optional(NAME_LIMIT),
  part: v.optional(v.picklist(PARTS, "Choose their part in it from the list."), "unknown"),
  stage: v.optional(v.picklist(STAGES, "Choose how far you got from the list."), "application"),
  stayedWithMe: optional(TEXT_LIMIT),
  improve: optional(TEXT_LIMIT),
  theirEmail: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.check((text) => isNothing(text) || /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/u.test(text), "Enter one email address, like name@company.com, or leave this empty."),
      atMost(254),
      // “-” or “none” is no address to write to.
      v.transform((text) => (isNothing(text) ? "" : text)),
    ),
    "",
  ),
  wouldWorkThere: v.optional(v.boolean(), true),
  tone: v.optional(v.picklist(TONES, "Choose a tone from the list."), "warm"),
  ...v.entriesFromList(FLAGS, v.optional(v.boolean(), false)),
  threadSubject: optional(TEXT_LIMIT),
}) satisfies v.GenericSchema<unknown, Details>;
