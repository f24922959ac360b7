// Starts the built server as a process of its own, for the tests and measurements around it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { standalone } from "./prepare.mjs";

/** @param {number} ms milliseconds @returns {Promise<void>} once they are over */
export const pause = (ms) => new Promise((go) => setTimeout(go, ms));

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

/** Ends a child with this process, whichever way that ends. @param {import("node:child_process").ChildProcess} child */
export const endWithUs = (child) => process.once("exit", () => child.kill("SIGKILL"));

/** Answers any message with the bytes that are in use once the garbage is gone. */
const scales = "process.on('message', () => { gc(); const { heapUsed, external } = process.memoryUsage(); process.send(heapUsed + external); }); process.channel.unref();";

/**
 * Starts the built server, and waits until it can serve.
 * @param {number} port on the loopback address
 * @param {string} folder of the built server
 * @returns its address, what it holds in memory, and how to stop it
 * @throws {Error} if the port is taken, or if the server ends before it can serve
 */
export async function startInstance(port, folder = standalone) {
  const base = `http://127.0.0.1:${port}`;
  if (await fetch(base).catch(() => undefined)) throw new Error(`something else listens on port ${port}`);
  const server = spawn(process.execPath, ["--expose-gc", "--import", `data:text/javascript,${encodeURIComponent(scales)}`, join(folder, "server.js")], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: { ...process.env, PORT: String(port), HOSTNAME: "127.0.0.1", NEXT_TELEMETRY_DISABLED: "1", KEEP_ALIVE_TIMEOUT: "30000" },
  });
  endWithUs(server);
  const ended = once(server, "exit");
  while (!(await fetch(`${base}/healthz`).catch(() => undefined))?.ok) {
    if (server.exitCode !== null) throw new Error(`the server on port ${port} did not start`);
    await pause(50);
  }
  return {
    base,
    /** @returns {Promise<number>} megabytes in use, garbage left out */
    async memory() {
      // Connections that were hung up hold their bodies until they are closed: it weighs until it gets no lighter.
      let least = Infinity;
      for (let same = 0; same < 5; same += 1) {
        server.send("weigh");
        const [bytes] = await once(server, "message");
        if (bytes < least - 2 ** 19) [least, same] = [bytes, 0];
        await pause(200);
      }
      return least / 2 ** 20;
    },
    /**
     * @param {"SIGTERM" | "SIGKILL"} signal
     * @returns {Promise<{ code: number | null, seconds: number }>} once it has ended
     */
    async stop(signal = "SIGTERM") {
      const begun = Date.now();
      server.kill(signal);
      const [code] = await ended;
      return { code, seconds: (Date.now() - begun) / 1000 };
    },
  };
}

const entities = /** @type {Record<string, string>} */ ({ "&quot;": '"', "&#x27;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" });
/** @param {string} html the value of an attribute as React writes it @returns {string} the value itself */
export const unescape = (html) => html.replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity);

/**
 * The fields that the letter form carries besides the reader’s own: which action answers it, and in what state it is.
 * @param {string} html the page /write @returns {[name: string, value: string][]}
 * @throws {Error} if there is no letter form in it
 */
export function hiddenFields(html) {
  const fields = [...html.matchAll(/<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g)];
  if (fields.length === 0) throw new Error("the page holds no letter form");
  return fields.map(([, name = "", value = ""]) => [name, unescape(value)]);
}

/**
 * A form as a browser posts it.
 * @param {readonly (readonly [name: string, value: string])[]} fields
 * @returns {{ type: string, body: Buffer }} the header `content-type`, and the body
 */
export function multipart(fields, boundary = "----GetUpNine7f3a") {
  const parts = fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  return { type: `multipart/form-data; boundary=${boundary}`, body: Buffer.from(`${parts.join("")}--${boundary}--\r\n`) };
}
