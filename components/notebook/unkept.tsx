import type { Keeping } from "./store.ts";

/** Says so where the browser keeps nothing. @param what what would be lost, as the subject of the sentence */
export const Unkept = ({ keeping, what }: { keeping: Keeping; what: string }) => (
  <p role="status" className={keeping === "refused" ? "mt-4 rounded-xl border-2 border-edge px-4 py-3 text-base" : undefined}>
    {keeping === "refused" ? `This browser keeps nothing, so ${what} only until you leave the page.` : ""}
  </p>
);
