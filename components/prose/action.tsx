import type { Route } from "next";
import type { ReactNode } from "react";
import { mainButton } from "../forms/button.ts";

/** The one thing to do now, as a link that looks like the main button. */
export const Action = ({ href, children }: { href: Route; children: ReactNode }) => (
  <p className="not-prose no-print my-6">
    <a href={href} className={mainButton}>{children}</a>
  </p>
);
