import { helplines, helplinesChecked } from "../../content/helplines.ts";
import { plainButton } from "../forms/button.ts";

/** Where to turn if it is more than a bad day: quiet, in the services’ own words, with links that dial. */
export const Helplines = ({ className = "" }: { className?: string }) => (
  <div className={`not-prose text-base ${className}`}>
    <p className="font-semibold">If it is more than a bad day, talk to a person</p>
    <ul className="mt-1 gap-x-8 sm:grid sm:grid-cols-2">
      {helplines.map(({ country, name, ways, says }) => (
        <li key={country} className="flex flex-wrap content-start items-center gap-x-4 py-1">
          <span>{country}: {name}</span>
          {ways.map(({ words, address }) => (
            <a key={address} href={address} rel="noreferrer" className={`${plainButton} min-h-11`}>{words}</a>
          ))}
          <span className="w-full text-soft">{says}</span>
        </li>
      ))}
    </ul>
    <p className="mt-2 text-soft">In immediate danger, call your local emergency number; in the US it is 911. Last checked in {helplinesChecked}.</p>
  </div>
);
