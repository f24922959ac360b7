import { pictureSize, sharePicture } from "@/components/site/share-picture.tsx";

export const size = pictureSize;
export const contentType = "image/png";
export const alt = "Privacy: what you type is yours. Nine strokes: eight fallen, the ninth upright.";

export default function Picture() {
  return sharePicture({ title: "What you type is yours" });
}
