/// <reference types="vite/client" />

/** An email with what a careful reader would say of it. No label means: there is nothing to find. */
export type Labeled = {
  email: string;
  /** No rejection. */
  not?: true;
  company?: string;
  role?: string;
  senderName?: string;
  senderTitle?: string;
  senderEmail?: string;
  candidateName?: string;
  stage?: "application" | "screen" | "task" | "interview" | "final";
  interviewers?: string[];
  /** Of: reapply, file, feedback, no-feedback, no-reply, agency, closed, internal. */
  flags?: string;
};

const { "./emails/unlearned.ts": kept = [], ...learned } = import.meta.glob<Labeled[]>("./emails/*.ts", { eager: true, import: "emails" });

/** Every file of labeled emails that the reader learned from, by its name. A new one needs no mention anywhere. */
export const emailFiles: Record<string, Labeled[]> = learned;
/** Emails that no weight was learned from. */
export const unlearned = kept;
