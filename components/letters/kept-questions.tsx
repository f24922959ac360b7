"use client";
import { plainButton } from "../forms/button.ts";
import { useNotebook } from "../notebook/use-notebook.ts";

/** Questions that came out of sorting a thought, offered where the feedback email is made. */
export function KeptQuestions({ onUse }: { onUse: (question: string) => void }) {
  const { feedbackQuestions } = useNotebook().notebook;
  if (feedbackQuestions.length === 0) return null;
  return (
    <div className="text-base">
      <p className="text-soft">From your sorted thoughts:</p>
      <ul>
        {feedbackQuestions.slice(-3).map(({ id, question }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <span>{question}</span>
            <button type="button" className={`${plainButton} min-h-11`} onClick={() => onUse(question)}>
              Use this<span className="sr-only">: {question}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
