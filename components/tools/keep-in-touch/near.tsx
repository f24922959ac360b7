"use client";
import { whenNear } from "../when-near.tsx";

/** The live part, loaded when the reader comes near. */
export const KeepInTouchNear = whenNear("keep-in-touch", () => import("./keep-in-touch.tsx").then(({ KeepInTouchLive }) => KeepInTouchLive));
