import { notFound } from "next/navigation";
import { pictureSize, sharePicture } from "@/components/site/share-picture.tsx";
import { filters } from "@/content/stories.ts";

export const size = pictureSize;
export const contentType = "image/png";
export const alt = "What this choice of stories is about, and nine strokes: eight fallen, the ninth upright.";
export const dynamicParams = false;
export const generateStaticParams = () => filters.map(({ slug }) => ({ filter: slug }));

export default async function Picture({ params }: { params: Promise<{ filter: string }> }) {
  const { filter } = await params;
  const { heading } = filters.find(({ slug }) => slug === filter) ?? notFound();
  return sharePicture({ title: heading });
}
