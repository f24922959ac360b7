"use client";
import { useState, type ReactNode } from "react";
import { plainButton } from "../../forms/button.ts";
import { Notice, useNotice } from "../../forms/notice.tsx";
import { Unkept } from "../../notebook/unkept.tsx";
import { useNamedEntry } from "../named-entry.ts";
import { KindSentence } from "./kind-sentence.tsx";
import { KnockForm } from "./knock-form.tsx";
import { KnockItem, knockId } from "./knock-item.tsx";
import { LogPicture } from "./log-picture.tsx";
import { useKnocks } from "./use-knocks.ts";

/** Knocks shown before “Show all”. */
const SHOWN = 5;

type Props = {
  /** Stands there until something is logged. */
  example: ReactNode;
  /** The study behind the kind sentence, and its limits. */
  study: ReactNode;
};

/** The log of knocks and get-ups. */
export function KnocksLive({ example, study }: Props) {
  const { said, say, box } = useNotice();
  const log = useKnocks(say);
  const named = useNamedEntry("knocks", say);
  const [all, setAll] = useState(false);
  const { knocks } = log;
  const shown = knocks.filter((knock, index) => all || index < SHOWN || knock.id === log.open || knockId(knock.id) === named);
  return (
    <>
      {knocks.length > 0 ? <LogPicture knocks={knocks} who="You" /> : example}
      <KnockForm name="knocks" onSubmit={log.log} />
      <Notice said={said} box={box} />
      <Unkept keeping={log.keeping} what="the log stays" />
      {knocks.length > 0 ? (
        <ul aria-label="Your log" className="mt-5 border-t border-line">
          {shown.map((knock) => (
            <KnockItem
              key={knock.id}
              knock={knock}
              open={log.open === knock.id}
              onToggle={() => log.setOpen(log.open === knock.id ? undefined : knock.id)}
              onChange={(to) => log.alter(knock, to)}
              onRemove={() => log.remove(knock)}
              onGetUp={(what, on) => log.getUp(knock, what, on)}
              onRemoveGetUp={(id) => log.removeGetUp(knock, id)}
              onFocus={(focus) => say({ words: "", focus })}
            />
          ))}
        </ul>
      ) : null}
      {knocks.length > 0 ? (
        <p className="mt-2 flex flex-wrap gap-x-5">
          {knocks.length > SHOWN ? (
            <button type="button" aria-expanded={all} className={`${plainButton} min-h-11`} onClick={() => setAll(!all)}>
              {all ? `Show the newest ${SHOWN}` : `Show all ${knocks.length}`}
            </button>
          ) : null}
          <button type="button" className={`${plainButton} min-h-11`} onClick={log.reset}>Reset<span className="sr-only"> the log</span></button>
        </p>
      ) : null}
      <KindSentence study={study} say={say} />
    </>
  );
}
