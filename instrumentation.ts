/** Called by Next.js once, when the server starts. */
export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NODE_ENV === "production") {
    const { stopGracefully } = await import("./scripts/stop.ts");
    stopGracefully();
  }
}
