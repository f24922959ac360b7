import { beforeEach, describe, expect, it, vi } from "vitest";

/** A browser’s storage, with a switch to refuse writes. */
class FakeStorage {
  entries = new Map<string, string>();
  full = false;
  getItem = (key: string) => this.entries.get(key) ?? null;
  setItem = (key: string, value: string) => {
    if (this.full) throw new DOMException("full", "QuotaExceededError");
    this.entries.set(key, value);
  };
}

let storage: FakeStorage;
let store: typeof import("./store.ts");

beforeEach(async () => {
  storage = new FakeStorage();
  const events = new EventTarget();
  vi.stubGlobal("localStorage", storage);
  vi.stubGlobal("addEventListener", events.addEventListener.bind(events));
  vi.stubGlobal("removeEventListener", events.removeEventListener.bind(events));
  vi.resetModules();
  store = await import("./store.ts");
});

const did = (slug: string) => store.update((notebook) => ({ ...notebook, steps: { ...notebook.steps, [slug]: "2026-11-23T00:00:00.000Z" } }));
const kept = () => JSON.parse(storage.getItem(store.NOTEBOOK_KEY) ?? "{}");

describe("the notebook’s store", () => {
  it("keeps a change and tells who listens", () => {
    const listener = vi.fn();
    store.subscribe(listener);
    expect(did("look-back")).toBe("kept");
    expect(listener).toHaveBeenCalledOnce();
    expect(kept().steps).toHaveProperty("look-back");
    expect(store.snapshot()).toBe(store.snapshot());
  });

  it("applies a change to what another tab wrote meanwhile", () => {
    did("look-back");
    const other = kept();
    other.steps["never-say-no"] = "2026-11-22T00:00:00.000Z";
    storage.setItem(store.NOTEBOOK_KEY, JSON.stringify(other));
    did("ask-for-feedback");
    expect(Object.keys(kept().steps).sort()).toEqual(["ask-for-feedback", "look-back", "never-say-no"]);
  });

  it("says that a write was refused, and keeps the change on screen through the next one", () => {
    storage.full = true;
    expect(did("look-back")).toBe("refused");
    did("never-say-no");
    expect(Object.keys(store.snapshot().notebook.steps)).toEqual(["look-back", "never-say-no"]);
  });

  it.each(["not json", '{"version":99,"steps":{}}', '{"version":1,"steps":"many"}', "null"])("sets aside what it cannot read: %s", (damaged) => {
    storage.setItem(store.NOTEBOOK_KEY, damaged);
    expect(store.snapshot().notebook.steps).toEqual({});
    did("look-back");
    expect(storage.getItem(store.ASIDE_KEY)).toBe(damaged);
  });
});
