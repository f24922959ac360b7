import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BreadcrumbData } from "@/components/site/json-ld.tsx";
import { pageMetadata } from "@/components/site/metadata.ts";
import { Stories } from "@/components/stories/stories.tsx";
import { filters } from "@/content/stories.ts";

type Props = { params: Promise<{ filter: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => filters.map(({ slug }) => ({ filter: slug }));

async function find({ params }: Props) {
  const { filter } = await params;
  return filters.find(({ slug }) => slug === filter) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { heading, description, slug } = await find(props);
  return pageMetadata({ title: heading, description, path: `/stories/${slug}` });
}

export default async function Page(props: Props) {
  const filter = await find(props);
  return (
    <>
      <Stories heading={filter.heading} filter={filter} />
      <BreadcrumbData crumbs={[{ name: "Stories", path: "/stories" }, { name: filter.heading, path: `/stories/${filter.slug}` }]} />
    </>
  );
}
