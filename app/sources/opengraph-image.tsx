import { pictureSize, sharePicture } from "@/components/site/share-picture.tsx";

export const size = pictureSize;
export const contentType = "image/png";
export const alt = "Sources: what is known, and how well. Nine strokes: eight fallen, the ninth upright.";

export default function Picture() {
  return sharePicture({ title: "What is known, and how well" });
}
