import type { Finding } from "./check-letter.ts";

type Props = {
  id: string;
  value: string;
  findings: readonly Finding[];
  onChange: (value: string) => void;
};

type Piece = { text: string; level?: Finding["level"] };

/** The message in pieces, so that found words can be marked. Where findings overlap, the first one is drawn. */
function pieces(message: string, findings: readonly Finding[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { start, end, level } of [...findings].sort((a, b) => a.start - b.start)) {
    // A remark on the whole letter marks nothing in particular.
    if (start < at || end <= start || (start === 0 && end >= message.length)) continue;
    result.push({ text: message.slice(at, start) }, { text: message.slice(start, end), level });
    at = end;
  }
  return [...result, { text: message.slice(at) }];
}

const sameText = "col-start-1 row-start-1 whitespace-pre-wrap break-words rounded-xl border px-3.5 py-2.5 text-[1.125rem] leading-[1.6]";

/**
 * The message to edit. Behind the text area lies the same text, which gives it its height and carries the marks.
 */
export function MessageBox({ id, value, findings, onChange }: Props) {
  return (
    <>
      <label htmlFor={id} className="no-print mt-4 block text-base font-semibold text-soft">Message</label>
      <div className="mt-1 grid">
        <div aria-hidden="true" className={`${sameText} message-shadow border-transparent bg-paper text-transparent`}>
          {pieces(value, findings).map(({ text, level }, index) =>
            level ? <mark key={index} className={level === "stop" ? "mark-stop" : "mark-consider"}>{text}</mark> : text,
          )}
          {"\n "}
        </div>
        <textarea id={id} className={`${sameText} no-print block w-full resize-none overflow-hidden border-edge bg-transparent`} value={value} onChange={(event) => onChange(event.target.value)} />
      </div>
    </>
  );
}
