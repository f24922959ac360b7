import type { ReactNode } from "react";
import { ToolBoundary } from "./tool-boundary.tsx";

type Props = {
  /** The tool's folder name; also its anchor. */
  name: string;
  /** Says what the tool answers. */
  title: string;
  /** Explains the tool in one line. */
  caption: ReactNode;
  /** The client part. If it breaks, the rest of the card stays. */
  children: ReactNode;
  /** The same exercise on paper: shown in print and without script. */
  worksheet: ReactNode;
};

/** The quiet card that every tool stands in: title, one line, the tool, and its worksheet for paper. */
export function ToolCard({ name, title, caption, children, worksheet }: Props) {
  const id = `tool-${name}`;
  return (
    <section aria-labelledby={id} className="tool not-prose my-8 rounded-[1.1rem] bg-card p-5 sm:p-6" data-tool={name}>
      {/* No heading: its level would differ between the article and the principle’s own page. The region has this name. */}
      <p id={id} className="text-lg font-bold">{title}</p>
      <p className="mt-1 text-base text-soft">{caption}</p>
      <div className="tool-live mt-5"><ToolBoundary>{children}</ToolBoundary></div>
      <div className="worksheet">{worksheet}</div>
    </section>
  );
}

/** Ruled lines to write on, for worksheets. */
export function Lines({ label, count = 2 }: { label: ReactNode; count?: number }) {
  return (
    <div className="mt-4 break-inside-avoid">
      <p className="font-semibold">{label}</p>
      {Array.from({ length: count }, (_, line) => <div key={line} className="h-9 border-b border-edge" />)}
    </div>
  );
}
