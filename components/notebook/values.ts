/** Something kept in a list of the notebook. */
export type Item = { id: string };

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether two values say the same; the order of keys does not matter, and a key without a value counts as absent. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((value, index) => same(value, b[index]));
  if (!isFields(a) || !isFields(b)) return false;
  return Object.keys({ ...a, ...b }).every((key) => same(a[key], b[key]));
}

/** A text that is equal for values that are the `same`. */
function spell(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spell).join()}]`;
  if (!isFields(value)) return JSON.stringify(value) ?? "";
  const keys = Object.keys(value).filter((key) => value[key] !== undefined).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${spell(value[key])}`).join()}}`;
}

/** Two hashes of 32 bits (FNV-1a, and the same over the text read backward), in base 36. */
export function hash(text: string): string {
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    forward = Math.imul(forward ^ text.charCodeAt(at), 0x01000193);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return (forward >>> 0).toString(36) + (backward >>> 0).toString(36);
}

/**
 * An item under another id, which follows from what it says: the same item always gets the same one, so that a file
 * brought in twice adds nothing. The id fits the notebook, at most 64 characters.
 */
export const underAnotherId = <Kept extends Item>(item: Kept): Kept => ({
  ...item,
  // Cut before the second half of a character, if the cut falls there.
  id: `${item.id.slice(0, 40).replace(/\p{Surrogate}/gu, "")}_${hash(spell(item))}`,
});
