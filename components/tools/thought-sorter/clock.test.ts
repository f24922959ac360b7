import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clockWords, isForgotten, left, pause, SITTING, spokenTime, start, type Clock } from "./clock.ts";

const minutes = (count: number) => count * 60_000;
const noon = Date.UTC(2026, 10, 23, 12);
const fresh: Clock = { ran: 0 };

describe("the clock", () => {
  test("runs by the time of day, so a tab that slept for ten minutes wakes ten minutes on", () => {
    const going = start(fresh, noon);
    expect(left(going, noon)).toBe(SITTING);
    expect(left(going, noon + minutes(10))).toBe(minutes(5));
    expect(left(going, noon + minutes(600))).toBe(0);
  });

  test("stands while it is paused, however long", () => {
    const paused = pause(start(fresh, noon), noon + minutes(4));
    expect(left(paused, noon + minutes(4000))).toBe(minutes(11));
    const again = start(paused, noon + minutes(4000));
    expect(left(again, noon + minutes(4001))).toBe(minutes(10));
  });

  test("starting twice is starting once, and pausing twice is pausing once", () => {
    const going = start(fresh, noon);
    expect(start(going, noon + minutes(3))).toEqual(going);
    const paused = pause(going, noon + minutes(3));
    expect(pause(paused, noon + minutes(9))).toEqual(paused);
  });

  test("however it is paused and started, it counts the time that it ran, and a clock set back adds none", () => {
    const stretch = fc.record({ runs: fc.nat(minutes(6)), rests: fc.nat(minutes(90)) });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (stretches) => {
        let [clock, now, ran] = [fresh, noon, 0];
        for (const { runs, rests } of stretches) {
          clock = pause(start(clock, now), now + runs);
          now += runs + rests;
          ran += runs;
        }
        expect(left(clock, now)).toBe(Math.max(0, SITTING - ran));
        expect(left(start(clock, now), now - minutes(60))).toBe(left(clock, now));
      }),
    );
  });

  test("survives being written down as JSON", () => {
    const going = start({ ran: minutes(2) }, noon);
    expect(left(JSON.parse(JSON.stringify(going)) as Clock, noon + minutes(1))).toBe(minutes(12));
  });

  test("left running is forgotten an hour after its end; paused it never is", () => {
    const going = start(fresh, noon);
    expect([74, 76].map((after) => isForgotten(going, noon + minutes(after)))).toEqual([false, true]);
    expect(isForgotten(pause(going, noon + minutes(20)), noon + minutes(9999))).toBe(false);
  });
});

describe("in words", () => {
  test("0:00 means over and nothing else does", () => {
    expect([SITTING, SITTING - 1, minutes(14), 61_000, 60_000, 59_001, 1000, 999, 1, 0].map(clockWords)).toEqual([
      "15:00", "15:00", "14:00", "1:01", "1:00", "1:00", "0:01", "0:01", "0:01", "0:00",
    ]);
  });

  test("it speaks twice at most", () => {
    const said = Array.from({ length: 901 }, (_, second) => spokenTime(SITTING - second * 1000));
    expect([...new Set(said)]).toEqual(["", "Five minutes left.", "The fifteen minutes are over. Finish the sentence that you are in."]);
    expect(said.indexOf("Five minutes left.")).toBe(600);
    expect(said.at(-2)).toBe("Five minutes left.");
  });
});
