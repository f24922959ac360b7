import { plainButton } from "../forms/button.ts";

const beginnings: readonly { href: string; name: string; words: string }[] = [
  { href: "/write", name: "Write to them", words: "From the first word on, the letter is kept here, finished or not." },
  { href: "/principles/keep-your-confidence#tool-knocks", name: "Log this knock", words: "And what you did next. Resting counts." },
  { href: "/principles/analyze-dont-wallow#tool-thought-sorter", name: "Sort one thought", words: "It becomes a plan, a question, or something that can wait." },
];

/** What stands here before anything was written: where to begin. */
export const EmptyNotebook = () => (
  <section aria-labelledby="empty" className="mt-10 max-w-[40rem]">
    <h2 id="empty" className="text-2xl font-bold">Nothing is written yet, and nothing has to be</h2>
    <p className="mt-3">When you use a tool on this site, what you write turns up here. Three places to begin:</p>
    <ul className="mt-4 border-t border-line">
      {beginnings.map(({ href, name, words }) => (
        <li key={href} className="border-b border-line py-3">
          <a href={href} className={`${plainButton} min-h-11`}>{name}</a>
          <p className="text-base text-soft">{words}</p>
        </li>
      ))}
    </ul>
    <p className="mt-4 text-base text-soft">Coming from another browser? Export the notebook there and import the file here.</p>
  </section>
);
