"use client";
import { mainButton, quietButton } from "@/components/forms/button.ts";

export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <div className="max-w-[41rem] pt-10 sm:pt-16">
      <h1 className="text-5xl font-bold">This page stopped working.</h1>
      <p className="mt-5 text-xl text-soft">
        That is our mistake, not yours. What this browser has kept for you is still there: your letters, your notes and the steps you have done.
      </p>
      <div className="mt-8 flex flex-wrap gap-3">
        <button type="button" className={mainButton} onClick={() => retry()}>Try again</button>
        <a className={quietButton} href="/">Open the article</a>
      </div>
    </div>
  );
}
