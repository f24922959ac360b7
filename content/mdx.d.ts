// What every text of content/ exports beside its words.
declare module "*.mdx" {
  import type { MDXProps } from "mdx/types";
  import type { JSX } from "react";
  /** One sentence: the page's description and the words of a shared link. */
  export const summary: string;
  export default function Text(props: MDXProps): JSX.Element;
}
