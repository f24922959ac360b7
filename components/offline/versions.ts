import { fillInHalfWritten, setHalfWrittenAside } from "../forms/half-written.ts";

/** How long nothing is pressed or typed before the store is filled, in milliseconds: filling it slows the keys. */
const REST = 1000;

function rested(): Promise<void> {
  return new Promise((resolve) => {
    const signs = ["pointerdown", "keydown", "input"];
    let timer = setTimeout(done, REST);
    function wait() {
      clearTimeout(timer);
      timer = setTimeout(done, REST);
    }
    function done() {
      for (const sign of signs) removeEventListener(sign, wait, true);
      resolve();
    }
    for (const sign of signs) addEventListener(sign, wait, { capture: true, passive: true });
  });
}

/** How long the waiting version may take to come into charge, in milliseconds: a browser lets the old one finish its work first, a minute if need be. */
const PATIENCE = 5000;

/** Keeps the site in this browser, once the reader pauses. Calls back when another version of it than the one on the page stands ready. */
export async function keepSite(ready: () => void) {
  fillInHalfWritten();
  await rested();
  const registration = await navigator.serviceWorker.register("/sw.js");
  if (registration.waiting) ready();
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed" && registration.active) ready();
    });
  });
}

/**
 * Loads the version that waits, or the page anew where none does any more. What is half-written comes along.
 * @param anyway even where the browser has no room for that
 * @throws {DOMException} where it has none: nothing has changed then
 */
export async function takeOver(anyway: boolean) {
  try {
    setHalfWrittenAside();
  } catch (error) {
    if (!anyway) throw error;
  }
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  if (!waiting) return location.reload();
  // In charge, or passed over for one that is newer still.
  waiting.addEventListener("statechange", () => {
    if (waiting.state === "activating") return;
    // A page that is on its way is not asked for again.
    clearTimeout(impatient);
    location.reload();
  });
  waiting.postMessage({ type: "SKIP_WAITING" });
  const impatient = setTimeout(() => location.reload(), PATIENCE);
}
