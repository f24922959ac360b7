"use client";
import type { StepSlug } from "../../content/steps.ts";
import { plainButton, quietButton } from "../forms/button.ts";
import { update } from "../notebook/store.ts";
import { saveFile } from "../site/save-file.ts";
import { StepStroke } from "../strokes/step-stroke.tsx";
import type { Details } from "./details.ts";
import { checkInDay, checkInFile, checkInGoogleLink } from "./reminder.ts";

type Props = {
  step: StepSlug;
  number: number;
  details: Details;
  sentOn: string | undefined;
  onSent: (moment: string | undefined) => void;
};

/** Marks the letter as sent and its step as done, and offers the one reminder worth having: the check-in in three months. */
export function SentIt({ step, number, details, sentOn, onSent }: Props) {
  function toggle() {
    const moment = sentOn ? undefined : new Date().toISOString();
    onSent(moment);
    update((notebook) => {
      const { [step]: _, ...others } = notebook.steps;
      return { ...notebook, steps: moment ? { ...others, [step]: moment } : others };
    });
  }
  const day = sentOn ? checkInDay(new Date(sentOn)) : undefined;
  return (
    <div className="no-print mt-5 border-t border-line pt-4" data-step={number}>
      <button type="button" aria-pressed={Boolean(sentOn)} onClick={toggle} className={`${quietButton} aria-pressed:border-ink`}>
        <StepStroke />
        I sent it
      </button>
      <div role="status" className="text-base text-soft">
        {day ? (
          <>
            <p className="mt-2">
              Done. No answer is an answer most people get, so there is nothing to chase. If you would like to stay in touch, a short check-in in three months is enough.
            </p>
            <p className="mt-1 flex flex-wrap gap-x-5">
              <button type="button" className={`${plainButton} min-h-11`} onClick={async () => saveFile(await checkInFile(day, details, location.origin), "check-in.ics")}>Reminder for my calendar</button>
              <a href={checkInGoogleLink(day, details, location.origin)} target="_blank" rel="noopener noreferrer" className={`${plainButton} min-h-11`}>Reminder in Google Calendar</a>
            </p>
          </>
        ) : null}
      </div>
    </div>
  );
}
