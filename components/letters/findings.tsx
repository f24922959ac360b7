"use client";
import { plainButton } from "../forms/button.ts";
import type { Finding } from "./check-letter.ts";

type Props = { id: string; findings: readonly Finding[]; message: string };

/** What to look at before sending, as a list: the words, the advice, and a way to the place. */
export function Findings({ id, findings, message }: Props) {
  const show = ({ start, end }: Finding) => {
    const box = document.getElementById(`${id}-message`);
    if (!(box instanceof HTMLTextAreaElement)) return;
    box.focus();
    box.setSelectionRange(start, end);
  };
  return (
    <div role="status" className="no-print text-base">
      {findings.length > 0 ? (
        <>
          <h3 className="mt-4 font-sans font-semibold tracking-normal">Before you send it</h3>
          <ul className="mt-1 space-y-2">
            {findings.map((finding) => {
              const whole = finding.start === 0 && finding.end >= message.length;
              return (
                <li key={`${finding.rule} ${finding.start}`} className={`border-l-[3px] pl-3 ${finding.level === "stop" ? "border-error" : "border-fallen"}`}>
                  {whole ? null : <q className="font-semibold">{message.slice(finding.start, finding.end).trim().slice(0, 80)}</q>}{" "}
                  {finding.advice}{" "}
                  {whole ? null : <button type="button" className={`${plainButton} needs-script`} onClick={() => show(finding)}>Show</button>}
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
    </div>
  );
}
