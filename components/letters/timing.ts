const DAY = 86_400_000;

/** Whole days from one calendar date to another, each YYYY-MM-DD; negative if `to` is earlier; NaN if one is no date. */
export const daysBetween = (from: string, to: string) => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** What to say about when a letter is best sent. */
export type Timing = { thankYou: string; feedback: string };

/**
 * When each letter is best sent: the thank-you the same or the next day, the question after 24 to 48 hours, and after a
 * week shorter and later (modal advice of eight guides; none is a measured effect).
 * @param heardOn the day of the rejection, YYYY-MM-DD
 * @param today YYYY-MM-DD
 * @returns nothing if `heardOn` is no date or lies ahead
 */
export function adviseTiming(heardOn: string, today: string): Timing | undefined {
  const days = daysBetween(heardOn, today);
  if (!(days >= 0)) return undefined;
  if (days === 0) {
    return {
      thankYou: "Best sent today or tomorrow.",
      feedback: "Write it now, send it tomorrow or the day after. A night in between takes the sting out of it, for you and for them.",
    };
  }
  if (days === 1) return { thankYou: "Best sent today.", feedback: "Today is a good day to send it; tomorrow is too." };
  if (days === 2) return { thankYou: "Still in good time if it goes out today.", feedback: "Best sent today." };
  if (days <= 7) {
    return {
      thankYou: `You heard ${days} days ago. A thank-you is still welcome; send it before the week is over.`,
      feedback: `You heard ${days} days ago. Ask today: within the week they still remember the details.`,
    };
  }
  return {
    thankYou: `You heard ${days} days ago. Shorten it to two or three sentences, and don’t apologize for the delay.`,
    feedback: `You heard ${days} days ago. Keep the question short and expect less: after a week the details fade. A check-in in some months may serve you better.`,
  };
}
