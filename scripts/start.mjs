// `npm start`: installs what is missing, builds when sources changed, serves on PORT and prints the address.
import { spawn } from "node:child_process";
import { build, install, requireNode, root } from "./prepare.mjs";

requireNode();
install();
if (!build()) {
  console.error("\nThe build failed, so nothing is served. The lines above say where.");
  process.exit(1);
}

const port = process.env.PORT || "3000";
const host = process.env.HOST ? ["-H", process.env.HOST] : [];
console.log(`\nGet Up Nine: http://localhost:${port}\n`);
const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", port, ...host], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
