import * as v from "valibot";
import { DetailsSchema, FLAGS, type DetailField, type Details, type Flag } from "./details.ts";

/** Text fields and radios at first, by the name that they post under. No stage is chosen; it counts as an application until one is. */
const emptyTexts = {
  company: "",
  role: "",
  yourName: "",
  recipients: "",
  theirEmail: "",
  part: "unknown",
  stage: "",
  stayedWithMe: "",
  improve: "",
  tone: "warm",
  wouldWorkThere: "yes",
  threadSubject: "",
  heardOn: "",
  channel: "email",
  wording: "0",
};
type TextName = keyof typeof emptyTexts;

/** What stands in the form, exactly as typed: it goes back into the form when something is to be mended. The flags are checkboxes. */
export type FormValues = Record<TextName, string> & Record<Flag, boolean>;

const eachFlag = (isChecked: (flag: Flag) => boolean) => Object.fromEntries(FLAGS.map((flag) => [flag, isChecked(flag)])) as Record<Flag, boolean>;

/** What the form holds at first. */
export const emptyForm: FormValues = { ...emptyTexts, ...eachFlag(() => false) };

/** The ways that a message can go, in the order of the form. */
export const CHANNELS = ["email", "linkedin-message", "linkedin-note", "card"] as const;
export type Channel = (typeof CHANNELS)[number];

/** Field id → what to do about it, in the order of the form. */
export type FormErrors = readonly (readonly [field: DetailField, message: string])[];

/**
 * Reads the form as posted or as it stands in the page. A field that is missing, repeated or a file counts as left alone.
 * Browsers post line breaks as CRLF; here they are LF.
 */
export function readForm(form: FormData): FormValues {
  const text = (name: TextName) => {
    const value = form.get(name);
    return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : emptyForm[name];
  };
  const texts = Object.fromEntries(Object.keys(emptyTexts).map((name) => [name, text(name as TextName)])) as typeof emptyTexts;
  const values = { ...texts, ...eachFlag((flag) => form.get(flag) === "on") };
  // Without script “Try another wording” posts the number that it leads to.
  const next = form.get("nextWording");
  return typeof next === "string" ? { ...values, wording: next } : values;
}

/** The wording and the channel that the form asks for; what makes no sense counts as the first. */
export function letterOptions({ wording, channel }: FormValues): { wording: number; channel: Channel } {
  const number = Number(wording);
  return { wording: Number.isSafeInteger(number) ? number : 0, channel: CHANNELS.find((known) => known === channel) ?? "email" };
}

/** The form as the notebook kept it, with what is missing or no longer known left as it is at first. */
export function restoreForm(kept: Record<string, string | boolean>): FormValues {
  const known = Object.entries(emptyForm).map(([name, first]) => [name, typeof kept[name] === typeof first ? kept[name] : first]);
  return Object.fromEntries(known) as FormValues;
}

/**
 * The details that the form's values stand for, or what is to be mended.
 * @param values as they stand in the form
 */
export function checkForm(values: FormValues): { details: Details; errors: [] } | { details?: undefined; errors: FormErrors } {
  const { stage, wouldWorkThere, ...rest } = values;
  const result = v.safeParse(DetailsSchema, { ...rest, stage: stage || undefined, wouldWorkThere: wouldWorkThere !== "no" });
  if (result.success) return { details: result.output, errors: [] };
  const messages = new Map<DetailField, string>();
  for (const issue of result.issues) {
    const field = issue.path?.[0]?.key as DetailField | undefined;
    if (field && !messages.has(field)) messages.set(field, issue.message);
  }
  return { errors: [...messages] };
}

/** Whether the person has told anything yet: as long as not, an example stands where the letters will. */
export const isUntouched = ({ company, role, yourName, stayedWithMe }: FormValues) => !(company || role || yourName || stayedWithMe).trim();
