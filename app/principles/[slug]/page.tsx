import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { principleBodies } from "@/components/prose/principle-bodies.ts";
import { PreviousAndNext } from "@/components/site/previous-and-next.tsx";
import { DidThis } from "@/components/site/did-this.tsx";
import { ArticleData, BreadcrumbData } from "@/components/site/json-ld.tsx";
import { pageMetadata } from "@/components/site/metadata.ts";
import { Rail } from "@/components/site/rail.tsx";
import { Share } from "@/components/site/share.tsx";
import { DoneWord, StepStroke } from "@/components/strokes/step-stroke.tsx";
import { principles } from "@/content/steps.ts";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => principles.map(({ slug }) => ({ slug }));

async function find({ params }: Props) {
  const { slug } = await params;
  return principles.find((step) => step.slug === slug) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const step = await find(props);
  return pageMetadata({ title: step.name, description: principleBodies[step.slug].summary, path: step.address });
}

export default async function Page(props: Props) {
  const step = await find(props);
  const { Body, summary } = principleBodies[step.slug];
  return (
    <article className="reading pt-8 sm:pt-14">
      <Rail current={step} />
      <div className="min-w-0">
        <header data-step={step.number}>
          <p className="flex items-center gap-3 text-base font-semibold text-soft">
            <StepStroke className="size-8" />
            Step {step.number} of 9
            <DoneWord />
          </p>
          <h1 id="title" className="mt-4 text-[2.4rem] leading-[1.05] font-bold sm:text-6xl">{step.heading}</h1>
          <p className="mt-5 text-xl text-soft">{summary}</p>
          <div className="mt-2"><Share path={step.address} title={step.name} /></div>
        </header>
        <div className="prose mt-8">
          <Body components={{ h3: "h2", h4: "h3" }} />
        </div>
        <div className="mt-10"><DidThis slug={step.slug} number={step.number} describedBy="title" /></div>
        <PreviousAndNext step={step} />
      </div>
      <ArticleData headline={step.heading} description={summary} path={step.address} picture={`${step.address}/opengraph-image`} />
      <BreadcrumbData crumbs={[{ name: step.name, path: step.address }]} />
    </article>
  );
}
