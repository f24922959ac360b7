import { CELL, fallenPath, nextFallen, nextUpright, uprightPath } from "../strokes/geometry.ts";

const COLUMNS = 20;

/** The strokes from one cell to another as one path: a row goes on from stroke to stroke, so that it packs well. */
function draw(from: number, to: number, [start, step]: readonly [start: (x: number, y: number) => string, step: string]) {
  let path = "";
  for (let index = from; index < to; index++) {
    const column = index % COLUMNS;
    path += index > from && column > 0 ? step : start(column * CELL.width, Math.floor(index / COLUMNS) * CELL.height);
  }
  return path;
}
const fallen = [fallenPath, nextFallen] as const;
const upright = [uprightPath, nextUpright] as const;

type Props = {
  /** How many stand in the color of getting up: 0 to 100. */
  up: number;
  /** How many more stand after them, in ink, for a comparison. */
  ink?: number;
  inWords: string;
};

/** A hundred strokes, so many of them upright: a chance to look at. */
export function HundredStrokes({ up, ink = 0, inWords }: Props) {
  const line = { fill: "none", strokeWidth: 4.5, strokeLinecap: "round" } as const;
  return (
    <svg role="img" aria-label={inWords} viewBox={`0 0 ${COLUMNS * CELL.width} ${5 * CELL.height}`} className="block w-full max-w-[32rem]">
      <path {...line} d={draw(0, 100 - up - ink, fallen)} className="stroke-fallen" />
      <path {...line} d={draw(100 - up - ink, 100 - ink, upright)} className="stroke-up" />
      <path {...line} d={draw(100 - ink, 100, upright)} className="stroke-ink" />
    </svg>
  );
}
