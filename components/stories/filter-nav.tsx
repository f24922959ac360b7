import { filters, type Filter } from "../../content/stories.ts";
import { FilterLink } from "./filter-link.tsx";

const groups = [
  ["field", "By field"],
  ["door", "By what opened the door"],
] as const;

const chip = "chip text-base no-underline aria-[current=page]:border-ink aria-[current=page]:bg-ink aria-[current=page]:font-semibold aria-[current=page]:text-paper";

type Props = {
  /** Left out where all stories stand. */
  current?: Filter;
};

const Choices = ({ current }: Props) => (
  <div className="space-y-4">
    <FilterLink className={chip} current={!current} />
    {groups.map(([by, name]) => (
      <div key={by}>
        <p className="text-base font-semibold text-soft">{name}</p>
        <ul aria-label={name} className="mt-1.5 flex flex-wrap gap-2">
          {filters.filter((filter) => filter.by === by).map((filter) => (
            <li key={filter.slug} className="flex"><FilterLink filter={filter} className={chip} current={filter === current} /></li>
          ))}
        </ul>
      </div>
    ))}
  </div>
);

/** Every way to choose among the stories, as plain links; folded on phones, so that the stories begin soon. */
export const FilterNav = (props: Props) => (
  <nav aria-label="Choose stories" className="no-print mt-6 sm:mt-8">
    <details className="sm:hidden">
      <summary className="fold">Choose among the stories</summary>
      <div className="pt-2"><Choices {...props} /></div>
    </details>
    <div className="max-sm:hidden"><Choices {...props} /></div>
  </nav>
);
