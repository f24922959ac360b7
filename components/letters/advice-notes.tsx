import { plainButton } from "../forms/button.ts";
import { saveFile } from "../site/save-file.ts";
import type { Finding } from "./check-letter.ts";
import type { Details } from "./details.ts";
import type { Channel } from "./form-values.ts";
import type { LetterKind } from "./kinds.ts";
import { fitName } from "./fit.ts";
import { readRecipients } from "./recipients.ts";
import { daysBetween } from "./timing.ts";
import { tomorrowFile } from "./reminder.ts";

/** After an application alone hardly anyone answers: say so, and where more can be learned. */
export const UnlikelyNote = ({ kind, details }: { kind: LetterKind; details: Details }) =>
  kind === "feedback" && details.stage === "application" ? (
    <p className="no-print mt-1 text-base text-soft">
      After an application alone, an answer is unlikely: nobody there has met you. You may learn more from{" "}
      <a href="/look-back" className="text-ink underline underline-offset-4">looking back yourself</a>.
    </p>
  ) : null;

const asks: readonly LetterKind[] = ["feedback", "both"];

/** What the channel cannot do: a card has no way to answer, and an invitation goes to one person. */
export function ChannelNote({ kind, channel, details }: { kind: LetterKind; channel: Channel; details: Details }) {
  const noReply = channel === "card" && asks.includes(kind) ? "Nobody can press “Reply” on a card. Write your email address or your number below your name, or send the question by email." : "";
  const oneOnly = channel === "linkedin-note" && readRecipients(details.recipients, fitName(details.company)).length > 1 ? "LinkedIn sends such a note to one person at a time, so greet only the one who gets it." : "";
  const note = noReply || oneOnly;
  return note ? <p className="no-print mt-1 text-base text-soft">{note}</p> : null;
}

/** What a letter holds when it was written too soon. */
const HOT = new Set(["argues", "asks-why", "begs", "blames", "threatens", "shouts"]);

type Props = { findings: readonly Finding[]; heardOn: string; today: string; details: Details };

/** A letter written in anger on the same day can wait a night; here is what reminds of it. */
export function SleepOnIt({ findings, heardOn, today, details }: Props) {
  const isFresh = daysBetween(heardOn, today) === 0;
  if (!isFresh || !findings.some(({ rule }) => HOT.has(rule))) return null;
  return (
    <p className="no-print mt-4 rounded-xl border-2 border-edge p-4 text-base">
      <strong className="font-semibold">Write it now, send it tomorrow.</strong> It says things that are true tonight. Read it again after a night’s sleep.{" "}
      <button type="button" className={`${plainButton} needs-script`} onClick={async () => saveFile(await tomorrowFile(today, details, location.origin), "send-it-today.ics")}>
        Remind me tomorrow
      </button>
    </p>
  );
}
