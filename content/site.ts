/** Names and first words of the site, used by the header, metadata, manifest and share pictures. */
export const site = {
  name: "Get Up Nine",
  title: "Rebounding from Job Search Rejection",
  lead: "They hired someone else. Here are nine things that get you back on your feet, and the tools to do each one today.",
  description:
    "Turned down for a job? Six principles with a tool each, a thank-you note and a feedback email written from a form, and a way to look back.",
} as const;

/** Colors of the tokens in app/globals.css as hex, for what cannot read CSS: share pictures, icons, manifest. */
export const hex = {
  light: { paper: "#fafcfe", card: "#ebf2fd", ink: "#14214a", soft: "#475577", fallen: "#a9b7e6", up: "#ff9a1f", line: "#cdd7e7" },
  dark: { paper: "#0c152d", card: "#17203f", ink: "#e9eef6", soft: "#b0bcd6", fallen: "#54639b", up: "#ffb134", line: "#323d59" },
} as const;
