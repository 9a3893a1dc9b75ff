import { defineConfig } from "vitest/config";

/** Draw hundreds of questions, or start processes: most of the time, and hardly a line that the examples do not reach. */
const LONG = [
  "test/functions/{evaluator,fuzz,pooling-questions}.test.ts",
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
      // Read from standard input by a process of its own, which the tests start.
      exclude: ["src/functions/evaluator/main.ts"],
      reporter: ["text-summary", "html", "json-summary"],
      reportsDirectory: "test/output/coverage",
      reportOnFailure: true,
    },
  },
});
