import { oneLine } from "./text.ts";

/** Words that begin a condition and are no names, which a phone’s keyboard likes to capitalize. */
const OPENERS = /^(?:The|They|Their|Someone|Somebody|Anyone|Nobody|My|We|You|Your|An?|It|He|She|This|That|There|Another|Next|Again|In|At|On|After|Before|When) /;

/**
 * The plan as one sentence, “If they ask about gaps, then I …”, whether or not the person typed the small words themselves.
 * Empty halves stand as an ellipsis.
 */
export function planSentence(trigger: string, action: string): string {
  const condition = oneLine(trigger).replace(/^(?:if|when)\s+/i, "").replace(/[\s,.;:…]+$/, "");
  const deed = oneLine(action).replace(/^then\b,?\s*/i, "").replace(/^I\s+/i, "").replace(/[\s,;:….]+$/, "");
  const small = OPENERS.test(`${condition} `) ? condition.charAt(0).toLowerCase() + condition.slice(1) : condition;
  const verb = /^I['’]/.test(deed) ? deed : `I ${/^[A-Z][a-z]/.test(deed) ? deed.charAt(0).toLowerCase() + deed.slice(1) : deed || "…"}`;
  return `If ${small || "…"}, then ${verb}${/[!?…]["”’)]*$/.test(verb) ? "" : "."}`;
}
