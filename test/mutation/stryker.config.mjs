/**
 * Mutation tests of the figures that money hangs on: `npm run mutation`, or `npm run mutation -- money` for one room.
 * Only the room's own tests are run, so that what survives names a gap in them. The score is in docs/testing.md.
 */
import { filesToChange } from "./rooms.mjs";

export default {
  mutate: filesToChange(),
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  // Two runs at once on two cores would time each other out.
  concurrency: 1,
  // A busy machine must not make a mutant look as if it hangs.
  timeoutMS: 20_000,
  ignorePatterns: ["/dist", "/docs", "/assets", "/preview", "/test/mutation/node_modules", "/test/output"],
  // A static mutant asks for every test again, and most of them are messages.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: ".cache/mutation/incremental.json",
  tempDirName: ".cache/mutation/sandbox",
  reporters: ["clear-text", "progress", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: "test/output/mutation/report.html" },
  jsonReporter: { fileName: "test/output/mutation/report.json" },
  allowEmpty: false,
};
