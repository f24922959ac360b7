/** A service that a reader in distress can turn to. */
export type Helpline = {
  /** Where it is for, as the beginning of a line. */
  country: string;
  name: string;
  /** How to reach it: the words of each link, and where it leads. */
  ways: readonly { words: string; address: string }[];
  /** What the service says of itself, in its own words. */
  says: string;
};

/** The month in which numbers and wording were last compared with what the services publish. */
export const helplinesChecked = "November 2026";

/** Where to turn, by country. The one place: the first principle and the footer show it. */
export const helplines: readonly Helpline[] = [
  {
    country: "US",
    name: "988 Lifeline",
    ways: [{ words: "Call 988", address: "tel:988" }, { words: "Text 988", address: "sms:988" }],
    says: "“988 is free, confidential, and available 24/7.”",
  },
  {
    country: "Canada",
    name: "9-8-8",
    ways: [{ words: "Call 9-8-8", address: "tel:988" }, { words: "Text 9-8-8", address: "sms:988" }],
    says: "“Call or text 9-8-8 toll free, any time.”",
  },
  {
    country: "UK and Ireland",
    name: "Samaritans",
    ways: [{ words: "Call 116 123", address: "tel:116123" }],
    says: "“24 hours a day, every day of the year … ring us free on 116 123.”",
  },
  {
    country: "Elsewhere",
    name: "findahelpline.com",
    ways: [{ words: "Find a helpline", address: "https://findahelpline.com" }],
    says: "“Free, confidential” helplines, by country.",
  },
];
