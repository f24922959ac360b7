"use client";
import { useEffect, useRef, useState, type ComponentType, type ReactNode } from "react";

/** How far below or above the window a tool begins to load. */
const NEAR = "800px 0px";

/**
 * A tool whose script is loaded when the reader comes near it. Until then, and where loading fails, its example stands there.
 * @param load imports the component; called again when the reader comes back after a failure
 */
export function whenNear<Props extends { example: ReactNode }>(load: () => Promise<ComponentType<Props>>) {
  return function WhenNear(props: Props) {
    const [Live, setLive] = useState<ComponentType<Props>>();
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
      const observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          load().then((loaded) => {
            setLive(() => loaded);
            observer.disconnect();
          }, () => {});
        },
        { rootMargin: NEAR },
      );
      if (place.current) observer.observe(place.current);
      return () => observer.disconnect();
    }, []);
    return <div ref={place} data-live={Live ? "" : undefined}>{Live ? <Live {...props} /> : props.example}</div>;
  };
}
