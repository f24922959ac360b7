"use client";
import { quietButton } from "../forms/button.ts";
import { nameOf, namesIn } from "../notebook/names.ts";
import type { Application, Review } from "../notebook/schema.ts";

type Names = Pick<Review, "company" | "role">;

/** More would be a wall of buttons; the newest come first. */
const MOST = 4;

/** Applications that letters were written about and that no review is about yet, the newest first. */
function unreviewed(applications: readonly Application[], reviews: readonly Names[]): Names[] {
  const known = new Set(reviews.map((review) => nameOf(review).toLowerCase()));
  const names = applications.map(({ form }) => namesIn(form)).filter(({ company, role }) => company || role);
  return names.filter((one, index) => !known.has(nameOf(one).toLowerCase()) && names.findIndex((other) => nameOf(other) === nameOf(one)) === index).slice(0, MOST);
}

type Props = { label: string; applications: readonly Application[]; reviews: readonly Names[]; onTake: (names: Names) => void };

/** Offers names from the letters, so that nothing is typed twice. */
export function Offers({ label, applications, reviews, onTake }: Props) {
  const names = unreviewed(applications, reviews);
  if (names.length === 0) return null;
  return (
    <div role="group" aria-label={label} className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-base">
      <span aria-hidden="true" className="text-soft">{label}</span>
      {names.map((one) => (
        <button key={nameOf(one)} type="button" className={quietButton} onClick={() => onTake(one)}>{nameOf(one)}</button>
      ))}
    </div>
  );
}
