"use client";
import { Field } from "../forms/field.tsx";
import { LONGEST_TEXT } from "../notebook/limits.ts";
import type { Review } from "../notebook/schema.ts";

type Names = Pick<Review, "company" | "role">;
type Props = { name: string; names: Names; onChange: (names: Partial<Names>) => void };

/** What a review is named by. @param name begins the ids of the two fields */
export function Names({ name, names: { company, role }, onChange }: Props) {
  const field = { maxLength: LONGEST_TEXT, autoComplete: "off" } as const;
  return (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
      <Field {...field} name={`${name}-company`} label="Company" value={company} onChange={({ target }) => onChange({ company: target.value })} />
      <Field {...field} name={`${name}-role`} label="Role" value={role} onChange={({ target }) => onChange({ role: target.value })} />
    </div>
  );
}
