import type { MetadataRoute } from "next";
import { absolute } from "@/components/site/address.ts";
import { principles } from "@/content/steps.ts";

export default function sitemap(): MetadataRoute.Sitemap {
  return ["/", ...principles.map(({ address }) => address), "/write", "/look-back", "/notebook", "/sources", "/privacy"].map((path) => ({ url: absolute(path) }));
}
