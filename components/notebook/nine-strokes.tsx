import { steps } from "../../content/steps.ts";
import styles from "./nine-strokes.module.css";

/** Width of the room that each stroke has. */
const CELL = 24;
const WIDTH = CELL * steps.length;
const GROUND = 22.25;

/**
 * Nine strokes on the ground, each upright once its step is done; when all nine stand, the sun comes up behind them.
 * Decoration: the list of steps says the same.
 */
export const NineStrokes = ({ className }: { className?: string }) => (
  <svg viewBox={`0 -5 ${WIDTH} 29`} className={className} aria-hidden="true" focusable="false">
    <clipPath id="above-ground"><rect x="0" y="-5" width={WIDTH} height={GROUND + 5} /></clipPath>
    <g clipPath="url(#above-ground)"><circle cx={WIDTH / 2} cy={GROUND} r="24" className={styles.sun} /></g>
    {steps.map(({ number }) => (
      <svg key={number} x={(number - 1) * CELL} width={CELL} height={CELL} viewBox={`0 0 ${CELL} ${CELL}`} overflow="visible">
        <line x1="12" y1="20" x2="12" y2="5" strokeWidth="7.5" strokeLinecap="round" className={styles.edge} />
        <line x1="12" y1="20" x2="12" y2="5" strokeWidth="4.5" strokeLinecap="round" data-step={number} className={styles.stroke} />
      </svg>
    ))}
    <line x1="0" x2={WIDTH} y1={GROUND + 0.2} y2={GROUND + 0.2} strokeWidth="0.4" className="stroke-line" />
  </svg>
);
