"use client";
import { lazy, Suspense, type ComponentType, type ReactNode } from "react";
import { useHydrated } from "../notebook/use-notebook.ts";

/** How far below or above the window a tool begins to load. */
const NEAR = "800px 0px";

/** Resolves when the reader comes near the tool of this name. */
async function comesNear(name: string) {
  const find = () => document.querySelector(`[data-tool="${name}"]`);
  // On a page that is only being drawn, its card is not there yet.
  while (!find()) await new Promise(requestAnimationFrame);
  const card = find();
  await new Promise<void>((resolve) => {
    if (!card) return resolve();
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

/**
 * A tool that the server draws whole, and whose script is loaded when the reader comes near it. Where loading fails,
 * its example stands there, as it does without script. `data-live` says that the script has taken over.
 * @param name the tool’s folder name
 * @param load imports the component
 */
export function whenNear<Props extends { example: ReactNode }>(name: string, load: () => Promise<ComponentType<Props>>) {
  const OnlyExample = ({ example }: Props) => example;
  const Live = lazy(async () => {
    if (typeof document !== "undefined") await comesNear(name);
    return { default: await load().catch((): ComponentType<Props> => OnlyExample) };
  });
  function Marked(props: Props) {
    const ready = useHydrated();
    return <div className="live-part" data-live={ready ? "" : undefined}><Live {...props} /></div>;
  }
  return function WhenNear(props: Props) {
    const example = <div data-example="">{props.example}</div>;
    return <Suspense fallback={example}><Marked {...props} example={example} /></Suspense>;
  };
}
