/** One stroke as a line: foot (x1, y1) and head (x2, y2), in units of the view box. */
type StrokeLine = { x1: number; y1: number; x2: number; y2: number; up: boolean };

/** View box of the nine strokes: width and height. */
export const DOMINOES = { width: 920, height: 190, ground: 174 } as const;

const LENGTH = 142;
const FEET = [112, 194, 276, 358, 440, 522, 604, 690] as const;
/** Degrees from upright: the first lies flat, the eighth is on its way down. */
const LEANS = [88, 82, 75, 67, 58, 47, 34, 18] as const;
const STANDING_FOOT = 855;

const round = (value: number) => Math.round(value * 10) / 10;

/** The nine strokes of the site's picture: eight falling one after the other, the ninth upright. */
export function dominoes(): StrokeLine[] {
  const foot = DOMINOES.ground - 11;
  const fallen = FEET.map((x, index) => {
    const lean = ((LEANS[index] ?? 0) * Math.PI) / 180;
    return { x1: x, y1: foot, x2: round(x - LENGTH * Math.sin(lean)), y2: round(foot - LENGTH * Math.cos(lean)), up: false };
  });
  return [...fallen, { x1: STANDING_FOOT, y1: foot, x2: STANDING_FOOT, y2: foot - LENGTH, up: true }];
}

/** Room that one small stroke takes where many stand in a row, in units of the view box. */
export const CELL = { width: 20, height: 28 } as const;

/** A small fallen stroke as a path: its foot to the right, as in the big picture. @param x left edge of its cell @param y top edge */
export const fallenPath = (x = 0, y = 0) => `M${x + 4} ${y + 17}l12 5`;
/** A small upright stroke as a path. @param x left edge of its cell @param y top edge */
export const uprightPath = (x = 0, y = 0) => `M${x + 10} ${y + 5}v18`;
/** Leads a path on from a fallen stroke to the next one in its row. */
export const nextFallen = `m${CELL.width - 12}-5l12 5`;
/** Leads a path on from an upright stroke to the next one in its row. */
export const nextUpright = `m${CELL.width}-18v18`;
