import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emptyNotebook } from "./schema.ts";

type Store = typeof import("./store.ts");

/** A browser’s storage, with room for so many characters. */
class FakeStorage {
  entries = new Map<string, string>();
  room = Infinity;
  readable = true;
  get length() {
    return this.entries.size;
  }
  key = (index: number) => [...this.entries.keys()][index] ?? null;
  getItem = (key: string) => {
    if (!this.readable) throw new DOMException("denied", "SecurityError");
    return this.entries.get(key) ?? null;
  };
  removeItem = (key: string) => void this.entries.delete(key);
  setItem = (key: string, value: string) => {
    const others = [...this.entries].filter(([name]) => name !== key);
    const size = others.reduce((sum, [, text]) => sum + text.length, value.length);
    if (size > this.room) throw new DOMException("full", "QuotaExceededError");
    this.entries.set(key, value);
  };
}

/** One open tab: the store as loaded there, and the events that reach it. */
async function openTab(storage: FakeStorage) {
  vi.resetModules();
  const events = new EventTarget();
  const store: Store = await import("./store.ts");
  const within = <Result>(act: (store: Store) => Result) => {
    vi.stubGlobal("localStorage", storage);
    vi.stubGlobal("addEventListener", events.addEventListener.bind(events));
    vi.stubGlobal("removeEventListener", events.removeEventListener.bind(events));
    return act(store);
  };
  return {
    within,
    did: (slug: string) => within(({ update }) => update((notebook) => ({ ...notebook, steps: { ...notebook.steps, [slug]: moment } }))),
    undo: (slug: string) => within(({ update }) => update(({ steps: { [slug]: _, ...steps }, ...notebook }) => ({ ...notebook, steps }))),
    steps: () => within(({ snapshot }) => Object.keys(snapshot().notebook.steps).sort()),
    keeping: () => within(({ snapshot }) => snapshot().keeping),
    hears: (oldValue: string | null, newValue: string | null, key: string | null = KEY) =>
      within(() => events.dispatchEvent(Object.assign(new Event("storage"), { key, oldValue, newValue }))),
    /** Whether the browser would ask before the page is left. */
    asks: () => within(() => !events.dispatchEvent(new Event("beforeunload", { cancelable: true }))),
    returns: () => within(() => events.dispatchEvent(new Event("focus"))),
    listen: () => {
      const listener = vi.fn();
      within(({ subscribe }) => subscribe(listener));
      return listener;
    },
  };
}

const KEY = "get-up-nine";
const ASIDE = "get-up-nine:set-aside";
const moment = "2026-11-23T00:00:00.000Z";
const unreadable = ["not json", '{"version":99,"steps":{}}', '{"version":1,"steps":"many"}', "null", '{"version":1,"knocks":[{"id":"a"}]}', "[".repeat(1000)];

let storage: FakeStorage;
let tab: Awaited<ReturnType<typeof openTab>>;
const kept = () => JSON.parse(storage.getItem(KEY) ?? "{}");

beforeEach(async () => {
  storage = new FakeStorage();
  tab = await openTab(storage);
});
afterEach(() => vi.unstubAllGlobals());

describe("one tab", () => {
  it("keeps a change and tells who listens", () => {
    const listener = tab.listen();
    expect(tab.did("look-back")).toBe("kept");
    expect(listener).toHaveBeenCalledOnce();
    expect(kept().steps).toHaveProperty("look-back");
    tab.within(({ snapshot }) => expect(snapshot()).toBe(snapshot()));
  });

  it("writes what the schema reads, in its order, whatever the order of the change", () => {
    tab.within(({ update }) => update((notebook) => ({ ...notebook, knocks: [{ getUps: [], on: "2026-11-20", where: "a", id: "1" }] })));
    expect(storage.getItem(KEY)).toContain('"knocks":[{"id":"1","where":"a","on":"2026-11-20","getUps":[]}]');
  });

  it("never writes what it could not read again", () => {
    tab.did("look-back");
    const long = { id: "1", text: "x".repeat(20_001), on: "2026-11-20" };
    expect(tab.within(({ update }) => update((notebook) => ({ ...notebook, kindSentences: [long] })))).toBe("refused");
    expect(tab.within(({ snapshot }) => snapshot().notebook.kindSentences)).toEqual([long]);
    expect(kept().kindSentences).toEqual([]);
  });

  it("keeps lone surrogates, quotes and line ends as typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (typed) => {
        const text = `\ud800 ${typed} \udfff`;
        tab.within(({ update }) => update(() => ({ ...emptyNotebook, kindSentences: [{ id: "1", text, on: "2026-11-20" }] })));
        expect(kept().kindSentences[0].text).toBe(text);
      }),
    );
  });

  it("says that a write was refused, and keeps the change on screen until one succeeds", () => {
    storage.room = 0;
    expect(tab.did("look-back")).toBe("refused");
    tab.did("never-say-no");
    expect(tab.steps()).toEqual(["look-back", "never-say-no"]);
    expect(tab.asks()).toBe(true);
    storage.room = Infinity;
    expect(tab.did("ask-for-feedback")).toBe("kept");
    expect(tab.asks()).toBe(false);
    expect(Object.keys(kept().steps)).toHaveLength(3);
  });

  it("tries again when the tab is returned to", () => {
    tab.listen();
    storage.room = 0;
    tab.did("look-back");
    storage.room = Infinity;
    tab.returns();
    expect(tab.keeping()).toBe("kept");
    expect(kept().steps).toHaveProperty("look-back");
  });

  it("finds out that nothing is kept before anything is changed", () => {
    tab.within(({ probe }) => probe());
    expect(tab.keeping()).toBe("kept");
    expect(storage.length).toBe(0);
    storage.setItem = () => {
      throw new DOMException("denied", "SecurityError");
    };
    tab.within(({ probe }) => probe());
    expect(tab.keeping()).toBe("refused");
    expect(tab.asks()).toBe(false);
  });

  it("goes on with what it knows where storage can no longer be looked at", () => {
    tab.did("look-back");
    storage.readable = false;
    tab.did("never-say-no");
    expect(tab.steps()).toEqual(["look-back", "never-say-no"]);
  });

  it("erases the notebook and what was set aside, and nothing else", () => {
    storage.setItem("get-up-nine:theme", "dark");
    storage.setItem(ASIDE, "old");
    storage.setItem(`${ASIDE}:2`, "older");
    tab.did("look-back");
    expect(tab.within(({ erase }) => erase())).toBe(true);
    expect([...storage.entries.keys()]).toEqual(["get-up-nine:theme"]);
    expect(tab.steps()).toEqual([]);
  });

  it("erases from the screen what was never kept", () => {
    storage.room = 0;
    tab.did("look-back");
    tab.within(({ erase }) => erase());
    expect([tab.steps(), tab.keeping()]).toEqual([[], "kept"]);
  });
});

describe("what cannot be read", () => {
  it.each(unreadable)("is set aside: %.40s", (damaged) => {
    storage.setItem(KEY, damaged);
    expect(tab.steps()).toEqual([]);
    tab.did("look-back");
    expect(storage.getItem(ASIDE)).toBe(damaged);
    expect(kept().steps).toHaveProperty("look-back");
  });

  it("pushes nothing out that was set aside before", () => {
    for (const damaged of [...unreadable, ...unreadable]) {
      storage.setItem(KEY, damaged);
      tab.did("look-back");
    }
    const aside = tab.within(({ snapshot }) => snapshot().aside);
    expect(aside.map(({ text }) => text)).toEqual(unreadable);
    expect(aside.map(({ key }) => key)).toEqual([ASIDE, ...[2, 3, 4, 5, 6].map((number) => `${ASIDE}:${number}`)]);
  });

  it("is not written over while there is no room to set it aside", () => {
    const damaged = "x".repeat(600);
    storage.setItem(KEY, damaged);
    storage.room = 1000;
    expect(tab.did("look-back")).toBe("refused");
    expect(storage.getItem(KEY)).toBe(damaged);
    const stuck = tab.within(({ snapshot }) => snapshot().aside);
    expect(stuck).toEqual([{ key: KEY, text: damaged }]);
    // Once it is thrown away, the words that waited are kept.
    for (const aside of stuck) expect(tab.within(({ discard }) => discard(aside))).toBe(true);
    expect(tab.keeping()).toBe("kept");
    expect(kept().steps).toHaveProperty("look-back");
    expect(tab.within(({ snapshot }) => snapshot().aside)).toEqual([]);
  });

  it("comes back after it was discarded, and pushes nothing out", () => {
    storage.setItem(ASIDE, "one");
    storage.setItem(`${ASIDE}:2`, "two");
    const aside = () => tab.within(({ snapshot }) => snapshot().aside);
    const [one] = aside();
    if (!one) throw new Error("nothing was set aside");
    tab.within(({ discard }) => discard(one));
    expect(aside()).toEqual([{ key: `${ASIDE}:2`, text: "two" }]);
    storage.setItem(ASIDE, "three");
    expect(tab.within(({ bringBack }) => bringBack(one))).toBe(true);
    expect(aside().map(({ text }) => text)).toEqual(["three", "two", "one"]);
  });
});

describe("two tabs", () => {
  let other: typeof tab;
  beforeEach(async () => {
    other = await openTab(storage);
    tab.listen();
    other.listen();
  });

  it("apply a change to what the other wrote meanwhile", () => {
    tab.did("look-back");
    other.did("never-say-no");
    tab.did("ask-for-feedback");
    expect(Object.keys(kept().steps)).toHaveLength(3);
    tab.undo("never-say-no");
    other.did("keep-your-confidence");
    expect(Object.keys(kept().steps).sort()).toEqual(["ask-for-feedback", "keep-your-confidence", "look-back"]);
  });

  it("show what the other wrote, and what it erased", () => {
    tab.did("look-back");
    other.hears(null, storage.getItem(KEY));
    expect(other.steps()).toEqual(["look-back"]);
    storage.removeItem(KEY);
    other.hears("anything", null);
    expect(other.steps()).toEqual([]);
    tab.did("never-say-no");
    other.returns();
    expect(other.steps()).toEqual(["look-back", "never-say-no"].slice(1));
  });

  it("merge words that were refused with what the other kept since", () => {
    tab.did("look-back");
    other.steps();
    storage.room = 0;
    tab.did("ask-for-feedback");
    storage.room = Infinity;
    other.did("never-say-no");
    other.undo("look-back");
    expect(tab.did("keep-your-confidence")).toBe("kept");
    expect(Object.keys(kept().steps).sort()).toEqual(["ask-for-feedback", "keep-your-confidence", "never-say-no"]);
  });

  it("keep refused words on screen when the other writes, and bring them in then", () => {
    storage.room = 0;
    tab.did("look-back");
    storage.room = Infinity;
    other.did("never-say-no");
    tab.hears(null, storage.getItem(KEY));
    expect(tab.steps()).toEqual(["look-back", "never-say-no"]);
    expect(Object.keys(kept().steps).sort()).toEqual(["look-back", "never-say-no"]);
  });

  it("hear of what the other set aside", () => {
    expect(other.within(({ snapshot }) => snapshot().aside)).toEqual([]);
    storage.setItem(ASIDE, "damaged");
    other.hears(null, "damaged", ASIDE);
    expect(other.within(({ snapshot }) => snapshot().aside)).toHaveLength(1);
  });
});
