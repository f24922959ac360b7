import type { Metadata } from "next";
import { ArticleData } from "@/components/site/json-ld.tsx";
import { pageMetadata } from "@/components/site/metadata.ts";
import { Rail } from "@/components/site/rail.tsx";
import { WhereYouAre } from "@/components/site/where-you-are.tsx";
import { Dominoes } from "@/components/strokes/dominoes.tsx";
import Article from "@/content/article.mdx";
import { site } from "@/content/site.ts";

export const metadata: Metadata = {
  ...pageMetadata({ title: site.title, description: site.description, path: "/" }),
  title: { absolute: `${site.title} · ${site.name}` },
};

export default function Page() {
  return (
    <article>
      <header className="pt-8 sm:pt-12">
        <h1 className="max-w-[10.2em] text-[2.7rem] leading-[1.03] font-bold sm:text-7xl lg:text-[5rem]">{site.title}</h1>
        <p className="mt-6 max-w-[27em] text-xl text-soft sm:text-[1.4rem]">{site.lead}</p>
        <Dominoes className="mt-8 h-auto w-full" />
      </header>
      <div className="reading mt-10 sm:mt-14">
        <Rail inArticle />
        <WhereYouAre />
        <div className="prose min-w-0"><Article /></div>
      </div>
      <ArticleData headline={site.title} description={site.description} path="/" picture="/opengraph-image" />
    </article>
  );
}
