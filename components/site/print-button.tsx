"use client";
import type { ReactNode } from "react";
import { quietButton } from "../forms/button.ts";

/** Opens the browser's print dialog. */
export const PrintButton = ({ children }: { children: ReactNode }) => (
  <button type="button" className={`${quietButton} needs-script no-print`} onClick={() => print()}>{children}</button>
);
