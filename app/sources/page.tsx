import type { Metadata } from "next";
import { BreadcrumbData } from "@/components/site/json-ld.tsx";
import { pageMetadata } from "@/components/site/metadata.ts";
import { Rail } from "@/components/site/rail.tsx";
import { Share } from "@/components/site/share.tsx";
import { BaseRates } from "@/components/sources/base-rates.tsx";
import { SourceList } from "@/components/sources/source-list.tsx";
import { sources } from "@/content/sources.ts";

const path = "/sources";

export const metadata: Metadata = pageMetadata({
  title: "Sources",
  description: "Every source that this site leans on: what it found, what limits it, and each claim that rests on it. With a table of how many people apply for a job.",
  path,
});

export default function Page() {
  return (
    <div className="reading pt-8 sm:pt-14">
      <Rail />
      <div className="min-w-0">
        <h1 className="text-[2.7rem] leading-[1.05] font-bold sm:text-6xl">Sources</h1>
        <p className="mt-5 text-xl text-soft">
          What is known, and how well. Here are {sources.length} sources, each with what it found, what limits it, and every claim on
          this site that leans on it. Of most papers we read the summary only. Nobody paid for a place here.
        </p>
        <p className="mt-4">
          The stories are not in this list. Each of them names its own sources, on{" "}
          <a href="/stories" className="underline decoration-edge underline-offset-4 hover:decoration-ink">the page of stories</a>.
        </p>
        <Share path={path} title="Sources" />
        <BaseRates />
        <SourceList />
      </div>
      <BreadcrumbData crumbs={[{ name: "Sources", path }]} />
    </div>
  );
}
