import { defineConfig } from "vitest/config";

/**
 * `npm run coverage`: what of the mathematics and of the functions the unit tests reach. Apart from `npm test`, which it would
 * slow down.
 */
export default defineConfig({
  test: {
    include: ["test/{model,functions,twins,docs}/**/*.test.ts"],
    testTimeout: 60_000,
    maxWorkers: 2,
    coverage: {
      enabled: true,
      provider: "v8",
      include: ["src/model/**/*.ts", "src/functions/**/*.ts"],
      // Read from standard input by a process of its own, which the tests start.
      exclude: ["src/functions/evaluator/main.ts"],
      reporter: ["text-summary", "html", "json-summary"],
      reportsDirectory: "test/output/coverage",
    },
  },
});
