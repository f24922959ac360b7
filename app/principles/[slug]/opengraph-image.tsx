import { notFound } from "next/navigation";
import { pictureSize, sharePicture } from "@/components/site/share-picture.tsx";
import { principles } from "@/content/steps.ts";

export const size = pictureSize;
export const contentType = "image/png";
export const alt = "The principle, its number among nine steps, and nine strokes: eight fallen, the ninth upright.";
export const dynamicParams = false;
export const generateStaticParams = () => principles.map(({ slug }) => ({ slug }));

export default async function Picture({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const step = principles.find((principle) => principle.slug === slug) ?? notFound();
  return sharePicture({ title: step.heading, number: step.number });
}
