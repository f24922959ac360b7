// How a script reads the project’s own TypeScript, which Node 20 cannot by itself.
import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "./prepare.mjs";

/**
 * Loads a TypeScript module.
 * @template T @param {string} path from the project’s root
 * @returns {Promise<T>} what the module exports
 * @throws {Error} if there is no such module, or what it throws itself
 */
export const load = async (path) => /** @type {T} */ ((await runnerImport(join(root, path), { configFile: false, logLevel: "error" })).module);
