import { pictureSize, sharePicture } from "@/components/site/share-picture.tsx";
import { stepBySlug } from "@/content/steps.ts";

const step = stepBySlug("look-back");

export const size = pictureSize;
export const contentType = "image/png";
export const alt = "Look back, step 9 of 9. Nine strokes: eight fallen, the ninth upright.";

export default function Picture() {
  return sharePicture({ title: "Look back, stage by stage", number: step.number });
}
