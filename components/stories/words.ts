import type { Story } from "../../content/stories.ts";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

/** A count as it stands in a sentence. @param count 0 or more; above twenty it stays in figures */
export const numberWord = (count: number) => NUMBERS[count] ?? String(count);

/** How many stories a page shows: “Eighteen stories.”, “Two of eighteen stories.” @param shown 1 or more @param all at least as many */
export function countWords(shown: number, all: number): string {
  const words = shown === all ? numberWord(all) : `${numberWord(shown)} of ${numberWord(all)}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${all === 1 ? "story" : "stories"}.`;
}

const times = (count: number) => (count === 1 ? "once" : count === 2 ? "twice" : `${numberWord(count)} times`);

/** The figure of a story in words: “Down eleven times, then up”. */
export const downWords = ({ down, atLeast }: Pick<Story, "down" | "atLeast">) => `Down ${atLeast ? "at least " : ""}${times(down)}, then up`;
