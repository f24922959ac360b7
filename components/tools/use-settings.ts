"use client";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { readSettings, settingsIn, usualSettings, type Setting, type Settings } from "./settings.ts";

const never = () => () => {};

/** Milliseconds after the last change until the address says it: Safari refuses more than a hundred changes in half a minute. */
const REST = 350;

/**
 * The settings of a tool: those in the address, once the browser has taken over, with the reader’s changes on top.
 * A change goes into the address, so that a reload keeps it; what belongs to others in it stays.
 */
export function useSettings<Key extends string>(rules: Record<Key, Setting>) {
  const search = useSyncExternalStore(never, () => location.search, () => "");
  const given = useMemo(() => readSettings(rules, search), [rules, search]);
  const [changes, setChanges] = useState<Partial<Settings<Key>>>({});
  const settings: Settings<Key> = { ...given.settings, ...changes };

  useEffect(() => {
    if (Object.keys(changes).length === 0) return;
    const timer = setTimeout(() => {
      const { pathname, search: before, hash } = location;
      const next = settingsIn(rules, { ...readSettings(rules, before).settings, ...changes }, before);
      try {
        history.replaceState(history.state, "", pathname + next + hash);
      } catch {
        // Refused after too many changes at once; the next one catches up.
      }
    }, REST);
    return () => clearTimeout(timer);
  }, [rules, changes]);

  return {
    settings,
    refused: given.refused,
    change: (changed: Partial<Settings<Key>>) => setChanges((before) => ({ ...before, ...changed })),
    reset: () => setChanges(usualSettings(rules)),
  };
}
