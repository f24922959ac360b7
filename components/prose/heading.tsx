import { Share } from "../site/share.tsx";

/** A heading of the article that is no step: it has an anchor of its own, and can be shared. */
export const Heading = ({ id, title }: { id: string; title: string }) => (
  <div className="not-prose mt-16 mb-6" id={id}>
    <h2 className="font-display text-[1.75rem] font-bold">{title}</h2>
    <Share path={`/#${id}`} title={title} />
  </div>
);
