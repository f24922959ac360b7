// nginx with the project’s own configuration, on loopback ports and in a folder of its own, for tests and measurements.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { isDebianAsRoot } from "./browser.mjs";
import { endWithUs, pause } from "./instance.mjs";
import { root } from "./prepare.mjs";

const findNginx = () => [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"].map((dir) => join(dir, "nginx")).find((path) => existsSync(path));
/** @param {string[]} args */
const apt = (...args) => spawnSync("apt-get", args, { stdio: "inherit", timeout: 300_000 }).status === 0;

/** @returns {string} nginx, installed from Debian first if need be. Exits with the command to type if that fails. */
export function provideNginx() {
  const found = findNginx();
  if (found) return found;
  if (isDebianAsRoot()) {
    console.log("No nginx found. Installing Debian’s …");
    if (apt("update")) apt("install", "-y", "--no-install-recommends", "nginx-light");
    const installed = findNginx();
    if (installed) return installed;
  }
  console.error("\nThis needs nginx, and it could not be installed here. Type this, then run it again:\n  sudo apt-get install -y nginx-light");
  process.exit(1);
}

/**
 * Starts nginx in front of two instances.
 * @param {number} port @param {[string, string]} apps host and port of each
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
