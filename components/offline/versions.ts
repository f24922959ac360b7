import { fillInHalfWritten, setHalfWrittenAside } from "../forms/half-written.ts";

/** Keeps the site in this browser. Calls back when another version of it than the one on the page stands ready. */
export async function keepSite(ready: () => void) {
  fillInHalfWritten();
  const registration = await navigator.serviceWorker.register("/sw.js");
  if (registration.waiting) ready();
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed" && registration.active) ready();
    });
  });
}

/** Loads the version that waits, or the page anew where none does any more. What is half-written comes along. */
export async function takeOver() {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  const load = () => {
    setHalfWrittenAside();
    location.reload();
  };
  if (!waiting) return load();
  // In charge, or passed over for one that is newer still.
  waiting.addEventListener("statechange", () => {
    if (waiting.state !== "activating") load();
  });
  waiting.postMessage({ type: "SKIP_WAITING" });
}
