import type { Details } from "./details.ts";
import { fitCompany, fitName, fitRole, roleInSentence } from "./fit.ts";
import { fitStayed, type DetailKind, type Fragment, type ImproveKind } from "./fragment.ts";
import { fitImprove } from "./improve.ts";
import { readRecipients, type Recipient } from "./recipients.ts";
import { toReader } from "./to-reader.ts";
import type { Sentence, Slots } from "./wording.ts";

/** A letter before it becomes text: paragraphs of sentences between greeting and sign-off. */
export type Draft = { greeting: Sentence; paragraphs: Sentence[][]; signOff: Sentence; name: string };

/** What the rules look at, fitted once. */
export type Case = {
  details: Details;
  slots: Slots;
  detail: Fragment<DetailKind> | undefined;
  improve: Fragment<ImproveKind> | undefined;
  name: string;
  /** The role without its noun; "" if none is known. */
  role: string;
  recipients: readonly Recipient[];
  wording: number;
  /** Whom the letter goes to: the employer, an agent who writes about a client, or a friend who referred. */
  side: "employer" | "agency" | "referrer";
};

/** Whether those who are asked said that they give no feedback. A friend who referred has said nothing of the kind. */
export const refuses = ({ details, side }: Case) => details.refusesFeedback === true && details.offersFeedback !== true && side !== "referrer";

/** Whether the position was closed. If several reasons were given, one will do. */
export const wasClosed = ({ positionClosed, internalCandidate }: Details) => positionClosed === true && !internalCandidate;

const sides: Partial<Record<Details["part"], Case["side"]>> = { referrer: "referrer", "agency-recruiter": "agency" };

/**
 * Fits the details into sentences.
 * @param wording any number; what is no whole number counts as the one before it, what is none as 0
 */
export function readCase(details: Details, wording: number): Case {
  const company = fitName(details.company);
  const role = fitRole(details.role, company);
  const recipients = readRecipients(details.recipients, company);
  const detail = fitStayed(toReader(details.stayedWithMe, recipients, details.part));
  const improve = fitImprove(details.improve);
  return {
    details,
    wording: Number.isFinite(wording) ? Math.trunc(wording) : 0,
    side: sides[details.part] ?? "employer",
    detail,
    improve,
    name: fitName(details.yourName),
    role,
    recipients,
    slots: {
      company: fitCompany(company) || "your organization",
      role: role === "" ? "the role" : `the ${roleInSentence(role)}`,
      detail: detail?.text ?? "",
      improve: improve?.text ?? "",
      names: "",
    },
  };
}
