import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge } from "./merge.ts";
import { anyNotebook } from "./notebook.cases.ts";
import { emptyNotebook, type Notebook } from "./schema.ts";
import { same } from "./values.ts";
import { LIST_NAMES } from "./words.ts";

/** What an item says, without the name that it goes by here. */
const saying = <Item extends object>(item: Item) => ({ ...item, id: "" });
const knock = (where: string, ...getUps: string[]) => ({ id: "1", where, on: "2026-11-20", getUps: getUps.map((id) => ({ id, what: "rested" as const, on: "2026-11-21" })) });
const application = (company: string, changed: string) => ({ id: "1", form: { company }, edits: {}, sent: {}, changed: `2026-11-${changed}T00:00:00.000Z` });
const notebook = (part: Partial<Notebook>): Notebook => ({ ...emptyNotebook, ...part });

/** Whether a list holds what the item says, as it is or, if `changed` tells, in a later state. */
const holds = (list: readonly { id: string }[], item: { id: string }) =>
  list.some((kept) => same(saying(kept), saying(item))) ||
  (["edits", "plan", "moved"].some((part) => part in item) && list.some((kept) => kept.id === item.id && "changed" in kept && "changed" in item && Date.parse(String(kept.changed)) > Date.parse(String(item.changed))));

describe("merging two notebooks", () => {
  it("into an empty one is the identity", () => {
    fc.assert(fc.property(anyNotebook, (any) => void expect(merge(emptyNotebook, any)).toEqual(any)));
  });

  it("twice is once, and with itself nothing", () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (mine, incoming) => {
        const once = merge(mine, incoming);
        expect(merge(once, incoming)).toEqual(once);
        expect(merge(once, mine)).toEqual(once);
        expect(merge(once, once)).toEqual(once);
        expect(same(merge(mine, mine), mine)).toBe(true);
      }),
    );
  });

  it("loses nothing", () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (mine, incoming) => {
        const merged = merge(mine, incoming);
        for (const side of [mine, incoming]) {
          expect(Object.keys(merged.steps)).toEqual(expect.arrayContaining(Object.keys(side.steps)));
          for (const name of LIST_NAMES.filter((list) => list !== "knocks")) {
            for (const item of side[name]) expect(holds(merged[name], item), `${name}: ${JSON.stringify(item)}`).toBe(true);
          }
          for (const { where, on, getUps } of side.knocks) {
            const alike = merged.knocks.filter((kept) => kept.where === where && kept.on === on).flatMap((kept) => kept.getUps);
            for (const getUp of getUps) expect(holds(alike, getUp)).toBe(true);
            expect(merged.knocks.some((kept) => kept.where === where && kept.on === on)).toBe(true);
          }
          const thoughts = [merged.sitting?.thought, ...merged.parkedThoughts.map(({ thought }) => thought)];
          if (side.sitting?.thought.trim()) expect(thoughts).toContain(side.sitting.thought);
        }
      }),
    );
  });

  it("gives no id twice, and none that does not fit", () => {
    fc.assert(
      fc.property(anyNotebook, anyNotebook, (mine, incoming) => {
        const merged = merge(mine, incoming);
        for (const name of LIST_NAMES) {
          const ids = merged[name].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(Math.max(0, ...ids.map(({ length }) => length))).toBeLessThanOrEqual(64);
        }
      }),
    );
  });

  it("cuts no character of an id in half", () => {
    const moon = (text: string) => notebook({ kindSentences: [{ id: `${"x".repeat(39)}🌙🌙`, text, on: "2026-11-20" }] });
    const { kindSentences } = merge(moon("a"), moon("b"));
    expect(kindSentences.map(({ id }) => id.isWellFormed())).toEqual([true, true]);
  });

  it("does not depend on which comes first, but for order and names", () => {
    const contents = (merged: Notebook) => ({
      steps: merged.steps,
      ...Object.fromEntries(
        LIST_NAMES.filter((name) => name !== "parkedThoughts").map((name) => [
          name,
          merged[name].map((item) => JSON.stringify("getUps" in item ? { ...saying(item), getUps: item.getUps.map((one) => JSON.stringify(saying(one))).sort() } : saying(item))).sort(),
        ]),
      ),
    });
    fc.assert(fc.property(anyNotebook, anyNotebook, (a, b) => void expect(contents(merge(a, b))).toEqual(contents(merge(b, a)))));
  });

  it("keeps the get-ups of both under one knock", () => {
    const merged = merge(notebook({ knocks: [knock("Acme", "a", "b")] }), notebook({ knocks: [knock("Acme", "b", "c")] }));
    expect(merged.knocks).toEqual([knock("Acme", "a", "b", "c")]);
  });

  it("keeps both where a knock was changed and nothing says when", () => {
    const merged = merge(notebook({ knocks: [knock("Acme", "a")] }), notebook({ knocks: [knock("Acme, second round", "a")] }));
    expect(merged.knocks.map(({ where }) => where)).toEqual(["Acme", "Acme, second round"]);
  });

  it.each([
    ["21", "22", ["theirs"]],
    ["22", "21", ["mine"]],
    ["21", "21", ["mine", "theirs"]],
  ])("takes the application changed later: %s and %s", (mine, theirs, left) => {
    const merged = merge(notebook({ applications: [application("mine", mine)] }), notebook({ applications: [application("theirs", theirs)] }));
    expect(merged.applications.map(({ form }) => form.company)).toEqual(left);
  });

  it("does not go by “What changed” of an achievement, even where it looks like a moment", () => {
    const proof = (changed: string) => ({ id: "1", hard: "", did: "", changed, tags: [], added: "2026-11-20T00:00:00.000Z" });
    const [old, late] = [proof("2026-11-01T00:00:00.000Z"), proof("2026-11-02T00:00:00.000Z")];
    expect(merge(notebook({ achievements: [old] }), notebook({ achievements: [late] })).achievements).toHaveLength(2);
  });

  it("parks the second of two thoughts on the table", () => {
    const table = (thought: string) => notebook({ sitting: { ran: 5, thought } });
    const merged = merge(table("here"), table("there"));
    expect([merged.sitting?.thought, merged.parkedThoughts.map(({ thought }) => thought)]).toEqual(["here", ["there"]]);
    expect(merge(table("here"), table("here"))).toEqual({ ...table("here"), lastDrawn: undefined });
  });
});
