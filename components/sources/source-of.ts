import { sources, type Source } from "../../content/sources.ts";

/** A source by its key. @throws if there is none of that key, so that the build stops */
export function sourceOf(key: string): Source {
  const source = sources.find((one) => one.key === key);
  if (!source) throw new Error(`There is no source “${key}” in content/sources.ts.`);
  return source;
}
