import type { MDXComponents } from "mdx/types";
import { Action } from "@/components/prose/action.tsx";
import { Cite } from "@/components/prose/cite.tsx";
import { Epigraph } from "@/components/prose/epigraph.tsx";
import { Step } from "@/components/prose/step.tsx";

/** The allow-list of what the words may use: the one door between content and components. */
const Nothing = () => null;
const allowed = { Action, Cite, Epigraph, Step, Knocks: Nothing, HiringOdds: Nothing, KeepInTouch: Nothing, NotApplying: Nothing, ThoughtSorter: Nothing, ProofBox: Nothing } satisfies MDXComponents;

export function useMDXComponents(): MDXComponents {
  return allowed;
}
