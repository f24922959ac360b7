/**
 * Reads lists of words that stand for one another.
 * @param lists by kind, words in lower case with blanks between; a star stands for any ending
 * @returns the kinds that a word in lower case belongs to, none for most
 */
export function kinds(lists: Readonly<Record<string, string>>): (word: string) => readonly string[] {
  type Entry = { kind: string; start: string; isWhole: boolean };
  let byBeginning: Map<string, Entry[]> | undefined;
  const beginning = (word: string) => word.slice(0, 2);
  const read = () => {
    const entries = new Map<string, Entry[]>();
    for (const [kind, words] of Object.entries(lists)) {
      for (const word of words.split(" ")) {
        const start = word.replace("*", "");
        entries.set(beginning(start), [...(entries.get(beginning(start)) ?? []), { kind, start, isWhole: start === word }]);
      }
    }
    return entries;
  };
  return (word) => {
    byBeginning ??= read();
    const found = (byBeginning.get(beginning(word)) ?? []).filter(({ start, isWhole }) => (isWhole ? word === start : word.startsWith(start)));
    return [...new Set(found.map(({ kind }) => kind))];
  };
}
