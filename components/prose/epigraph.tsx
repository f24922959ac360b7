import { epigraph } from "../../content/epigraph.ts";

/** The quotation at the head of the article, whole, with its attribution. */
export const Epigraph = () => (
  <figure className="not-prose mb-10">
    <blockquote className="font-display leading-snug tracking-[-0.02em]">
      <p className="text-xl text-soft">“{epigraph.before}</p>
      <p className="mt-2 text-[1.75rem] font-semibold">{epigraph.heart}”</p>
    </blockquote>
    <figcaption className="mt-3 text-base text-soft">{epigraph.attribution}</figcaption>
  </figure>
);
