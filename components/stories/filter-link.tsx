import type { Filter } from "../../content/stories.ts";

type Props = {
  /** Left out for all stories. */
  filter?: Filter;
  className: string;
  /** Whether its page is the one on which it stands. */
  current?: boolean;
};

/** A link to the stories of one filter, or to all of them. */
export const FilterLink = ({ filter, className, current }: Props) => (
  <a href={filter ? `/stories/${filter.slug}` : "/stories"} aria-current={current ? "page" : undefined} className={className}>
    {filter?.name ?? "All stories"}
  </a>
);
