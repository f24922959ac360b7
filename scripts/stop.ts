import { subscribe } from "node:diagnostics_channel";
import type { Server, ServerResponse } from "node:http";

/** Milliseconds that requests under way get once the server is asked to stop; Docker and others wait ten seconds. */
const PATIENCE = 9000;

/**
 * Makes SIGTERM and SIGINT end the server in time and well. Next.js itself takes no new connections then and lets
 * requests finish, but it waits for them without end, goes on serving connections that are kept, and calls it a failure.
 */
export function stopGracefully() {
  const stop = () => {
    process.on("exit", () => (process.exitCode = 0));
    setTimeout(() => process.exit(), PATIENCE).unref();
    subscribe("http.server.request.start", (message) => {
      (message as { response: ServerResponse }).response.setHeader("connection", "close");
    });
    // Not at once: what a client sends in this moment is still answered.
    subscribe("http.server.response.finish", (message) => {
      setTimeout(() => (message as { server: Server }).server.closeIdleConnections(), 500);
    });
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
}
