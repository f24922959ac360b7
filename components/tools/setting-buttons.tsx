"use client";
import { useState } from "react";
import { plainButton, quietButton } from "../forms/button.ts";

type Props = {
  /** Address of the principle’s page, with the settings and the tool’s anchor. */
  path: string;
  /** Labels of settings in the address that cannot be. */
  refused: readonly string[];
  onReset: () => void;
};

/** Under a tool whose settings are only numbers: a link that opens the same setting elsewhere, and the way back. */
export function SettingButtons({ path, refused, onReset }: Props) {
  const [copied, setCopied] = useState<{ path: string; worked: boolean } | null>(null);
  const now = copied?.path === path ? copied : null;

  async function copy() {
    const worked = await navigator.clipboard.writeText(location.origin + path).then(() => true, () => false);
    setCopied({ path, worked });
  }

  return (
    <div className="needs-script mt-5">
      {refused.length > 0 ? (
        <p className="mb-3 text-base">
          The link asked for something that cannot be: {refused.join(", ").toLowerCase()}. The usual value stands there instead.
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="button" className={quietButton} onClick={copy}>Copy link to this setting</button>
        <button type="button" className={`${plainButton} min-h-11`} onClick={onReset}>Reset</button>
        <span role="status" className="text-base text-soft">{now?.worked ? "Link copied" : null}</span>
      </div>
      {now && !now.worked ? (
        <p className="mt-2 text-base" role="status">
          Copying did not work here. This is the link: <a href={path} className="underline break-all">{location.origin + path}</a>
        </p>
      ) : null}
    </div>
  );
}
