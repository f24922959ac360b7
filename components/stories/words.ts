import type { Story } from "../../content/stories.ts";
import { numberWord, times } from "../words/numbers.ts";

/** How many stories a page shows: “Eighteen stories.”, “Two of eighteen stories.” @param shown 1 or more @param all at least as many */
export function countWords(shown: number, all: number): string {
  const words = shown === all ? numberWord(all) : `${numberWord(shown)} of ${numberWord(all)}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${all === 1 ? "story" : "stories"}.`;
}

/** The figure of a story in words: “Down eleven times, then up”. */
export const downWords = ({ down, atLeast }: Pick<Story, "down" | "atLeast">) => `Down ${atLeast ? "at least " : ""}${times(down, numberWord)}, then up`;
