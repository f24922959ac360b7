import { sources } from "../../content/sources.ts";
import type { PrincipleSlug } from "../../content/steps.ts";
import { citationsIn, claimsOf, readTexts } from "./citations.ts";
import { troublesWith } from "./troubles.ts";

const texts = readTexts();
const troubles = troublesWith(texts, sources);
if (troubles.length > 0) throw new Error(`The sources are not in order.\n${troubles.join("\n")}`);

/** Every citation on the site. Read when a page is built: if the sources are not in order, that build fails here. */
export const citations = citationsIn(texts);

/** The claims of a principle’s page or of the article, in their order. */
export const claimsOn = (page: PrincipleSlug | "article") => claimsOf(page, texts);
