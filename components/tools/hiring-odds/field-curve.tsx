import { grouped } from "../../words/numbers.ts";
import { percentWords } from "../chance-words.ts";
import { Curve } from "../curve.tsx";
import type { Settings } from "../settings.ts";
import { chanceWith, type HiringSetting } from "./settings.ts";

const PARTS = 48;

/** The chance over the number of applicants, from one to a thousand or ten; each tenfold takes the same width. */
export function FieldCurve({ settings }: { settings: Settings<HiringSetting> }) {
  const { applicants } = settings;
  const most = applicants > 1000 ? 10_000 : 1000;
  const chanceAmong = (count: number) => chanceWith(settings, { applicants: count });
  const points = Array.from({ length: PARTS + 1 }, (_, part) => ({ x: part / PARTS, y: chanceAmong(most ** (part / PARTS)) }));
  const here = `${applicants === 1 ? "1 applicant" : `${grouped(applicants)} applicants`}: ${percentWords(chanceAmong(applicants))}`;
  const alone = `1 applicant: ${percentWords(chanceAmong(1))}`;
  const crowd = `${grouped(most)}: ${percentWords(chanceAmong(most))}`;
  const mark = { x: Math.log(applicants) / Math.log(most), y: chanceAmong(applicants), label: here };
  return <Curve points={points} marks={[mark]} ends={[alone, crowd]} inWords={`The chance falls as more people apply. ${alone}. ${here}. ${crowd}.`} />;
}
