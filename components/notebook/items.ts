import type { Item } from "./values.ts";

/** A new id for something kept: unique, also where the page is served without TLS and `randomUUID` is missing. */
export const newId = () => crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");

/** Puts an item back where it was taken from, or at the end if the list is shorter now. A list that holds it stays as it is. */
export const putBack = <Kept extends Item>(list: readonly Kept[], item: Kept, index: number): Kept[] =>
  list.some(({ id }) => id === item.id) ? [...list] : list.toSpliced(index, 0, item);

/** The list without this item. */
export const without = <Kept extends Item>(list: readonly Kept[], id: string): Kept[] => list.filter((item) => item.id !== id);

/** The list with this item changed; an item that is gone stays gone. */
export const withChanged = <Kept extends Item>(list: readonly Kept[], id: string, change: (item: Kept) => Kept): Kept[] =>
  list.map((item) => (item.id === id ? change(item) : item));
