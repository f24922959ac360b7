/// <reference lib="webworker" />
import { NetworkOnly, PrecacheRoute, Route, Serwist, type PrecacheEntry } from "serwist";
import { steps } from "../../content/steps.ts";

// The build puts the list in: every page and every file that a page may load, each with its revision.
declare const KEPT_FILES: PrecacheEntry[];

/** How long a page may keep the reader waiting before the kept one stands in, in seconds. */
const PATIENCE = 5;

// A new version waits until the reader asks for it, or until no page of the old one is open. No navigation preload: where
// it is on and fails, Firefox shows its own error instead of the kept page.
const worker = new Serwist({ clientsClaim: true, precacheOptions: { cleanupOutdatedCaches: true } });
worker.addToPrecacheList(KEPT_FILES);

/** A page from the network stays first; where there is none, the kept one opens. */
const pages = new NetworkOnly({
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      async handlerDidError({ request }) {
        const { pathname } = new URL(request.url);
        const step = steps.find(({ number }) => pathname === `/${number}`);
        return step ? Response.redirect(step.address) : worker.matchPrecache(pathname);
      },
    },
  ],
});

worker.registerRoute(new Route(({ request, sameOrigin }) => sameOrigin && request.mode === "navigate", pages));
worker.registerRoute(new PrecacheRoute(worker));
worker.addEventListeners();
