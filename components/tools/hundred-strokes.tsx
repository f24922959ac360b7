const COLUMNS = 20;
const WIDTH = 20;
const HEIGHT = 28;

const place = (index: number) => ({ x: (index % COLUMNS) * WIDTH, y: Math.floor(index / COLUMNS) * HEIGHT });
const fallen = (index: number) => {
  const { x, y } = place(index);
  return `M${x + 4} ${y + 22}l12-5`;
};
const upright = (index: number) => {
  const { x, y } = place(index);
  return `M${x + 10} ${y + 5}v18`;
};
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
    <svg role="img" aria-label={inWords} viewBox={`0 0 ${COLUMNS * WIDTH} ${5 * HEIGHT}`} className="block w-full max-w-[32rem]">
      <path {...line} d={draw(0, 100 - up - ink, fallen)} className="stroke-fallen" />
      <path {...line} d={draw(100 - up - ink, 100 - ink, upright)} className="stroke-up" />
      <path {...line} d={draw(100 - ink, 100, upright)} className="stroke-ink" />
    </svg>
  );
}
