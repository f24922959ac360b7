import type { CalendarDay } from "../../days/calendar-day.ts";
import type { Stage } from "../../letters/details.ts";
import { oneLine } from "../../words/text.ts";
import type { PlannedStep, Said } from "./model.ts";
import { noteFor, stepWords } from "./words.ts";

type About = {
  /** Identifies the plan, so that its entries replace themselves when they are added again. */
  planId: string;
  /** As typed; may be empty. */
  company: string;
  stage: Stage;
  said: readonly Said[];
  /** Where the site stands, such as https://example.org. */
  origin: string;
};

/** The steps of a plan as entries for a calendar. */
export function calendarEntries(steps: readonly PlannedStep[], { planId, company, stage, said, origin }: About): CalendarDay[] {
  const name = oneLine(company);
  return steps.map(({ kind, on }) => ({
    uid: `${kind}-${planId}@get-up-nine`,
    on,
    title: name ? `${name}: ${stepWords[kind].title}` : stepWords[kind].title,
    notes: noteFor(kind, stage, said),
    link: `${origin}${stepWords[kind].href}`,
  }));
}
