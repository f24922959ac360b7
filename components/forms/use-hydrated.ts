"use client";
import { useSyncExternalStore } from "react";

const always = () => () => {};

/** False on the server and in the first render of the browser, true from then on: for controls that need script. */
export const useHydrated = () => useSyncExternalStore(always, () => true, () => false);
