import { oneLine } from "../words/text.ts";

/** A review, or the form of an application, which also holds what is no text. */
type Named = { company?: string | boolean; role?: string | boolean };

const text = (value: string | boolean | undefined) => (typeof value === "string" ? oneLine(value) : "");

/** Company and role as typed, each on one line and empty where nothing was. */
export const namesIn = ({ company, role }: Named) => ({ company: text(company), role: text(role) });

/** What an application or a review is called: “Acme, Data Analyst”. @param nameless what it is called without a name */
export const nameOf = (named: Named, nameless = "Not named yet") => Object.values(namesIn(named)).filter(Boolean).join(", ") || nameless;

/** What a plan to keep in touch is called. @param company as typed; may be empty */
export const companyName = (company: string) => oneLine(company) || "No company named";
