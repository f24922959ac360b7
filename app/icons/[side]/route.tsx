import { iconPicture } from "@/components/site/icon.tsx";

export const dynamic = "force-static";
export const dynamicParams = false;
/** Sizes that the manifest names, in pixels. */
export const generateStaticParams = () => [{ side: "192" }, { side: "512" }];

export async function GET(_: Request, { params }: { params: Promise<{ side: string }> }) {
  return iconPicture(Number((await params).side));
}
