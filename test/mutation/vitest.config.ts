import { defineConfig } from "vitest/config";
import { testsToRun } from "./rooms.mjs";

/** The tests of the rooms that `npm run mutation` changes, with the same draws each time. */
export default defineConfig({
  test: {
    include: testsToRun(),
    setupFiles: ["test/mutation/same-draws.ts"],
    testTimeout: 20_000,
  },
});
