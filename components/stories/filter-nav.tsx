import { filters, type Filter } from "../../content/stories.ts";
import { FilterLink } from "./filter-link.tsx";

const groups = [
  ["field", "By field"],
  ["door", "By what opened the door"],
] as const;

const chip = "chip text-base no-underline aria-[current=page]:border-ink aria-[current=page]:bg-ink aria-[current=page]:font-semibold aria-[current=page]:text-paper";

/** Every way to choose among the stories, as plain links. @param current left out where all stories stand */
export const FilterNav = ({ current }: { current?: Filter }) => (
  <nav aria-label="Choose stories" className="no-print mt-8 space-y-4">
    <FilterLink className={chip} current={!current} />
    {groups.map(([by, name]) => (
      <div key={by}>
        <p id={`by-${by}`} className="text-base font-semibold text-soft">{name}</p>
        <ul aria-labelledby={`by-${by}`} className="mt-1.5 flex flex-wrap gap-2">
          {filters.filter((filter) => filter.by === by).map((filter) => (
            <li key={filter.slug} className="flex"><FilterLink filter={filter} className={chip} current={filter === current} /></li>
          ))}
        </ul>
      </div>
    ))}
  </nav>
);
