"use client";
import { useMemo, useState, useSyncExternalStore } from "react";
import { readSettings, usualSettings, type Setting, type Settings } from "./settings.ts";

const never = () => () => {};

/**
 * The settings of a tool: those in the address, once the browser has taken over, with the reader’s changes on top.
 * Changing one leaves the address alone.
 */
export function useSettings<Key extends string>(rules: Record<Key, Setting>) {
  const search = useSyncExternalStore(never, () => location.search, () => "");
  const given = useMemo(() => readSettings(rules, search), [rules, search]);
  const [changes, setChanges] = useState<Partial<Settings<Key>>>({});
  const settings: Settings<Key> = { ...given.settings, ...changes };
  return {
    settings,
    refused: given.refused,
    change: (changed: Partial<Settings<Key>>) => setChanges((before) => ({ ...before, ...changed })),
    reset: () => setChanges(usualSettings(rules)),
  };
}
