import { defineConfig } from "vitest/config";

/** Draw hundreds of questions, or start processes: most of the time, and hardly a line that the examples do not reach. */
const LONG = [
  "test/functions/{evaluator,fuzz,pooling-accounts,pooling-explain,pooling-ring-fences}.test.ts",
  "test/model/pooling/core/{agreement,enumeration,laws,laws-of-years,padding,sizes}.test.ts",
  "test/model/pooling/general/{laws,years}.test.ts",
];

/** `npm run coverage`: what of the pure rooms their own tests reach. Apart from `npm test`, which it would slow down. */
export default defineConfig({
  test: {
    include: ["test/{model,functions,formula,reading,sheets}/**/*.test.ts"],
    exclude: LONG,
    testTimeout: 180_000,
    maxWorkers: 2,
    coverage: {
      enabled: true,
      provider: "v8",
      include: ["src/{model,functions,formula,reading,sheets}/**/*.ts"],
      exclude: [
        // Read from standard input by a process of its own, which the tests start.
        "src/functions/evaluator/main.ts",
        // Tested by test/docs and, in other spreadsheet programs, by test/twins.
        "src/functions/{help,twins}/**",
        "src/functions/**/*.{twin,twin-tables}.ts",
      ],
      // A little below what was measured: docs/testing.md.
      thresholds: { statements: 95, branches: 90, functions: 95, lines: 95 },
      reporter: ["text-summary", "html", "json-summary"],
      reportsDirectory: "test/output/coverage",
      reportOnFailure: true,
    },
  },
});
