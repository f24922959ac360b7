/// <reference types="vite/client" />
import type { Rule } from "../check/advice.ts";
import type { Details } from "../details.ts";
import type { MainKind } from "../kinds.ts";

/** A letter with the faults that a careful reader finds in it. */
export type LetterCase = { kind: MainKind; faults: Rule[]; details: Partial<Details>; message: string };

/** Every file of labeled letters, by its name. A new one needs no mention anywhere. */
export const letterFiles = import.meta.glob<LetterCase[]>("./letters/*.ts", { eager: true, import: "letters" });
