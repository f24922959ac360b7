"use client";
import { useState } from "react";
import { smallButton } from "../../forms/button.ts";
import type { Achievement } from "../../notebook/schema.ts";
import type { Proof } from "./model.ts";
import { ProofForm } from "./proof-form.tsx";
import { ProofLines } from "./proof-lines.tsx";
import { proofId } from "./use-proofs.ts";

type Props = {
  achievement: Achievement;
  /** Its place among those shown, from 1. */
  place: number;
  onChange: (proof: Proof & { tags: string[] }) => void;
  /** @param focus id of the button that was pressed */
  onMove: (by: -1 | 1, focus: string) => void;
  onRemove: () => void;
  /** Takes the focus to an element once it is there. */
  onFocus: (id: string) => void;
};

/** One achievement in the box, and what can be done with it. */
export function ProofItem({ achievement, place, onChange, onMove, onRemove, onFocus }: Props) {
  const [changing, setChanging] = useState(false);
  const id = proofId(achievement.id);
  const named = (action: string) => ({ type: "button", "aria-label": `${action} number ${place}`, className: smallButton, children: action }) as const;

  function change(begin: boolean) {
    setChanging(begin);
    onFocus(begin ? `${id}-hard` : id);
  }

  if (changing) {
    return (
      <li id={id} tabIndex={-1} className="border-b border-line py-4">
        <ProofForm name={id} proof={achievement} onSubmit={(proof) => { change(false); onChange(proof); }} onCancel={() => change(false)} />
      </li>
    );
  }
  return (
    <li id={id} tabIndex={-1} className="border-b border-line py-4">
      <ProofLines proof={achievement} />
      <p className="mt-1 flex flex-wrap gap-x-5">
        <button {...named("Change")} onClick={() => change(true)} />
        <button {...named("Move up")} id={`${id}-up`} onClick={() => onMove(-1, `${id}-up`)} />
        <button {...named("Move down")} id={`${id}-down`} onClick={() => onMove(1, `${id}-down`)} />
        <button {...named("Remove")} onClick={onRemove} />
      </p>
    </li>
  );
}
