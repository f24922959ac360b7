import type { Metadata } from "next";
import { NineStrokes } from "@/components/notebook/nine-strokes.tsx";
import { NotebookView } from "@/components/notebook/notebook-view.tsx";
import { BreadcrumbData } from "@/components/site/json-ld.tsx";
import { pageMetadata } from "@/components/site/metadata.ts";

// Open to search engines: what they see is the page without anyone’s words, and it says what the notebook is.
export const metadata: Metadata = pageMetadata({
  title: "Your notebook",
  description: "All that you wrote on this site, kept by your browser alone: letters, knocks and get-ups, plans and achievements. Export, print or erase it.",
  path: "/notebook",
});

export default function Page() {
  return (
    <div className="pt-8 sm:pt-14">
      <h1 id="title" tabIndex={-1} className="text-[2.7rem] leading-[1.05] font-bold sm:text-6xl">Your notebook</h1>
      <p className="mt-5 max-w-[41rem] text-xl text-soft">All that you wrote on this site, kept by this browser and by nobody else. Once something stands here, you can export it, print it or erase it.</p>
      <NineStrokes className="mt-6 h-auto w-full" />
      <div className="without-script mt-8 max-w-[41rem] space-y-4">
        <p>
          The notebook is a place in your browser where this site keeps what you write, so that you find it again tomorrow.
          It needs JavaScript, which is off here or did not load, so nothing is kept.
        </p>
        <p>The nine steps, the worksheets and the letter form work without it. Print the worksheets to keep your words on paper.</p>
      </div>
      <NotebookView />
      <BreadcrumbData crumbs={[{ name: "Your notebook", path: "/notebook" }]} />
    </div>
  );
}
