import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";

const KEY = "get-up-nine";
type Change = { key: string; oldValue: string | null; newValue: string | null };
type News = Change & { own: boolean };

/**
 * A browser that runs each tab in a process of its own. A tab sees its own writes at once; what others write reaches it
 * through one common log, later. While a write of its own is under way, it does not look at what others wrote there.
 */
class Browser {
  kept = new Map<string, string>();
  tabs: Tab[] = [];

  async open() {
    vi.resetModules();
    const tab = new Tab(this, await import("./store.ts"));
    this.tabs.push(tab);
    tab.within(({ subscribe }) => subscribe(() => {}));
    return tab;
  }

  /** Passes one thing on: a tab’s oldest write to the log, or the oldest news to a tab. @returns whether there was one */
  pass(tab: Tab, outward: boolean): boolean {
    if (!outward) return tab.read();
    const change = tab.outbox.shift();
    if (!change) return false;
    if (change.newValue === null) this.kept.delete(change.key);
    else this.kept.set(change.key, change.newValue);
    for (const each of this.tabs) each.inbox.push({ ...change, own: each === tab });
    return true;
  }

  settle() {
    for (let moved = true; moved; ) moved = this.tabs.flatMap((tab) => [this.pass(tab, true), this.pass(tab, false)]).includes(true);
  }
}

class Tab {
  view: Map<string, string>;
  underWay = new Map<string, number>();
  outbox: Change[] = [];
  inbox: News[] = [];
  events = new EventTarget();
  browser: Browser;
  store: typeof import("./store.ts");

  constructor(browser: Browser, store: typeof import("./store.ts")) {
    this.browser = browser;
    this.store = store;
    this.view = new Map(browser.kept);
  }

  private write(key: string, newValue: string | null) {
    this.outbox.push({ key, oldValue: this.view.get(key) ?? null, newValue });
    this.underWay.set(key, (this.underWay.get(key) ?? 0) + 1);
    this.put(key, newValue);
  }

  private put(key: string, value: string | null) {
    if (value === null) this.view.delete(key);
    else this.view.set(key, value);
  }

  within<Result>(act: (store: typeof import("./store.ts")) => Result): Result {
    const { view } = this;
    vi.stubGlobal("localStorage", {
      get length() {
        return view.size;
      },
      key: (index: number) => [...view.keys()][index] ?? null,
      getItem: (key: string) => view.get(key) ?? null,
      setItem: (key: string, value: string) => this.write(key, value),
      removeItem: (key: string) => this.write(key, null),
    });
    vi.stubGlobal("addEventListener", this.events.addEventListener.bind(this.events));
    vi.stubGlobal("removeEventListener", this.events.removeEventListener.bind(this.events));
    return act(this.store);
  }

  read(): boolean {
    const news = this.inbox.shift();
    if (!news) return false;
    const { key, newValue, own } = news;
    const waiting = this.underWay.get(key) ?? 0;
    if (own) this.underWay.set(key, waiting - 1);
    else if (waiting === 0) this.put(key, newValue);
    if (!own) this.within(() => this.events.dispatchEvent(Object.assign(new Event("storage"), news)));
    return true;
  }

  add = (id: string) =>
    this.within(({ update }) => update((notebook) => ({ ...notebook, kindSentences: [...notebook.kindSentences, { id, text: id, on: "2026-11-20" }] })));
  remove = (id: string) =>
    this.within(({ update }) => update((notebook) => ({ ...notebook, kindSentences: notebook.kindSentences.filter((one) => one.id !== id) })));
  ids = () => this.within(({ snapshot }) => snapshot().notebook.kindSentences.map(({ id }) => id).sort());
}

const kept = (browser: Browser) => (JSON.parse(browser.kept.get(KEY) ?? '{"kindSentences":[]}').kindSentences as { id: string }[]).map(({ id }) => id).sort();

afterEach(() => vi.unstubAllGlobals());

it("two tabs that write at the same moment lose nothing, and agree", async () => {
  const browser = new Browser();
  const [one, two] = [await browser.open(), await browser.open()];
  one.add("first");
  browser.settle();
  one.add("one");
  two.add("two");
  one.remove("first");
  browser.settle();
  expect(kept(browser)).toEqual(["one", "two"]);
  expect([one.ids(), two.ids()]).toEqual([kept(browser), kept(browser)]);
});

it("what was erased does not come back with the next word of another tab", async () => {
  const browser = new Browser();
  const [one, two] = [await browser.open(), await browser.open()];
  two.add("old");
  browser.settle();
  one.within(({ erase }) => erase());
  browser.settle();
  one.add("new");
  browser.settle();
  expect([kept(browser), one.ids(), two.ids()]).toEqual([["new"], ["new"], ["new"]]);
});

it("what one tab took back on purpose stays away, though it looks as it did before", async () => {
  const browser = new Browser();
  const [one, two] = [await browser.open(), await browser.open()];
  one.add("a");
  browser.settle();
  two.remove("a");
  two.add("b");
  browser.settle();
  two.add("c");
  browser.settle();
  expect(kept(browser)).toEqual(["b", "c"]);
});

type Act = { tab: number; what: "add" | "remove" | "out" | "in" };
const anyAct: fc.Arbitrary<Act> = fc.record({ tab: fc.nat(2), what: fc.constantFrom("add", "remove", "out", "in", "out", "in") });

it("however the news is delayed, nothing that was added is lost, and all tabs agree in the end", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 3 }), fc.array(anyAct, { maxLength: 30 }), async (count, acts) => {
      const browser = new Browser();
      for (let tab = 0; tab < count; tab++) await browser.open();
      const expected = new Set<string>();
      for (const [number, { tab: index, what }] of acts.entries()) {
        const tab = browser.tabs[index % count];
        if (!tab) continue;
        if (what === "add") {
          tab.add(`s${number}`);
          expected.add(`s${number}`);
        } else if (what === "remove") {
          const [id] = tab.ids();
          if (id) tab.remove(id);
          if (id) expected.delete(id);
        } else browser.pass(tab, what === "out");
      }
      browser.settle();
      for (const id of expected) expect(kept(browser)).toContain(id);
      for (const tab of browser.tabs) expect(tab.ids()).toEqual(kept(browser));
    }),
    { numRuns: 300 },
  );
});
