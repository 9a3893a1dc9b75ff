import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/runner/longest-first.mjs";

/** These replace modules of ours by watched ones, which no other file may find in their place. */
const APART = ["test/functions/{pooling-fault,repeats}.test.ts", "test/toy-lever/*.test.ts"];
/** The pane on a page, which jsdom has. */
const PANE = ["test/**/*.test.tsx", "test/taskpane/{accessibility,take-focus}.test.ts"];

/**
 * Unit, law, host and Office.js tests. The browser's own tests live in test/e2e and are run by test/run.mjs.
 * Files share the modules they import, which takes as long to load as most of them take to run: a helper that asks for
 * something after each test must be a set-up file, because it is loaded once.
 */
export default defineConfig({
  test: {
    // Generous, as the browser and both workers share two cores: a test that hangs is told of all the same.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Otherwise one core of two stands idle once the builds and checks beside it are done.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: "apart", include: APART } },
      {
        extends: true,
        test: {
          name: "pane",
          include: PANE,
          environment: "jsdom",
          setupFiles: "test/taskpane/clean-page.ts",
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "shared",
          include: ["test/**/*.test.ts"],
          exclude: [...APART, ...PANE, "test/e2e/**", "**/node_modules/**"],
          isolate: false,
        },
      },
    ],
  },
});
