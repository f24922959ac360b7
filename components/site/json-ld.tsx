import { site } from "../../content/site.ts";
import { absolute } from "./address.ts";

type Crumb = { name: string; path: string };

const escaped = (data: object) => JSON.stringify(data).replace(/</g, "\\u003c");

const Data = ({ data }: { data: object }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escaped({ "@context": "https://schema.org", ...data }) }} />
);

/** Says to machines that this page is an article. */
export const ArticleData = ({ headline, description, path, picture }: { headline: string; description: string; path: string; picture: string }) => (
  <Data
    data={{
      "@type": "Article",
      headline,
      description,
      inLanguage: "en-US",
      isAccessibleForFree: true,
      mainEntityOfPage: absolute(path),
      image: absolute(picture),
      author: { "@type": "Organization", name: site.name, url: absolute("/") },
      publisher: { "@type": "Organization", name: site.name, url: absolute("/") },
      ...(path === "/" ? {} : { isPartOf: { "@type": "Article", headline: site.title, url: absolute("/") } }),
    }}
  />
);

/** Says to machines where this page stands: from the article down to it. */
export const BreadcrumbData = ({ crumbs }: { crumbs: readonly Crumb[] }) => (
  <Data
    data={{
      "@type": "BreadcrumbList",
      itemListElement: [{ name: site.title, path: "/" }, ...crumbs].map(({ name, path }, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name,
        item: absolute(path),
      })),
    }}
  />
);
