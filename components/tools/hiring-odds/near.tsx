"use client";
import { whenNear } from "../when-near.tsx";

/** The live part, loaded when the reader comes near. */
export const HiringOddsNear = whenNear("hiring-odds", () => import("./hiring-odds.tsx").then(({ HiringOddsLive }) => HiringOddsLive));
