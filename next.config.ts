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
  // Short enough to say aloud: /1 to /9 lead to the nine steps.
  redirects: async () =>
    steps.map(({ number, address }) => ({ source: `/${number}`, destination: address, permanent: true })),
};

export default createMDX({})(config);
