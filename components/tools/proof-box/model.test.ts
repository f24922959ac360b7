import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allTags, draw, hasTag, isBlank, move, newcomers, readTags, saysTheSame } from "./model.ts";

const items = (...ids: string[]) => ids.map((id) => ({ id }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join("");
const anyRandom = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("draw", () => {
  test("never gives the same twice in a row, whatever chance says, and loses nobody", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.array(anyRandom, { minLength: 1, maxLength: 60 }), (count, chances) => {
        const box = items(...Array.from({ length: count }, (_, index) => String(index)));
        let last: string | undefined;
        for (const chance of chances) {
          const drawn = draw(box, last, () => chance);
          expect(drawn && drawn.id !== last && box.includes(drawn)).toBe(true);
          last = drawn?.id;
        }
      }),
    );
  });

  test("every one of the others can come, each for an equal share of chance", () => {
    const shares = Array.from({ length: 300 }, (_, index) => draw(items("a", "b", "c", "d"), "b", () => index / 300)?.id);
    expect(Object.fromEntries([..."acd"].map((id) => [id, shares.filter((drawn) => drawn === id).length]))).toEqual({ a: 100, c: 100, d: 100 });
  });

  test("one alone comes again, and an empty box gives nothing", () => {
    expect(draw(items("a"), "a", () => 0.99)).toEqual({ id: "a" });
    expect(draw([], "a", () => 0)).toBeUndefined();
  });

  test("one that was deleted since does not disturb the draw", () => {
    expect(draw(items("a", "b"), "gone", () => 0.99)?.id).toBe("b");
  });
});

describe("tags", () => {
  test("are parted, trimmed, and stand once whatever their capitals", () => {
    expect(readTags(" SQL, planning ,,sql; Night  shifts\nplanning")).toEqual(["SQL", "planning", "Night shifts"]);
    expect(readTags(" , ;")).toEqual([]);
  });

  test("fit what the notebook keeps", () => {
    fc.assert(fc.property(fc.string(), (line) => readTags(line).every((tag) => tag.length >= 1 && tag.length <= 60 && tag === tag.trim())));
    expect(readTags("x".repeat(80))[0]).toHaveLength(60);
  });

  test("of the whole box stand in alphabetical order, and are found again", () => {
    const box = [{ tags: ["writing", "SQL"] }, { tags: ["sql", "care"] }];
    expect(allTags(box)).toEqual(["care", "SQL", "writing"]);
    expect(box.map((one) => hasTag(one, "SQL"))).toEqual([true, true]);
  });
});

describe("move", () => {
  test("passes the neighbor, and stops at the ends", () => {
    expect(ids(move(items("a", "b", "c"), "b", -1))).toBe("bac");
    expect(ids(move(items("a", "b", "c"), "b", 1))).toBe("acb");
    expect(ids(move(items("a", "b"), "a", -1))).toBe("ab");
    expect(ids(move(items("a", "b"), "b", 1))).toBe("ab");
    expect(ids(move(items("a", "b"), "z", 1))).toBe("ab");
  });

  test("among those shown passes the next one shown", () => {
    expect(ids(move(items("a", "b", "c", "d"), "d", -1, items("a", "d")))).toBe("dabc");
    expect(ids(move(items("a", "b", "c", "d"), "a", 1, items("a", "c")))).toBe("bcad");
  });

  test("loses nothing, and moving back restores the order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { minLength: 2 }), fc.nat(), (numbers, pick) => {
        const list = items(...numbers.map((number) => `${number};`));
        const id = list[pick % (list.length - 1)]?.id ?? "";
        const moved = move(list, id, 1);
        expect(ids(moved)).not.toBe(ids(list));
        expect(ids(move(moved, id, -1))).toBe(ids(list));
      }),
    );
  });
});

test("what says the same, and what says nothing", () => {
  const proof = { hard: "a", did: "b", changed: "c", tags: ["d"] };
  expect(saysTheSame(proof, { ...proof })).toBe(true);
  for (const other of [{ hard: "x" }, { did: "x" }, { changed: "x" }, { tags: [] }, { tags: ["x"] }]) expect(saysTheSame(proof, { ...proof, ...other })).toBe(false);
  expect([isBlank({ hard: " ", did: "\n", changed: "" }), isBlank({ hard: "", did: "x", changed: "" })]).toEqual([true, false]);
});

test("a file brought in twice adds nothing, and neither does an entry that stands in it twice", () => {
  const proof = (did: string) => ({ hard: "", did, changed: "", tags: [] });
  const file = [proof("a"), proof("b"), proof("a")];
  expect(newcomers([proof("b")], file)).toEqual([proof("a")]);
  expect(newcomers([proof("a"), proof("b")], file)).toEqual([]);
});
