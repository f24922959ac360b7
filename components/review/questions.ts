"use client";
import { createContext, use } from "react";

/** The questions of the stages, by key, and those for a stage of one’s own. They come with the page, not with its script. */
export type Questions = { given: Readonly<Record<string, readonly string[]>>; own: readonly string[] };

export const QuestionsContext = createContext<Questions>({ given: {}, own: [] });

/** The questions that help with this stage. */
export function useQuestions({ key }: { key: string }): readonly string[] {
  const { given, own } = use(QuestionsContext);
  return given[key] ?? own;
}
