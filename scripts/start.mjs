// `npm start`: installs what is missing, builds when sources changed, serves on PORT and prints the address.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, install, requireNode, standalone } from "./prepare.mjs";

requireNode();
install();
if (!build()) {
  console.error("\nThe build failed, so nothing is served. The lines above say where.");
  process.exit(1);
}

const { PORT: port = "3000", HOST: host = "0.0.0.0" } = process.env;
const name = ["0.0.0.0", "127.0.0.1", "::", "::1"].includes(host) ? "localhost" : host;
console.log(`\nGet Up Nine: http://${name}:${port}\n`);
// In this very process, so that signals reach the server and its exit code is ours.
Object.assign(process.env, { PORT: port, HOSTNAME: host, NEXT_TELEMETRY_DISABLED: "1" });
await import(pathToFileURL(join(standalone, "server.js")).href);
