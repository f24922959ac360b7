import { CELL, fallenPath, uprightPath } from "../../strokes/geometry.ts";

/** Knocks lie, get-ups stand, in the order in which they happened. Decoration: the count says the same. */
export const StrokeRow = ({ strokes, className }: { strokes: readonly boolean[]; className: string }) => (
  <span aria-hidden="true" className="flex flex-wrap">
    {strokes.map((standing, index) => (
      <svg key={index} viewBox={`0 0 ${CELL.width} ${CELL.height}`} className={className} focusable="false">
        <path d={standing ? uprightPath() : fallenPath()} fill="none" strokeWidth="4.5" strokeLinecap="round" className={standing ? "stroke-up" : "stroke-fallen"} />
      </svg>
    ))}
  </span>
);
