import { CELL, fallenPath, uprightPath } from "../strokes/geometry.ts";

const COLUMNS = 20;

const placed = (path: (x: number, y: number) => string) => (index: number) =>
  path((index % COLUMNS) * CELL.width, Math.floor(index / COLUMNS) * CELL.height);
const fallen = placed(fallenPath);
const upright = placed(uprightPath);
const hundred = Array.from({ length: 100 }, (_, index) => index);

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
  const draw = (from: number, to: number, stroke: (index: number) => string) => hundred.slice(from, to).map(stroke).join("");
  return (
    <svg role="img" aria-label={inWords} viewBox={`0 0 ${COLUMNS * CELL.width} ${5 * CELL.height}`} className="block w-full max-w-[32rem]">
      <path {...line} d={draw(0, 100 - up - ink, fallen)} className="stroke-fallen" />
      <path {...line} d={draw(100 - up - ink, 100 - ink, upright)} className="stroke-up" />
      <path {...line} d={draw(100 - ink, 100, upright)} className="stroke-ink" />
    </svg>
  );
}
