import { defineConfig } from "vitest/config";

/** Unit, law, host and Office.js tests. The browser's own tests live in test/e2e and are run by test/run.mjs. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/e2e/**", "**/node_modules/**"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Otherwise one core of two stands idle once the builds and checks beside it are done.
    maxWorkers: 2,
  },
});
