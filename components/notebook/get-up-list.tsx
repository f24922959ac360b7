import { dayWords, GET_UP_WORDS } from "../tools/knocks/model.ts";
import { StrokeRow } from "../tools/knocks/stroke-row.tsx";
import { small } from "./entry.tsx";
import type { Knock } from "./schema.ts";

type GetUp = Knock["getUps"][number];

const words = ({ what, on }: GetUp) => `${GET_UP_WORDS[what].button}, ${dayWords(on)}`;

/** What was done after a knock, each to be taken off the log. */
export const GetUpList = ({ getUps, onDelete }: { getUps: readonly GetUp[]; onDelete: (getUp: GetUp) => void }) => (
  <ul>
    {getUps.map((getUp) => (
      <li key={getUp.id} className="flex items-center gap-2">
        <StrokeRow strokes={[true]} className="h-7" />
        <span className="min-w-0 grow">{words(getUp)}</span>
        <button type="button" aria-label={`Delete ${words(getUp)}`} className={`${small} no-print`} onClick={() => onDelete(getUp)}>Delete</button>
      </li>
    ))}
  </ul>
);
