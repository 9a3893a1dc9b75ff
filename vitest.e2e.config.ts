import { defineConfig } from "vitest/config";

/** The built pages, driven in a real browser. Needs `npm run build` first; test/run.mjs sees to that. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    // One browser at a time: the tests measure times on as little as two cores.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
