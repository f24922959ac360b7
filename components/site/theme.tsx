"use client";
import { useCallback, useSyncExternalStore } from "react";

const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];
const names = { system: "System", light: "Light", dark: "Dark" } as const;

const listeners = new Set<() => void>();
function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
const chosen = (): Theme => {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
};

function choose(theme: Theme, storageKey: string) {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // The choice holds for this page; a browser that keeps nothing cannot be told more.
  }
  for (const listener of listeners) listener();
}

/** Light, dark, or what the system says. The choice survives a reload. */
export function ThemeChoice({ storageKey }: { storageKey: string }) {
  const current = useSyncExternalStore(subscribe, chosen, () => "system" as const);
  /** Takes over what was chosen before script came: also “System”, which is drawn as chosen at first. */
  const takeOver = useCallback((choices: HTMLElement | null) => {
    const early = choices?.querySelector<HTMLInputElement>("[data-typed]:checked")?.value;
    for (const theme of THEMES) if (theme === early) choose(theme, storageKey);
    // After a step back a browser may have checked what was chosen then.
    const current = choices?.querySelector<HTMLInputElement>(`[value="${chosen()}"]`);
    if (current) current.checked = true;
  }, [storageKey]);
  return (
    <fieldset ref={takeOver} className="needs-script flex flex-wrap items-center gap-2">
      <legend className="sr-only">Colors</legend>
      {THEMES.map((theme) => (
        <label key={theme} className="chip text-base">
          <input type="radio" name="theme" value={theme} checked={current === theme} onChange={() => choose(theme, storageKey)} />
          <span>{names[theme]}</span>
        </label>
      ))}
    </fieldset>
  );
}
