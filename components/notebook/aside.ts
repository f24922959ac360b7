/** Where an entry goes that this version cannot read: set aside, never deleted. Later ones get a number behind it. */
export const ASIDE_KEY = "get-up-nine:set-aside";

/** An entry that was set aside: its place in local storage, and the text as it was found. */
export type Aside = { key: string; text: string };

const isAside = (key: string) => key === ASIDE_KEY || /^:\d+$/.test(key.slice(ASIDE_KEY.length));

/** All that was set aside, in the order in which it was; none where the browser lets nothing be read. */
export function asides(): Aside[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
    return keys
      .filter((key) => key.startsWith(ASIDE_KEY) && isAside(key))
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
      .map((key) => ({ key, text: localStorage.getItem(key) ?? "" }));
  } catch {
    return [];
  }
}

/**
 * Sets an entry aside, beside those that are there; one that lies there already is not laid there twice.
 * @returns whether the browser keeps it
 */
export function setAside(text: string): boolean {
  const before = asides();
  if (before.some((aside) => aside.text === text)) return true;
  const taken = new Set(before.map(({ key }) => key));
  let key = ASIDE_KEY;
  for (let number = 2; taken.has(key); number++) key = `${ASIDE_KEY}:${number}`;
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
