const shape =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-xl px-4 py-2 text-base font-semibold no-underline cursor-pointer disabled:cursor-not-allowed disabled:opacity-60";

/** Classes of the one main button of a region: marigold. */
export const mainButton = `${shape} bg-up text-on-up hover:brightness-105`;
/** Classes of every other button. */
export const quietButton = `${shape} border border-edge bg-paper text-ink hover:border-ink`;
/** Classes of a button or link that stands in a line of text. */
export const plainButton =
  "inline-flex min-h-6 items-center gap-1.5 font-semibold text-ink underline decoration-edge underline-offset-4 hover:decoration-ink cursor-pointer";
/** Classes of the same in a row of its kind: in small letters, and as tall as a finger needs. */
export const smallButton = `${plainButton} min-h-11 text-base`;
