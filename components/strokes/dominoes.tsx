import { dominoes, DOMINOES } from "./geometry.ts";

type Props = {
  className?: string;
  /** Width of a stroke in units of the view box: thicker when drawn small. */
  thickness?: number;
  ground?: boolean;
};

/** Eight strokes falling, the ninth upright: the picture at the head of the article, and the logo. Decoration. */
export function Dominoes({ className, thickness = 22, ground = true }: Props) {
  return (
    <svg viewBox={`0 0 ${DOMINOES.width} ${DOMINOES.height}`} className={className} aria-hidden="true" focusable="false">
      {dominoes().map(({ up, ...line }) => (
        <line key={line.x1} {...line} strokeWidth={thickness} strokeLinecap="round" className={up ? "stroke-up" : "stroke-fallen"} />
      ))}
      {ground ? (
        <line x1="0" x2={DOMINOES.width} y1={DOMINOES.ground} y2={DOMINOES.ground} strokeWidth="2" className="stroke-line" />
      ) : null}
    </svg>
  );
}
