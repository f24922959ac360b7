import type { ReactNode } from "react";
import { HundredStrokes } from "../tools/hundred-strokes.tsx";

type Props = {
  /** How many of the hundred lie: 0 to 100. */
  lying: number;
  /** The picture in words, for those who cannot see it. */
  inWords: string;
  /** The facts, as a caption. */
  children: ReactNode;
};

/** A share as a hundred strokes, some lying and some upright, with the facts below. */
export const OfHundred = ({ lying, inWords, children }: Props) => (
  <figure className="my-8">
    <HundredStrokes up={100 - lying} inWords={inWords} />
    <figcaption className="text-base text-soft">{children}</figcaption>
  </figure>
);
