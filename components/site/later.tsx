import { lazy, type ComponentType } from "react";

/**
 * A part of a page that is loaded when it is first shown. Where that fails, what is around it goes on.
 * @param words what stands in its place then; nothing, if left out
 */
export const later = <Props,>(load: () => Promise<ComponentType<Props>>, words?: string) =>
  lazy(async () => ({ default: await load().catch((): ComponentType<Props> => () => (words ? <p className="mt-8">{words}</p> : null)) }));
