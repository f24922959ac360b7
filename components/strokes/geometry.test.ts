import { expect, it } from "vitest";
import { dominoes, DOMINOES } from "./geometry.ts";

it("is eight strokes down and the ninth up, all of one length, their feet on the ground", () => {
  const strokes = dominoes();
  expect(strokes.map(({ up }) => up)).toEqual([...Array(8).fill(false), true]);
  for (const { x1, y1, x2, y2 } of strokes) {
    expect(Math.hypot(x2 - x1, y2 - y1)).toBeCloseTo(142, 0);
    expect(y1).toBeLessThan(DOMINOES.ground);
    expect(x2).toBeLessThanOrEqual(x1);
  }
});
