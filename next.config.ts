import { fileURLToPath } from "node:url";
import createMDX from "@next/mdx";
import type { NextConfig } from "next";
import { steps } from "./content/steps.ts";
import { headers, https } from "./scripts/policy.mjs";

const config: NextConfig = {
  pageExtensions: ["ts", "tsx"],
  typedRoutes: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  adapterPath: fileURLToPath(new URL("scripts/settle.mjs", import.meta.url)),
  reactStrictMode: true,
  agentRules: false,
  devIndicators: false,
  // The proxy answers larger forms with words; this is the bound for a body whose length is not said.
  experimental: { serverActions: { bodySizeLimit: "64kb" } },
  // Short enough to say aloud: /1 to /9 lead to the nine steps.
  redirects: async () =>
    steps.map(({ number, address }) => ({ source: `/${number}`, destination: address, permanent: true })),
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/:path*", has: [{ type: "header", key: "x-forwarded-proto", value: "https" }], headers: [https] },
  ],
};

export default createMDX({})(config);
