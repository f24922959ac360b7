import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { hex, site } from "../../content/site.ts";
import { dominoes, DOMINOES } from "../strokes/geometry.ts";

/** Size of every share picture, in pixels. */
export const pictureSize = { width: 1200, height: 630 };

const face = (family: string, weight: number) =>
  readFile(join(process.cwd(), `node_modules/@fontsource/${family}/files/${family}-latin-${weight}-normal.woff`));

type Words = {
  title: string;
  /** The step's number, 1 to 9, drawn large; left out where there is none. */
  number?: number;
};

/** Draws the picture that a shared link shows: the title, the strokes, the step’s number. */
export async function sharePicture({ title, number }: Words) {
  const { paper, ink, soft, fallen, up, line } = hex.light;
  const [display, text] = await Promise.all([face("bricolage-grotesque", 700), face("atkinson-hyperlegible-next", 600)]);
  return new ImageResponse(
    (
      <div style={{ width: "100%", height: "100%", display: "flex", flexDirection: "column", justifyContent: "space-between", background: paper, color: ink, padding: "64px 72px", fontFamily: "Text" }}>
        <div style={{ display: "flex", justifyContent: "space-between", alignItems: "flex-start" }}>
          <div style={{ display: "flex", maxWidth: number ? 860 : 1000, fontFamily: "Display", fontSize: title.length > 44 ? 76 : 88, lineHeight: 1.04, letterSpacing: "-0.03em" }}>{title}</div>
          {number ? <div style={{ display: "flex", fontFamily: "Display", fontSize: 150, lineHeight: 0.9 }}>{number}</div> : null}
        </div>
        <div style={{ display: "flex", flexDirection: "column", gap: 22 }}>
          <svg width="1056" height="218" viewBox={`0 0 ${DOMINOES.width} ${DOMINOES.height}`}>
            <line x1="0" x2={DOMINOES.width} y1={DOMINOES.ground} y2={DOMINOES.ground} stroke={line} strokeWidth="2" />
            {dominoes().map((stroke) => (
              <line key={stroke.x1} x1={stroke.x1} y1={stroke.y1} x2={stroke.x2} y2={stroke.y2} stroke={stroke.up ? up : fallen} strokeWidth="22" strokeLinecap="round" />
            ))}
          </svg>
          <div style={{ display: "flex", justifyContent: "space-between", fontSize: 30, color: soft }}>
            <span>{site.name}</span>
            <span>{number ? `Step ${number} of 9` : "Six principles, two letters, one look back"}</span>
          </div>
        </div>
      </div>
    ),
    {
      ...pictureSize,
      fonts: [
        { name: "Display", data: display, weight: 700, style: "normal" },
        { name: "Text", data: text, weight: 600, style: "normal" },
      ],
    },
  );
}
