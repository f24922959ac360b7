import { pictureSize, sharePicture } from "@/components/site/share-picture.tsx";
import { site } from "@/content/site.ts";

export const size = pictureSize;
export const contentType = "image/png";
export const alt = `${site.title}. Eight strokes have fallen, the ninth stands.`;

export default function Picture() {
  return sharePicture({ title: site.title });
}
