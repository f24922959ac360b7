import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{app,components,content,scripts}/**/*.test.ts"],
    environment: "node",
    passWithNoTests: false,
    testTimeout: 300_000,
  },
});
