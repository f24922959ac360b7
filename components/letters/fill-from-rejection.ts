import { partOptions, saidOptions, stageOptions } from "./choices.ts";
import { isNothing, type Part } from "./details.ts";
import { emptyForm, type FormValues } from "./form-values.ts";
import type { Reading, Rejection } from "./read-rejection.ts";

/** One thing that the email said: the field that it goes into, its value there, and where it stands. */
export type Found = {
  field: keyof FormValues;
  /** As the form names it. */
  label: string;
  value: string | true;
  /** The value in words. */
  shown: string;
  /** The part of the email it stands in, such as “the signature”. */
  place: string;
};

/** What reading an email did to the form. */
export type Filling = {
  values: FormValues;
  /** Taken over. */
  filled: readonly Found[];
  /** Different from what the person had already put there: left alone until they say so. */
  waiting: readonly Found[];
};

const said = Object.fromEntries(saidOptions.map(({ name, label }) => [name, label])) as Record<(typeof saidOptions)[number]["name"], string>;
const labels = {
  ...said,
  company: "Company",
  role: "Role",
  yourName: "Your name",
  recipients: "Who are you writing to?",
  theirEmail: "Their email",
  part: "Their part in it",
  stage: "How far did you get?",
  threadSubject: "Subject of their email",
};
type Field = keyof typeof labels;

const nameIn = <Value extends string>(options: readonly { value: Value; label: string }[], value: Value | undefined) =>
  options.find((option) => option.value === value)?.label ?? "";

/** Where in the email something stands, in words. */
const placeNames = { subject: "the subject", sender: "the sender line", greeting: "the greeting", text: "the text", signature: "the signature" } as const;

/** The part that a title under a signature speaks for; nothing if it does not say. */
function partOf({ agency, senderTitle = "" }: Rejection): Part | undefined {
  if (agency) return "agency-recruiter";
  if (/recruit|talent|sourc|people|human resources|\bhr\b|personal/i.test(senderTitle)) return "recruiter";
  if (/hiring manager|head of|director|\bmanager\b|\blead\b|\bcto\b|\bceo\b|\bvp\b/i.test(senderTitle)) return "hiring-manager";
  return undefined;
}

/** What the reading holds for each field: its value, the value in words, and the part of the reading it comes from. */
function readings({ rejection, subject }: Reading): [Field, string | true, string, from: keyof Rejection][] {
  const { interviewers, noReply } = rejection;
  const part = partOf(rejection);
  const toInterviewers = !rejection.senderName && interviewers.length > 0;
  const recipients = rejection.senderName ?? (toInterviewers ? interviewers.join(", ") : undefined);
  const whole: [Field, string | true | undefined, string, keyof Rejection][] = [
    ["company", rejection.company, rejection.company ?? "", "company"],
    ["role", rejection.role, rejection.role ?? "", "role"],
    ["yourName", rejection.candidateName, rejection.candidateName ?? "", "candidateName"],
    ["recipients", recipients, recipients ?? "", toInterviewers ? "interviewers" : "senderName"],
    ["theirEmail", noReply ? undefined : rejection.senderEmail, rejection.senderEmail ?? "", "senderEmail"],
  ];
  // What is no rejection may still name people and places; what it means for the letters it does not say.
  if (rejection.isRejection) {
    const partFound = toInterviewers ? (interviewers.length > 1 ? "panel" : "interviewer") : part;
    whole.push(
      ["part", partFound, nameIn(partOptions, partFound), toInterviewers ? "interviewers" : rejection.agency ? "agency" : "senderTitle"],
      ["stage", rejection.stage, nameIn(stageOptions, rejection.stage), "stage"],
      ["threadSubject", subject, subject ?? "", "isRejection"],
    );
    for (const { name } of saidOptions) {
      if (name !== "alreadyThanked") whole.push([name, rejection[name] || undefined, "yes", name]);
    }
  }
  return whole.flatMap(([field, value, shown, from]) => (value === undefined ? [] : [[field, value, shown, from]]));
}

const isFree = (values: FormValues, field: Field) => {
  const now = values[field];
  return typeof now === "boolean" ? !now : now === emptyForm[field] || isNothing(now);
};

/**
 * Puts what an email said into the form. What the person has already filled in stays; where the email says otherwise,
 * that waits for their word.
 * @param values the form as it stands
 * @param reading of the email
 */
export function fillFromRejection(values: FormValues, reading: Reading): Filling {
  const filled: Found[] = [];
  const waiting: Found[] = [];
  let next = values;
  for (const [field, value, shown, from] of readings(reading)) {
    const place = placeNames[field === "threadSubject" ? "subject" : (reading.places[from] ?? "text")];
    const found: Found = { field, label: labels[field], value, shown, place };
    if (isFree(values, field)) {
      filled.push(found);
      next = { ...next, [field]: value };
    } else if (values[field] !== value) waiting.push(found);
  }
  return { values: next, filled, waiting };
}

/** What to say first about an email that was read. Kind when it is no rejection at all. */
export function sayWhatItIs({ isRejection }: Rejection, filled: number, email: string): string {
  if (isRejection) return filled > 0 ? "This is what the email says. Change what is wrong." : "The email was read, but nothing in it was certain enough to fill in.";
  if (/\b(?:offer you|offer letter|job offer|offer of employment|formal offer|congratulations)\b/i.test(email)) {
    return "This reads like good news, not like a rejection. Read it once more before you write.";
  }
  return "This does not read like a rejection. If it is one, fill in the form by hand; only what was certain has been filled in.";
}
