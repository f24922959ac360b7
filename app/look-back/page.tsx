import type { Metadata } from "next";
import { blankReview, type Questions } from "@/components/review/model.ts";
import { Research } from "@/components/review/research.tsx";
import { Review } from "@/components/review/review.tsx";
import { Worksheet } from "@/components/review/worksheet.tsx";
import { DidThis } from "@/components/site/did-this.tsx";
import { BreadcrumbData } from "@/components/site/json-ld.tsx";
import { pageMetadata } from "@/components/site/metadata.ts";
import { PrintButton } from "@/components/site/print-button.tsx";
import { Rail } from "@/components/site/rail.tsx";
import { Share } from "@/components/site/share.tsx";
import { ToolBoundary } from "@/components/tools/tool-boundary.tsx";
import { ownStageQuestions, stageQuestions } from "@/content/review-questions.ts";
import { stepBySlug } from "@/content/steps.ts";

const step = stepBySlug("look-back");
const questions: Questions = { given: stageQuestions, own: ownStageQuestions };

export const metadata: Metadata = pageMetadata({
  title: "Look back",
  description: "A review of the whole process, stage by stage: what you did well, what you would do differently, and what was never in your hands.",
  path: step.address,
});

export default function Page() {
  return (
    <div className="reading pt-8 sm:pt-14">
      <Rail current={step} />
      <div className="min-w-0">
        <h1 id="title" className="text-[2.7rem] leading-[1.05] font-bold sm:text-6xl">Look back, stage by stage</h1>
        <p className="no-print mt-5 text-xl text-soft">
          Fifteen minutes with the whole process, then stop. Take only the stages that you lived through. Two or three honest lines at each are enough.
        </p>
        <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
          <Share path={step.address} title={step.name} />
          <PrintButton>Print it to write by hand</PrintButton>
        </div>
        <ToolBoundary>
          <Review questions={questions} blankWorksheet={<Worksheet review={blankReview("blank", "")} questions={questions} />}>
            <DidThis slug={step.slug} number={step.number} describedBy="title" />
          </Review>
        </ToolBoundary>
        <Research />
      </div>
      <BreadcrumbData crumbs={[{ name: step.name, path: step.address }]} />
    </div>
  );
}
