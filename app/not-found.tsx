import type { Metadata } from "next";
import { StepName } from "@/components/site/step-name.tsx";
import { steps } from "@/content/steps.ts";

export const metadata: Metadata = { title: "No page here", robots: { index: false } };

export default function NotFound() {
  return (
    <div className="max-w-[41rem] pt-10 sm:pt-16">
      <h1 className="text-5xl font-bold sm:text-6xl">There is no page at this address.</h1>
      <p className="mt-5 text-xl text-soft">
        A letter may be missing from the link. The nine steps are all here, and so is <a href="/" className="underline underline-offset-4">the article</a>.
      </p>
      <ol className="mt-8">
        {steps.map((step) => (
          <li key={step.slug} data-step={step.number}>
            <a href={step.address} className="flex min-h-12 items-center gap-3 text-lg font-semibold no-underline hover:underline">
              <StepName step={step} />
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
