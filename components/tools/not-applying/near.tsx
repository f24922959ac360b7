"use client";
import { whenNear } from "../when-near.tsx";

/** The live part, loaded when the reader comes near. */
export const NotApplyingNear = whenNear("not-applying", () => import("./not-applying.tsx").then(({ NotApplyingLive }) => NotApplyingLive));
