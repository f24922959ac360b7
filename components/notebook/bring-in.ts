import type { Said } from "../forms/notice.tsx";
import { listed } from "../words/text.ts";
import { LARGEST_FILE, readExport } from "./import.ts";
import { merge } from "./merge.ts";
import { readNotebook } from "./read.ts";
import { rebase } from "./rebase.ts";
import type { Notebook } from "./schema.ts";
import { snapshot, update } from "./store.ts";
import { newIn } from "./words.ts";

type Say = (said: Said) => void;

/** The way back from what the notebook is now; what is changed later stays. */
function wayBack(to: Notebook): () => void {
  const after = snapshot().notebook;
  return () => void update((now) => rebase(after, to, now));
}

/** Adds a notebook to the one that is kept, all of it or nothing. */
function add(incoming: Notebook, say: Say) {
  const { notebook: before, keeping } = snapshot();
  const fresh = newIn(before, merge(before, incoming));
  if (fresh.length === 0) return say({ words: "Nothing new in it: your notebook holds all of it." });
  const kept = update((notebook) => merge(notebook, incoming)) === "kept";
  const takeOut = wayBack(before);
  if (!kept && keeping === "kept") {
    takeOut();
    return say({ words: "This browser has no room for what is in it. Nothing was changed." });
  }
  say({
    words: `Brought in: ${listed(fresh)}.`,
    undo() {
      takeOut();
      say({ words: "What was brought in is out again." });
    },
  });
}

/** Adds an exported file to the notebook, or says what is wrong with it. */
export async function bringInFile(file: File, say: Say): Promise<void> {
  if (file.size > LARGEST_FILE) return say({ words: "This file is too large to be a notebook. Nothing was changed." });
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return say({ words: "This file could not be read. Nothing was changed." });
  const read = readExport(text);
  if ("wrong" in read) say({ words: `${read.wrong} Nothing was changed.` });
  else add(read.notebook, say);
}

/** Adds an entry that was set aside and can be read again. It stays where it is until it is discarded. */
export function bringInAside(text: string, say: Say): void {
  const reading = readNotebook(text);
  if (reading.kind === "notebook") add(reading.notebook, say);
}
