import { ImageResponse } from "next/og";
import { hex } from "../../content/site.ts";

/** The icon as a picture: two strokes falling, one upright. Its content keeps to the safe circle of maskable icons. @param side in pixels */
export function iconPicture(side: number) {
  const { ink, fallen, up } = { ...hex.light, fallen: hex.dark.fallen };
  return new ImageResponse(
    (
      <div style={{ display: "flex", width: "100%", height: "100%", background: ink, alignItems: "center", justifyContent: "center" }}>
        <svg width={side} height={side} viewBox="0 0 64 64">
          <line x1="30" y1="46" x2="14" y2="40" stroke={fallen} strokeWidth="6.5" strokeLinecap="round" />
          <line x1="38" y1="46" x2="24" y2="26" stroke={fallen} strokeWidth="6.5" strokeLinecap="round" />
          <line x1="47" y1="46" x2="47" y2="18" stroke={up} strokeWidth="7.5" strokeLinecap="round" />
        </svg>
      </div>
    ),
    { width: side, height: side },
  );
}
