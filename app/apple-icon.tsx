import { iconPicture } from "@/components/site/icon.tsx";

export const size = { width: 180, height: 180 };
export const contentType = "image/png";

export default function Icon() {
  return iconPicture(size.width);
}
