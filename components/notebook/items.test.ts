import fc from "fast-check";
import { expect, test } from "vitest";
import { newId, putBack, withChanged, without } from "./items.ts";

const anyList = fc.uniqueArray(fc.nat(), { minLength: 1 }).map((numbers) => numbers.map((number) => ({ id: String(number) })));

test("putting back restores the list, and twice is once", () => {
  fc.assert(
    fc.property(anyList, fc.nat(), (list, pick) => {
      const index = pick % list.length;
      const item = list[index] ?? { id: "" };
      const restored = putBack(without(list, item.id), item, index);
      expect(restored).toEqual(list);
      expect(putBack(restored, item, 0)).toEqual(list);
    }),
  );
  expect(putBack([], { id: "a" }, 7)).toEqual([{ id: "a" }]);
});

test("changing touches one item, and an item that is gone stays gone", () => {
  const list = [{ id: "a", n: 1 }, { id: "b", n: 1 }];
  const more = (item: { id: string; n: number }) => ({ ...item, n: item.n + 1 });
  expect(withChanged(list, "b", more)).toEqual([{ id: "a", n: 1 }, { id: "b", n: 2 }]);
  expect(withChanged(list, "c", more)).toEqual(list);
});

test("ids differ and fit the notebook", () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(64);
});
