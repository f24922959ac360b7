import { steps } from "../../content/steps.ts";
import { plainButton } from "../forms/button.ts";
import { Helplines } from "../prose/helplines.tsx";
import { StepName } from "./step-name.tsx";
import { THEME_KEY } from "./early-script.tsx";
import { ThemeChoice } from "./theme.tsx";

/** What stands at the foot of every page: the nine steps, where to turn, what happens to what is typed, the sources and the colors. */
export function Footer() {
  return (
    <footer className="no-print mt-24 border-t border-line">
      <div className="mx-auto grid w-full max-w-[76rem] gap-10 px-6 py-12 text-base sm:px-12 lg:grid-cols-[2fr_1fr]">
        <nav aria-label="The nine steps">
          <p className="font-semibold">Nine ways up</p>
          <ol className="mt-2 grid gap-x-8 sm:grid-cols-2 md:grid-cols-3">
            {steps.map((step) => (
              <li key={step.slug} data-step={step.number}>
                <a href={step.address} className="flex min-h-11 items-center gap-2.5 text-soft no-underline hover:text-ink">
                  <StepName step={step} />
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <Helplines />
        <div className="space-y-5 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <p className="text-soft">
            What you type stays in this browser. Without JavaScript the letter form is sent to the server, which answers
            and keeps nothing. No account, no tracker, no cookies.
          </p>
          <p className="flex flex-wrap gap-x-6">
            <a href="/sources" className={`${plainButton} min-h-11`}>Sources</a>
            <a href="/privacy" className={`${plainButton} min-h-11`}>Privacy</a>
          </p>
          <ThemeChoice storageKey={THEME_KEY} />
        </div>
      </div>
    </footer>
  );
}
