import type { Channel } from "./form-values.ts";
import type { Flag, Part, Stage, Tone } from "./details.ts";

type Option<Value extends string> = { value: Value; label: string };

/** The radios of the form, labels to the letter: they are a public interface. */
export const partOptions: readonly Option<Part>[] = [
  { value: "recruiter", label: "Recruiter" },
  { value: "agency-recruiter", label: "Agency recruiter" },
  { value: "hiring-manager", label: "Hiring manager" },
  { value: "interviewer", label: "Interviewer" },
  { value: "panel", label: "Interview panel" },
  { value: "referrer", label: "Someone who referred me" },
  { value: "unknown", label: "I don’t know" },
];

export const stageOptions: readonly Option<Stage>[] = [
  { value: "application", label: "Application" },
  { value: "screen", label: "Screening call" },
  { value: "task", label: "Task" },
  { value: "interview", label: "Interviews" },
  { value: "final", label: "Final round" },
];

export const workThereOptions: readonly Option<"yes" | "no">[] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

export const toneOptions: readonly Option<Tone>[] = [
  { value: "warm", label: "Warm" },
  { value: "neutral", label: "Neutral" },
  { value: "formal", label: "Formal" },
];

export const channelOptions: readonly Option<Channel>[] = [
  { value: "email", label: "Email" },
  { value: "linkedin-message", label: "LinkedIn message" },
  { value: "linkedin-note", label: "LinkedIn note" },
  { value: "card", label: "Handwritten card" },
];

/** What the rejection said, as checkboxes; each changes the letters. */
export const saidOptions = [
  { name: "invitesReapply", label: "They invited me to apply again" },
  { name: "offersFeedback", label: "They offered feedback" },
  { name: "alreadyThanked", label: "I have already thanked them after the interview" },
  { name: "internalCandidate", label: "They chose someone from inside" },
  { name: "positionClosed", label: "The position was closed" },
  { name: "keepsOnFile", label: "They keep my application on file" },
  { name: "refusesFeedback", label: "They give no feedback" },
] as const satisfies readonly { name: Flag; label: string }[];
