"use client";
import { useEffect, useState } from "react";
import type { Finding } from "./check-letter.ts";
import type { Details } from "./details.ts";
import { checkedAs, type LetterKind } from "./kinds.ts";

/** How long the typing rests before the letter is read again, in milliseconds. */
const REST = 400;

const none: readonly Finding[] = [];

let prepared: Promise<void> | undefined;
/** The check, loaded and got ready once for all letters of the page. */
async function loadCheck() {
  const check = await import("./check-letter.ts");
  prepared ??= check.prepareCheck();
  await prepared;
  // Each letter of the page has a moment of its own.
  await new Promise((done) => setTimeout(done));
  return check;
}

/**
 * What the check before sending remarks on a message, once the typing rests. The check is loaded when it is first needed.
 * @param first what the server found, for readers without script
 */
export function useFindings(kind: LetterKind, message: string, details: Details, first: readonly Finding[] = none): readonly Finding[] {
  const [found, setFound] = useState<{ message: string; findings: readonly Finding[] }>({ message, findings: first });
  useEffect(() => {
    const as = checkedAs[kind];
    if (!as) return;
    let stale = false;
    const timer = setTimeout(async () => {
      try {
        const { checkLetter } = await loadCheck();
        if (!stale) setFound({ message, findings: checkLetter(message, { kind: as, details }) });
      } catch {
        // Without a network the check may not come; the letter can be sent all the same.
      }
    }, REST);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [kind, message, details]);
  // Marks of an older text would stand at the wrong words.
  return found.message === message ? found.findings : none;
}
