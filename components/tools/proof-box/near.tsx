"use client";
import { whenNear } from "../when-near.tsx";

/** The box, loaded when the reader comes near it. */
export const ProofBoxNear = whenNear("proof-box", () => import("./proof-box.tsx").then(({ ProofBoxLive }) => ProofBoxLive));
