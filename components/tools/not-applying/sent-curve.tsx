import { grouped } from "../../words/numbers.ts";
import { percentWords } from "../chance-words.ts";
import { Curve } from "../curve.tsx";
import type { Settings } from "../settings.ts";
import { chanceOfAtLeastOne } from "./model.ts";
import type { ApplyingSetting } from "./settings.ts";
import { addUp } from "./words.ts";

const MOST_PARTS = 40;

/** The chance of at least one offer over the number sent, with the point where the reader stands and the one wanted. */
export function SentCurve({ settings }: { settings: Settings<ApplyingSetting> }) {
  const { p, needed, without } = addUp(settings);
  const { sent, wanted } = settings;
  const most = Math.max(10, Math.ceil(needed * 1.25), Math.ceil(sent * 1.25));
  const chanceOf = (count: number) => chanceOfAtLeastOne(p, count);
  const parts = Math.min(MOST_PARTS, most);
  const points = Array.from({ length: parts + 1 }, (_, part) => {
    const count = Math.round((part / parts) * most);
    return { x: count / most, y: chanceOf(count) };
  });
  const here = `You apply for ${grouped(sent)}: ${percentWords(without)}`;
  const there = `${grouped(needed)}: ${wanted}% or more`;
  const end = `${grouped(most)}: ${percentWords(chanceOf(most))}`;
  const marks = [
    { x: sent / most, y: without, label: here },
    { x: needed / most, y: chanceOf(needed), label: there },
  ];
  return <Curve points={points} marks={marks} ends={["0: 0%", end]} inWords={`The chance of at least one offer grows with the number sent, ever more slowly. ${here}. ${there}. ${end}.`} />;
}
