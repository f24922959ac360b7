// The part of the build that makes the service worker: bundles it with the list of the files that it keeps.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { root } from "./prepare.mjs";

/** Files of the build that no page needs without a network: maps, and what only the oldest browsers load. */
const UNNEEDED = /\.map$|^static\/(?!chunks|media|pages)/;
/** What the framework answers by itself. */
const ROUTES = ["/manifest.webmanifest"];

/** @param {string | Buffer} content */
const revisionOf = (content) => createHash("sha1").update(content).digest("hex").slice(0, 16);

/**
 * Writes `public/sw.js`.
 * @param {string} distDir the build’s folder
 * @param {Map<string, string>} pages address → the page’s HTML as it is served
 */
export async function buildWorker(distDir, pages) {
  const files = /** @type {string[]} */ (readdirSync(join(distDir, "static"), { recursive: true, withFileTypes: false }))
    .map((file) => `static/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.\w+$/.test(file) && !UNNEEDED.test(file));
  const kept = [
    ...[...pages].map(([url, html]) => ({ url, revision: revisionOf(html) })),
    // Named by their content: the name is the revision.
    ...files.map((file) => ({ url: `/_next/${file}`, revision: null })),
    ...ROUTES.map((url) => ({ url, revision: revisionOf(readFileSync(join(root, "app/manifest.ts"))) })),
  ];
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { KEPT_FILES: JSON.stringify(kept), "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: join(root, "public"),
      emptyOutDir: false,
      lib: { entry: join(root, "components/offline/worker.ts"), formats: ["iife"], name: "worker", fileName: () => "sw.js" },
    },
  });
}
