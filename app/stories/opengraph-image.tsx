import { pictureSize, sharePicture } from "@/components/site/share-picture.tsx";

export const size = pictureSize;
export const contentType = "image/png";
export const alt = "Stories: turned down first. Nine strokes: eight fallen, the ninth upright.";

export default function Picture() {
  return sharePicture({ title: "Turned down first" });
}
