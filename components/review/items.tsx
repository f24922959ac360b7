"use client";
import { useRef, useState, type KeyboardEvent } from "react";
import { handsWords, kindWords } from "../../content/review.ts";
import { newId } from "../notebook/items.ts";
import { LONGEST_TEXT } from "../notebook/limits.ts";
import type { ReviewItem } from "../notebook/schema.ts";

/** Characters in a line of a field on a phone, for browsers that do not size a field by its text. */
const ABOUT_A_LINE = 30;

type Hands = NonNullable<ReviewItem["hands"]>;
type Props = {
  kind: ReviewItem["kind"];
  items: readonly ReviewItem[];
  /** Takes a line as it now is; one that is new is added. */
  onChange: (item: ReviewItem) => void;
  onRemove: (item: ReviewItem) => void;
};

/** The field of a line on the page, for the focus. */
export const itemId = (id: string) => `review-item-${id}`;

/** One of the two lists of a stage. There is always an empty line at its end; Enter goes there. */
export function Items({ kind, items, onChange, onRemove }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [next, setNext] = useState(newId);
  const own = items.filter((item) => item.kind === kind);
  const rows = own.some(({ text }) => text === "") ? own : [...own, { id: next, kind, text: "" }];

  function type(item: ReviewItem, text: string) {
    onChange({ ...item, text });
    if (item.id === next) setNext(newId());
  }

  function goOn(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    list.current?.querySelector<HTMLTextAreaElement>("[data-empty] textarea")?.focus();
  }

  return (
    <div className="mt-5">
      <p className="font-semibold" aria-hidden="true">{kindWords[kind]}</p>
      <ul ref={list} aria-label={kindWords[kind]} className="mt-1.5 space-y-2">
        {rows.map((item, index) => (
          <li key={item.id} data-empty={item.text === "" ? "" : undefined}>
            <div className="flex items-start gap-1">
              <textarea
                id={own.includes(item) ? itemId(item.id) : undefined}
                aria-label={`${kindWords[kind]}, ${index + 1}`}
                rows={1 + Math.min(5, Math.floor(item.text.length / ABOUT_A_LINE))}
                maxLength={LONGEST_TEXT}
                autoComplete="off"
                enterKeyHint="next"
                placeholder={index === 0 ? "One thing, in a few words" : "One more"}
                className="block min-h-11 w-full field-sizing-content supports-[field-sizing:content]:resize-none rounded-xl border border-edge bg-paper px-3.5 py-2 text-ink placeholder:text-soft"
                value={item.text}
                onChange={({ target }) => type(item, target.value)}
                onKeyDown={goOn}
              />
              {own.includes(item) ? <RemoveButton label={item.text ? `Remove “${item.text}”` : "Remove the empty line"} onClick={() => onRemove(item)} /> : <span className="w-11 shrink-0" />}
            </div>
            {item.text.trim() ? <WhoseHands item={item} onChange={(hands) => onChange({ ...item, hands })} /> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

const RemoveButton = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <button type="button" aria-label={label} className="grid size-11 shrink-0 cursor-pointer place-items-center rounded-xl text-soft hover:text-ink" onClick={onClick}>
    <svg viewBox="0 0 20 20" className="size-5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true"><path d="m5 5 10 10M15 5 5 15" /></svg>
  </button>
);

function WhoseHands({ item, onChange }: { item: ReviewItem; onChange: (hands: Hands) => void }) {
  return (
    <fieldset className="text-base">
      <legend className="sr-only">In whose hands was “{item.text}”?</legend>
      <div className="flex flex-wrap gap-x-4">
        {(Object.keys(handsWords) as Hands[]).map((hands) => (
          <label key={hands} className="inline-flex min-h-11 cursor-pointer items-center gap-2 has-checked:font-semibold">
            <input type="radio" name={`hands-${item.id}`} checked={item.hands === hands} onChange={() => onChange(hands)} />
            {handsWords[hands]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
