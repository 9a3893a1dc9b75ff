import { defineConfig } from "vitest/config";

/** The built pages, driven in a real browser. Needs `npm run build` first; test/run.mjs sees to that. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    globalSetup: "test/e2e/one-browser.ts",
    // One page at a time: npm test has other work for the second core.
    fileParallelism: false,
    // Each file has windows and a server of its own; what they import is loaded once.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
