import type { MDXProps } from "mdx/types";
import type { ComponentType } from "react";
import AnalyzeDontWallow, * as analyze from "../../content/principles/analyze-dont-wallow.mdx";
import DontTakeItPersonally, * as personally from "../../content/principles/dont-take-it-personally.mdx";
import KeepYourConfidence, * as confidence from "../../content/principles/keep-your-confidence.mdx";
import LeaveTheDoorOpen, * as door from "../../content/principles/leave-the-door-open.mdx";
import NeverSayNo, * as never from "../../content/principles/never-say-no.mdx";
import RememberYourAchievements, * as achievements from "../../content/principles/remember-your-achievements.mdx";
import type { PrincipleSlug } from "../../content/steps.ts";
import { withPrintedNotes } from "./printed-notes.tsx";

type Body = { Body: ComponentType<MDXProps>; summary: string };

/** The words of each principle: the same modules that the article composes, so each text exists once. */
export const principleBodies: Record<PrincipleSlug, Body> = {
  "keep-your-confidence": { Body: withPrintedNotes(KeepYourConfidence, "keep-your-confidence"), summary: confidence.summary },
  "dont-take-it-personally": { Body: withPrintedNotes(DontTakeItPersonally, "dont-take-it-personally"), summary: personally.summary },
  "leave-the-door-open": { Body: withPrintedNotes(LeaveTheDoorOpen, "leave-the-door-open"), summary: door.summary },
  "never-say-no": { Body: withPrintedNotes(NeverSayNo, "never-say-no"), summary: never.summary },
  "analyze-dont-wallow": { Body: withPrintedNotes(AnalyzeDontWallow, "analyze-dont-wallow"), summary: analyze.summary },
  "remember-your-achievements": { Body: withPrintedNotes(RememberYourAchievements, "remember-your-achievements"), summary: achievements.summary },
};
