"use client";
import { createContext, use } from "react";
import { questionsOf, type Questions } from "./model.ts";

export const QuestionsContext = createContext<Questions>({ given: {}, own: [] });

/** The questions that help with this stage. */
export const useQuestions = (stage: { key: string }): readonly string[] => questionsOf(use(QuestionsContext), stage);
