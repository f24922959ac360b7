import type { MetadataRoute } from "next";
import { hex, site } from "@/content/site.ts";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: `${site.name}: ${site.title}`,
    short_name: site.name,
    description: site.description,
    lang: "en-US",
    start_url: "/",
    display: "standalone",
    background_color: hex.light.paper,
    theme_color: hex.light.paper,
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icons/192", type: "image/png", sizes: "192x192" },
      { src: "/icons/512", type: "image/png", sizes: "512x512" },
      { src: "/icons/512", type: "image/png", sizes: "512x512", purpose: "maskable" },
    ],
  };
}
