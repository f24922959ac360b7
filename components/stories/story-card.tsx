import { filters, type Story } from "../../content/stories.ts";
import { plainButton } from "../forms/button.ts";
import { Share } from "../site/share.tsx";
import { FilterLink } from "./filter-link.tsx";
import { StoryStrokes } from "./story-strokes.tsx";
import { downWords } from "./words.ts";

/** One story: who, where and when, the figure of it, what happened, what opened the door, and the sources. */
export function StoryCard({ story }: { story: Story }) {
  const { key, person, organization, country, years, down, told, unjust } = story;
  return (
    <li id={key} className="rounded-[1.1rem] bg-card p-5 sm:p-6 print:break-inside-avoid print:rounded-none print:bg-transparent print:p-0">
      <h2 className="text-[1.75rem] font-bold">{person}</h2>
      <p className="mt-1 text-base text-soft">{organization}. {country}, {years}.</p>
      <figure className="mt-4 flex flex-wrap items-end justify-between gap-x-5 gap-y-1 border-b border-edge">
        <StoryStrokes down={down} />
        <figcaption className="pb-1 text-base font-semibold">{downWords(story)}</figcaption>
      </figure>
      <p className="mt-4">{told}</p>
      {unjust ? <p className="mt-3"><b>The reason was unjust.</b> {unjust}</p> : null}
      <Doors story={story} />
      <Sources story={story} />
      <Share path={`/stories#${key}`} title={person} />
    </li>
  );
}

const Doors = ({ story: { doors, fields } }: { story: Story }) => (
  <ul className="mt-4 flex flex-wrap items-center gap-x-5 text-base">
    {filters.filter(({ slug }) => [...doors, ...fields].some((mark) => mark === slug)).map((filter) => (
      <li key={filter.slug}><FilterLink filter={filter} className={plainButton} /></li>
    ))}
  </ul>
);

const Sources = ({ story: { sources } }: { story: Story }) => (
  <div className="mt-3 text-base">
    <p className="font-semibold">{sources.length === 1 ? "Source" : "Sources"}</p>
    <ul>
      {sources.map(({ title, link }) => (
        <li key={title} className="py-0.5">
          {link ? <a href={link} rel="noreferrer" className="underline decoration-edge underline-offset-4 hover:decoration-ink">{title}</a> : title}
          {link ? <span className="hidden break-words text-soft print:inline"> {link}</span> : null}
        </li>
      ))}
    </ul>
  </div>
);
