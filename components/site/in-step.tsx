"use client";
import { useEffect } from "react";
import { STEP_SLUGS } from "../../content/steps.ts";
import { useNotebook } from "../notebook/use-notebook.ts";

/** Keeps the strokes in step with the notebook, and marks the page as ready once script is in charge. */
export function InStep() {
  const { steps } = useNotebook().notebook;
  const done = STEP_SLUGS.map((slug, index) => (slug in steps ? index + 1 : "")).join(" ").trim();
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (dataset.hydrated !== undefined && dataset.done !== done) dataset.moved = "";
    dataset.done = done;
    dataset.hydrated = "";
  }, [done]);
  return null;
}
