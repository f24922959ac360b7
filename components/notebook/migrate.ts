import { isFields, type Fields } from "./values.ts";

/**
 * Carries a notebook forward by one version. It gets the entry as that version wrote it, checked for nothing but being
 * an object, and returns the next version’s shape; the version number itself is set here. It may throw: the entry is then
 * set aside as damaged.
 */
export type Step = (old: Fields) => Fields;

/** The steps from each version to the next: the first carries version 1 to 2. There is one version so far. */
const steps: readonly Step[] = [];

type Carried = { entry: unknown } | { newer: number };

/**
 * Brings an entry of any known version to the newest one.
 * @param entry as JSON gave it; what carries no known version is handed back as it is, for the schema to refuse
 * @param forward the steps, and with them the newest version, for tests
 * @returns the entry, or its version if it was written by a newer copy of this site
 */
export function carryForward(entry: unknown, forward: readonly Step[] = steps): Carried {
  const newest = forward.length + 1;
  if (!isFields(entry)) return { entry };
  const { version } = entry;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return { entry };
  if (version > newest) return { newer: version };
  const carried = forward.slice(version - 1).reduce((old, step, index) => ({ ...step(old), version: version + index + 1 }), entry);
  return { entry: carried };
}
