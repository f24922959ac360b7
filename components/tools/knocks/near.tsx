"use client";
import { whenNear } from "../when-near.tsx";

/** The log, loaded when the reader comes near it. */
export const KnocksNear = whenNear("knocks", () => import("./knocks.tsx").then(({ KnocksLive }) => KnocksLive));
