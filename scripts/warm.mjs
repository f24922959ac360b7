// `node warm.mjs https://cache.example`: asks a cache for every page and file of this build, packed and not. It can then serve them
// while the app is away, and serve the files to pages that stay open while the next build takes over. Stands beside server.js.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Asks a cache for every page and file of a build, packed and not.
 * @param {string} base the address of the cache
 * @param {string} folder of the built server
 * @returns {Promise<string[]>} the addresses that it now holds
 * @throws {Error} naming the addresses that did not come
 */
export async function warm(base, folder = dirname(fileURLToPath(import.meta.url))) {
  const below = join(folder, ".next/static");
  const entries = readdirSync(below, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map(({ parentPath, name }) => `/_next/static${join(parentPath, name).slice(below.length).replaceAll("\\", "/")}`);
  /** @type {{ routes: Record<string, unknown> }} */
  const { routes } = JSON.parse(readFileSync(join(folder, ".next/prerender-manifest.json"), "utf8"));
  const addresses = [...Object.keys(routes).filter((route) => !route.startsWith("/_")), ...files];
  const proto = process.env.SITE_URL?.startsWith("https:") ? "https" : "http";
  /** @type {string[]} */
  const missing = [];
  const left = [...addresses];
  const ask = async () => {
    for (let address = left.pop(); address; address = left.pop()) {
      for (const encoding of ["gzip", "identity"]) {
        const answer = await fetch(base + address, { headers: { "x-forwarded-proto": proto, "accept-encoding": encoding } }).catch(() => undefined);
        await answer?.arrayBuffer();
        if (!answer?.ok) missing.push(`${address} (${encoding})`);
      }
    }
  };
  await Promise.all(Array.from({ length: 4 }, ask));
  if (missing.length > 0) throw new Error(`did not come: ${missing.join(" ")}`);
  return addresses;
}

const [, script, base] = process.argv;
if (base && script === fileURLToPath(import.meta.url)) console.log(`${(await warm(base)).length} pages and files are in the cache.`);
