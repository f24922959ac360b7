/** The quotation at the head of the article, kept to the letter, with the attribution that the article gives it. */
export const epigraph = {
  before:
    "One of the most consistent traits among high sales achievers is their ability to bounce back from rejection and be relentless in their pursuit of the sale.",
  heart: "Knock me down eight times, and I’ll get up nine.",
  attribution: "Entrepreneur Magazine, 2006",
} as const;
