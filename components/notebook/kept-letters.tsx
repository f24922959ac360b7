"use client";
import { useEffect, useState } from "react";
import type { KeptLetter } from "./letters-of.ts";
import { typedInto } from "./words.ts";
import type { Application } from "./schema.ts";

type LettersOf = (application: Application) => readonly KeptLetter[];

/** How letters are composed; loaded once there is an application to write about, absent until then. */
export function useLettersOf(wanted: boolean): LettersOf | undefined {
  const [lettersOf, setLettersOf] = useState<LettersOf>();
  useEffect(() => {
    // Without a network it may not come: what was typed stands there all the same.
    if (wanted) import("./letters-of.ts").then((module) => setLettersOf(() => module.lettersOf), () => {});
  }, [wanted]);
  return lettersOf;
}

/** What was typed about an application, and the letters as they stand. */
export function KeptLetters({ application, lettersOf }: { application: Application; lettersOf: LettersOf | undefined }) {
  const typed = typedInto(application);
  const letters = lettersOf?.(application) ?? [];
  return (
    <>
      {letters.length === 0 && typed.length > 0 ? (
        <dl className="mt-1">
          {typed.map(({ label, text }) => (
            <div key={label}>
              <dt className="text-base text-soft">{label}</dt>
              <dd className="whitespace-pre-line">{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {letters.map(({ kind, name, subject, message }) => (
        <details key={kind} className="mt-1">
          <summary className="fold text-base">{name}</summary>
          <div className="mb-3 rounded-[1.1rem] bg-card p-5 text-base print:bg-transparent print:p-0">
            {subject ? <p className="font-semibold">{subject}</p> : null}
            <p className="mt-2 whitespace-pre-line">{message}</p>
          </div>
        </details>
      ))}
    </>
  );
}
