import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{app,components,content,scripts}/**/*.test.ts"],
    environment: "node",
    passWithNoTests: false,
    // By itself it leaves one core idle, which on two cores is half of them.
    maxWorkers: "100%",
    testTimeout: 300_000,
  },
});
