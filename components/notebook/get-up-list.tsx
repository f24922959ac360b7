import type { Said } from "../forms/notice.tsx";
import { Entry } from "./entry.tsx";
import { getUpKind } from "./kinds.tsx";
import { changeGetUp, removeGetUp } from "./lists.ts";
import type { Knock } from "./schema.ts";

/** What was done after a knock, each to be changed or taken off the log. */
export const GetUpList = ({ knock, say }: { knock: Knock; say: (said: Said) => void }) => (
  <ul className="mt-2 pl-4 sm:pl-6 [&>li]:border-t [&>li]:border-b-0 [&>li]:py-2">
    {knock.getUps.map((getUp) => (
      <Entry
        key={getUp.id}
        list="knocks"
        item={getUp}
        kind={getUpKind(knock)}
        onChange={(before, changed) => changeGetUp(knock, before, changed, say)}
        onDelete={() => removeGetUp(knock, getUp, say)}
        onFocus={(focus) => say({ words: "", focus })}
      />
    ))}
  </ul>
);
