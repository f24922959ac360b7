/** So many texts are remembered: more sentences than a page full of letters has. */
const MOST = 1000;

/**
 * The same reading, with what it said of the last texts at hand: while a letter is edited, most of its sentences stay as they are.
 * @param read depends on nothing but the text, and what it returns is not changed by anybody
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, now);
    return now;
  };
}
