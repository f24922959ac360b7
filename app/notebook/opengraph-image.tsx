import { pictureSize, sharePicture } from "@/components/site/share-picture.tsx";

export const size = pictureSize;
export const contentType = "image/png";
export const alt = "Your notebook: kept by your browser, and by nobody else. Nine strokes, the ninth upright.";

export default function Picture() {
  return sharePicture({ title: "Your notebook: kept by your browser, and by nobody else" });
}
