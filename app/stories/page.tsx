import type { Metadata } from "next";
import { BreadcrumbData } from "@/components/site/json-ld.tsx";
import { pageMetadata } from "@/components/site/metadata.ts";
import { Stories } from "@/components/stories/stories.tsx";

const path = "/stories";

export const metadata: Metadata = pageMetadata({
  title: "Stories",
  description: "People who were first turned down by the very organization that matters in their story, with dates, sources and what opened the door.",
  path,
});

export default function Page() {
  return (
    <>
      <Stories heading="Turned down first" />
      <BreadcrumbData crumbs={[{ name: "Stories", path }]} />
    </>
  );
}
