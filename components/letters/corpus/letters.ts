/// <reference types="vite/client" />
import type { Rule } from "../check/advice.ts";
import type { Details } from "../details.ts";
import type { MainKind } from "../kinds.ts";

/** A letter with the faults that a careful reader finds in it. */
export type LetterCase = { kind: MainKind; faults: Rule[]; details: Partial<Details>; message: string };

/** The details of a letter as far as it does not say them. */
export const blank: Details = {
  company: "", role: "", yourName: "", recipients: "", part: "unknown", stage: "interview",
  stayedWithMe: "", improve: "", wouldWorkThere: true, tone: "warm",
};

/** Every file of labeled letters, by its name. A new one needs no mention anywhere. */
export const letterFiles = import.meta.glob<LetterCase[]>("./letters/*.ts", { eager: true, import: "letters" });
