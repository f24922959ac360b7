"use client";
import { usePathname } from "next/navigation";

const pages = [
  ["/", "Article"],
  ["/write", "Write"],
  ["/look-back", "Look back"],
  ["/stories", "Stories"],
  ["/notebook", "Notebook"],
] as const;

/** The links of the main navigation; the current page, or the one above it, is underlined in marigold and said aloud. */
export function NavLinks() {
  const path = usePathname();
  return pages.map(([href, name]) => (
    <li key={href}>
      <a
        href={href}
        aria-current={path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined}
        className="flex min-h-11 items-center border-b-[3px] border-transparent px-1 text-base sm:px-2.5 font-semibold text-soft no-underline hover:text-ink aria-[current]:border-up aria-[current]:text-ink"
      >
        {name}
      </a>
    </li>
  ));
}
