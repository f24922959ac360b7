"use client";
import { useState } from "react";
import { plainButton } from "../forms/button.ts";
import { nameOf } from "../notebook/names.ts";
import type { Application } from "../notebook/schema.ts";
import type { Keeping } from "../notebook/store.ts";
import { useNotebook } from "../notebook/use-notebook.ts";
import { isUntouched } from "./form-values.ts";
import type { Desk } from "./use-desk.ts";

type Props = {
  desk: Desk;
  keeping: Keeping;
  open: (application: Application) => void;
  begin: () => void;
  startOver: () => () => void;
};

/** The applications that this browser keeps, side by side, and whether it keeps them at all. */
export function Applications({ desk, keeping, open, begin, startOver }: Props) {
  const { applications } = useNotebook().notebook;
  const [undo, setUndo] = useState<() => void>();
  const untouched = isUntouched(desk.values);
  const others = applications.filter(({ id }) => id !== desk.id);
  return (
    <div className="needs-script text-base">
      {keeping === "refused" ? (
        <p role="status" className="mb-5 rounded-xl border-2 border-edge p-4">
          This browser keeps nothing for this page (it is full, private, or told not to). Everything works, but copy your letters before you leave.
        </p>
      ) : null}
      {!untouched || others.length > 0 || undo ? (
        <div className="mb-6 flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-line pb-3">
          {others.length > 0 ? (
            <label className="flex min-h-11 flex-wrap items-center gap-2">
              <span className="font-semibold">Application</span>
              <select
                className="min-h-11 max-w-full rounded-xl border border-edge bg-paper px-3"
                value={untouched ? "" : desk.id}
                onChange={(event) => {
                  const chosen = applications.find(({ id }) => id === event.target.value);
                  if (chosen) open(chosen);
                }}
              >
                <option value={untouched ? "" : desk.id}>{nameOf(desk.values)}</option>
                {others.map(({ id, form }) => <option key={id} value={id}>{nameOf(form)}</option>)}
              </select>
            </label>
          ) : null}
          {untouched ? null : (
            <>
              <button type="button" className={`${plainButton} min-h-11`} onClick={() => { setUndo(undefined); begin(); }}>Another application</button>
              <button type="button" className={`${plainButton} min-h-11`} onClick={() => { const back = startOver(); setUndo(() => back); }}>Start over</button>
            </>
          )}
          <span role="status">
            {undo && untouched ? (
              <>
                The form is empty.{" "}
                <button type="button" className={`${plainButton} min-h-11`} onClick={() => { undo(); setUndo(undefined); }}>Undo</button>
              </>
            ) : null}
          </span>
        </div>
      ) : null}
    </div>
  );
}
