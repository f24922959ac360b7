import type { Metadata } from "next";
import { exampleMessages } from "@/components/letters/examples.ts";
import { LetterWriter } from "@/components/letters/letter-writer.tsx";
import { SubmitGuard } from "@/components/letters/submit-guard.tsx";
import { BreadcrumbData } from "@/components/site/json-ld.tsx";
import { pageMetadata } from "@/components/site/metadata.ts";

export const metadata: Metadata = pageMetadata({
  title: "Write to them",
  description: "A thank-you note and a feedback email after a rejection, written from a form in your own words. What you type stays in your browser.",
  path: "/write",
});

export default function Page() {
  return (
    <div className="pt-8 sm:pt-12">
      <div className="no-print max-w-[41rem]">
        <h1 className="text-[2.7rem] leading-[1.05] font-bold sm:text-6xl">Write to them</h1>
        <p className="mt-4 text-xl text-soft">
          A thank-you note, and one good question. <span className="needs-script">Nothing you type leaves this page.</span>
          <span className="without-script">Without JavaScript the form is sent to our server, which answers with your letters and keeps nothing.</span>
        </p>
      </div>
      <div className="mt-10">
        <LetterWriter examples={exampleMessages()} />
        <SubmitGuard />
      </div>
      <BreadcrumbData crumbs={[{ name: "Write to them", path: "/write" }]} />
    </div>
  );
}
