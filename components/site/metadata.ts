import type { Metadata } from "next";
import { site } from "../../content/site.ts";

/** Longest description that search results and share previews show whole. */
const DESCRIPTION_LIMIT = 170;

type Page = { title: string; description: string; path: string };

/**
 * What the head of every page says of it: title, description, canonical address and share text.
 * @param page its `path` starts with a slash; its `description` has 50 to 170 characters
 * @throws if the description is too short or too long, so that a careless one fails the build
 */
export function pageMetadata({ title, description, path }: Page): Metadata {
  if (description.length < 50 || description.length > DESCRIPTION_LIMIT) {
    throw new Error(`The description of ${path} has ${description.length} characters; it needs 50 to ${DESCRIPTION_LIMIT}.`);
  }
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { title, description, url: path, siteName: site.name, type: "article", locale: "en_US" },
    twitter: { card: "summary_large_image", title, description },
  };
}
