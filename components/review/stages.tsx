"use client";
import { plainButton } from "../forms/button.ts";
import { Notice, useNotice } from "../forms/notice.tsx";
import { newId } from "../notebook/items.ts";
import type { Review } from "../notebook/schema.ts";
import { changeStage, stageName, stagesOf } from "./model.ts";
import { StagePart, stageId, summaryId } from "./stage-part.tsx";

type Props = { review: Review; onChange: (change: (review: Review) => Review) => void };

/** The stages of the process, one fold each, and the way to add one. */
export function Stages({ review, onChange }: Props) {
  const { said, say, box } = useNotice();
  const stages = stagesOf(review);

  function add() {
    const key = newId();
    onChange((before) => changeStage(before, key, (stage) => ({ ...stage, name: "" })));
    say({ words: "One more stage.", focus: `${stageId(key)}-own` });
  }

  function remove(key: string) {
    const index = review.stages.findIndex((stage) => stage.key === key);
    const stage = review.stages[index];
    onChange((before) => ({ ...before, stages: before.stages.filter((one) => one.key !== key) }));
    say({
      words: "The stage is gone, and what was written there.",
      undo() {
        if (stage) onChange((before) => ({ ...before, stages: before.stages.some((one) => one.key === key) ? before.stages : before.stages.toSpliced(index, 0, stage) }));
        say({ words: "It is back.", focus: summaryId(key) });
      },
    });
  }

  return (
    <section aria-labelledby="stages" className="mt-6 rounded-[1.1rem] bg-card p-5 sm:p-6">
      <h2 id="stages" className="text-2xl font-bold">The stages</h2>
      <p className="mt-1 mb-2 text-base text-soft">About two minutes each. What has no lesson may stay empty.</p>
      {stages.map((stage, index) => {
        const next = stages[index + 1];
        return (
          <StagePart
            key={stage.key}
            stage={stage}
            open={index === 0}
            next={next ? { name: stageName(next), id: summaryId(next.key) } : { name: "On one page", id: "one-page" }}
            onChange={(change) => onChange((before) => changeStage(before, stage.key, change))}
            onRemove={() => remove(stage.key)}
          />
        );
      })}
      <button type="button" className={`${plainButton} mt-3 min-h-11`} onClick={add}>Add a stage of your own</button>
      <Notice said={said} box={box} />
    </section>
  );
}
