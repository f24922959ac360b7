import type { MetadataRoute } from "next";
import { absolute } from "@/components/site/address.ts";

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: absolute("/sitemap.xml") };
}
