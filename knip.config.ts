import type { KnipConfig } from "knip";

/** What nothing uses: files, packages, exports. `npm run unused`. Types may be exported for the reader of a signature. */
const config: KnipConfig = {
  entry: [
    // The build asks for these by name; the benchmark starts some as processes of their own.
    "build/{shipped,accompany}.ts",
    "preview/page/index.ts",
    "preview/serve/{index,policy}.ts",
    "preview/host/requirements/generate.ts",
    "test/docs/pages.ts",
    "test/bench/{pooling-memory,pooling-first}.ts",
    "test/bench/minimum-awards.ts",
    "test/bench/worker-thread.ts",
    // Run by hand.
    "test/trial/files.ts",
    "test/bench/opening.ts",
    "test/**/*.test.{ts,tsx}",
    "test/mutation/*.{mjs,ts}",
    // vitest.e2e.config.ts names it.
    "test/e2e/one-browser.ts",
  ],
  project: [
    "build/*.ts",
    "src/**/*.{ts,tsx}",
    "preview/**/*.{ts,mjs}",
    "test/**/*.{ts,tsx,mjs}",
    ".ci/*.mjs",
  ],
  exclude: ["types"],
  // A lever is described through this door, also by tests that add one from outside src.
  ignoreIssues: { "src/model/book/settings/index.ts": ["exports"] },
  // Office.js is served from its folder, not imported. Univer's parts come with its preset, at the preset's own version.
  // The minimizer of webpack.config.js asks for swc by name.
  ignoreDependencies: ["@microsoft/office-js", "@swc/core", "@univerjs/.+"],
  ignoreBinaries: ["apt-get", /^g\+\+$/],
};

export default config;
