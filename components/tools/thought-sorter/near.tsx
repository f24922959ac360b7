"use client";
import { whenNear } from "../when-near.tsx";

/** The sorter, loaded when the reader comes near it. */
export const ThoughtSorterNear = whenNear("thought-sorter", () => import("./thought-sorter.tsx").then(({ ThoughtSorterLive }) => ThoughtSorterLive));
