import { pictureSize, sharePicture } from "@/components/site/share-picture.tsx";

export const size = pictureSize;
export const contentType = "image/png";
export const alt = "Write to them: a thank-you note and one good question. Nine strokes, the ninth upright.";

export default function Picture() {
  return sharePicture({ title: "Write to them: a thank-you note and one good question" });
}
