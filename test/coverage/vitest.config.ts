import { defineConfig } from "vitest/config";

/**
 * `npm run coverage`: what of the pure rooms their own tests reach. Apart from `npm test`, which it would slow down. Tests that
 * start processes or whole spreadsheets are left out: they would take most of the time and reach little that is new.
 */
export default defineConfig({
  test: {
    include: ["test/{model,functions,formula,reading,sheets}/**/*.test.ts"],
    exclude: ["test/functions/evaluator.test.ts", "test/model/pooling/core/sizes.test.ts"],
    testTimeout: 120_000,
    maxWorkers: 2,
    coverage: {
      enabled: true,
      provider: "v8",
      include: ["src/{model,functions,formula,reading,sheets}/**/*.ts"],
      // Read from standard input by a process of its own, which the tests start.
      exclude: ["src/functions/evaluator/main.ts"],
      reporter: ["text-summary", "html", "json-summary"],
      reportsDirectory: "test/output/coverage",
    },
  },
});
