/**
 * The stroke of one step: fallen, and upright once the step is done. Its state comes from an attribute on <html>
 * that is set before the first paint; the ancestor that carries `data-step` says which step it is.
 */
export function StepStroke({ className = "size-6" }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={`${className} shrink-0 overflow-visible`} aria-hidden="true" focusable="false">
      <line x1="12" y1="20" x2="12" y2="5" strokeWidth="4.5" strokeLinecap="round" className="step-stroke" />
    </svg>
  );
}

/** Says “done” to those who cannot see the stroke; hidden until it is. */
export const DoneWord = () => <span className="done-word sr-only"> (done)</span>;
