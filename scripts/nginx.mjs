// nginx with the project’s own configuration, on loopback ports and in a folder of its own, for tests and measurements.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endWithUs, pause } from "./instance.mjs";
import { root } from "./prepare.mjs";
import { findProgram, installFromDebian } from "./system.mjs";

// Debian keeps it where only root looks for programs.
const findNginx = () => findProgram(["nginx"], ["/usr/sbin", "/usr/local/sbin"]);

/** @returns {string} nginx, installed from Debian first if need be. Exits with the command to type if that fails. */
export function provideNginx() {
  const found = findNginx();
  if (found) return found;
  installFromDebian("nginx-light");
  const installed = findNginx();
  if (installed) return installed;
  console.error("\nThis needs nginx, and it could not be installed here. Type this, then run it again:\n  sudo apt-get install -y nginx-light");
  process.exit(1);
}

/**
 * Starts nginx in front of two instances, and waits until it answers.
 * @param {number} port on the loopback address @param {[string, string]} apps host and port of each
 * @returns its address, and how to stop it
 * @throws {Error} if it does not start
 */
export async function startNginx(port, apps) {
  const command = provideNginx();
  const folder = mkdtempSync(join(tmpdir(), "get-up-nine-"));
  chmodSync(folder, 0o755); // Started as root, nginx works as somebody else.
  const values = /** @type {Record<string, string>} */ ({ LISTEN: `127.0.0.1:${port}`, APP_1: apps[0], APP_2: apps[1], CACHE: folder });
  const text = readFileSync(join(root, "deploy/nginx.conf"), "utf8").replace(/\$\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  const configuration = join(folder, "nginx.conf");
  writeFileSync(configuration, text);
  const nginx = spawn(command, ["-c", configuration, "-g", "daemon off;"], { stdio: ["ignore", "ignore", "inherit"] });
  endWithUs(nginx);
  const ended = once(nginx, "exit");
  const base = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${base}/healthz`).catch(() => undefined))) {
    if (nginx.exitCode !== null) throw new Error("nginx did not start");
    await pause(50);
  }
  return {
    base,
    async stop() {
      nginx.kill("SIGQUIT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
