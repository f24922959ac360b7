"use client";
import { useEffect, useState } from "react";
import { quietButton } from "../forms/button.ts";

/** True once the browser asks to load less. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;
}

/** Resolves when the reader has pressed something, now or before. */
function touched(signal: AbortSignal): Promise<void> {
  // The first script saw what came before this one.
  if ("touched" in document.documentElement.dataset) return Promise.resolve();
  return new Promise((resolve) => {
    for (const sign of ["pointerdown", "keydown"]) addEventListener(sign, () => resolve(), { once: true, passive: true, signal });
  });
}

/** Keeps the site for reading without a network, after the first press, and says when a new version waits. */
export function Offline() {
  const [fresh, setFresh] = useState(false);
  const [full, setFull] = useState(false);
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator) || savesData()) return;
    const leaving = new AbortController();
    touched(leaving.signal)
      .then(async () => (await import("./versions.ts")).keepSite(() => setFresh(true)))
      // A browser that refuses to keep the site shows it from the network, as before.
      .catch(() => {});
    return () => leaving.abort();
  }, []);
  return (
    <div role="status" className="no-print sticky bottom-0 z-10">
      {fresh ? (
        <p className="flex flex-wrap items-center justify-center gap-x-5 gap-y-2 border-t border-line bg-card px-6 py-3 text-base">
          {full ? "Your browser has no room to keep what is typed here. Copy it, then press again." : "A new version of this site is ready. Finish what you are typing first."}
          <button type="button" className={quietButton} onClick={() => import("./versions.ts").then(({ takeOver }) => takeOver(full)).catch(() => setFull(true))}>Load the new version</button>
        </p>
      ) : null}
    </div>
  );
}
