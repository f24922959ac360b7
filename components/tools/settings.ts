import * as v from "valibot";

/** What one number of a tool may be. */
export type Setting = {
  /** Its name on the page, for the word about a value that cannot be. */
  label: string;
  least: number;
  most: number;
  /** Only whole numbers. */
  whole?: boolean;
  /** Shown at first, and in place of a value that cannot be. */
  usual: number;
};
export type Settings<Key extends string> = Record<Key, number>;

const schemaOf = ({ least, most, whole }: Setting) =>
  v.pipe(
    v.string(),
    v.maxLength(12),
    v.decimal(),
    v.transform(Number),
    v.minValue(least),
    v.maxValue(most),
    v.check((value) => !whole || Number.isInteger(value)),
  );

const keysOf = <Key extends string>(rules: Record<Key, Setting>) => Object.keys(rules) as Key[];

/** The settings that a tool starts with. */
export const usualSettings = <Key extends string>(rules: Record<Key, Setting>) =>
  Object.fromEntries(keysOf(rules).map((key) => [key, rules[key].usual])) as Settings<Key>;

/**
 * The settings in an address. What is absent is as usual; what cannot be is as usual too, and its label is returned.
 * @param search the query of an address, as typed by anyone; parameters of others are left alone
 */
export function readSettings<Key extends string>(rules: Record<Key, Setting>, search: string) {
  const given = new URLSearchParams(search);
  const settings = usualSettings(rules);
  const refused: string[] = [];
  for (const key of keysOf(rules)) {
    const text = given.get(key);
    if (text === null) continue;
    const result = v.safeParse(schemaOf(rules[key]), text);
    if (result.success) settings[key] = result.output;
    else refused.push(rules[key].label);
  }
  return { settings, refused };
}

/** The query of an address that opens a tool with these settings. */
export const writeSettings = <Key extends string>(rules: Record<Key, Setting>, settings: Settings<Key>) =>
  new URLSearchParams(keysOf(rules).map((key) => [key, String(settings[key])])).toString();

/**
 * The query of an address with these settings in it; none of them, if all are as usual.
 * @param search the query before, whose other parameters stay
 * @returns a query from “?” on, or nothing
 */
export function settingsIn<Key extends string>(rules: Record<Key, Setting>, settings: Settings<Key>, search: string) {
  const query = new URLSearchParams(search);
  const asUsual = keysOf(rules).every((key) => settings[key] === rules[key].usual);
  for (const key of keysOf(rules)) {
    if (asUsual) query.delete(key);
    else query.set(key, String(settings[key]));
  }
  const text = query.toString();
  return text && `?${text}`;
}
