"use client";
import { quietButton, smallButton } from "../../forms/button.ts";
import { clockWords, SITTING, spokenTime } from "./clock.ts";

type Props = { remaining: number; going: boolean; begun: boolean; onStart: () => void; onPause: () => void; onEnd: () => void; onReset: (() => void) | undefined };

/** The minutes that are left. It can be paused, makes no sound, and speaks to screen readers twice at most. */
export function ClockFace({ remaining, going, begun, onStart, onPause, onEnd, onReset }: Props) {
  const over = remaining === 0;
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <p role="timer" aria-label="Time left" aria-live="off" className="font-display text-5xl font-bold tracking-tight tabular-nums">
          {clockWords(remaining)}
        </p>
        <button type="button" className={quietButton} onClick={over ? onEnd : going ? onPause : onStart}>
          {over ? "End here" : going ? "Pause" : begun ? "Go on" : "Start the clock"}
        </button>
        {onReset ? <button type="button" className={smallButton} onClick={onReset}>Reset</button> : null}
      </div>
      <svg viewBox="0 0 300 6" preserveAspectRatio="none" className="mt-2 block h-1.5 w-full" aria-hidden="true" focusable="false">
        <path d="M3 3h294" className="stroke-line" fill="none" strokeWidth="6" />
        <path d={`M0 3h${(300 * remaining) / SITTING}`} className="stroke-ink" fill="none" strokeWidth="6" />
      </svg>
      <p role="status" className="mt-1 text-base">{begun ? spokenTime(remaining) : ""}</p>
    </div>
  );
}
