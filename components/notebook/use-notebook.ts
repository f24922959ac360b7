"use client";
import { useSyncExternalStore } from "react";
import { serverSnapshot, snapshot, subscribe } from "./store.ts";

/** The notebook of this browser and whether the last write was kept; empty while rendering on the server. */
export const useNotebook = () => useSyncExternalStore(subscribe, snapshot, serverSnapshot);
