/** How a stage went as a stroke: from fallen for 1 to upright for 5. The words stand beside it. */
export function Lean({ how, className = "size-6" }: { how: number; className?: string }) {
  const fall = (5 - how) / 4;
  return (
    <svg viewBox="0 0 24 24" className={`${className} shrink-0 overflow-visible`} aria-hidden="true" focusable="false">
      <line
        x1="12"
        y1="20"
        x2="12"
        y2="5"
        strokeWidth="4.5"
        strokeLinecap="round"
        className={how >= 4 ? "stroke-up" : "stroke-fallen"}
        transform={`translate(${7 * fall} ${-2 * fall}) rotate(${-78 * fall} 12 20)`}
      />
    </svg>
  );
}
