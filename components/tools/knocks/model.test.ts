import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getUpWords, MONTHS_SHOWN, rhythm, strokes, tally, type Counted, type GetUpKind } from "./model.ts";

const knock = (on: string, ...getUps: string[]): Counted => ({ on, getUps: getUps.map((day) => ({ on: day })) });

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const anyLog = fc.array(fc.record({ on: anyDay, getUps: fc.array(fc.record({ on: anyDay }), { maxLength: 5 }) }), { maxLength: 12 });

describe("tally", () => {
  test("says the count as the epigraph does", () => {
    const log = Array.from({ length: 8 }, (_, index) => knock("2026-11-01", ...Array<string>(index === 0 ? 2 : 1).fill("2026-11-02")));
    expect(tally(log)).toEqual({ down: 8, up: 9, sentence: "Knocked down 8, got up 9." });
  });

  test("an empty log and a knock without a get-up", () => {
    expect(tally([])).toEqual({ down: 0, up: 0, sentence: "Knocked down 0, got up 0." });
    expect(tally([knock("2026-11-01")]).sentence).toBe("Knocked down 1, got up 0.");
  });

  test("the strokes show the same numbers", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { down, up } = tally(log);
        const drawn = strokes(log);
        expect([drawn.filter((standing) => !standing).length, drawn.filter(Boolean).length]).toEqual([down, up]);
      }),
    );
  });
});

test("what was done is said by frequency, and nothing is said about what was not", () => {
  const did = (...kinds: GetUpKind[]) => ({ getUps: kinds.map((what) => ({ what })) });
  expect(getUpWords([did("rested", "asked"), did("asked"), did("asked", "rested", "learned")])).toBe("asked a question 3 times, rested twice, learned something once");
  expect(getUpWords([did()])).toBe("");
});

describe("strokes", () => {
  test("stand in the order of the days, whatever the order of the log, and on one day the knock comes first", () => {
    const log = [knock("2026-11-10", "2026-11-10", "2026-11-20"), knock("2026-10-01", "2026-11-15")];
    expect(strokes(log)).toEqual([false, false, true, true, true]);
  });
});

describe("rhythm", () => {
  test("has a row for a month in which nothing happened, newest first, over the end of a year", () => {
    const log = [knock("2026-11-30", "2027-02-01"), knock("2027-02-28")];
    expect(rhythm(log).months.map(({ month, down, up }) => [month, down, up])).toEqual([
      ["2027-02", 1, 1],
      ["2027-01", 0, 0],
      ["2026-12", 0, 0],
      ["2026-11", 1, 0],
    ]);
    expect(rhythm(log).earlier).toEqual({ down: 0, up: 0 });
  });

  test("counts what lies before its last row in one sum", () => {
    const { months, earlier } = rhythm([knock("1900-01-01", "1999-12-31"), knock("2026-11-01")]);
    expect(months).toHaveLength(MONTHS_SHOWN);
    expect(months.at(-1)?.month).toBe("2025-12");
    expect(earlier).toEqual({ down: 1, up: 1 });
  });

  test("an empty log has none, and a day that is none breaks nothing", () => {
    expect(rhythm([]).months).toEqual([]);
    expect(rhythm([knock("2026-02-31")]).months).toEqual([]);
    expect(rhythm([knock("0026-11-01"), knock("2026-11-01", "2026-11-31")]).months.map(({ down, up }) => [down, up])).toEqual([[1, 0]]);
  });

  test("loses nothing: the rows and the sum before them add up to the tally, and no month stands twice", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { months, earlier } = rhythm(log);
        const sum = (name: "down" | "up") => months.reduce((all, month) => all + month[name], earlier[name]);
        expect([sum("down"), sum("up")]).toEqual([tally(log).down, tally(log).up]);
        expect(new Set(months.map(({ month }) => month)).size).toBe(months.length);
      }),
    );
  });
});
