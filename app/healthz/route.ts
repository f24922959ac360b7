import { version } from "../../package.json";

export const dynamic = "force-dynamic";

/** For machines: this server can serve, which version it is, and for how many seconds it has been up. Never cached. */
export function GET() {
  const uptime = Math.round(process.uptime() * 1000) / 1000;
  return Response.json({ status: "ok", version, uptime }, { headers: { "cache-control": "no-store" } });
}
