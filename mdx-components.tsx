import type { MDXComponents } from "mdx/types";
import { Action } from "@/components/prose/action.tsx";
import { Cite } from "@/components/prose/cite.tsx";
import { Epigraph } from "@/components/prose/epigraph.tsx";
import { Heading } from "@/components/prose/heading.tsx";
import { Helplines } from "@/components/prose/helplines.tsx";
import { OfHundred } from "@/components/prose/of-hundred.tsx";
import { PrintedNotes } from "@/components/prose/printed-notes.tsx";
import { Step } from "@/components/prose/step.tsx";
import { HiringOdds } from "@/components/tools/hiring-odds/index.tsx";
import { KeepInTouch } from "@/components/tools/keep-in-touch/index.tsx";
import { Knocks } from "@/components/tools/knocks/index.tsx";
import { NotApplying } from "@/components/tools/not-applying/index.tsx";
import { ProofBox } from "@/components/tools/proof-box/index.tsx";
import { ThoughtSorter } from "@/components/tools/thought-sorter/index.tsx";

/** The allow-list of what the words may use: the one door between content and components. */
const allowed = {
  Action, Cite, Epigraph, Heading, Helplines, OfHundred, PrintedNotes, Step,
  HiringOdds, KeepInTouch, Knocks, NotApplying, ProofBox, ThoughtSorter,
} satisfies MDXComponents;

export function useMDXComponents(): MDXComponents {
  return allowed;
}
