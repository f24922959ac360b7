import type { ReactNode } from "react";
import { filters, type Filter, type Story } from "../../content/stories.ts";
import { Share } from "../site/share.tsx";
import { FilterLink } from "./filter-link.tsx";
import { StoryStrokes } from "./story-strokes.tsx";
import { downWords } from "./words.ts";

const link = "inline-block underline decoration-edge underline-offset-4 hover:decoration-ink";

/** One story: who, where and when, the figure of it, what happened, what opened the door, and the sources. */
export function StoryCard({ story }: { story: Story }) {
  const { key, person, organization, country, years, down, told, unjust } = story;
  const doors = filters.filter(({ slug }) => story.doors.some((door) => door === slug));
  const fields = filters.filter(({ slug }) => story.fields.some((field) => field === slug));
  return (
    <li id={key} className="rounded-[1.1rem] bg-card p-5 sm:p-6 print:break-inside-avoid print:rounded-none print:bg-transparent print:p-0">
      <h2 className="text-[1.75rem] font-bold">{person}</h2>
      <p className="mt-1 text-base text-soft">{organization}. {country}, {years}.</p>
      <figure className="mt-4">
        <div className="border-b-2 border-line"><StoryStrokes down={down} /></div>
        <figcaption className="mt-1.5 text-base font-semibold">{downWords(story)}</figcaption>
      </figure>
      <p className="mt-3">{told}</p>
      {unjust ? <p className="mt-3"><b>The reason was unjust.</b> {unjust}</p> : null}
      <div className="mt-4 space-y-1 text-base">
        <Line name="What opened the door">{doors.map(toFilter)}</Line>
        <Line name={fields.length === 1 ? "Field" : "Fields"}>{fields.map(toFilter)}</Line>
        <Line name={story.sources.length === 1 ? "Source" : "Sources"}>{story.sources.map(toSource)}</Line>
      </div>
      <div className="mt-1"><Share path={`/stories#${key}`} title={person} /></div>
    </li>
  );
}

/** A line of links with its name. */
const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="sm:flex sm:gap-x-3">
    <p className="shrink-0 font-semibold">{name}:</p>
    <ul aria-label={name} className="flex flex-wrap gap-x-4">{children}</ul>
  </div>
);

const toFilter = (filter: Filter) => <li key={filter.slug}><FilterLink filter={filter} className={link} /></li>;

const toSource = ({ title, link: address }: Story["sources"][number]) => (
  <li key={title}>
    {address ? <a href={address} rel="noreferrer" className={link}>{title}</a> : title}
    {address ? <span className="hidden break-words text-soft print:inline"> {address}</span> : null}
  </li>
);
