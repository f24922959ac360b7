import createMDX from "@next/mdx";
import type { NextConfig } from "next";
import { steps } from "./content/steps.ts";

const config: NextConfig = {
  pageExtensions: ["ts", "tsx"],
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  devIndicators: false,
  // The proxy answers larger forms with words; this is the bound for a body whose length is not said.
  experimental: { serverActions: { bodySizeLimit: "64kb" } },
  // Short enough to say aloud: /1 to /9 lead to the nine steps.
  redirects: async () =>
    steps.map(({ number, address }) => ({ source: `/${number}`, destination: address, permanent: true })),
};

export default createMDX({})(config);
