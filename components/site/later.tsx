import { lazy, type ComponentType } from "react";

/**
 * A part of a page that is loaded when it is first shown. Where that fails, what is around it goes on.
 * @param what what is then said to be missing, as the subject of a sentence; nothing is said, if left out
 */
export const later = <Props,>(load: () => Promise<ComponentType<Props>>, what?: string) =>
  lazy(async () => ({ default: await load().catch((): ComponentType<Props> => () => (what ? <p className="mt-8">{what} could not be loaded. Nothing is lost: reload the page.</p> : null)) }));
