import { pickedBecause, stories, storiesOf, type Filter } from "../../content/stories.ts";
import { Rail } from "../site/rail.tsx";
import { FilterNav } from "./filter-nav.tsx";
import { StoryCard } from "./story-card.tsx";
import { countWords } from "./words.ts";

/** A page of stories: first how they were picked, then the ways to choose, then the stories. @param filter left out for all */
export function Stories({ heading, filter }: { heading: string; filter?: Filter }) {
  const shown = filter ? storiesOf(filter) : stories;
  return (
    <div className="reading pt-8 sm:pt-14">
      <Rail />
      <div className="min-w-0">
        <h1 className="text-[2.7rem] leading-[1.05] font-bold sm:text-6xl">{heading}</h1>
        <p className="mt-5 text-xl">{pickedBecause}</p>
        <FilterNav current={filter} />
        <p className="mt-6 text-soft sm:mt-8">
          <b className="text-ink">{countWords(shown.length, stories.length)}</b> Each stroke that lies is one “no” from the organization
          named. Where the sources leave the number open, it says “at least.”
        </p>
        <ul className="mt-5 space-y-6">
          {shown.map((story) => <StoryCard key={story.key} story={story} />)}
        </ul>
        <p className="mt-8">
          That is how it went for a few. What is known about many stands in{" "}
          <a href="/principles/keep-your-confidence" className="underline decoration-edge underline-offset-4 hover:decoration-ink">Keep your confidence</a>.
        </p>
      </div>
    </div>
  );
}
