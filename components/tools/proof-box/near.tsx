"use client";
import { whenNear } from "../when-near.tsx";

/** The box, loaded when the reader comes near it. */
export const ProofBoxNear = whenNear(() => import("./proof-box.tsx").then(({ ProofBoxLive }) => ProofBoxLive));
