"use client";
import { lazy, Suspense, type ComponentType, type ReactNode } from "react";
import { replayEarlyInput } from "../forms/early-input.ts";
import { useHydrated } from "../forms/use-hydrated.ts";
import { namesEntry } from "./named-entry.ts";

/** How far below or above the window a tool begins to load. */
const NEAR = "800px 0px";

/** Resolves when the reader comes near the tool of this name. */
async function comesNear(name: string) {
  const find = () => document.querySelector(`[data-tool="${name}"]`);
  // On a page that is only being drawn, its card is not there yet.
  while (!find()) await new Promise(requestAnimationFrame);
  const card = find();
  await new Promise<void>((resolve) => {
    // Settings in the address are there to be seen, and so is the entry that it names.
    if (!card || location.search || namesEntry(name)) return resolve();
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: NEAR },
    );
    observer.observe(card);
  });
}

const Unloaded = ({ example }: { example?: ReactNode }) => example ?? <p>This tool could not be loaded. Reload the page to try again.</p>;

/**
 * A tool that the server draws whole, and whose script is loaded when the reader comes near it. What was typed,
 * moved or chosen before is replayed then. Where loading fails, its example stands there, as it does without script.
 * `data-live` says that the script has taken over.
 * @param name the tool’s folder name
 * @param load imports the component. One that takes no `example` is its own: as drawn for its usual settings
 */
export function whenNear<Props extends { example?: ReactNode }>(name: string, load: () => Promise<ComponentType<Props>>) {
  const Live = lazy(async () => {
    if (typeof document !== "undefined") await comesNear(name);
    return { default: await load().catch((): ComponentType<Props> => Unloaded) };
  });
  function Marked(props: Props) {
    const ready = useHydrated();
    const live = <Live {...props} />;
    return (
      <div ref={replayEarlyInput} className="live-part" data-live={ready ? "" : undefined}>
        {props.example ? live : <div data-example="">{live}</div>}
      </div>
    );
  }
  return function WhenNear(props: Props) {
    const example = props.example ? <div data-example="">{props.example}</div> : undefined;
    return <Suspense fallback={example}><Marked {...props} example={example} /></Suspense>;
  };
}
