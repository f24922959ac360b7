type CurvePoint = {
  /** 0 at the left end, 1 at the right. */
  x: number;
  /** 0 on the ground, 1 at the top. */
  y: number;
};
type Mark = CurvePoint & { label: string };

type Props = {
  points: readonly CurvePoint[];
  /** Points on the curve that matter, each labeled above it: where the reader stands. */
  marks: readonly Mark[];
  /** What stands under the left and the right end. */
  ends: readonly [left: string, right: string];
  /** The same facts in words, for those who do not see the picture. */
  inWords: string;
};

const ROW = 24;
const PLOT = 112;
const tenths = (value: number) => Math.round(value * 10) / 10;
const percent = (share: number) => `${tenths(share * 100)}%`;

function anchor(x: number) {
  if (x < 0.3) return "start";
  return x > 0.7 ? "end" : "middle";
}

/** A curve on a ground line. Its width follows the page while its letters keep their size, without a style attribute. */
export function Curve({ points, marks, ends, inWords }: Props) {
  const top = marks.length * ROW + 6;
  const ground = top + PLOT;
  const path = points.map(({ x, y }, index) => `${index ? "L" : "M"}${tenths(x * 100)} ${tenths((1 - y) * 100)}`).join("");
  return (
    <svg role="img" aria-label={inWords} width="100%" height={ground + ROW + 4} className="mt-3 block overflow-visible text-base" fontSize="16">
      <line x1="0" x2="100%" y1={ground} y2={ground} strokeWidth="2" className="stroke-line" />
      {marks.map(({ x, label }, row) => (
        <g key={label}>
          <line x1={percent(x)} x2={percent(x)} y1={(row + 1) * ROW - 2} y2={ground} strokeWidth="1.5" className="stroke-edge" />
          <text x={percent(x)} y={(row + 1) * ROW - 8} textAnchor={anchor(x)} className="fill-ink font-semibold">{label}</text>
        </g>
      ))}
      <svg y={top} width="100%" height={PLOT} viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
        <path d={path} fill="none" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" vectorEffect="non-scaling-stroke" className="stroke-ink" />
      </svg>
      {marks.map(({ x, y, label }) => (
        <circle key={label} cx={percent(x)} cy={tenths(ground - y * PLOT)} r="7" strokeWidth="2.5" className="fill-up stroke-ink" />
      ))}
      <text x="0" y={ground + ROW} className="fill-soft">{ends[0]}</text>
      <text x="100%" y={ground + ROW} textAnchor="end" className="fill-soft">{ends[1]}</text>
    </svg>
  );
}
