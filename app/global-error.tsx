"use client";
import { head, headExt, text, textExt } from "@/components/site/fonts.ts";
import ErrorPage from "./error.tsx";
import "./globals.css";

/** Stands in for the whole document when the layout itself has failed; also the server’s page for its own errors. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en-US" className={`${text.variable} ${textExt.variable} ${head.variable} ${headExt.variable}`}>
      <body>
        <title>This page stopped working · Get Up Nine</title>
        <main className="mx-auto w-full max-w-[76rem] px-6 sm:px-12"><ErrorPage retry={retry} /></main>
      </body>
    </html>
  );
}
