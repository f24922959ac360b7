import type { MDXProps } from "mdx/types";
import type { ComponentType } from "react";
import AnalyzeDontWallow, * as analyze from "../../content/principles/analyze-dont-wallow.mdx";
import DontTakeItPersonally, * as personally from "../../content/principles/dont-take-it-personally.mdx";
import KeepYourConfidence, * as confidence from "../../content/principles/keep-your-confidence.mdx";
import LeaveTheDoorOpen, * as door from "../../content/principles/leave-the-door-open.mdx";
import NeverSayNo, * as never from "../../content/principles/never-say-no.mdx";
import RememberYourAchievements, * as achievements from "../../content/principles/remember-your-achievements.mdx";
import type { PrincipleSlug } from "../../content/steps.ts";

type Body = { Body: ComponentType<MDXProps>; summary: string };

/** The words of each principle: the same modules that the article composes, so each text exists once. */
export const principleBodies: Record<PrincipleSlug, Body> = {
  "keep-your-confidence": { Body: KeepYourConfidence, summary: confidence.summary },
  "dont-take-it-personally": { Body: DontTakeItPersonally, summary: personally.summary },
  "leave-the-door-open": { Body: LeaveTheDoorOpen, summary: door.summary },
  "never-say-no": { Body: NeverSayNo, summary: never.summary },
  "analyze-dont-wallow": { Body: AnalyzeDontWallow, summary: analyze.summary },
  "remember-your-achievements": { Body: RememberYourAchievements, summary: achievements.summary },
};
