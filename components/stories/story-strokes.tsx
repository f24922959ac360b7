import { CELL, fallenPath, uprightPath } from "../strokes/geometry.ts";

/** Where the strokes end below, in units of a cell: they stand on the line under the picture. */
const GROUND = 25.5;
const SCALE = 2;
const line = { fill: "none", strokeWidth: 4.5, strokeLinecap: "round" } as const;

/** So many strokes lying, then one that stands. Decoration: the caption says the same. @param down 1 or more */
export function StoryStrokes({ down }: { down: number }) {
  const standing = (down + 0.4) * CELL.width;
  const width = standing + CELL.width;
  return (
    <svg viewBox={`0 0 ${width} ${GROUND}`} width={width * SCALE} height={GROUND * SCALE} className="block h-auto max-w-full" aria-hidden="true" focusable="false">
      <path {...line} d={Array.from({ length: down }, (_, index) => fallenPath(index * CELL.width)).join("")} className="stroke-fallen" />
      <path {...line} d={uprightPath(standing)} className="stroke-up" />
    </svg>
  );
}
