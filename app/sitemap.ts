import type { MetadataRoute } from "next";
import { absolute } from "@/components/site/address.ts";
import { principles } from "@/content/steps.ts";
import { filters } from "@/content/stories.ts";

export default function sitemap(): MetadataRoute.Sitemap {
  const stories = ["/stories", ...filters.map(({ slug }) => `/stories/${slug}`)];
  return ["/", ...principles.map(({ address }) => address), "/write", "/look-back", ...stories, "/notebook", "/sources", "/privacy"].map((path) => ({ url: absolute(path) }));
}
