"use client";
import { useState, type ReactNode } from "react";
import { mainButton, plainButton } from "../../forms/button.ts";
import { Notice, useNotice } from "../../forms/notice.tsx";
import { Unkept } from "../../notebook/unkept.tsx";
import { useNamedEntry } from "../named-entry.ts";
import { Files } from "./files.tsx";
import { allTags, hasTag } from "./model.ts";
import { ProofForm } from "./proof-form.tsx";
import { ProofItem } from "./proof-item.tsx";
import { ProofLines } from "./proof-lines.tsx";
import { useProofs } from "./use-proofs.ts";

type Props = {
  /** Stands there until something is in the box. */
  example: ReactNode;
  /** Questions for the days on which nothing comes to mind. */
  prompts: ReactNode;
};

/** The proof box: what is in it, one of it when needed, and how more gets in. */
export function ProofBoxLive({ example, prompts }: Props) {
  const { said, say, box } = useNotice();
  useNamedEntry("proof-box", say);
  const proofs = useProofs(say);
  const [drawnId, setDrawnId] = useState<string>();
  const [chosenTag, setChosenTag] = useState("");
  const { achievements } = proofs;
  const tags = allTags(achievements);
  const tag = tags.includes(chosenTag) ? chosenTag : "";
  const shown = tag ? achievements.filter((achievement) => hasTag(achievement, tag)) : achievements;
  const drawn = achievements.find(({ id }) => id === drawnId);
  const filled = achievements.length > 0;

  function remind() {
    const next = proofs.drawFrom(shown)?.id;
    setDrawnId(next);
    say({ words: next === drawnId ? "There is no other one to draw yet." : "" });
  }

  return (
    <>
      {filled ? (
        <>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
            <button type="button" id="proof-box-remind" className={mainButton} onClick={remind}>Remind me</button>
            <span className="text-base text-soft">{shown.length === 1 ? "One achievement" : `${shown.length} achievements`}{tag ? ` with “${tag}”` : ""} in the box.</span>
          </div>
          <div role="status">{drawn ? <div key={drawn.id} className="mt-4 border-l-4 border-up pl-4"><ProofLines proof={drawn} /></div> : null}</div>
        </>
      ) : example}
      <Notice said={said} box={box} />
      <Unkept keeping={proofs.keeping} what="the box lasts" />
      <details open={!filled} key={filled ? "filled" : "empty"} className="mt-4">
        <summary className={`${plainButton} min-h-11`}>Put an achievement in</summary>
        {prompts}
        <ProofForm name="proof-box" submitClass={filled ? undefined : mainButton} onSubmit={proofs.add} />
      </details>
      {filled ? (
        <details className="mt-1">
          <summary className={`${plainButton} min-h-11`}>All that is in the box</summary>
          {tags.length > 0 ? (
            <div className="mt-2 flex flex-wrap items-center gap-2">
              <label htmlFor="proof-box-skill" className="font-semibold">Skill</label>
              <select id="proof-box-skill" className="min-h-11 max-w-full rounded-xl border border-edge bg-paper px-3" value={tag} onChange={({ target }) => setChosenTag(target.value)}>
                <option value="">All</option>
                {tags.map((one) => <option key={one} value={one}>{one}</option>)}
              </select>
            </div>
          ) : null}
          <ol aria-label="In the box">
            {shown.map((achievement, index) => (
              <ProofItem
                key={achievement.id}
                achievement={achievement}
                place={index + 1}
                onChange={(proof) => proofs.alter(achievement, proof)}
                onMove={(by, focus) => proofs.shift(achievement, by, shown, focus)}
                onRemove={() => proofs.remove(achievement)}
                onFocus={(focus) => say({ words: "", focus })}
              />
            ))}
          </ol>
        </details>
      ) : null}
      <p className="mt-2 flex flex-wrap gap-x-5 text-base">
        <Files achievements={achievements} say={say} bringIn={proofs.bringIn} />
        {filled ? <button type="button" className={`${plainButton} min-h-11`} onClick={proofs.reset}>Reset<span className="sr-only"> the box</span></button> : null}
      </p>
    </>
  );
}
