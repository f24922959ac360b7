import { site } from "../../content/site.ts";
import { Dominoes } from "../strokes/dominoes.tsx";
import { NavLinks } from "./nav-links.tsx";

/** The logo and the main navigation; lists only pages that exist. */
export function Header() {
  return (
    <header className="no-print mx-auto flex w-full max-w-[76rem] flex-wrap items-center justify-between gap-x-8 gap-y-1 px-6 pt-4 sm:px-12">
      <a href="/" className="flex min-h-11 items-center gap-3.5 text-base font-bold no-underline">
        <Dominoes className="h-auto w-[4.4rem]" thickness={38} ground={false} />
        {site.name}
      </a>
      <nav aria-label="Main" className="-mx-1 sm:-mx-2.5">
        <ul className="flex flex-wrap">
          <NavLinks />
        </ul>
      </nav>
    </header>
  );
}
