"use client";

/** When even the frame of the page fails. It stands alone: no styles of the site reach it. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en-US">
      <body>
        <title>This page stopped working · Get Up Nine</title>
        <h1>This page stopped working.</h1>
        <p>That is our mistake, not yours. What this browser has kept for you is still there.</p>
        <p>
          <button type="button" onClick={() => retry()}>Try again</button>
        </p>
      </body>
    </html>
  );
}
