import { fileURLToPath } from "node:url";
import createMDX from "@next/mdx";
import type { NextConfig } from "next";
import { steps } from "./content/steps.ts";
import { headers, https } from "./scripts/policy.mjs";
import { fingerprint } from "./scripts/prepare.mjs";

// Salts the names of server actions. The same in every build, so that a form opened before a deploy still posts after it.
// It is no secret: nothing is ever encrypted with it, since no action closes over anything (scripts/actions.test.ts).
process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= Buffer.from("get-up-nine: names, not secrets.").toString("base64");

/**
 * Shared caches ask again after a minute, browsers every time, so a deploy shows within a minute; while the server is
 * away a cache may serve what it has for a week. Not for posts, nor for an address that is about to be put right.
 */
const caching = [{ key: "cache-control", value: "public, max-age=0, s-maxage=60, stale-if-error=604800" }];
const pages = "/((?!_next/|healthz).*)";
const post = { type: "header", key: "content-type" } as const;
const data = { type: "header", key: "rsc" } as const;

const config: NextConfig = {
  pageExtensions: ["ts", "tsx"],
  typedRoutes: true,
  poweredByHeader: false,
  adapterPath: fileURLToPath(new URL("scripts/settle.mjs", import.meta.url)),
  output: "standalone",
  // The same for the same sources: instances that were built apart count as one.
  generateBuildId: () => fingerprint().slice(0, 20),
  // Pictures are served as they are; the optimizer would be one more thing to attack.
  images: { unoptimized: true },
  outputFileTracingExcludes: { "**": ["node_modules/sharp/**", "node_modules/@img/**"] },
  reactStrictMode: true,
  // nodemailer’s encoders stand beside a stream of theirs that nobody here uses; its stand-in is large and tries to run text.
  turbopack: { resolveAlias: { "next/dist/compiled/stream-browserify": "./components/letters/no-stream.ts" } },
  agentRules: false,
  devIndicators: false,
  // The proxy answers larger forms with words. It is handed no more than this, so that large bodies cost no memory.
  experimental: { serverActions: { bodySizeLimit: "64kb" }, proxyClientMaxBodySize: "256kb" },
  // The proxy sees addresses as they were asked for.
  skipProxyUrlNormalize: true,
  redirects: async () => [
    // Short enough to say aloud: /1 to /9 lead to the nine steps.
    ...steps.map(({ number, address }) => ({ source: `/${number}`, destination: address, permanent: true })),
    // An inner address of the framework that nobody here uses: a post to it would fail, and the proxy sees it without its ending.
    { source: "/:path(.*)\\.rsc", destination: "/:path", permanent: false },
  ],
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/:path*", has: [{ type: "header", key: "x-forwarded-proto", value: "https" }], headers: [https] },
    { source: pages, missing: [post, data], headers: caching },
    { source: pages, missing: [post], has: [data, { type: "query", key: "_rsc" }], headers: caching },
  ],
};

export default createMDX({})(config);
